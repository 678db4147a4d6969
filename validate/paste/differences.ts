/** What differs between two outlines, line by line, in their order. Spaces do not count: expectations have them within words. */
export function differencesOf(expected: readonly string[], actual: readonly string[]): string[] {
  const common = longestCommon(expected.map(withoutSpaces), actual.map(withoutSpaces));
  const differences: string[] = [];
  let [one, other] = [0, 0];
  for (const [nextOne, nextOther] of [...common, [expected.length, actual.length] as const]) {
    differences.push(...expected.slice(one, nextOne).map((line) => `- ${line}`));
    differences.push(...actual.slice(other, nextOther).map((line) => `+ ${line}`));
    [one, other] = [nextOne + 1, nextOther + 1];
  }
  return differences;
}

type Place = readonly [one: number, other: number];

/** Where the longest common subsequence of two lists stands in each. */
function longestCommon(one: readonly string[], other: readonly string[]): Place[] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const places: Place[] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    if (one[i] === other[j]) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}

function withoutSpaces(line: string): string {
  return line.replace(/\s/g, "");
}
