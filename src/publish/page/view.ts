import { Html } from "../../document/html.ts";
import type { Picture } from "../../document/surroundings.ts";
import type { Direction } from "../../shared/language.ts";
import { type AuthorBox, authorBoxes } from "./author-boxes.ts";
import { bodyHtml } from "./body.ts";
import { type Breadcrumb, breadcrumb } from "./breadcrumb.ts";
import { type BylineView, bylineView } from "./byline.ts";
import { labelsFor } from "./labels.ts";
import { type CorrectionsView, correctionsView } from "./corrections.ts";
import { type LeadImageView, leadImageView } from "./lead-image.ts";
import { foreignMarked, labelledLinks, type LinkView, targetLinks, type TargetView } from "./links.ts";
import type { PageContext } from "./page-context.ts";
import { publicationYear, type TimesView, timesView } from "./times.ts";
import type { SiteLabels } from "./site-translations.ts";
import type { Labels } from "./translations.ts";

/** A list on the page. */
interface Items<Item> {
  readonly items: readonly Item[];
}

/** One of an article's topics; its page is null where the site has none. */
interface TopicView {
  readonly label: string;
  readonly address: string | null;
}

/**
 * All that a theme's templates can show. A part that is missing is null or an empty string, so that a section around it shows
 * nothing. Keys ending in `Html` hold `Html`, keys ending in `ddress` hold addresses that are safe to open; all else is text.
 */
export interface PageView {
  readonly language: string;
  readonly direction: Direction;
  readonly labels: Labels & SiteLabels;
  readonly publication: { readonly name: string; readonly address: string; readonly logo: Picture | null };
  /** The page that searches the site; null where there is none. */
  readonly searchAddress: string | null;
  readonly breadcrumb: Breadcrumb;
  /** Whether anything stands above the lead image. */
  readonly hasHeader: boolean;
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: BylineView | null;
  readonly times: TimesView | null;
  /** Whether there is a byline or a time. */
  readonly hasSignature: boolean;
  readonly leadImage: LeadImageView | null;
  readonly bodyHtml: Html;
  readonly corrections: CorrectionsView | null;
  readonly topics: Items<TopicView> | null;
  readonly authors: readonly AuthorBox[];
  readonly related: Items<TargetView> | null;
  readonly followUs: Items<LinkView> | null;
  readonly mostPopular: Items<TargetView> | null;
  /** Whether there is anything beside the article. */
  readonly hasRail: boolean;
  readonly year: string;
}

/** What the page of a dossier shows. */
export function pageView(context: PageContext): PageView {
  const { article, publication } = context.dossier;
  const { metadata } = article;
  const labels = labelsFor(metadata.language);
  const byline = bylineView(context);
  const times = timesView(article);
  const hasSignature = byline !== null || times !== null;
  const followUs = itemsOf(labelledLinks(publication.socialLinks));
  const mostPopular = itemsOf(foreignMarked(targetLinks(publication.mostPopular, context), metadata.language));
  return {
    language: metadata.language,
    direction: metadata.direction,
    labels,
    publication: {
      name: publication.name,
      address: context.site.home,
      logo: (publication.logoId === null ? undefined : context.picture(publication.logoId, { place: "small" })) ?? null,
    },
    searchAddress: context.site.search ?? null,
    breadcrumb: breadcrumb(context, labels),
    kicker: metadata.kicker.trim(),
    headline: metadata.headline.trim(),
    standfirst: metadata.standfirst.trim(),
    byline,
    times,
    hasHeader:
      hasSignature || [metadata.kicker, metadata.headline, metadata.standfirst].some((words) => words.trim() !== ""),
    hasSignature,
    leadImage: leadImageView(context),
    bodyHtml: new Html(bodyHtml(context)),
    corrections: correctionsView(metadata),
    topics: itemsOf(metadata.tags.map((label) => ({ label, address: context.site.tag(label) ?? null }))),
    authors: authorBoxes(context),
    related: itemsOf(foreignMarked(targetLinks(metadata.relatedLinks, context), metadata.language)),
    followUs,
    mostPopular,
    hasRail: followUs !== null || mostPopular !== null,
    year: publicationYear(metadata),
  };
}

function itemsOf<Item>(items: readonly Item[]): Items<Item> | null {
  return items.length === 0 ? null : { items };
}
