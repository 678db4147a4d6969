import { type JSX, type SubmitEvent, useState } from "react";
import { changeLibraryLanguage, changePersonal, useLanguageSettings } from "../language/language-settings.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { TextInput } from "../ui/text-input.tsx";
import styles from "./house-style.module.css";

/** Typography, the dictionaries, and the rules that were switched off. */
export function LanguageSettingsTab({ readOnly }: { readOnly: boolean }): JSX.Element | null {
  const { personal, library } = useLanguageSettings();
  if (personal === null || library === null) return null;
  return (
    <div>
      <section className={styles["section"]}>
        <h3>Typography</h3>
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={personal.smartTypography}
            onChange={(event) => {
              const smartTypography = event.currentTarget.checked;
              void changePersonal(() => ({ smartTypography }));
            }}
          />
          Set quotation marks, dashes and spaces while typing
        </label>
      </section>
      <Words
        title="Publication’s dictionary"
        note="Kept with the library, for everyone who writes in it."
        words={library.words}
        readOnly={readOnly}
        onAdd={(word) => void changeLibraryLanguage("language.addWord", { word })}
        onRemove={(word) => void changeLibraryLanguage("language.removeWord", { word })}
      />
      <Words
        title="My dictionary"
        note="Kept on this computer."
        words={personal.words}
        readOnly={false}
        onAdd={(word) => void changePersonal(({ words }) => ({ words: [...new Set([...words, word])] }))}
        onRemove={(word) => void changePersonal(({ words }) => ({ words: words.filter((other) => other !== word) }))}
      />
      {library.rulesOff.length > 0 && (
        <section className={styles["section"]}>
          <h3>Rules switched off</h3>
          <WordList
            label="Rules switched off"
            words={library.rulesOff}
            verb="Switch on"
            readOnly={readOnly}
            onRemove={(rule) => void changeLibraryLanguage("language.switchRule", { rule, on: true })}
          />
        </section>
      )}
      {personal.ignored.length > 0 && (
        <section className={styles["section"]}>
          <h3>Always ignored</h3>
          <WordList
            label="Always ignored"
            words={personal.ignored.map(({ text }) => text)}
            verb="Mark again:"
            readOnly={false}
            onRemove={(text) =>
              void changePersonal(({ ignored }) => ({ ignored: ignored.filter((other) => other.text !== text) }))
            }
          />
        </section>
      )}
    </div>
  );
}

interface WordsProps {
  title: string;
  note: string;
  words: readonly string[];
  readOnly: boolean;
  onAdd: (word: string) => void;
  onRemove: (word: string) => void;
}

function Words({ title, note, words, readOnly, onAdd, onRemove }: WordsProps): JSX.Element {
  const [word, setWord] = useState("");
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (word.trim() !== "") onAdd(word.trim());
    setWord("");
  };
  return (
    <section className={styles["section"]}>
      <h3>{title}</h3>
      <p className={styles["faint"]}>{note}</p>
      <WordList label={title} words={words} verb="Remove" readOnly={readOnly} onRemove={onRemove} />
      {!readOnly && (
        <form className={styles["add"]} onSubmit={add}>
          <TextInput aria-label={`Word for: ${title}`} dir="auto" maxLength={100} value={word} onValue={setWord} />
          <Button type="submit">Add</Button>
        </form>
      )}
    </section>
  );
}

function WordList({
  label,
  words,
  verb,
  readOnly,
  onRemove,
}: {
  label: string;
  words: readonly string[];
  verb: string;
  readOnly: boolean;
  onRemove: (word: string) => void;
}): JSX.Element {
  return (
    <ul aria-label={label} className={styles["words"]}>
      {words.map((word) => (
        <li key={word} dir="auto" className={styles["word"]}>
          {word}
          <IconButton
            size="small"
            icon="x"
            label={`${verb} ${word}`}
            disabled={readOnly}
            onClick={() => onRemove(word)}
          />
        </li>
      ))}
    </ul>
  );
}
