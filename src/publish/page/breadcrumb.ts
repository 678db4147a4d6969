import type { Labels } from "./translations.ts";
import type { LinkView } from "./links.ts";
import type { PageContext } from "./page-context.ts";

/** The way from the front page to this one. */
export interface Breadcrumb {
  readonly steps: readonly LinkView[];
  /** The page itself. */
  readonly current: string;
}

/** `Home > News > Diplomatic News > the headline`: each but the last leads somewhere. */
export function breadcrumb({ dossier, site }: Pick<PageContext, "dossier" | "site">, labels: Labels): Breadcrumb {
  const { categoryPath, article } = dossier;
  const categories = categoryPath.map(({ name }, index) => ({
    label: name,
    address: site.category(categoryPath.slice(0, index + 1)),
  }));
  return {
    steps: [{ label: labels.home, address: site.home }, ...categories],
    current: article.metadata.headline.trim(),
  };
}
