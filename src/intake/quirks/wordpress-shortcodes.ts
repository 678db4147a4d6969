import { text } from "../tree/node.ts";
import { rewrite } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * WordPress keeps captions and galleries as codes in square brackets, `[caption id="…"]…[/caption]`. The words within stay.
 * A word in brackets without attributes was typed by someone.
 */
export const wordpressShortcodes: Quirk = ({ root }, tally) => {
  const opened = new Set<string>();
  rewrite(root, (node) => {
    if (node.kind !== "text" || !node.text.includes("[")) return [node];
    const rest = node.text.replace(SHORTCODE, (whole: string, slash: string, name: string, attributes: string) => {
      const code = name.toLowerCase();
      if (slash === "/" ? !opened.has(code) : !attributes.includes("=")) return whole;
      opened.add(code);
      if (slash !== "/") tally.drop("shortcodes");
      return "";
    });
    return [text(rest)];
  });
};

const SHORTCODE = /\[(\/?)(caption|wp_caption|gallery|playlist|audio|video|embed)\b([^\][]*)\]/gi;
