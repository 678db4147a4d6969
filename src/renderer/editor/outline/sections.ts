/** A block of the text as the outline sees it; `level` is 2 to 4 for a heading, null for any other. */
export interface OutlinedBlock {
  readonly key: string;
  readonly level: number | null;
  readonly text: string;
  readonly words: number;
}

/** A heading as the outline shows it. */
export interface Section {
  readonly key: string;
  readonly level: number;
  readonly text: string;
  /** The words under it, those under the headings below it included. */
  readonly words: number;
  /** Whether it is more than one level below the heading it stands under. */
  readonly isSkipping: boolean;
  readonly isCurrent: boolean;
}

/** The sections of a text; the current one holds the block at hand. */
export function sectionsOf(blocks: readonly OutlinedBlock[], blockAtHand: string | null): Section[] {
  const sections: Writable<Section>[] = [];
  const open: Writable<Section>[] = [];
  for (const { key, level, text, words } of blocks) {
    if (level !== null) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const section = {
        key,
        level,
        text,
        words: 0,
        isSkipping: level > (open.at(-1)?.level ?? 1) + 1,
        isCurrent: false,
      };
      open.push(section);
      sections.push(section);
    } else for (const section of open) section.words += words;
    const current = open.at(-1);
    if (key === blockAtHand && current !== undefined) current.isCurrent = true;
  }
  return sections;
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
