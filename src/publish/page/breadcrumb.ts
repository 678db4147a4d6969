import { folderAddress } from "../../shared/address.ts";
import { categoryAddress } from "../article-address.ts";
import type { Labels } from "./translations.ts";
import type { LinkView } from "./links.ts";
import type { PageContext } from "./page-context.ts";

/** The way from the front page to this one. */
export interface Breadcrumb {
  readonly steps: readonly LinkView[];
  /** The page itself. */
  readonly current: string;
}

/** `Home > News > Diplomatic News > the headline`: the categories' fronts have their addresses on the site. */
export function breadcrumb({ dossier }: PageContext, labels: Labels): Breadcrumb {
  const { publication, categoryPath, article } = dossier;
  const categories = categoryPath.map(({ name }, index) => ({
    label: name,
    address: categoryAddress(publication, categoryPath.slice(0, index + 1)),
  }));
  return {
    steps: [{ label: labels.home, address: folderAddress(publication.address) }, ...categories],
    current: article.metadata.headline.trim(),
  };
}
