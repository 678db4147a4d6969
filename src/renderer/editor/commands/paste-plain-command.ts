import { request } from "../../app/api.ts";
import { respondToFailure } from "../../app/respond-to-failure.ts";
import type { EditorCommand } from "./editor-command.ts";

export const pastePlainCommand: EditorCommand = {
  id: "text.paste-plain",
  label: "Paste as plain text",
  icon: "clipboard-type",
  shortcut: "mod+shift+v",
  keywords: ["unformatted", "clipboard", "match style"],
  run: () => void pastePlain(),
};

async function pastePlain(): Promise<void> {
  const outcome = await request("paste.plain", undefined);
  if (!outcome.ok) respondToFailure(outcome.error);
}
