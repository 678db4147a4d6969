import { attribute, type ElementNode, property } from "../../tree/node.ts";
import type { Family } from "../family.ts";

const NUMBERED = /decimal|roman|alpha|latin|greek|georgian|armenian|hebrew|ideographic|hiragana|katakana/;

/** Lists, however deep. A list right inside a list, as office programs write it, belongs to the item before it. */
export const listFamily: Family = {
  names: ["ul", "ol", "menu", "dir"],
  build: (node, context, builder) => {
    builder.writer.endLine();
    const level = (context.list?.level ?? 0) + 1;
    const list = { key: context.list?.key ?? builder.nextList(), level };
    const listType = isNumbered(node) ? "number" : "bullet";
    let number = startOf(node);
    for (const child of node.children) {
      if (child.kind !== "element" || child.name !== "li") {
        builder.walk([child], { ...context, list });
        continue;
      }
      number = valueOf(child) ?? number;
      const key = wordList(child) ?? list.key;
      const place = { level, listType, list: key, number, item: child } as const;
      if (!isEmptyWrapper(child)) number++;
      builder.block(child, { ...context, list: { key, level } }, { type: "item", place });
    }
    builder.writer.endLine();
  },
};

function isNumbered(node: ElementNode): boolean {
  const style = property(node, "list-style-type");
  return style === "" || style === "none" ? node.name === "ol" : NUMBERED.test(style);
}

function startOf(node: ElementNode): number {
  return Math.max(1, Number.parseInt(attribute(node, "start"), 10) || 1);
}

function valueOf(node: ElementNode): number | undefined {
  const value = Number.parseInt(attribute(node, "value"), 10);
  return value > 0 ? value : undefined;
}

// An item of Word's real lists says which list it belongs to, as Word's other list paragraphs do.
function wordList(node: ElementNode): string | undefined {
  return /^l\d+ /.exec(property(node, "mso-list"))?.[0].trim();
}

function isEmptyWrapper(node: ElementNode): boolean {
  return node.children.every((child) => child.kind === "element" && ["ul", "ol"].includes(child.name));
}
