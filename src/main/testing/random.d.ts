/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, at least `least` and less than `below`. */
  between(least: number, below: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}
/** The generator called mulberry32 (Tommy Ettinger): small, and good enough to choose moments and bytes. */
export declare function seededRandom(seed: number): Random;
