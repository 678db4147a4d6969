import { attribute } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/** Outlook on the web puts `x_` before every class of a mail it shows, so that `MsoListParagraph` is not found. */
export const outlookClassPrefix: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    const classes = attribute(node, "class");
    if (!/(?:^|\s)(?:x_)+Mso/.test(classes)) return [node];
    const plain = classes.replace(/(^|\s)(?:x_)+(?=Mso)/g, "$1");
    return [{ ...node, attributes: new Map([...node.attributes, ["class", plain]]) }];
  });
};
