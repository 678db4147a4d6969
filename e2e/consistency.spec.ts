import { expect, test } from "./fixtures.ts";
import { pasteHtml } from "./paste.ts";

const PARAGRAPHS = [
  "Maria Kovalenko met the the crew on Monday, 20 February 2024.",
  "Of those asked, 48 per cent were for it, 40 per cent against, and the remaining 22 per cent had no view.",
  "The bridge closed at noon.",
  "“It took four hours before anybody opened the gate.”",
  "Traffic was sent round by the mill.",
  "Then Maria Kovalenco read “no way through until further notice.",
  "Rain fell.",
];

test("what contradicts itself is underlined, listed and mended: words, marks, names, sums, days, and who is speaking", async ({
  dateline: { desk, details, editor, language, window },
}) => {
  await desk.startArticle();
  await details.field("Dateline date").fill("2024-02-21");
  await pasteHtml(window, PARAGRAPHS.map((text) => `<p>${text}</p>`).join(""));
  await language.openPanel();
  const found = language.panel.getByRole("region", { name: "Consistency" }).getByRole("listitem");
  await expect(found).toHaveText([
    /^the the“the” stands here twice/,
    /^Monday, 20 February 2024.* was not a Monday/,
    /^48 per cent .* add up to 110, not 100/,
    /^“It took four hours.*whose words these are/,
    /^Maria Kovalenco.*spelled “Maria Kovalenko” elsewhere/,
    /^“This quotation is opened but not closed/,
  ]);
  await language.seesUnderlined("consistency", [
    "the the",
    "Monday, 20 February 2024",
    "48 per cent were for it, 40 per cent against, and the remaining 22 per cent",
    "“It took four hours before anybody opened the gate.”",
    "Maria Kovalenco",
    "“",
  ]);

  for (const suggestion of ["the", "Tuesday, 20 February 2024", "Maria Kovalenko"])
    await found.getByRole("button", { name: suggestion, exact: true }).click();
  await expect(found).toHaveText([/^48 per cent/, /^“It took/, /^“This quotation/]);
  const paragraphs = editor.body.getByRole("paragraph");
  await expect(paragraphs.first()).toContainText("Maria Kovalenko met the crew on Tuesday, 20 February 2024.");
  await expect(paragraphs.nth(5)).toContainText("Then Maria Kovalenko read");
  await paragraphs.nth(2).click();
  await editor.move("End");
  await window.keyboard.type(" The driver said:");
  await expect(found).toHaveText([/^48 per cent/, /^“This quotation/]);
});
