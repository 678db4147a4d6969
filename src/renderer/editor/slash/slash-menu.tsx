import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { JSX } from "react";
import type { EditorCommand } from "../commands/editor-command.ts";
import { SlashExtension } from "./slash-extension.ts";
import { SlashList } from "./slash-list.tsx";
import { slashMatches } from "./slash-matches.ts";

/** The menu of blocks that a slash at the beginning of a paragraph opens. */
export function SlashMenu({ commands }: { commands: readonly EditorCommand[] }): JSX.Element | null {
  const { output } = useExtensionDependency(SlashExtension);
  const query = useSignalValue(output.query);
  const isDismissed = useSignalValue(output.isDismissed);
  if (query === null || isDismissed) return null;
  const matches = slashMatches(commands, query);
  if (matches.length === 0) return null;
  return <SlashList key={query} commands={matches} onDismiss={() => (output.isDismissed.value = true)} />;
}
