import { slugFromHeadline } from "../../../shared/article/slug.ts";
import type { Body } from "../../body.ts";
import { unusedAnchor } from "../anchor.ts";
import { plainLine } from "../plain.ts";
import { boxPartsOf, type FactBox } from "./schema.ts";

/** The id of each box's title, unique within the body: the box is named by it. */
export function boxAnchorsOf(body: Body): ReadonlyMap<FactBox, string> {
  const taken = new Set<string>();
  const boxes = body.root.children.filter((block) => block.type === "fact-box");
  return new Map(
    boxes.map((box) => {
      const title = plainLine(boxPartsOf(box.children).title.children).trim();
      return [box, unusedAnchor(`box-${title === "" ? box.kind : slugFromHeadline(title)}`, taken)];
    }),
  );
}
