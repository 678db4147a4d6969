const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<[/!]/, "HTML in a style sheet would end it"],
  [/\\/, "write the character itself in place of an escape with \\"],
  [/@import/i, "@import would load a file from outside"],
  [/(?:url|src|image-set)\(/i, "a page loads nothing from its style sheet"],
  [/@(?:font-face|charset|namespace)/i, "fonts come from the reader's system"],
];

/** What is wrong with a style sheet, and on which line. */
export interface StyleProblem {
  readonly line: number;
  readonly problem: string;
}

/** Looks for anything by which a style sheet could end its element, or load a file; with `scope`, for rules outside it. */
export function checkStyle(css: string, scope?: string): StyleProblem | undefined {
  for (const [pattern, problem] of FORBIDDEN) {
    const index = css.search(pattern);
    if (index >= 0) return { line: lineAt(css, index), problem };
  }
  return checkRules(blankOut(css), scope);
}

// Comments and strings become spaces of the same length: what is left has only structural braces, commas and semicolons.
function blankOut(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\/|"[^"\n]*"|'[^'\n]*'/g, (match) => match.replace(/[^\n]/g, " "));
}

function checkRules(css: string, scope: string | undefined): StyleProblem | undefined {
  const blocks: ("group" | "rule")[] = [];
  let start = 0;
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    const prelude = css.slice(start, index);
    start = index + 1;
    if (mark === "}") {
      if (blocks.pop() === undefined) return { line: lineAt(css, index), problem: "a } too many" };
    } else if (mark === "{") {
      const insideRule = blocks.includes("rule");
      const group = /^\s*@(?:media|supports|container|layer)\b/.test(prelude);
      blocks.push(group ? "group" : "rule");
      if (scope !== undefined && !group && !insideRule && !selectsWithin(prelude, scope))
        return { line: lineAt(css, index), problem: `every rule must start with ${scope}` };
    }
  }
  return blocks.length === 0 ? undefined : { line: lineAt(css, css.length), problem: "a } is missing" };
}

function selectsWithin(selectors: string, scope: string): boolean {
  return selectors.split(/,(?![^()]*\))/).every((selector) => {
    const rest = selector.trim();
    return rest.startsWith(scope) && !/^[\w-]/.test(rest.slice(scope.length));
  });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
