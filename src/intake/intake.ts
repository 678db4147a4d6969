import type { Body } from "../document/body.ts";
import type { Block } from "../document/nodes/block.ts";
import { restoreTree } from "../document/restore.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import { assemble, type PlacedPicture } from "./blocks/assemble.ts";
import { buildEntries } from "./blocks/build.ts";
import { blocksIn, type IntakeMode } from "./keep.ts";
import { keptIn } from "./kept.ts";
import { applyQuirks } from "./quirks/order.ts";
import type { FindPicture } from "./pictures/picture.ts";
import type { Receipt } from "./receipt.ts";
import { sourceKindOf } from "./source-kind.ts";
import { Tally } from "./tally.ts";
import { parseSource, type Source } from "./tree/parse.ts";
import { completeFragment } from "./tree/fragment.ts";

export interface IntakeOptions {
  readonly mode: IntakeMode;
  /** The article's language (BCP 47). */
  readonly language: string;
  /** Finds pictures that lie beside the text. Without it only those in the text itself are taken. */
  readonly findPicture?: FindPicture;
}

/** What outside HTML becomes. */
export interface Intake {
  /** Without its pictures. */
  readonly body: Body;
  /** The blocks of the body before they were brought into normal form, which the pictures' places count. */
  readonly blocks: readonly Block[];
  readonly receipt: Receipt;
  /** The pictures of the paste, not yet in the body: `placePictures` puts them there once the library has them. */
  readonly pictures: readonly PlacedPicture[];
}

/** Pastes longer than this, in UTF-16 units, are refused. Pictures within the text count: a dozen photographs fit. */
export const LONGEST_PASTE = 40_000_000;

/**
 * The one way by which outside HTML becomes a body: what was pasted or dropped, or a page to import. It runs nothing, loads
 * nothing and never throws. Fails with `too-large`.
 */
export function intakeHtml(html: string, options: IntakeOptions): Result<Intake> {
  const intake = intakeBlocks(html, options);
  if (!intake.ok) return intake;
  const { blocks, pictures, receipt } = intake.value;
  const restored = restoreTree({ root: { type: "root", children: blocks } });
  if (!restored.ok) return restored;
  const kept = keptIn(restored.value.root.children, pictures.length);
  return succeed({ body: restored.value, blocks, receipt: { ...receipt, source: sourceKindOf(html), kept }, pictures });
}

/** What outside HTML becomes before it has passed the gate of bodies. */
export interface IntakeBlocks extends Pick<Intake, "blocks" | "pictures"> {
  readonly receipt: Omit<Receipt, "source" | "kept">;
}

/** As `intakeHtml`, for one who adds to the blocks first and passes them through the gate of bodies then. */
export function intakeBlocks(html: string, options: IntakeOptions): Result<IntakeBlocks> {
  if (html.length > LONGEST_PASTE) {
    return fail({ code: "too-large", message: "This is too long to paste.", mend: "Paste it in parts." });
  }
  return succeed(intakeSource(parseSource(completeFragment(html)), options));
}

/** As `intakeBlocks`, for what has been read into a tree already. */
export function intakeSource(source: Source, { mode, language, findPicture }: IntakeOptions): IntakeBlocks {
  const tally = new Tally();
  applyQuirks(source, tally);
  const assembled = assemble(buildEntries(source.root, { tally, language, findPicture }));
  const pictures = mode === "full" ? assembled.pictures : [];
  tally.drop("pictures", assembled.pictures.length - pictures.length);
  if (source.flat || mode !== "full") tally.drop("formatting");
  const blocks = blocksIn(mode, assembled.blocks);
  const receipt = {
    dropped: tally.dropped,
    missingPictures: tally.missingPictures,
  };
  return { blocks, receipt, pictures };
}
