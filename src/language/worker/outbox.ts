import type { BlockResult, Response } from "./protocol.ts";

const LONGEST_WAIT = 100;
const LONGEST_SILENCE = 1000;

/** What goes to the window: results of visible blocks at once, others gathered for up to 100 ms, a sign of life each second. */
export interface Outbox {
  send: (response: Response) => void;
  result(result: BlockResult, urgent: boolean): void;
  /** Sends what has waited long enough. */
  tick(): void;
  flush(): void;
}

/** An outbox that hands responses to `post`; `now` is a clock in milliseconds. */
export function createOutbox(post: (response: Response) => void, now: () => number): Outbox {
  const gathered = new Map<string, BlockResult>();
  let lastSent = now();
  let gatheredSince = now();

  function send(response: Response): void {
    lastSent = now();
    post(response);
  }
  function flush(): void {
    if (gathered.size === 0) return;
    const results = [...gathered.values()];
    gathered.clear();
    send({ type: "blocks", results });
  }
  return {
    send,
    flush,
    result: (result, urgent) => {
      if (gathered.size === 0) gatheredSince = now();
      gathered.set(result.block, result);
      if (urgent) flush();
    },
    tick: () => {
      if (gathered.size > 0 && now() - gatheredSince >= LONGEST_WAIT) flush();
      else if (now() - lastSent >= LONGEST_SILENCE) send({ type: "alive" });
    },
  };
}
