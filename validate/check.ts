/** What one validator said: how many pages or files it saw, and what it found, each with its page. */
export interface Check {
  readonly name: string;
  readonly pages: number;
  readonly findings: readonly string[];
}

/** A check that could not be made here, and why. */
export interface Omission {
  readonly name: string;
  readonly reason: string;
}

/** Applies one check to each of several things. What it answers are findings; what it throws is one. */
export async function checkEach<Item>(
  name: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
  look: (item: Item) => readonly string[] | Promise<readonly string[]>,
): Promise<Check> {
  const findings: string[] = [];
  for (const item of items) {
    const found = await Promise.resolve(item)
      .then(look)
      .catch((thrown: unknown) => [`broke off: ${String(thrown)}`]);
    findings.push(...found.map((finding) => `${nameOf(item)}: ${finding}`));
  }
  return { name, pages: items.length, findings };
}
