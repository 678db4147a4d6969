import { parse, YAMLParseError } from "yaml";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { type Fields, fieldsOf } from "../values.ts";

/** A Markdown file in its two parts. */
export interface DividedFile {
  readonly fields: Fields;
  readonly text: string;
  readonly hasFrontMatter: boolean;
}

const YAML_FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Divides a file into its front matter in YAML and its text. Fails with the line where the front matter breaks. */
export function divideFile(source: string): Result<DividedFile> {
  const found = YAML_FRONT_MATTER.exec(source);
  if (found === null) return succeed({ fields: {}, text: source, hasFrontMatter: false });
  const [whole, yaml = ""] = found;
  try {
    // Aliases are bounded: a few lines of them can ask for gigabytes.
    const fields = fieldsOf(parse(yaml, { maxAliasCount: 50, logLevel: "error", uniqueKeys: false }));
    return succeed({ fields, text: source.slice(whole.length), hasFrontMatter: true });
  } catch (thrown) {
    const line = thrown instanceof YAMLParseError ? (thrown.linePos?.[0].line ?? 1) + 1 : 2;
    return fail({
      code: "invalid-input",
      message: "The front matter is not valid YAML.",
      place: `line ${line}`,
      mend: "Correct the lines between the two rows of hyphens.",
    });
  }
}
