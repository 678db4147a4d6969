import { type JSX, useEffect, useRef, useState } from "react";
import { directionOfText } from "../../../document/nodes/text/direction.ts";
import styles from "./views.module.css";

/** A field of a block, such as a picture's caption: one text that grows with what is typed. */
export function BlockField({
  name,
  label,
  value,
  className = "",
  readOnly,
  onValue,
}: {
  /** Which of its block's texts it holds, by which a find in it is marked. */
  name?: string;
  label: string;
  value: string;
  className?: string;
  readOnly: boolean;
  onValue: (value: string) => void;
}): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(value);
  useEffect(() => {
    if (document.activeElement !== field.current) setText(value);
  }, [value]);
  return (
    <textarea
      ref={field}
      rows={1}
      data-field={name}
      dir={directionOfText(text)}
      spellCheck={false}
      aria-label={label}
      placeholder={label}
      className={`${styles["field"]} ${className}`}
      value={text}
      readOnly={readOnly}
      onBlur={() => setText(value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.preventDefault();
      }}
      onChange={(event) => {
        const typed = event.currentTarget.value.replaceAll(/[\r\n]+/g, " ");
        setText(typed);
        onValue(typed);
      }}
    />
  );
}
