import { HtmlValidate } from "html-validate";
import { type Check, checkEach } from "../../check.ts";
import type { Page } from "../subject.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y", "html-validate:standard"],
  // The style sheet is the site's own, and browsers refuse one with an integrity when the site is read from a plain folder.
  rules: { "require-sri": "off" },
});

/** The pages as html-validate reads them, by all four of its sets of rules. */
export function checkHtml(pages: readonly Page[]): Promise<Check> {
  return checkEach(
    "html-validate",
    pages,
    ({ path }) => path,
    async ({ html }) => {
      const { results } = await validator.validateString(html);
      return results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${String(line)}: ${message} (${ruleId})`),
      );
    },
  );
}
