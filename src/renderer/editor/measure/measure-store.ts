import { create } from "zustand";

/** The length of the body at hand, and the minutes it takes to read. It follows the typing after a pause. */
export interface BodyLength {
  readonly words: number;
  readonly characters: number;
  readonly minutes: number;
}

/** Null while no article is open or its text has not been counted yet. */
export const useBodyLength = create<{ readonly length: BodyLength | null }>(() => ({ length: null }));
