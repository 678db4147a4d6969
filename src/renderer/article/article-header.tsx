import type { JSX, KeyboardEvent } from "react";
import { focusBody } from "../app/focus.ts";
import { BylinePreview } from "./byline-preview.tsx";
import { changeHead, type HeadLine, LONGEST } from "./change-head.ts";
import { useField } from "./metadata.ts";
import { useLanguageSettings } from "../language/language-settings.ts";
import { setTypedTypography } from "./set-typed-typography.ts";
import { savingDesk } from "../saving/use-saving.ts";
import styles from "./article-header.module.css";

/** The head of the page: kicker, headline and standfirst, written where they will stand. */
export function ArticleHeader({ readOnly }: { readOnly: boolean }): JSX.Element {
  const language = useField("language");
  return (
    <header lang={language} className={styles["header"]}>
      <Line name="kicker" label="Kicker" readOnly={readOnly} next="headline" />
      <Line name="headline" label="Headline" readOnly={readOnly} next="standfirst" />
      <Line name="standfirst" label="Standfirst" readOnly={readOnly} next={null} />
      <BylinePreview />
    </header>
  );
}

interface LineProps {
  name: HeadLine;
  label: string;
  readOnly: boolean;
  /** Where Enter leads: the next line, or the text. */
  next: "headline" | "standfirst" | null;
}

function Line({ name, label, readOnly, next }: LineProps): JSX.Element | null {
  const text = useField(name) ?? "";
  const write = (value: string): void => {
    changeHead({ [name]: value.replaceAll(/\s*\n\s*/g, " ") });
  };
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (next === null) focusBody();
    else document.getElementById(next)?.focus();
  };
  if (readOnly && text === "" && name !== "headline") return null;
  return (
    <textarea
      id={name}
      aria-label={label}
      placeholder={label}
      rows={1}
      maxLength={LONGEST[name]}
      readOnly={readOnly}
      spellCheck={false}
      className={styles[name]}
      value={text}
      onChange={({ currentTarget, nativeEvent }) => {
        write(currentTarget.value);
        // Once the box shows what was typed.
        queueMicrotask(() => setTypography(currentTarget, nativeEvent));
      }}
      onKeyDown={goOn}
    />
  );
}

function setTypography(box: HTMLTextAreaElement, typed: Event): void {
  const isOn = useLanguageSettings.getState().personal?.smartTypography === true;
  if (isOn) setTypedTypography(box, typed, savingDesk.store.getState().metadata?.language ?? "en");
}
