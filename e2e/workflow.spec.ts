import { expect, test } from "./fixtures.ts";
import type { Dateline } from "./fixtures.ts";

/** A moment so many minutes from now, as a date-and-time field takes it. */
function inMinutes(minutes: number): string {
  const then = new Date(Date.now() + minutes * 60_000);
  const local = new Date(then.getTime() - then.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

async function startReport({ desk, editor }: Dateline): Promise<void> {
  await desk.startArticle();
  await editor.headline.fill("Ferry leaves late");
  await editor.saved();
}

test("a deadline and an embargo count down in the details and on the desk", async ({ dateline }) => {
  const { desk, details, editor } = dateline;
  await startReport(dateline);
  await details.field("Deadline").fill(inMinutes(185));
  await expect(desk.row("Ferry leaves late")).toContainText(/Due in 3 hours [45] minutes/);
  await expect(details.field("Deadline")).toHaveAccessibleDescription(/Due in 3 hours [45] minutes/);
  await details.field("Embargo").fill(inMinutes(2 * 24 * 60 + 61));
  await expect(desk.row("Ferry leaves late")).toContainText("Embargo ends in 2 days 1 hour");
  await details.field("Deadline").fill(inMinutes(-60));
  await expect(desk.row("Ferry leaves late")).toContainText(/Overdue by 1 hour/);
  await editor.saved();
  await details.chooseListed("Status", "Published");
  await expect(desk.row("Ferry leaves late")).not.toContainText("Overdue");
  await expect(details.field("Published")).not.toHaveValue("");
});

test("an article is corrected and withdrawn only once it is out, from the details and by command", async ({
  dateline,
}) => {
  const { details, palette, window } = dateline;
  await startReport(dateline);
  await details.field("Status").click();
  await expect(window.getByRole("option", { name: "Published", exact: true })).toBeVisible();
  await expect(window.getByRole("option", { name: "Withdrawn", exact: true })).toHaveCount(0);
  await window.keyboard.press("Escape");
  for (const status of ["Idea", "In edit", "Ready", "Published", "Corrected", "Withdrawn", "Draft"]) {
    await palette.run(`Set status to ${status}`);
    await expect(details.field("Status")).toContainText(status);
  }
});
