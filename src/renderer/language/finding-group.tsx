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

const css = classes(styles);
/** How many findings are listed before one asks for more. */
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
          {findings.slice(0, shown).map((finding) => (
            <FindingLine key={`${finding.block}:${finding.start}:${finding.rule}`} finding={finding} />
          ))}
        </ul>
      )}
      {isOn && findings.length > shown && (
        <Button size="small" look="quiet" onClick={() => setShown(shown + SHOWN)}>
          Show more ({findings.length - shown})
        </Button>
      )}
    </section>
  );
}

function FindingLine({ finding }: { finding: PlacedFinding }): JSX.Element {
  const editor = useActiveEditor((state) => state.editor);
  const [suggestion] = finding.suggestions;
  const canApply = editor?.isEditable() === true && suggestion !== undefined;
  return (
    <li className={css("finding")}>
      <button type="button" className={css("jump")} onClick={() => goToFinding(finding)}>
        <span dir="auto" className={css("found")}>
          {finding.found.trim() === "" ? "␣" : finding.found}
        </span>
        {finding.kind !== "spelling" && <span className={css("message")}>{finding.message}</span>}
      </button>
      {canApply && (
        <Button size="small" className={css("apply")} onClick={() => applySuggestion(editor, finding, suggestion)}>
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
