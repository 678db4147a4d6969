import type { FieldTexts } from "../../document/compare/compare-fields.ts";
import type { LeadImage, Metadata } from "../../shared/article/article.ts";
import { formatDateline } from "../../shared/article/dateline.ts";
import { categoryPath } from "../../shared/category.ts";
import { listAuthors } from "../authors/authors.ts";
import { listCategories } from "../categories/categories.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { presentAuthors, presentCategory } from "../merging/present.ts";

/** A version's fields as readable text. Authors and categories go by their present names. */
export function fieldTexts(database: ReadableDatabase, metadata: Metadata): FieldTexts {
  const { byline, leadImage, language } = metadata;
  const names = new Map(listAuthors(database).map(({ id, name }) => [id, name]));
  const authorIds = new Set(byline.authorIds.map((id) => presentAuthors(database, [id])[0] ?? id));
  const authors = [...authorIds].map((id) => names.get(id) ?? "An author no longer in the directory");
  const categoryId = presentCategory(database, metadata.categoryId);
  const category = categoryPath(listCategories(database), categoryId).map(({ name }) => name);
  const isUnknown = metadata.categoryId !== null && category.length === 0;
  return {
    headline: { text: metadata.headline },
    kicker: { text: metadata.kicker },
    standfirst: { text: metadata.standfirst },
    slug: { text: metadata.slug },
    dateline: { text: formatDateline(metadata.dateline, language) },
    byline: { text: [authors.join(", "), byline.note].filter((part) => part !== "").join(" ") },
    category: { text: isUnknown ? "A section that is no longer there" : category.join(" › ") },
    tags: { text: metadata.tags.join(", ") },
    leadImage: {
      text: [leadImage?.alt, leadImage?.caption, leadImage?.credit, usedAs(leadImage)].filter(Boolean).join("\n"),
      picture: leadImage?.assetId,
    },
    relatedLinks: {
      text: metadata.relatedLinks
        .map((link) => [link.headline, link.kind === "address" ? link.address : ""].filter(Boolean).join(" "))
        .join("\n"),
    },
    language: { text: metadata.language },
    direction: { text: metadata.direction },
    status: { text: metadata.status },
    publishedAt: { text: metadata.publishedAt ?? "" },
    embargo: { text: metadata.embargo ?? "" },
    deadline: { text: metadata.deadline ?? "" },
    targetLength: { text: metadata.targetLength?.toString() ?? "" },
    corrections: { text: metadata.corrections.map(({ text }) => text).join("\n") },
  };
}

function usedAs(leadImage: LeadImage | null): string {
  const { crop, focus, decorative, licence } = leadImage ?? {};
  return [
    crop && `Part: ${crop.width} × ${crop.height} pixels from ${crop.x}, ${crop.y}`,
    focus && `Focus: ${focus.x}, ${focus.y}`,
    decorative && "Decoration",
    licence && `Licence: ${licence}`,
  ]
    .filter(Boolean)
    .join("\n");
}
