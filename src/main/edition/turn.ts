/** A number that threads share, to do something one at a time. */
export type Turn = Int32Array<SharedArrayBuffer>;

const FREE = 0;
const TAKEN = 1;

export function newTurn(): Turn {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Does something while no other thread does; one that waits for it sleeps. */
export function inTurn<Value>(turn: Turn, work: () => Value): Value {
  while (Atomics.compareExchange(turn, 0, FREE, TAKEN) !== FREE) Atomics.wait(turn, 0, TAKEN);
  try {
    return work();
  } finally {
    Atomics.store(turn, 0, FREE);
    Atomics.notify(turn, 0, 1);
  }
}
