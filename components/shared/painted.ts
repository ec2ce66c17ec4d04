/** Waits until what was drawn last is on the screen. A page that is not in front paints nothing, and need not wait for that. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
