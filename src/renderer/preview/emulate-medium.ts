/** The media text each sheet or rule came with, so that emulating one medium after another starts from the page's own words. */
const originals = new WeakMap<MediaList, string>();

/**
 * Shows a page as it would print, or as it is on a screen, by swapping the two media in its style sheets as the browser holds
 * them. The page's bytes stay as they are. To be repeated when the page has got new sheets.
 */
export function emulateMedium(page: Document, medium: "screen" | "print"): void {
  for (const sheet of page.styleSheets) {
    swap(sheet.media, medium);
    swapRules(sheet.cssRules, medium);
  }
}

function swapRules(rules: CSSRuleList, medium: "screen" | "print"): void {
  for (const rule of rules) {
    if (isMediaRule(rule)) swap(rule.media, medium);
    if (hasRules(rule)) swapRules(rule.cssRules, medium);
  }
}

function swap(media: MediaList, medium: "screen" | "print"): void {
  const own = originals.get(media) ?? media.mediaText;
  originals.set(media, own);
  const wanted = medium === "screen" ? own : asPrinted(own);
  if (media.mediaText !== wanted) media.mediaText = wanted;
}

/** A media query as it would hold on paper: `print` applies, `screen` does not, and paper is always light. */
export function asPrinted(query: string): string {
  return query
    .split(",")
    .map((part) => part.trim())
    .map((part) => {
      if (/prefers-color-scheme:\s*dark/.test(part)) return "not all";
      if (/\bnot\s+print\b/.test(part)) return part.replace(/\bprint\b/, "all");
      if (/\bnot\s+screen\b/.test(part)) return part.replace(/\bnot\s+screen\b/, "all");
      return part
        .replace(/\bscreen\b/, "not all")
        .replace(/^not all\b.*$/, "not all")
        .replace(/\bprint\b/, "all");
    })
    .join(", ");
}

// The frame has its own copies of these classes, so `instanceof` with the window's would always be false.
function isMediaRule(rule: CSSRule): rule is CSSMediaRule {
  return "media" in rule && rule.constructor.name === "CSSMediaRule";
}

function hasRules(rule: CSSRule): rule is CSSGroupingRule {
  return "cssRules" in rule;
}
