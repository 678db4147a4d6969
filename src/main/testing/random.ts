/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, at least `least` and less than `below`. */
  between(least: number, below: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** The generator called mulberry32 (Tommy Ettinger): small, and good enough to choose moments and bytes. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, below: number): number => least + Math.floor(next() * (below - least));
  return { next, between, pick: (items) => items[between(0, items.length)] ?? items[0] };
}
