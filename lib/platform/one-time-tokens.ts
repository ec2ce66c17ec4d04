import { browser } from 'wxt/browser';

type Entry = { value: unknown; until: number };

const prefix = 'token:';

/** Keeps a value for a while and returns the token that fetches it once; lives as long as the browser session. */
export async function issueToken(value: unknown, { now, ms }: { now: number; ms: number }): Promise<string> {
  const token = crypto.randomUUID();
  const entry: Entry = { value, until: now + ms };
  await browser.storage.session.set({ [prefix + token]: entry });
  return token;
}

/** The value of a token, which serves no second time; undefined where it is unknown or its time is over. */
export async function redeemToken(token: string, now: number): Promise<unknown> {
  const stored = await browser.storage.session.get(null);
  const entries = Object.entries(stored as Record<string, Entry>).filter(([key]) => key.startsWith(prefix));
  const spent = entries
    .filter(([key, { until }]) => key === prefix + token || until < now)
    .map(([key]) => key);
  await browser.storage.session.remove(spent);
  const entry = entries.find(([key]) => key === prefix + token)?.[1];
  return entry && entry.until >= now ? entry.value : undefined;
}
