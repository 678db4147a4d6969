import { type JSX, useState } from "react";
import { TextInput } from "./text-input.tsx";

/** A name that is changed in place: kept by Enter and when the field is left, taken back by Escape. It is never empty. */
export function NameInput({
  label,
  name,
  readOnly,
  onName,
}: {
  label: string;
  name: string;
  readOnly: boolean;
  onName: (name: string) => void;
}): JSX.Element {
  const [text, setText] = useState(name);
  const keep = (): void => {
    const next = text.trim();
    if (next === "") setText(name);
    else if (next !== name) onName(next);
  };
  return (
    <TextInput
      aria-label={label}
      dir="auto"
      maxLength={100}
      readOnly={readOnly}
      value={text}
      onValue={setText}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) keep();
        if (event.key !== "Escape" || text === name) return;
        event.stopPropagation();
        setText(name);
      }}
    />
  );
}
