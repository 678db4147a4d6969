import { parseJson } from "../../../shared/json.ts";
import type { Status } from "../../../shared/article/status.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { bodyOfHtml, pictureBeside } from "../html-body.ts";
import { dropped, type IncomingArticle, type IncomingAuthor, NOTHING_KNOWN } from "../incoming.ts";
import { isInShare, type Reading, type Source } from "../source.ts";
import { languageOf } from "../text/language.ts";
import { plainOfHtml } from "../text/plain-of-html.ts";
import { type Fields, fieldsOf, firstText, listOf, textOf } from "../values.ts";
import { htmlOfLexical } from "./lexical.ts";
import { htmlOfMobiledoc } from "./mobiledoc.ts";

const STATUSES: Readonly<Record<string, Status>> = {
  published: "published",
  sent: "published",
  scheduled: "ready",
  draft: "draft",
};

/** The export of a Ghost site, with its articles in any of the formats Ghost has had. */
export const ghost: Source = {
  name: "ghost",
  label: "Ghost export",
  recognise: ({ text }) => text !== undefined && /^\s*\{/.test(text) && /"db"\s*:\s*\[/.test(text.slice(0, 2000)),
  *read({ text = "" }, { language, share }): Iterable<Reading> {
    const json = parseJson(text);
    if (!json.ok) {
      if (isInShare(0, share))
        yield { kind: "article", place: 0, article: fail({ ...json.error, mend: "Export the site again." }) };
      return;
    }
    const [database] = listOf(fieldsOf(json.value)["db"]);
    const data = fieldsOf(fieldsOf(database)["data"] ?? database);
    const site = siteOf(data);
    for (const [place, post] of listOf(data["posts"]).entries()) {
      if (isInShare(place, share)) yield { kind: "article", place, article: readPost(fieldsOf(post), site, language) };
    }
  },
};

interface Site {
  readonly authors: ReadonlyMap<string, IncomingAuthor[]>;
  readonly tags: ReadonlyMap<string, string[]>;
  readonly further: ReadonlyMap<string, Fields>;
}

function siteOf(data: Fields): Site {
  const rows = (name: string): Fields[] => listOf(data[name]).map(fieldsOf);
  const byId = (name: string): Map<string, Fields> => new Map(rows(name).map((row) => [firstText(row, "id"), row]));
  const [users, tags] = [byId("users"), byId("tags")];
  const inOrder = (name: string): Fields[] =>
    rows(name).toSorted((one, other) => Number(one["sort_order"]) - Number(other["sort_order"]));
  const grouped = <Value>(name: string, valueOf: (row: Fields) => Value[]): Map<string, Value[]> =>
    new Map(
      Array.from(
        Map.groupBy(inOrder(name), (row) => firstText(row, "post_id")),
        ([id, own]) => [id, own.flatMap(valueOf)],
      ),
    );
  return {
    authors: grouped("posts_authors", (row) => authorOf(users.get(firstText(row, "author_id")))),
    tags: grouped("posts_tags", (row) => {
      const name = firstText(tags.get(firstText(row, "tag_id")) ?? {}, "name");
      return name === "" || name.startsWith("#") ? [] : [name];
    }),
    further: new Map(rows("posts_meta").map((row) => [firstText(row, "post_id"), row])),
  };
}

function authorOf(user: Fields | undefined): IncomingAuthor[] {
  const name = firstText(user ?? {}, "name");
  return name === "" ? [] : [{ name, role: "", bio: firstText(user ?? {}, "bio"), links: [] }];
}

function readPost(post: Fields, { authors, tags, further }: Site, fallbackLanguage: string): Result<IncomingArticle> {
  const html = htmlOf(post).replaceAll("__GHOST_URL__", "");
  const language = firstText(post, "locale", "language") || languageOf(plainOfHtml(html)) || fallbackLanguage;
  const body = bodyOfHtml(html, language);
  if (!body.ok) return body;
  const id = firstText(post, "id");
  const [category, ...others] = tags.get(id) ?? [];
  const meta = further.get(id) ?? {};
  const lead = firstText(post, "feature_image", "image").replace("__GHOST_URL__", "");
  const source = lead === "" ? undefined : pictureBeside(lead);
  const published = firstText(post, "published_at");
  const status = STATUSES[firstText(post, "status")] ?? "draft";
  return succeed({
    ...NOTHING_KNOWN,
    key: `ghost:${firstText(post, "uuid") || id}`,
    headline: firstText(post, "title"),
    standfirst: firstText(post, "custom_excerpt") || firstText(meta, "meta_description"),
    slug: firstText(post, "slug"),
    authors: authors.get(id) ?? [],
    categories: category === undefined ? [] : [category],
    tags: others,
    leadPicture:
      source === undefined
        ? null
        : {
            source,
            alt: firstText(meta, "feature_image_alt"),
            caption: plainOfHtml(textOf(meta["feature_image_caption"])),
            credit: "",
          },
    language,
    status,
    publishedAt: status === "published" ? published : null,
    createdAt: firstText(post, "created_at"),
    updatedAt: firstText(post, "updated_at"),
    body: body.value.body,
    notes:
      lead !== "" && source === undefined
        ? [dropped(`A picture that lies elsewhere: ${lead}`), ...body.value.notes]
        : body.value.notes,
  });
}

/** The text as HTML: as its editor keeps it, else as it was published. */
function htmlOf(post: Fields): string {
  for (const [field, convert] of [
    ["lexical", htmlOfLexical],
    ["mobiledoc", htmlOfMobiledoc],
  ] as const) {
    const source = post[field];
    const parsed = typeof source === "string" && source !== "" ? parseJson(source) : undefined;
    const html = parsed?.ok === true ? convert(parsed.value) : "";
    if (html !== "") return html;
  }
  return typeof post["html"] === "string" ? post["html"] : "";
}
