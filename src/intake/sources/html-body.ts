import type { Result } from "../../shared/result.ts";
import { succeed } from "../../shared/result.ts";
import { type IntakeBlocks, intakeBlocks, intakeSource } from "../intake.ts";
import type { PictureSource } from "../pictures/picture.ts";
import type { ElementNode } from "../tree/node.ts";
import { sourceOfTree } from "../tree/parse.ts";
import { dropped, type IncomingBody, type Note, warning } from "./incoming.ts";

/** A body read from HTML, and what stayed out of it. */
export interface HtmlBody {
  readonly body: IncomingBody;
  readonly notes: readonly Note[];
}

/** Reads the HTML of an article's body. Pictures with a relative address are files beside the article. */
export function bodyOfHtml(html: string, language: string): Result<HtmlBody> {
  const intake = intakeBlocks(html, { mode: "full", language, findPicture: pictureBeside });
  return intake.ok ? succeed(bodyOfIntake(intake.value)) : intake;
}

/** As `bodyOfHtml`, for a body that is a tree already. */
export function bodyOfTree(root: ElementNode, language: string): HtmlBody {
  return bodyOfIntake(intakeSource(sourceOfTree(root), { mode: "full", language, findPicture: pictureBeside }));
}

function bodyOfIntake({ blocks, pictures, receipt }: IntakeBlocks): HtmlBody {
  return { body: { blocks, pictures }, notes: notesOn(receipt) };
}

/** A picture by a relative address, which is that of a file; undefined for one on the web or in the text itself. */
export function pictureBeside(address: string): PictureSource | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return undefined;
  const path = unescaped(address.replace(/[?#].*$/s, ""));
  return path === "" ? undefined : { kind: "file", path };
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function notesOn({ dropped: counts, missingPictures }: IntakeBlocks["receipt"]): Note[] {
  const notes: Note[] = [];
  const count = (times: number | undefined, one: string, many: string): void => {
    if (times !== undefined && times > 0) notes.push(dropped(times === 1 ? `1 ${one}` : `${times} ${many}`));
  };
  count(counts.comments, "comment", "comments");
  count(counts["hidden-text"], "passage of hidden text", "passages of hidden text");
  count(counts.shortcodes, "shortcode", "shortcodes");
  count(
    counts["unusable-links"],
    "link without a web address: its words stay",
    "links without a web address: their words stay",
  );
  if (counts.formatting !== undefined)
    notes.push(warning("Only the words could be taken: the markup is beyond all bounds."));
  for (const { address } of missingPictures)
    notes.push(dropped(`A picture that lies elsewhere: ${address.slice(0, 200)}`));
  return notes;
}
