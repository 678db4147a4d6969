import Mustache, { type TemplateSpans } from "mustache";
import { type HtmlContext, readLiteral, readValue, sameContext, textContext } from "./html-context.ts";

/** What is wrong with a template, and on which line. */
export interface TemplateProblem {
  readonly line: number;
  readonly problem: string;
}

/**
 * Looks for anything by which a template could break escaping: unescaped values, scripts and handlers, unquoted attributes,
 * addresses that are not the page's own. Sections and partials must leave the HTML where they found it, so that the check
 * holds whichever of them a page shows.
 */
export function checkTemplate(template: string, partials: readonly string[]): TemplateProblem | undefined {
  try {
    const context = textContext();
    const found = checkSpans(Mustache.parse(template), context, partials);
    if (found !== undefined) return { line: lineAt(template, found.index), problem: found.problem };
    if (context.position !== "text") return { line: lineAt(template, template.length), problem: "a tag is not closed" };
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { line: lineAt(template, Number(/ at (\d+)$/.exec(message)?.[1] ?? 0)), problem: message };
  }
}

interface Found {
  readonly index: number;
  readonly problem: string;
}

function checkSpans(spans: TemplateSpans, context: HtmlContext, partials: readonly string[]): Found | undefined {
  for (const span of spans) {
    const found = checkSpan(span, context, partials);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkSpan(span: TemplateSpans[number], context: HtmlContext, partials: readonly string[]): Found | undefined {
  const [type, value, index] = span;
  const problem = (text: string | undefined): Found | undefined =>
    text === undefined ? undefined : { index, problem: text };
  switch (type) {
    case "text": {
      const wrong = readLiteral(context, value);
      return wrong === undefined ? undefined : { index: index + wrong.offset, problem: wrong.problem };
    }
    case "name":
      return problem(readValue(context, value));
    case "#":
    case "^": {
      const before = { ...context };
      const inner = Array.isArray(span[4]) ? checkSpans(span[4], context, partials) : undefined;
      if (inner !== undefined) return inner;
      return problem(
        sameContext(before, context)
          ? undefined
          : `the section ${value} opens a tag or a quotation mark it does not close`,
      );
    }
    case ">":
      if (context.position !== "text") return problem(`the partial ${value} may stand in text only`);
      return problem(partials.includes(value) ? undefined : `there is no partial partials/${value}.mustache`);
    case "&":
      return problem(`{{{${value}}}} and {{&${value}}} would not be escaped; write {{${value}}}`);
    case "=":
      return problem("the marks {{ }} cannot be changed");
    case "!":
    default:
      return undefined;
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
