import { attribute, type ElementNode, hasClass, text } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/** Slack, WordPress, mail programs and social networks draw emoji as pictures, with the character as their text. */
export const emojiPictures: Quirk = ({ root }) => {
  rewriteElements(root, (node) => (node.name === "img" && isEmoji(node) ? [text(characterOf(node))] : [node]));
};

const ONLY_EMOJI = /^(?:\p{RGI_Emoji}|\u{fe0f})+$/v;

function isEmoji(node: ElementNode): boolean {
  return (
    characterOf(node) !== "" &&
    (ONLY_EMOJI.test(characterOf(node)) || hasClass(node, /^(?:c-)?(?:emoji|wp-smiley|an1)$/i))
  );
}

function characterOf(node: ElementNode): string {
  const named = attribute(node, "data-emoji");
  return named === "" ? attribute(node, "alt").trim() : named;
}
