import type { Breadcrumb } from "../breadcrumb.ts";
import type { Entity } from "./script.ts";

/** The breadcrumb as schema.org's BreadcrumbList. `item` as a WebPage with `@id` is the form that every validator accepts. */
export function breadcrumbList({ steps, current }: Breadcrumb, canonical: string): Entity {
  const pages = current === "" ? steps : [...steps, { label: current, address: canonical }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: pages.map(({ label, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: { "@type": "WebPage", "@id": address, name: label },
    })),
  };
}
