import { posix } from "node:path";
import { restoreBody } from "../../../document/restore.ts";
import { type ArticleFile, readArticleJson } from "../../../publish/json/read-article.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { LARGEST_PICTURE } from "../../assets/add-asset.ts";
import { sha256 } from "../../assets/sha256.ts";
import type { FoundFile } from "../find/found-file.ts";
import type { TrayPicture } from "../tray/tray.ts";
import { type Staged, textHashOf } from "./stage-article.ts";

/** Whether a text is an article that Dateline itself exported, or says that it is. */
export function isDatelineJson(text: string): boolean {
  return /^\s*\{/.test(text) && text.slice(0, 2000).includes('"dateline-article"');
}

/** Reads an article that Dateline exported. It comes back as it was, so whatever is wrong with it is refused, not mended. */
export async function readDatelineJson(text: string, file: FoundFile): Promise<Result<Staged>> {
  const content = readArticleJson(text);
  if (!content.ok) return content;
  const { article, authors, categories, assets } = content.value;
  const body = restoreBody(article.body);
  if (!body.ok) return fail({ ...body.error, place: ["article.body", body.error.place].filter(Boolean).join(", ") });
  const pictures = await picturesOf(assets, file);
  if (!pictures.ok) return pictures;
  const { byline, leadImage, relatedLinks, categoryId: _category, ...fields } = article.metadata;
  return succeed({
    article: {
      key: "",
      textHash: textHashOf(fields.headline, body.value),
      identity: { id: article.id, revision: article.revision },
      fields: { ...fields, bylineNote: byline.note, createdAt: article.createdAt, updatedAt: article.updatedAt },
      authors: byline.authorIds.flatMap((id) => authors.find((author) => author.id === id) ?? []),
      categories: categories.map(({ id, name, slug }) => ({ id, name, slug })),
      leadImage,
      relatedLinks,
      body: article.body,
      pointers: [],
      pictureIds: pictures.value.map(({ id }) => id),
      socialLinks: [],
      mostPopular: [],
      notes: [],
    },
    pictures: pictures.value,
  });
}

async function picturesOf(assets: ArticleFile["assets"], file: FoundFile): Promise<Result<TrayPicture[]>> {
  const pictures: TrayPicture[] = [];
  for (const { id, file: path, fileName } of assets) {
    const place = posix.join(posix.dirname(file.path), path);
    const bytes = await file.container.read(place, LARGEST_PICTURE);
    if (bytes === undefined) return fail({ ...missing, place: path });
    if (!bytes.ok) return bytes;
    if (sha256(bytes.value) !== id) return fail({ ...changed, place: path });
    pictures.push({ id, fileName, bytes: bytes.value });
  }
  return succeed(pictures);
}

const missing = {
  code: "file-unreadable",
  message: "A picture of the article is missing.",
  mend: "Put the exported picture back beside it, or export the article again.",
} as const;

const changed = {
  code: "invalid-input",
  message: "The picture is not the one that the article was exported with.",
  mend: "Put the exported picture back, or export the article again.",
} as const;
