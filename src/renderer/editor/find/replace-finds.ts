import { $getRoot, HISTORY_PUSH_TAG, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from "lexical";
import type { CompiledQuery } from "../../../language/find/compile-query.ts";
import { type Replacement, replacementsIn } from "../../../language/find/find.ts";
import { type HeadTexts, isHeadLine } from "../../article/change-head.ts";
import { $readText, $replaceInText } from "./findable-texts.ts";
import type { Found, Origin } from "./found.ts";
import { replacedHead } from "./head-texts.ts";
import type { HeadUndo } from "./head-undo.ts";

/** What is to be put in the place of finds in one text. */
interface TextReplacement {
  readonly key: string;
  readonly replacements: readonly Replacement[];
}

/**
 * Puts the replacement in the place of finds, in the text and at the head, as one step that can be undone, without taking the focus.
 * Answers the place behind the last of them; null where nothing was there any more.
 */
export function replaceFinds(
  editor: LexicalEditor,
  headUndo: HeadUndo,
  finds: readonly Found[],
  query: CompiledQuery,
  replacement: string,
): Origin | null {
  const wanted = editor.read("latest", () => $replacements(finds, query, replacement));
  const last = wanted.at(-1);
  if (last === undefined) return null;
  const inText = wanted.filter(({ key }) => !isHeadLine(key));
  const head: HeadTexts = Object.fromEntries(
    wanted.flatMap(({ key, replacements }) => Object.entries(replacedHead(key, replacements))),
  );
  headUndo.change(head, () =>
    editor.update(
      () => {
        $getRoot().markDirty();
        for (const { key, replacements } of inText) $replaceInText(key, replacements);
      },
      { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
    ),
  );
  return placeBehind(last);
}

function $replacements(finds: readonly Found[], query: CompiledQuery, replacement: string): TextReplacement[] {
  return [...Map.groupBy(finds, (place) => place.key)].flatMap(([key, places]) => {
    const starts = new Set(places.map(({ start }) => start));
    const replacements = replacementsIn($readText(key), query, replacement).filter(({ start }) => starts.has(start));
    return replacements.length === 0 ? [] : [{ key, replacements }];
  });
}

function placeBehind({ key, replacements }: TextReplacement): Origin {
  const shift = replacements.slice(0, -1).reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const final = replacements.at(-1);
  return { key, offset: (final?.start ?? 0) + shift + (final?.text.length ?? 0) };
}
