/** An id that nothing in `taken` has, `base` or with a number; it is taken from then on. */
export function unusedAnchor(base: string, taken: Set<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
