import { parseDeclarations, withoutComments } from "./declarations.ts";
import { NO_STYLE, type Style } from "./node.ts";

/** What a document's own style sheets say of elements and classes, and of Word's list levels (`l0:level1`). */
export interface StyleSheet {
  readonly rules: ReadonlyMap<string, Style>;
  readonly lists: ReadonlyMap<string, Style>;
}

const SIMPLE_SELECTOR = /^[a-z][\w-]*$|^[a-z][\w-]*\.[\w-]+$|^\.[\w-]+$/i;

/**
 * Reads style sheets as far as office programs write them: rules for an element, a class, or an element with a class. All other
 * selectors and at-rules are passed over, except `@list`, in which Word says what its list levels look like.
 */
export function parseStyleSheet(source: string): StyleSheet {
  const rules = new Map<string, Style>();
  const lists = new Map<string, Style>();
  for (const { prelude, block } of blocksOf(withoutComments(source).replace(/<!--|-->/g, " "))) {
    const list = /^@list\s+(l\d+:level\d+)/i.exec(prelude)?.[1];
    if (list !== undefined) addTo(lists, list.toLowerCase(), block);
    else if (!prelude.startsWith("@")) for (const selector of selectorsOf(prelude)) addTo(rules, selector, block);
  }
  return { rules, lists };
}

const PARAGRAPH = /^(?:p|li|div|h[1-6]|blockquote)$/;
const EMPHASIS = new Set(["font-weight", "font-style", "text-decoration", "text-decoration-line", "vertical-align"]);

/**
 * What the sheet says of an element with these classes; the more special rule counts. How a named style sets whole paragraphs is
 * its look: bold and italics from there emphasise nothing, unlike those of a class that some words in a line have.
 */
export function styleFromSheet(sheet: StyleSheet, name: string, classes: string): Style {
  if (sheet.rules.size === 0) return NO_STYLE;
  const own = classes.split(/\s+/).map((one) => one.toLowerCase());
  const selectors = [name, ...own.map((one) => `.${one}`), ...own.map((one) => `${name}.${one}`)];
  const found = selectors.flatMap((selector) => Array.from(sheet.rules.get(selector) ?? []));
  const kept = PARAGRAPH.test(name) ? found.filter(([property]) => !EMPHASIS.has(property)) : found;
  return kept.length === 0 ? NO_STYLE : new Map(kept);
}

function selectorsOf(prelude: string): string[] {
  return prelude
    .split(",")
    .map((selector) => selector.trim().toLowerCase())
    .filter((selector) => SIMPLE_SELECTOR.test(selector));
}

function addTo(styles: Map<string, Style>, key: string, block: string): void {
  styles.set(key, new Map([...(styles.get(key) ?? []), ...parseDeclarations(block)]));
}

interface Block {
  readonly prelude: string;
  readonly block: string;
}

// A block within a block (a rule within `@media`) belongs to the outer one, which is passed over as a whole.
function* blocksOf(source: string): Generator<Block> {
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: sign, index } of source.matchAll(/[{};]/g)) {
    if (sign === "{" && depth++ === 0) open = index;
    if (sign === "}" && depth > 0 && --depth === 0) {
      yield { prelude: source.slice(start, open).trim(), block: source.slice(open + 1, index) };
      start = index + 1;
    }
    if (sign === ";" && depth === 0) start = index + 1;
  }
}
