import { type JSX, type KeyboardEvent, useId, useState } from "react";
import { classes } from "./classes.ts";
import { CompletionList, completionId } from "./completion-list.tsx";
import { Icon } from "./icon.tsx";
import styles from "./token-input.module.css";
import { addTokens, completions, parseTokens } from "./tokens.ts";

const css = classes(styles);

export interface TokenInputProps {
  id: string;
  "aria-labelledby": string;
  "aria-describedby"?: string | undefined;
  tokens: readonly string[];
  /** Tokens offered for completion. */
  known: readonly string[];
  readOnly: boolean;
  onTokens: (tokens: string[]) => void;
}

/** The longest token, in characters. */
const LONGEST = 100;

/** A box of words: Enter or a comma adds one, Backspace takes the last away, arrows choose among those used before. */
export function TokenInput({ tokens, known, readOnly, onTokens, ...control }: TokenInputProps): JSX.Element {
  const listId = useId();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const options = open ? completions(text, known, tokens) : [];

  const add = (added: string): void => {
    const fitting = parseTokens(added).map((token) => token.slice(0, LONGEST));
    if (fitting.length > 0) onTokens(addTokens(tokens, fitting));
    setText("");
    setActive(-1);
  };
  const write = (next: string): void => {
    setOpen(true);
    setActive(-1);
    if (/[,;،؛，；、\n]/.test(next)) add(next);
    else setText(next);
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case "Enter":
        event.preventDefault();
        add(options[active] ?? text);
        break;
      case "Backspace":
        if (text === "" && tokens.length > 0) onTokens(tokens.slice(0, -1));
        break;
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        setOpen(true);
        setActive((at) =>
          options.length === 0 ? -1 : (at + (event.key === "ArrowDown" ? 1 : options.length)) % options.length,
        );
        break;
      case "Escape":
        if (open) event.preventDefault();
        setOpen(false);
        break;
    }
  };

  return (
    <div className={css("box", readOnly && "readOnly")}>
      {tokens.map((token) => (
        <span key={token} className={css("token")}>
          <span dir="auto" className={css("text")}>
            {token}
          </span>
          {!readOnly && (
            <button
              type="button"
              tabIndex={-1}
              aria-label={`Remove ${token}`}
              className={css("remove")}
              onClick={() => onTokens(tokens.filter((other) => other !== token))}
            >
              <Icon name="x" />
            </button>
          )}
        </span>
      ))}
      <input
        {...control}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={active < 0 ? undefined : completionId(listId, active)}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        readOnly={readOnly}
        className={css("input")}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={steer}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          add(text);
        }}
      />
      {options.length > 0 && !readOnly && (
        <CompletionList
          id={listId}
          label="Used before"
          completions={options.map((label) => ({ label }))}
          active={active}
          onChoose={({ label }) => add(label)}
        />
      )}
    </div>
  );
}
