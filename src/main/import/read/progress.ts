const ARTICLES = 0;
const READ = 1;
const TOTAL = 2;
const CALLED_OFF = 3;
const KILOBYTE = 1024;

/** How far reading has come. Threads share it without messages, and it says in all of them that the import is called off. */
export interface Progress {
  readonly memory: SharedArrayBuffer;
  readonly addArticle: () => void;
  /** In bytes. */
  readonly addRead: (size: number) => void;
  readonly setTotal: (size: number) => void;
  readonly callOff: () => void;
  readonly isCalledOff: () => boolean;
  readonly articles: () => number;
  /** How much of the files has been read, from 0 to 1. */
  readonly portion: () => number;
}

/** New progress, or that of another thread by its memory. */
export function openProgress(memory: SharedArrayBuffer = new SharedArrayBuffer(16)): Progress {
  const counts = new Int32Array(memory);
  const read = (index: number): number => Atomics.load(counts, index);
  return {
    memory,
    addArticle: () => void Atomics.add(counts, ARTICLES, 1),
    addRead: (size) => void Atomics.add(counts, READ, Math.round(size / KILOBYTE)),
    setTotal: (size) => void Atomics.store(counts, TOTAL, Math.round(size / KILOBYTE)),
    callOff: () => void Atomics.store(counts, CALLED_OFF, 1),
    isCalledOff: () => read(CALLED_OFF) === 1,
    articles: () => read(ARTICLES),
    portion: () => (read(TOTAL) === 0 ? 0 : Math.min(1, read(READ) / read(TOTAL))),
  };
}
