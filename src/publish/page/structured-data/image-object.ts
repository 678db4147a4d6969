import type { Picture } from "../../../document/surroundings.ts";
import type { Entity } from "./script.ts";

/** A picture on the site as schema.org's ImageObject, sizes in pixels. */
export function imageObject(picture: Picture | undefined, details: Entity = {}): Entity | undefined {
  if (picture === undefined) return undefined;
  const { address, width, height } = picture;
  return { "@type": "ImageObject", url: address, width, height, ...details };
}
