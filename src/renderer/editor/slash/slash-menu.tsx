import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { JSX } from "react";
import type { EditorCommand } from "../commands/editor-command.ts";
import { SlashExtension } from "./slash-extension.ts";
import { SlashList } from "./slash-list.tsx";
import { slashMatches } from "./slash-matches.ts";

/** The menu of blocks that a slash at the beginning of a paragraph opens. */
export function SlashMenu({ commands }: { commands: readonly EditorCommand[] }): JSX.Element | null {
  const { dismiss, ...signals } = useExtensionDependency(SlashExtension).output;
  const query = useSignalValue(signals.query);
  const isDismissed = useSignalValue(signals.isDismissed);
  if (query === null || isDismissed) return null;
  const [first, ...others] = slashMatches(commands, query);
  if (first === undefined) return null;
  return <SlashList key={query} commands={[first, ...others]} onDismiss={dismiss} />;
}
