import type { Preferences } from "../../language/worker/protocol.ts";
import type { Author } from "../../shared/author.ts";
import type { IgnoredFinding, LibraryLanguage, PersonalLanguage } from "../../shared/language-desk.ts";

/** What the language worker needs to know besides the text, from what has been settled and from the article's details. */
export function preferencesOf(
  personal: PersonalLanguage,
  library: LibraryLanguage,
  ignoredHere: readonly IgnoredFinding[],
  authors: readonly Author[],
  datelineDate: string | null,
): Preferences {
  return {
    wordLists: [personal.words, library.words],
    ignored: [...personal.ignored, ...ignoredHere],
    disabledRules: library.rulesOff,
    houseStyle: library.houseStyle,
    knownNames: authors.map(({ name }) => name),
    dateline: datelineDate,
  };
}
