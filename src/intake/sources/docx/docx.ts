import mammoth from "mammoth";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { bodyOfHtml } from "../html-body.ts";
import { dropped, type IncomingArticle, namedAuthor, type Note, NOTHING_KNOWN, warning } from "../incoming.ts";
import { titledHtml } from "../text/titled-html.ts";
import { isInShare, type Reading, type Source, type SourceFile } from "../source.ts";
import { decodeText } from "../text/decode.ts";
import { languageOf } from "../text/language.ts";
import { plainOfHtml } from "../text/plain-of-html.ts";
import { childOf, descendantsOf, parseXml, textIn } from "../xml/xml.ts";

/** Word's named styles that mean something to an article; headings and lists are known without. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "r[style-name='Strong'] => strong",
  "r[style-name='Emphasis'] => em",
  "u => u",
  "strike => s",
  "br[type='page'] => ",
];

/** Documents of Word (Office Open XML). Tracked changes are taken as accepted, comments stay out. */
export const docx: Source = {
  name: "docx",
  label: "Word (.docx)",
  recognise: ({ parts }) => parts !== undefined && mainPart(parts) !== undefined,
  async *read(file, { language, share }): AsyncIterable<Reading> {
    if (isInShare(0, share)) yield { kind: "article", place: 0, article: await readDocx(file, language) };
  },
};

async function readDocx(
  { path, bytes, parts = new Map() }: SourceFile,
  fallbackLanguage: string,
): Promise<Result<IncomingArticle>> {
  const converted = await toHtml(bytes);
  if (!converted.ok) return converted;
  const properties = childOf(parseXml(textOfPart(parts, "docProps/core.xml")), "cp:coreProperties");
  const title = textIn(properties, "dc:title");
  const { headline, standfirst, html, notes: titleNotes } = titledHtml(converted.value, title, path);
  const language = textIn(properties, "dc:language") || languageOf(plainOfHtml(html)) || fallbackLanguage;
  const body = bodyOfHtml(html, language);
  if (!body.ok) return body;
  const creator = textIn(properties, "dc:creator");
  const created = textIn(properties, "dcterms:created");
  return succeed({
    ...NOTHING_KNOWN,
    key: textIn(properties, "dc:identifier"),
    headline,
    standfirst: standfirst || textIn(properties, "dc:description"),
    authors:
      creator === "" || /^(?:python-docx|microsoft|user|admin)/i.test(creator)
        ? []
        : creator.split(/\s*;\s*/).map(namedAuthor),
    tags: textIn(properties, "cp:keywords")
      .split(/\s*[,;،]\s*/u)
      .filter((tag) => tag !== ""),
    categories: textIn(properties, "cp:category") === "" ? [] : [textIn(properties, "cp:category")],
    language,
    createdAt: created,
    updatedAt: textIn(properties, "dcterms:modified"),
    body: body.value.body,
    notes: [...titleNotes, ...trackedIn(parts), ...body.value.notes],
  });
}

async function toHtml(bytes: Uint8Array): Promise<Result<string>> {
  try {
    // In Node mammoth takes the one, in a window the other.
    const input = { buffer: bytes, arrayBuffer: bytes };
    const options = { styleMap: STYLES, externalFileAccess: false, includeEmbeddedStyleMap: false };
    const { value } = await mammoth.convertToHtml(input, options);
    return succeed(value);
  } catch {
    return fail(broken);
  }
}

function mainPart(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const types = textOfPart(parts, "[Content_Types].xml");
  return parts.has("word/document.xml") || types.includes("wordprocessingml.document.main")
    ? "word/document.xml"
    : undefined;
}

function textOfPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  return part === undefined ? "" : (decodeText(part) ?? "");
}

function trackedIn(parts: ReadonlyMap<string, Uint8Array>): Note[] {
  const document = textOfPart(parts, "word/document.xml");
  const notes: Note[] = [];
  if (/<w:(?:ins|del|moveFrom|moveTo)\s/.test(document)) notes.push(warning("Tracked changes were taken as accepted."));
  const comments = [...descendantsOf(parseXml(textOfPart(parts, "word/comments.xml")), "w:comment")].length;
  if (comments > 0) notes.push(dropped(comments === 1 ? "1 comment" : `${comments} comments`));
  return notes;
}

const broken = {
  code: "invalid-input",
  message: "The Word document is damaged.",
  mend: "Open it in Word or LibreOffice, save it again, and import that.",
} as const;
