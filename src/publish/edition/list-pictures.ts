import type { Asset } from "../../shared/asset.ts";
import { renditionFileName, renditionsIn } from "../../shared/picture/rendition.ts";
import { pictureAt } from "../pictures/picture-at.ts";
import type { EditionContent } from "./edition-content.ts";
import { entryPicture } from "./entry-view.ts";

/** The names of the files of pictures that a site's lists show: the logo, the portraits of its authors, and that of each entry. */
export function listPictures({ publication, authors, entries, map, assets }: EditionContent): string[] {
  const small = [publication.logoId, ...authors.map(({ id, portraitId }) => (map.authors.has(id) ? portraitId : null))];
  const pictures = [
    ...small.map((id) => smallPicture(id === null ? undefined : assets.get(id))),
    ...entries.map((entry) => entryPicture(entry, "")),
  ];
  return pictures.flatMap((picture) => (picture ? renditionsIn(picture.address).map(renditionFileName) : []));
}

function smallPicture(asset: Asset | undefined) {
  return asset && pictureAt(asset, { place: "small" }, (name) => name);
}
