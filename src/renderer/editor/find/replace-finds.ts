import { HISTORY_PUSH_TAG, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from "lexical";
import type { CompiledQuery } from "../../../language/find/compile-query.ts";
import { replacementsIn } from "../../../language/find/find.ts";
import { $readText, $replaceInText } from "./findable-texts.ts";
import type { Found, Origin } from "./found.ts";

/**
 * Puts the replacement in the place of finds, as one step that can be undone, without taking the focus. Answers the place behind the
 * last of them; null where nothing was there any more.
 */
export function replaceFinds(
  editor: LexicalEditor,
  finds: readonly Found[],
  query: CompiledQuery,
  replacement: string,
): Origin | null {
  let last: Origin | null = null;
  editor.update(
    () => {
      for (const [key, places] of Map.groupBy(finds, (place) => place.key)) {
        const starts = new Set(places.map(({ start }) => start));
        const replacements = replacementsIn($readText(key), query, replacement).filter(({ start }) =>
          starts.has(start),
        );
        const shift = replacements
          .slice(0, -1)
          .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
        const final = replacements.at(-1);
        if (final === undefined) continue;
        $replaceInText(key, replacements);
        last = { key, offset: final.start + shift + final.text.length };
      }
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  );
  return last;
}
