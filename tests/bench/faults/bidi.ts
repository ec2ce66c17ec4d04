/** A WebDriver BiDi session: each command returns its result, or throws what the browser says against it. */
export type Bidi = {
  send<Result = Record<string, unknown>>(method: string, parameters?: object): Promise<Result>;
  /** Evaluates in a window; values come and go as JSON. */
  evaluate(context: string, expression: string): Promise<unknown>;
  close(): void;
};

type Answer = { id?: number; type?: string; message?: string; result?: unknown };

/** How long the browser may take over one command, in milliseconds; what takes longer has hung. */
const commandMs = 120_000;

/** Opens a session with a browser that listens at an address (`ws://127.0.0.1:…`). */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`${address} does not answer`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
    waiting.delete(answer.id ?? -1);
  });
  // A browser that was killed answers nothing more.
  socket.addEventListener('close', () => {
    for (const answer of waiting.values()) answer({ type: 'error', message: 'the browser is gone' });
  });
  let count = 0;
  const bidi: Bidi = {
    async send<Result>(method: string, parameters: object = {}) {
      count += 1;
      const id = count;
      const answered = new Promise<Answer>((resolve) => {
        waiting.set(id, resolve);
        setTimeout(() => resolve({ type: 'error', message: 'no answer' }), commandMs).unref();
      });
      socket.send(JSON.stringify({ id, method, params: parameters }));
      const { type, message, result } = await answered;
      if (type === 'error') throw new Error(`${method}: ${message}`);
      return result as Result;
    },
    async evaluate(context, expression) {
      const told = await bidi.send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>(
        'script.evaluate',
        {
          expression: `(async () => JSON.stringify(await (${expression})))()`,
          target: { context },
          awaitPromise: true,
        },
      );
      if (told.exceptionDetails) throw new Error(told.exceptionDetails.text);
      return told.result?.value === undefined ? undefined : (JSON.parse(told.result.value) as unknown);
    },
    close: () => socket.close(),
  };
  await bidi.send('session.new', { capabilities: {} });
  return bidi;
}
