import { folderAddress } from "../../shared/address.ts";
import type { Dossier } from "../dossier.ts";
import { type PageContext, pageContext } from "../page/page-context.ts";

/** What is around a piece that leaves without its page: pictures and other articles by their addresses on the site. */
export function siteContext(dossier: Dossier): PageContext {
  const context = pageContext(dossier, { layout: "folder" });
  const site = folderAddress(dossier.publication.address);
  return {
    ...context,
    // Systems and feed readers take frames out, and with them what they stand for.
    embeds: "link",
    picture: context.siteAsset,
    article: (articleId) => {
      const linked = context.article(articleId);
      return linked && { ...linked, address: site + linked.address };
    },
  };
}
