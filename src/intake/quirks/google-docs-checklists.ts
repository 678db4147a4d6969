import { attribute } from "../tree/node.ts";
import { removeElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/** The boxes of a checklist in Google Docs are pictures; the items are an ordinary list. */
export const googleDocsChecklists: Quirk = ({ root }) => {
  removeElements(
    root,
    (node) =>
      node.name === "img" &&
      (attribute(node, "aria-roledescription") === "checkbox" || attribute(node, "role") === "checkbox"),
  );
};
