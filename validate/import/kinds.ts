import { wantedOfExamples, wantedOfSpec, withExamples } from "./commonmark.ts";
import type { Wanted } from "./wanted.ts";
import { wantedOfWord } from "./word.ts";
import { wantedOfWordpress } from "./wordpress.ts";

/** A kind of file that comes in, where the corpora have it, and what its articles are to become. */
export interface Kind {
  readonly name: string;
  readonly folder: string;
  readonly files: RegExp;
  readonly wanted: (path: string) => Wanted[] | Promise<Wanted[]>;
  /** What is imported of a file, where that is not the file itself. */
  readonly unpacked?: <Value>(path: string, work: (path: string) => Promise<Value>) => Promise<Value>;
}

/** All of them. */
export const KINDS: readonly Kind[] = [
  { name: "Word, mammoth", folder: "docx/mammoth", files: /\.docx$/, wanted: wantedOfWord },
  { name: "Word, python-docx", folder: "docx/python-docx", files: /\.docx$/, wanted: wantedOfWord },
  { name: "WordPress", folder: "wxr", files: /\.xml$/, wanted: wantedOfWordpress },
  { name: "Markdown, a long text", folder: "markdown/commonmark", files: /spec\.txt$/, wanted: wantedOfSpec },
  {
    name: "Markdown, examples",
    folder: "markdown/commonmark",
    files: /spec\.txt$/,
    wanted: wantedOfExamples,
    unpacked: withExamples,
  },
];
