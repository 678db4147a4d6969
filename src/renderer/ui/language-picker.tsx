import type { JSX } from "react";
import { languageChoices, nativeName } from "../article/languages.ts";
import { Picker, type PickerOption } from "./picker.tsx";

/** Chooses a language by its name in itself, in English, or by its tag. */
export function LanguagePicker({
  value,
  disabled,
  onValue,
  ...names
}: {
  id: string;
  "aria-labelledby": string;
  value: string;
  disabled: boolean;
  onValue: (tag: string) => void;
}): JSX.Element {
  return (
    <Picker
      {...names}
      value={value}
      options={() => languageOptions(value)}
      shown={nativeName(value)}
      shownLanguage={value}
      unset={value}
      searchLabel="Find a language"
      disabled={disabled}
      onValue={onValue}
    />
  );
}

function languageOptions(current: string): PickerOption[] {
  return languageChoices(current).map(({ tag, nativeName: own, englishName }) => ({
    value: tag,
    label: own,
    detail: englishName === own ? undefined : englishName,
    keywords: [englishName, tag],
    language: tag,
  }));
}
