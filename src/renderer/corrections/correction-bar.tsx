import { type JSX, useLayoutEffect, useRef, useState } from "react";
import { LONGEST_CORRECTION } from "../../shared/article/correction.ts";
import { useField } from "../article/metadata.ts";
import { runInActiveEditor } from "../editor/active-editor.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { addCorrection, settleAsTypo, writeCorrection } from "./correction-actions.ts";
import { dismissQuestion, useCorrections } from "./corrections-store.ts";
import styles from "./corrections.module.css";

/**
 * Above the text of an article that readers have seen and that was changed since: whether that was a typo or a correction. It
 * takes neither the caret nor the text's place: `onHeight` hears by how many pixels the text would move.
 */
export function CorrectionBar({ onHeight }: { onHeight: (change: number) => void }): JSX.Element | null {
  const step = useCorrections((state) => state.step);
  const box = useRef<HTMLElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    const present = box.current?.offsetHeight ?? 0;
    // Where nothing has changed nobody is told: to scroll, even by nothing, lays out the window before it is finished.
    if (present !== height.current) onHeight(present - height.current);
    height.current = present;
  });
  if (step !== "asking" && step !== "writing") return null;
  return (
    <section ref={box} aria-label="Correction" className={styles["bar"]}>
      {step === "asking" ? <Question /> : <Draft />}
    </section>
  );
}

function Question(): JSX.Element {
  return (
    <>
      <Icon name="pen-line" />
      <output className={styles["question"]}>
        Readers have seen this article. Is the change a typo or a correction?
      </output>
      <Button size="small" onClick={() => void settleAsTypo()}>
        Typo
      </Button>
      <Button size="small" onClick={() => void writeCorrection()}>
        Correction…
      </Button>
      <Button look="quiet" shape="icon" aria-label="Not now" onClick={dismissQuestion}>
        <Icon name="x" />
      </Button>
    </>
  );
}

function Draft(): JSX.Element {
  const draft = useCorrections((state) => state.draft);
  const [text, setText] = useState(draft);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const language = useField("language");
  const leave = (finish: () => void): void => {
    finish();
    // The caret goes back to where it was, not to the top of the text.
    runInActiveEditor(() => undefined);
  };
  return (
    <form
      className={styles["draft"]}
      onSubmit={(event) => {
        event.preventDefault();
        leave(() => addCorrection(text));
      }}
    >
      <label htmlFor="correction-draft">Correction, as readers will see it below the text</label>
      <TextArea
        id="correction-draft"
        ref={box}
        dir="auto"
        lang={language}
        maxLength={LONGEST_CORRECTION}
        value={text}
        onValue={setText}
        onKeyDown={({ key }) => {
          if (key === "Escape") leave(dismissQuestion);
        }}
      />
      <div className={styles["actions"]}>
        <Button size="small" look="primary" type="submit" disabled={text.trim() === ""}>
          Add correction
        </Button>
        <Button size="small" onClick={() => leave(dismissQuestion)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
