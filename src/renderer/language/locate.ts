/**
 * Where the words of a finding stand in a text that may have changed since: at `start` if they still do, else at the place nearest
 * to it. Undefined where they are gone.
 */
export function locate(text: string, { found, start }: { found: string; start: number }): number | undefined {
  if (text.startsWith(found, start)) return start;
  const before = text.lastIndexOf(found, start);
  const after = text.indexOf(found, start);
  const places = [before, after].filter((place) => place >= 0);
  return places.toSorted((one, other) => Math.abs(one - start) - Math.abs(other - start))[0];
}
