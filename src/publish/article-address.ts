import { folderAddress } from "../shared/address.ts";
import type { Category } from "../shared/category.ts";
import { SlugSchema } from "../shared/article/slug.ts";
import type { ArticleFormat } from "../shared/export.ts";
import type { Publication } from "../shared/publication.ts";

/** The name of an article's page, in exports and on the site: `<slug>.html`. */
export function articleFileName(slug: string): string {
  return exportFileName(slug, "html");
}

const EXTENSIONS = {
  html: "html",
  fragment: "fragment.html",
  json: "json",
  ninjs: "ninjs.json",
  jsonld: "jsonld",
  markdown: "md",
  text: "txt",
  pdf: "pdf",
} as const satisfies Record<ArticleFormat, string>;

/** The names that Windows keeps for devices, whatever follows the dot; and those of a site's own files. */
const TAKEN = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\.|^feed\.json$|^(?:404|index|search)\.html$/;

/**
 * The name of the file that an article becomes. No two formats share one, and no slug has a dot: they can lie in one folder.
 * Where the name means something else, a hyphen sets it apart: no slug ends with one.
 */
export function exportFileName(slug: string, format: ArticleFormat): string {
  const name = `${slug}.${EXTENSIONS[format]}`;
  return TAKEN.test(name) ? name.replace(".", "-.") : name;
}

/** The canonical address of an article's page on the publication's site. */
export function articleAddress(publication: Pick<Publication, "address">, slug: string): string {
  return folderAddress(publication.address) + articleFileName(slug);
}

/** The slug of the article whose page an address is, by its form, whether or not there is one; undefined for any other page. */
export function slugOfAddress(publication: Pick<Publication, "address">, address: string): string | undefined {
  const home = folderAddress(publication.address);
  const name = address.startsWith(home) ? address.slice(home.length).replace(/[?#].*$/s, "") : "";
  const slug = SlugSchema.safeParse(name.replace(/-?\.html$/, "")).data;
  return slug !== undefined && articleFileName(slug) === name ? slug : undefined;
}

/** What an article is known by for good, whatever its address becomes: `urn:uuid:<id>` (RFC 9562). */
export function articleUri(id: string): string {
  return `urn:uuid:${id}`;
}

/** The folders at the top of a site that are not categories. */
const TAKEN_FOLDERS = new Set(["assets", "authors", "latest", "tags"]);

/** The folder of a category's front. One that would meet a folder of the site's own is set apart by a hyphen. */
export function categoryFolder(path: readonly Pick<Category, "slug">[]): string {
  return path.map(({ slug }, index) => (index === 0 && TAKEN_FOLDERS.has(slug) ? `${slug}-/` : `${slug}/`)).join("");
}

/** The address of a category's front: the slugs of its path as folders, `https://example.org/news/diplomatic-news/`. */
export function categoryAddress(
  publication: Pick<Publication, "address">,
  path: readonly Pick<Category, "slug">[],
): string {
  return folderAddress(publication.address) + categoryFolder(path);
}
