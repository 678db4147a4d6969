import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { Command } from "cmdk";
import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND, type LexicalEditor } from "lexical";
import { Popover } from "radix-ui";
import { type JSX, useEffect, useMemo, useRef, useState } from "react";
import { actionsFor } from "../../language/finding-actions.ts";
import type { PlacedFinding } from "../../language/findings-store.ts";
import { suggestionsFor } from "../../language/language-desk.ts";
import { savingDesk } from "../../saving/use-saving.ts";
import { classes } from "../../ui/classes.ts";
import menuStyles from "../../ui/menu.module.css";
import { useListboxKeys } from "../slash/use-listbox-keys.ts";
import { applySuggestion } from "./apply-suggestion.ts";
import { openFindingAt, type Steering, useFindingAtHand } from "./finding-at-hand.ts";
import styles from "./finding-popover.module.css";
import { rangeInLine } from "./range-in-line.ts";
import { overlays } from "../../ui/overlays.ts";

const css = classes({ ...menuStyles, ...styles });
const HIGHLIGHT = "finding-at-hand";
const STEERING_KEYS = new Set(["ArrowUp", "ArrowDown", "Enter", "Tab", "Escape", "F8", "ContextMenu"]);
const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta"]);

interface Line {
  readonly id: string;
  readonly label: string;
  readonly isSuggestion: boolean;
  readonly run: () => void;
}

/** The suggestions for the finding at hand, beside its words, and the ways to live with it. */
export function FindingPopover(): JSX.Element | null {
  const atHand = useFindingAtHand((state) => state.atHand);
  if (atHand === null) return null;
  const { finding, steering } = atHand;
  return (
    <FindingList key={`${finding.block}:${finding.start}:${finding.rule}`} finding={finding} steering={steering} />
  );
}

function FindingList({ finding, steering }: { finding: PlacedFinding; steering: Steering }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const suggestions = useSuggestions(finding);
  const lines = useMemo(() => linesFor(editor, finding, suggestions), [editor, finding, suggestions]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [list, setList] = useState<HTMLElement | null>(null);
  const active = Math.max(
    0,
    lines.findIndex(({ id }) => id === chosen),
  );
  const anchor = useRef({ getBoundingClientRect: () => rectOf(editor, finding) });
  useMarked(editor, finding);
  useClosingKeys(editor);

  const isSteered = steering === "keys";
  useListboxKeys(isSteered ? list : null, {
    move: (by) => setChosen(lines[(active + by + lines.length) % lines.length]?.id ?? null),
    choose: () => choose(lines[active]),
    dismiss: () => openFindingAt(null),
  });

  function choose(line: Line | undefined): void {
    openFindingAt(null);
    line?.run();
  }

  return (
    <Popover.Root open onOpenChange={(open) => !open && openFindingAt(null)}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal container={overlays()}>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label="Finding"
          // Escape comes by way of the text, so that it means nothing else there.
          onEscapeKeyDown={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          className={css("surface", "popover")}
        >
          <div className={css("message")} dir="auto">
            {finding.message}
            {finding.reason !== undefined && <p className={css("reason")}>{finding.reason}</p>}
          </div>
          <Command
            shouldFilter={false}
            value={lines[active]?.id ?? ""}
            onValueChange={setChosen}
            className={css("lines", isSteered && "steered")}
          >
            <Command.List ref={setList} label="Suggestions">
              {lines.map((line, index) => (
                <Command.Item
                  key={line.id}
                  value={line.id}
                  className={css(
                    "item",
                    !line.isSuggestion && lines[index - 1]?.isSuggestion === true && "firstAction",
                  )}
                  onSelect={() => choose(line)}
                >
                  <span dir="auto" className={css(line.isSuggestion && "suggestion")}>
                    {line.label}
                  </span>
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A finding's suggestions; those of a dictionary that takes long over them come a moment later. */
function useSuggestions(finding: PlacedFinding): readonly string[] {
  const [later, setLater] = useState<readonly string[]>([]);
  useEffect(() => {
    if (finding.kind !== "spelling" || finding.suggestions.length > 0) return;
    const language = savingDesk.store.getState().metadata?.language ?? "en";
    let isGone = false;
    const ask = async (): Promise<void> => {
      const suggestions = await suggestionsFor(finding.found, language);
      if (!isGone) setLater(suggestions);
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [finding]);
  return finding.suggestions.length > 0 ? finding.suggestions : later;
}

function linesFor(editor: LexicalEditor, finding: PlacedFinding, suggestions: readonly string[]): Line[] {
  const isEditable = editor.isEditable();
  return [
    ...(isEditable ? suggestions : []).map((suggestion) => ({
      id: `suggestion:${suggestion}`,
      label: suggestion.trim() === "" ? "Delete it" : suggestion,
      isSuggestion: true,
      run: () => applySuggestion(editor, [finding], suggestion),
    })),
    ...actionsFor(finding).map((action) => ({ ...action, isSuggestion: false })),
  ];
}

function rectOf(editor: LexicalEditor, { block, start, end }: PlacedFinding): DOMRect {
  return rangeInLine(editor, block, start, end)?.getBoundingClientRect() ?? new DOMRect();
}

/** Marks the words that the list is about, and brings them into view. */
function useMarked(editor: LexicalEditor, { block, start, end }: PlacedFinding): void {
  useEffect(() => {
    const range = rangeInLine(editor, block, start, end);
    if (range === undefined) return;
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }, [editor, block, start, end]);
}

/** Any key that does not steer the list closes it and goes on to the text. */
function useClosingKeys(editor: LexicalEditor): void {
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        ({ key }) => {
          const isSteered = useFindingAtHand.getState().atHand?.steering === "keys";
          if (!MODIFIERS.has(key) && !(isSteered && STEERING_KEYS.has(key))) openFindingAt(null);
          return false;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
}
