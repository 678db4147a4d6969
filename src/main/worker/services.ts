import { type Result, succeed } from "../../shared/result.ts";
import { countArticles } from "../articles/count-articles.ts";
import { createArticle, duplicateArticle } from "../articles/create-article.ts";
import { listArticles } from "../articles/list-articles.ts";
import { listTags } from "../articles/list-tags.ts";
import { readArticle } from "../articles/read-article.ts";
import { saveArticle } from "../articles/save-article.ts";
import { summariseArticles } from "../articles/summarise-articles.ts";
import { emptyTrash, removeArticle, restoreArticle, trashArticle } from "../articles/trash.ts";
import { readAsset } from "../assets/read-asset.ts";
import { listAuthors, removeAuthor, saveAuthor } from "../authors/authors.ts";
import { listCategories, removeCategory, saveCategory } from "../categories/categories.ts";
import { attemptAsync } from "../db/attempt.ts";
import { exportArticles } from "../export/export-articles.ts";
import { describeLibrary, type Library } from "../library/library.ts";
import { popularOfFile } from "../popular/popular-of-views.ts";
import { previewFile } from "../preview/preview-file.ts";
import { takePicture, takePictureFile } from "../pictures/take-picture.ts";
import { makeRendition } from "../pictures/make-renditions.ts";
import { readPublication, savePublication } from "../publication/publication.ts";
import { indexArticles } from "../search/index-articles.ts";
import { bulkServices } from "./services/bulk.ts";
import { correctionServices } from "./services/corrections.ts";
import { importServices } from "./services/import.ts";
import { linkServices } from "./services/links.ts";
import { preflightServices } from "./services/preflight.ts";
import { revisionServices } from "./services/revisions.ts";
import { themeServices } from "./services/themes.ts";
import { surfaceStyle } from "../themes/chosen-theme.ts";
import { searchServices } from "./services/searches.ts";
import { templateServices } from "./services/templates.ts";
import { writing } from "./services/writing.ts";
import type { LibraryRequestName, LibraryRequests, RequestOf } from "./requests.ts";
import { languageServices } from "./services/language.ts";

type Answer<Name extends LibraryRequestName> = Result<LibraryRequests[Name]["output"]>;

/** Answers one kind of request from an open library. */
export type Service<Name extends LibraryRequestName> = (
  library: Library,
  input: LibraryRequests[Name]["input"],
) => Answer<Name> | Promise<Answer<Name>>;

/** How many articles a search may have to index before it looks: more than anyone saves between two searches. */
const INDEXED_BEFORE_SEARCH = 50;

const services = {
  "library.info": (library) => succeed(describeLibrary(library)),
  "articles.list": ({ database, readOnlyReason }, query) => {
    if (query.search !== "" && readOnlyReason === null) indexArticles(database, INDEXED_BEFORE_SEARCH);
    return listArticles(database, query);
  },
  "articles.counts": ({ database }) => countArticles(database),
  "articles.summaries": ({ database }, { ids }) => summariseArticles(database, ids),
  "articles.open": ({ database }, { id }) => readArticle(database, id),
  "articles.create": writing(({ database }) => createArticle(database)),
  "articles.duplicate": writing(({ database }, { id }) => duplicateArticle(database, id)),
  "articles.save": writing(({ database }, change) => saveArticle(database, change)),
  "articles.trash": writing(({ database }, { id }) => trashArticle(database, id)),
  "articles.restore": writing(({ database }, { id }) => restoreArticle(database, id)),
  "articles.remove": writing(({ database }, { id }) => removeArticle(database, id)),
  "articles.emptyTrash": writing(({ database }) => emptyTrash(database)),
  ...revisionServices,
  "authors.list": ({ database }) => succeed(listAuthors(database)),
  "authors.save": writing(({ database }, author) => saveAuthor(database, author)),
  "authors.remove": writing(({ database }, { id }) => removeAuthor(database, id)),
  "categories.list": ({ database }) => succeed(listCategories(database)),
  "categories.save": writing(({ database }, category) => saveCategory(database, category)),
  "categories.remove": writing(({ database }, { id }) => removeCategory(database, id)),
  "tags.list": ({ database }) => listTags(database),
  "publication.read": ({ database }) => succeed(readPublication(database)),
  "publication.save": writing(({ database }, publication) => savePublication(database, publication)),
  "assets.read": ({ database }, { id }) => readAsset(database, id),
  "assets.add": writing((library, picture) => takePicture(library, picture)),
  "assets.addFile": writing((library, { path }) => takePictureFile(library, path)),
  "export.write": (library, order) => exportArticles(library, order),
  ...languageServices,
  ...preflightServices,
  ...correctionServices,
  ...themeServices,
  ...linkServices,
  ...bulkServices,
  "popular.read": ({ database }, { path }) => popularOfFile(database, path),
  ...searchServices,
  ...templateServices,
  ...importServices,
  "preview.file": (library, { articleId, theme }) => previewFile(library, articleId, theme),
  "preview.rendition": (library, rendition) => makeRendition(library, rendition),
  "themes.surface": (library) => surfaceStyle(library),
} satisfies { [Name in LibraryRequestName]: Service<Name> };

/** Answers a request. What SQLite or the disk refuse is a failure as a value; only a bug throws. */
export function serve<Name extends LibraryRequestName>(
  library: Library,
  { name, input }: RequestOf<Name>,
): Promise<Answer<Name>> {
  const table: { [N in LibraryRequestName]: Service<N> } = services;
  return attemptAsync(() => table[name](library, input));
}
