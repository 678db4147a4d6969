import { restoreBody } from "../../document/restore.ts";
import { PublicationSchema } from "../../shared/publication.ts";
import type { Dossier } from "../dossier.ts";
import { readArticleJson } from "../json/read-article.ts";
import { valueOf } from "./value-of.ts";

const FOLDER = "../../../resources/samples/";
const sources = import.meta.glob("../../../resources/samples/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The text of each sample article that ships, by file name. */
export function sampleTexts(): Map<string, string> {
  const names = Object.entries(sources).map(([path, text]) => [path.slice(FOLDER.length), text] as const);
  return new Map(names.filter(([name]) => name !== "publication.json"));
}

/** The sample articles as dossiers, the publication's settings with them, by slug. */
export function sampleDossiers(): Map<string, Dossier> {
  const publication = PublicationSchema.parse(JSON.parse(sources[`${FOLDER}publication.json`] ?? ""));
  const files = [...sampleTexts().values()].map((text) => valueOf(readArticleJson(text)));
  const articles = new Map(
    files.map(({ article: { id, metadata } }) => {
      const { slug, headline, status, language } = metadata;
      return [id, { id, slug, headline, status, language }];
    }),
  );
  return new Map(
    files.map((file) => [
      file.article.metadata.slug,
      {
        article: file.article,
        body: valueOf(restoreBody(file.article.body)),
        words: null,
        authors: file.article.metadata.byline.authorIds.flatMap((id) =>
          file.authors.filter((author) => author.id === id),
        ),
        categoryPath: file.categories,
        publication,
        assets: new Map(file.assets.map(({ file: _file, ...asset }) => [asset.id, asset])),
        articles,
      },
    ]),
  );
}

/** The diplomatic-visit report: the sample that has every part a page can have. */
export function visitDossier(): Dossier {
  const dossier = sampleDossiers().get("estavia-and-san-aurelio-reopen-a-sea-route");
  if (dossier === undefined) throw new Error("The sample is missing.");
  return dossier;
}
