import Mustache, { type TemplateSpans } from "mustache";
import { escapeAttribute, Html } from "../../document/html.ts";
import type { Theme } from "./theme.ts";

/** A template that is ready to be filled. */
export type Template = (view: object) => string;

/** What names are looked up in: the innermost view first. */
interface Scope {
  readonly view: unknown;
  readonly around: Scope | null;
}

/** A part of a template: the text it leaves in a scope. */
type Part = (scope: Scope) => string;

/**
 * Makes a checked template ready once, for many pages: the library reads it, and what is looked up for each page is what it
 * names. As in Mustache, but that a view has its own properties only and runs no functions, and that nothing is unescaped but
 * `Html`. No partial may include itself (`checkInclusion`).
 */
export function compileTemplate(template: string, partials: Theme["partials"]): Template {
  const whole = partsOf(Mustache.parse(template), partials);
  return (view) => whole({ view, around: null });
}

function partsOf(spans: TemplateSpans, partials: Theme["partials"]): Part {
  const parts = spans.map((span) => partOf(span, partials));
  return (scope) => {
    let text = "";
    for (const part of parts) text += part(scope);
    return text;
  };
}

function partOf(span: TemplateSpans[number], partials: Theme["partials"]): Part {
  const [type, name] = span;
  switch (type) {
    case "text":
      return () => name;
    case "name":
    case "&": {
      const find = finder(name);
      return (scope) => escaped(find(scope));
    }
    case "#":
      return section(finder(name), partsOf(innerOf(span), partials));
    case "^": {
      const [find, inner] = [finder(name), partsOf(innerOf(span), partials)];
      return (scope) => (isNothing(find(scope)) ? inner(scope) : "");
    }
    case ">":
      return partsOf(Mustache.parse(indented(partials[name] ?? "", span)), partials);
    case "!":
    case "=":
    default:
      return () => "";
  }
}

function section(find: (scope: Scope) => unknown, inner: Part): Part {
  return (scope) => {
    const value = find(scope);
    if (isNothing(value)) return "";
    if (value === true) return inner(scope);
    if (!Array.isArray(value)) return inner({ view: value, around: scope });
    let text = "";
    for (const view of value) text += inner({ view, around: scope });
    return text;
  };
}

/** What finds a name, or a path of names with dots between, in the innermost view that has it. */
function finder(name: string): (scope: Scope) => unknown {
  if (name === ".") return ({ view }) => view;
  const path = name.split(".");
  if (path.length > 1) return pathFinder(path.slice(0, -1), path.at(-1) ?? "");
  return (innermost) => {
    for (let scope: Scope | null = innermost; scope !== null; scope = scope.around) {
      if (has(scope.view, name)) return scope.view[name];
    }
    return undefined;
  };
}

function pathFinder(path: readonly string[], last: string): (scope: Scope) => unknown {
  return (innermost) => {
    for (let scope: Scope | null = innermost; scope !== null; scope = scope.around) {
      const holder = valueAt(scope.view, path);
      if (has(holder, last)) return holder[last];
    }
    return undefined;
  };
}

function valueAt(view: unknown, path: readonly string[]): unknown {
  let value = view;
  for (const name of path) value = has(value, name) ? value[name] : undefined;
  return value;
}

function has<Name extends string>(view: unknown, name: Name): view is Record<Name, unknown> {
  return typeof view === "object" && view !== null && Object.hasOwn(view, name);
}

function isNothing(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

function escaped(value: unknown): string {
  if (value instanceof Html) return value.markup;
  return typeof value === "string" || typeof value === "number" ? escapeAttribute(String(value)) : "";
}

function innerOf(span: TemplateSpans[number]): TemplateSpans {
  return Array.isArray(span[4]) ? span[4] : [];
}

/** A partial that stands alone on its line is indented as that line is. */
function indented(partial: string, span: TemplateSpans[number]): string {
  const [, , , , indentation, tagIndex, followsText] = span;
  if (typeof indentation !== "string" || indentation === "" || tagIndex !== 0) return partial;
  const margin = indentation.replace(/[^ \t]/g, "");
  return partial
    .split("\n")
    .map((line, index) => (line !== "" && (index > 0 || followsText !== true) ? margin + line : line))
    .join("\n");
}
