/** How long anything may take to come about, in milliseconds: many times what it takes on a machine that is busy. */
export const patience = 60_000;

/** Asks again and again until the answer is as wanted, and gives it; throws with the last answer where it never is. */
export async function until<T>(
  ask: () => T | Promise<T>,
  isWanted: (answer: T) => boolean = Boolean,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`It is still ${(JSON.stringify(answer) ?? 'nothing').slice(0, 2_000)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
