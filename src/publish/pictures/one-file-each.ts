import type { PageContext } from "../page/page-context.ts";

/** A context that knows of each picture only the file that is always there, for formats in which there is nothing to choose. */
export function oneFileEach(context: PageContext): PageContext {
  const { picture } = context;
  return { ...context, picture: (assetId, look) => picture(assetId, { ...look, place: "card" }) };
}
