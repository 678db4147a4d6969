import MarkdownIt from "markdown-it";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { LONGEST_PASTE } from "../../intake.ts";
import { bodyOfHtml, bodyOfTree, type HtmlBody } from "../html-body.ts";
import { dropped, guessed, type IncomingArticle, type Note, NOTHING_KNOWN } from "../incoming.ts";
import { type Reading, isInShare, type Source, type SourceFile } from "../source.ts";
import { nameOf } from "../text/file-name.ts";
import { languageOf } from "../text/language.ts";
import { articleOfFields, keyOfFields } from "./fields.ts";
import { divideFile } from "./front-matter.ts";
import { treeOfTokens } from "./tree.ts";

const parser = new MarkdownIt({ html: true, maxNesting: 100 });
/** Codes that site generators replace by something: Hugo's and Liquid's. */
const GENERATOR_CODE = /\{\{[<%][\s\S]*?[%>]\}\}|\{%[\s\S]*?%\}/g;
const FIRST_HEADING = /^\s*(?:#[ \t]+(.+?)[ \t]*#*[ \t]*|(\S.*)\r?\n=+[ \t]*)(?:\r?\n|$)/;

/** Markdown, with front matter in YAML or without. */
export const markdown: Source = {
  name: "markdown",
  label: "Markdown",
  recognise: ({ path, text }) =>
    text !== undefined && (/\.(?:md|markdown|mdown|mdx|qmd)$/i.test(path) || hasFields(text)),
  *read(file, { language, share }): Iterable<Reading> {
    if (isInShare(0, share)) yield { kind: "article", place: 0, article: readMarkdown(file, language) };
  },
};

function hasFields(text: string): boolean {
  return /^---[ \t]*\r?\n[\w-]+[ \t]*:/.test(text) && divideFile(text).ok;
}

function readMarkdown({ path, text }: SourceFile, fallbackLanguage: string): Result<IncomingArticle> {
  const divided = divideFile(text ?? "");
  if (!divided.ok) return divided;
  const { fields, text: withCodes } = divided.value;
  const known = articleOfFields(fields);
  const notes: Note[] = [...(known.notes ?? [])];
  let source = withCodes.replace(GENERATOR_CODE, "");
  if (source !== withCodes) notes.push(dropped("Codes of a site generator"));
  let headline = known.headline ?? "";
  if (headline === "") {
    const [line, first, underlined] = FIRST_HEADING.exec(source) ?? [];
    headline = plainLine(first ?? underlined ?? "");
    if (line !== undefined && headline !== "") source = source.slice(line.length);
    else {
      headline = nameOf(path);
      notes.push(guessed("The headline, from the file’s name"));
    }
  }
  const language = known.language || languageOf(source) || fallbackLanguage;
  const body = readBody(source, language);
  if (!body.ok) return body;
  if (body.value.body.blocks.length === 0 && Object.keys(fields).length === 0) return fail(empty);
  return succeed({
    ...NOTHING_KNOWN,
    ...known,
    key: keyOfFields(fields),
    headline,
    language,
    body: body.value.body,
    notes: [...notes, ...body.value.notes],
  });
}

function readBody(source: string, language: string): Result<HtmlBody> {
  const environment = {};
  const tokens = parser.parse(source, environment);
  const tree = source.length > LONGEST_PASTE ? undefined : treeOfTokens(tokens);
  return tree === undefined
    ? bodyOfHtml(parser.renderer.render(tokens, parser.options, environment), language)
    : succeed(bodyOfTree(tree, language));
}

function plainLine(line: string): string {
  return parser
    .renderInline(line)
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "")
    .trim();
}

const empty = {
  code: "invalid-input",
  message: "There is nothing in this file.",
  mend: "Leave it out, or write something into it.",
} as const;
