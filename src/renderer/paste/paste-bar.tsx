import { ToggleGroup } from "radix-ui";
import type { JSX } from "react";
import { describeReceipt } from "../../intake/describe-receipt.ts";
import type { IntakeMode } from "../../intake/keep.ts";
import { openDialog } from "../app/dialog-store.ts";
import { runInActiveEditor } from "../editor/active-editor.ts";
import { dismissPasteOffer, usePasteOffer } from "../editor/paste/receipt/offer.ts";
import { takePasteAs } from "../editor/paste/receipt/take-paste-as.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import styles from "./paste.module.css";

const MODES: readonly { mode: IntakeMode; label: string; tip: string }[] = [
  { mode: "full", label: "Full", tip: "All that an article can hold" },
  { mode: "light", label: "Light", tip: "Structure, links and notes, without emphasis and pictures" },
  { mode: "plain", label: "Plain", tip: "Paragraphs of text alone" },
];

/** The receipt of the last rich paste: what it kept and dropped, and the other ways to take it. */
export function PasteBar(): JSX.Element | null {
  const offer = usePasteOffer((state) => state.offer);
  if (offer === null) return null;
  const { now, ground } = offer;
  return (
    <section aria-label="Paste receipt" className={styles["bar"]}>
      <p role="status" className={styles["receipt"]}>
        {describeReceipt(now.receipt)}
      </p>
      <div className={styles["actions"]}>
        {ground !== null && <Modes mode={now.mode} />}
        <Button size="small" look="quiet" onClick={() => openDialog({ kind: "last-pastes" })}>
          Look at it…
        </Button>
        <IconButton size="small" icon="x" label="Dismiss the receipt" onClick={dismissPasteOffer} />
      </div>
    </section>
  );
}

function Modes({ mode: current }: { mode: IntakeMode }): JSX.Element {
  return (
    <ToggleGroup.Root type="single" aria-label="Take the paste" className={styles["modes"]} value={current}>
      {MODES.map(({ mode, label, tip }) => (
        <Tooltip key={mode} text={tip}>
          <ToggleGroup.Item
            value={mode}
            className={styles["mode"]}
            // The tooltip would put its own state in the place of the choice's.
            data-state={mode === current ? "on" : "off"}
            onClick={() => runInActiveEditor((editor) => takePasteAs(editor, mode))}
          >
            {label}
          </ToggleGroup.Item>
        </Tooltip>
      ))}
    </ToggleGroup.Root>
  );
}
