import { expect, test } from "./fixtures.ts";
import { pasteHtml } from "./paste.ts";

test("a target length is kept with the article, and the foot of the window says how far off it is", async ({
  dateline: { desk, details, editor, palette, window },
}) => {
  const foot = window.getByRole("contentinfo");
  const target = window.getByLabel("Target length", { exact: true });
  await desk.startArticle();
  await editor.headline.fill("Long and short");
  await palette.run("Target length");
  await expect(target).toBeFocused();
  await target.fill("many");
  await expect(window.getByRole("alert")).toContainText("A number of words");
  await target.fill("5");
  await editor.type("One two three.");
  await expect(foot).toContainText("3 of 5 words, 2 to go");
  await editor.type(" Four five.");
  await expect(foot).toContainText("5 of 5 words, on target");
  await editor.type(" Six.");
  await expect(foot).toContainText("6 of 5 words, 1 over");
  await expect(foot).toContainText("1 min read");
  await editor.saved();

  await desk.startArticle();
  await expect(foot).toContainText("0 words");
  await desk.row("Long and short").click();
  await expect(foot).toContainText("6 of 5 words, 1 over");
  await expect(target).toHaveValue("5");

  // At 238 words a minute in English, at 138 in Arabic.
  await pasteHtml(window, `<p>${"word ".repeat(595)}</p>`);
  await expect(foot).toContainText(/600 of 5 words.*3 min read/);
  await details.choose("Language", "Arabic");
  await expect(foot).toContainText("4 min read");
});
