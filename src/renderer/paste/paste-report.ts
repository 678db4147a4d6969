import { request } from "../app/api.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import type { LastPaste } from "../editor/paste/receipt/last-pastes.ts";

/** A paste as a file for a bug report: the raw clipboard and what became of it, as JSON. */
export function writePasteReport({ at, clipboard, made }: LastPaste): string {
  return `${JSON.stringify({ format: "dateline-paste", version: 1, at, clipboard, made }, null, 2)}\n`;
}

/** Saves a paste where the reporter chooses. */
export async function savePasteReport(paste: LastPaste): Promise<void> {
  const saved = await request("paste.saveReport", { content: writePasteReport(paste) });
  if (!saved.ok) return respondToFailure(saved.error);
  if (saved.value !== null) notify({ kind: "information", message: "Paste saved", place: saved.value });
}
