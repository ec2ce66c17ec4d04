/** How a long piece of work is followed and stopped: `onStep` is told how many portions are done. */
export type Progress = { onStep?: (done: number) => void; signal?: AbortSignal };
