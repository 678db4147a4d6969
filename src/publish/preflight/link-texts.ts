import type { Inline } from "../../document/nodes/inline.ts";
import { textsOf } from "../../document/nodes/lines.ts";
import type { Link } from "../../document/nodes/link/schema.ts";
import { plainLine } from "../../document/nodes/plain.ts";
import { type Found, inBody, type PreflightSubject } from "./subject.ts";

/** Words that say nothing of where a link leads, for a reader who hears the links of a page one by one (WCAG 2.2, 2.4.4). */
const VAGUE = new Set(
  [
    ["here", "click here", "this", "link", "this link", "more", "read more", "learn more", "see here", "this page"],
    ["ici", "cliquez ici", "lien", "ce lien", "en savoir plus", "lire plus", "lire la suite", "plus"],
    ["aquí", "haga clic aquí", "haz clic aquí", "enlace", "este enlace", "más", "leer más", "más información"],
    ["hier", "hier klicken", "klicken sie hier", "link", "mehr", "weiterlesen", "mehr erfahren"],
    ["هنا", "اضغط هنا", "انقر هنا", "الرابط", "المزيد", "اقرأ المزيد"],
    ["یہاں", "یہاں کلک کریں", "لنک", "مزید", "مزید پڑھیں"],
    ["כאן", "לחצו כאן", "קישור", "עוד", "קרא עוד"],
  ].flat(),
);
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Links whose words do not say where they lead. */
export function linkTextRules({ dossier }: PreflightSubject): Found[] {
  return dossier.body.root.children.flatMap((block, index) =>
    textsOf(block)
      .flatMap((line) => line.filter(isLink))
      .flatMap((link) => complaintsOf(link, index)),
  );
}

function complaintsOf({ url, children }: Link, block: number): Found[] {
  const words = plainLine(children).trim();
  const place = inBody(block, words);
  if (BARE_ADDRESS.test(words)) {
    const message = `A link shows its bare address: ${words}`;
    return [{ code: "link-text-address", about: url, message, mend: "Say in words where it leads.", place }];
  }
  const bare = words.toLowerCase().replaceAll(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, "");
  if (!VAGUE.has(bare)) return [];
  const message = `A link says only “${words}”.`;
  return [{ code: "link-text-vague", about: url, message, mend: "Link words that say where it leads.", place }];
}

function isLink(node: Inline): node is Link {
  return node.type === "link";
}
