import type { Body } from "../../../../document/body.ts";
import { intakeHtml } from "../../../../intake/intake.ts";
import type { IntakeMode } from "../../../../intake/keep.ts";
import type { Receipt } from "../../../../intake/receipt.ts";
import { type Result, succeed } from "../../../../shared/result.ts";
import type { RawClipboard } from "./raw-clipboard.ts";

/** What a paste became in one of the ways it can be taken. */
export interface Taken {
  readonly body: Body;
  readonly receipt: Receipt;
}

/** A rich paste: what came, and what it became at first, its pictures in their places. */
export interface Pasted {
  readonly clipboard: RawClipboard;
  readonly language: string;
  readonly full: Taken;
}

/** A paste taken fully, lightly, or as plain text. */
export function takenAs({ clipboard, language, full }: Pasted, mode: IntakeMode): Result<Taken> {
  if (mode === "full") return succeed(full);
  const intake = intakeHtml(clipboard.html, { mode, language });
  return intake.ok ? succeed({ body: intake.value.body, receipt: intake.value.receipt }) : intake;
}
