/** Between two keys, in milliseconds: a fast typist's pace. */
export const PAUSE = 90;
