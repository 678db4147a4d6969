import { type JSX, useId, useState } from "react";
import { applySuggestion } from "../editor/language/apply-suggestion.ts";
import { useActiveEditor } from "../editor/active-editor.ts";
import type { FindingKind } from "../../shared/language-desk.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import type { PlacedFinding } from "./findings-store.ts";
import { goToFinding } from "./go-to-finding.ts";
import { KIND_LABELS, useKindsOff } from "./kinds.ts";
import { changePersonal } from "./language-settings.ts";
import styles from "./language-panel.module.css";
import { type SameFindings, togetherWhereSame } from "./same-findings.ts";

const css = classes(styles);
/** How many lines are listed before one asks for more. */
const SHOWN = 40;

/** The findings of one kind, and whether that kind is shown at all. */
export function FindingGroup({
  kind,
  findings,
}: {
  kind: FindingKind;
  findings: readonly PlacedFinding[];
}): JSX.Element {
  const [shown, setShown] = useState(SHOWN);
  const isOn = !useKindsOff().includes(kind);
  const lines = togetherWhereSame(findings);
  const id = useId();
  return (
    <section aria-labelledby={id} className={css("group")}>
      <label className={css("head")}>
        <input type="checkbox" checked={isOn} onChange={() => void switchKind(kind, !isOn)} />
        <span id={id} className={css("kind", kind)}>
          {KIND_LABELS[kind]}
        </span>
        {isOn && (
          <span className={css("count")} aria-label={`${findings.length} found`}>
            {findings.length}
          </span>
        )}
      </label>
      {isOn && (
        <ul>
          {lines.slice(0, shown).map((same) => (
            <FindingLine key={`${same[0].block}:${same[0].start}:${same[0].rule}`} same={same} />
          ))}
        </ul>
      )}
      {isOn && lines.length > shown && (
        <Button size="small" look="quiet" onClick={() => setShown(shown + SHOWN)}>
          Show more ({lines.length - shown})
        </Button>
      )}
    </section>
  );
}

/** Findings that are the same: a press goes from one of them to the next, and their suggestion mends all at once. */
function FindingLine({ same }: { same: SameFindings }): JSX.Element {
  const editor = useActiveEditor((state) => state.editor);
  const [next, setNext] = useState(0);
  const [finding] = same;
  const [suggestion] = finding.suggestions;
  const canApply = editor?.isEditable() === true && suggestion !== undefined;
  const goToNext = (): void => {
    goToFinding(same[next % same.length] ?? finding);
    setNext((next + 1) % same.length);
  };
  return (
    <li className={css("finding")}>
      <button type="button" className={css("jump")} onClick={goToNext}>
        <span dir="auto" className={css("found")}>
          {finding.found.trim() === "" ? "␣" : finding.found}
        </span>
        {same.length > 1 && (
          <span className={css("times")} aria-label={`${String(same.length)} times`}>
            {same.length}×
          </span>
        )}
        {finding.kind !== "spelling" && <span className={css("message")}>{finding.message}</span>}
      </button>
      {canApply && (
        <Button
          size="small"
          className={css("apply")}
          {...(same.length > 1 && { title: `Replace all ${String(same.length)}` })}
          onClick={() => applySuggestion(editor, same, suggestion)}
        >
          <span dir="auto">{suggestion.trim() === "" ? "Delete" : suggestion}</span>
        </Button>
      )}
    </li>
  );
}

async function switchKind(kind: FindingKind, on: boolean): Promise<void> {
  await changePersonal(({ kindsOff }) => ({
    kindsOff: on ? kindsOff.filter((other) => other !== kind) : [...kindsOff, kind],
  }));
}
