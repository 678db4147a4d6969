import { renderBodyHtml } from "../render/html.ts";
import { renderBodyMarkdown } from "../render/markdown.ts";
import { renderBodyText } from "../render/text.ts";
import type { Surroundings } from "../surroundings.ts";
import { restored } from "./headless.ts";
import type { NodeJson } from "./json.ts";
import { SURROUNDINGS } from "./surroundings.ts";

/** Blocks in all three formats. */
export function rendered(
  blocks: readonly NodeJson[],
  change: Partial<Surroundings> = {},
): [html: string, text: string, markdown: string] {
  const body = restored({ root: { type: "root", children: blocks } });
  const surroundings = { ...SURROUNDINGS, ...change };
  return [
    renderBodyHtml(body, surroundings),
    renderBodyText(body, surroundings),
    renderBodyMarkdown(body, surroundings),
  ];
}
