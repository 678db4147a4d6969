import type { Html } from "../../document/html.ts";
import type { LinkedArticle, Picture } from "../../document/surroundings.ts";
import type { Direction } from "../../shared/language.ts";
import { directionOfLanguage } from "../../shared/language.ts";
import type { Breadcrumb } from "../page/breadcrumb.ts";
import { pictureAt } from "../pictures/picture-at.ts";
import { labelsFor } from "../page/labels.ts";
import { foreignMarked, labelledLinks, type LinkView, targetLinks, type TargetView } from "../page/links.ts";
import type { PageSite } from "../page/page-site.ts";
import type { SiteLabels } from "../page/site-translations.ts";
import type { Labels } from "../page/translations.ts";
import { articleFileName } from "../article-address.ts";
import type { EditionContent } from "./edition-content.ts";
import type { EntryView } from "./entry-view.ts";

interface Items<Item> {
  readonly items: readonly Item[];
}

/** What is particular to one page that lists articles, or to one of the site's own. */
export interface ListMatter {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly portraitId: string | null;
  /** From the front down to this page, which has no link; null on the front itself. */
  readonly breadcrumb: Breadcrumb | null;
  /** Where a writer is found elsewhere. */
  readonly contacts: readonly LinkView[];
  readonly sections: readonly LinkView[];
  readonly entries: readonly EntryView[];
  readonly newer: LinkView | null;
  readonly older: LinkView | null;
  readonly contentHtml: Html | null;
}

/** All that a theme's list template can show, under the rules of the article's (`PageView`). */
export interface ListView extends Omit<ListMatter, "contacts" | "sections" | "entries" | "portraitId"> {
  readonly language: string;
  readonly direction: Direction;
  readonly labels: Labels & SiteLabels;
  readonly publication: { readonly name: string; readonly address: string; readonly logo: Picture | null };
  readonly searchAddress: string | null;
  readonly portrait: Picture | null;
  readonly contacts: Items<LinkView> | null;
  readonly sections: Items<LinkView> | null;
  readonly entries: Items<EntryView> | null;
  /** Whether the list has pages to turn to. */
  readonly turning: boolean;
  readonly followUs: Items<LinkView> | null;
  readonly mostPopular: Items<TargetView> | null;
  readonly hasRail: boolean;
  readonly year: string;
}

/** What a list page shows, seen from `prefix` below the top of the site. */
export function listView(matter: ListMatter, content: EditionContent, site: PageSite, prefix: string): ListView {
  const { publication, assets, articles } = content;
  const { portraitId, contacts, sections, entries, ...rest } = matter;
  const picture = (id: string | null): Picture | null => {
    const asset = id === null ? undefined : assets.get(id);
    if (asset === undefined) return null;
    return pictureAt(asset, { place: "small" }, (name) => `${prefix}assets/${name}`) ?? null;
  };
  const article = (id: string): LinkedArticle | undefined => {
    const linked = articles.get(id);
    if (linked === undefined || !site.holds(linked)) return undefined;
    return { headline: linked.headline, address: prefix + articleFileName(linked.slug), language: linked.language };
  };
  const followUs = itemsOf(labelledLinks(publication.socialLinks));
  const mostPopular = itemsOf(foreignMarked(targetLinks(publication.mostPopular, { article }), publication.language));
  return {
    ...rest,
    language: publication.language,
    direction: directionOfLanguage(publication.language),
    labels: labelsFor(publication.language),
    publication: { name: publication.name, address: site.home, logo: picture(publication.logoId) },
    searchAddress: site.search ?? null,
    portrait: picture(portraitId),
    contacts: itemsOf(contacts),
    sections: itemsOf(sections),
    entries: itemsOf(entries),
    turning: matter.newer !== null || matter.older !== null,
    followUs,
    mostPopular,
    hasRail: followUs !== null || mostPopular !== null,
    year: "",
  };
}

function itemsOf<Item>(items: readonly Item[]): Items<Item> | null {
  return items.length === 0 ? null : { items };
}
