import { type Html, html, joinHtml } from "../../html.ts";
import { lineBreak } from "../line-break/render.ts";
import { tab } from "../tab/render.ts";
import { type BodyTextFormat, TEXT_FORMATS } from "./format.ts";
import { emphasise, escapeMarkdown, MARKS } from "./markdown.ts";
import { groupByFormat, type Run, runsOf, type TextPart } from "./runs.ts";

const ELEMENTS = {
  bold: (content) => html`<strong>${content}</strong>`,
  italic: (content) => html`<em>${content}</em>`,
  underline: (content) => html`<u>${content}</u>`,
  strikethrough: (content) => html`<s>${content}</s>`,
  subscript: (content) => html`<sub>${content}</sub>`,
  superscript: (content) => html`<sup>${content}</sup>`,
} satisfies Record<BodyTextFormat, (content: Html) => Html>;

/** The formats from the outermost element inwards. */
const FORMATS = ["bold", "italic", "underline", "strikethrough", "subscript", "superscript"] as const;

/** Formatted text. Neighbours share the elements of the formats they share. */
export const text = {
  html: (parts: readonly TextPart[]): Html => {
    const runs = runsOf(parts);
    return nestHtml(runs, formatsOf(runs));
  },
  text: (parts: readonly TextPart[]): string => parts.map(plain).join(""),
  markdown: (parts: readonly TextPart[]): string => {
    const runs = runsOf(parts);
    return nestMarkdown(runs, formatsOf(runs));
  },
};

/** The formats that any of the runs has, from the outermost inwards: most text has none. */
function formatsOf(runs: readonly Run[]): BodyTextFormat[] {
  const all = runs.reduce((formats, { format }) => formats | format, 0);
  return FORMATS.filter((format) => (all & TEXT_FORMATS[format]) !== 0);
}

function nestHtml(runs: readonly Run[], [format, ...inner]: readonly BodyTextFormat[]): Html {
  if (format === undefined) return joinHtml(runs.map(({ part }) => leafHtml(part)));
  return joinHtml(
    groupByFormat(runs, TEXT_FORMATS[format]).map((group) => {
      const content = nestHtml(group.runs, inner);
      return group.formatted ? ELEMENTS[format](content) : content;
    }),
  );
}

function nestMarkdown(runs: readonly Run[], [format, ...inner]: readonly BodyTextFormat[]): string {
  if (format === undefined) return runs.map(({ part }) => leafMarkdown(part)).join("");
  const groups = groupByFormat(runs, TEXT_FORMATS[format]);
  return groups
    .map((group, index) => {
      const content = nestMarkdown(group.runs, inner);
      if (!group.formatted) return content;
      return emphasise(content, MARKS[format], plainGroup(groups[index - 1]), plainGroup(groups[index + 1]));
    })
    .join("");
}

function plainGroup(group: { readonly runs: readonly Run[] } | undefined): string {
  return group === undefined ? "" : group.runs.map(({ part }) => plain(part)).join("");
}

function leafHtml(part: TextPart): Html {
  switch (part.type) {
    case "text":
      return html`${part.text}`;
    case "linebreak":
      return lineBreak.html();
    case "tab":
      return tab.html();
  }
}

function leafMarkdown(part: TextPart): string {
  switch (part.type) {
    case "text":
      return escapeMarkdown(part.text);
    case "linebreak":
      return lineBreak.markdown();
    case "tab":
      return tab.markdown();
  }
}

function plain(part: TextPart): string {
  switch (part.type) {
    case "text":
      return part.text;
    case "linebreak":
      return lineBreak.text();
    case "tab":
      return tab.text();
  }
}
