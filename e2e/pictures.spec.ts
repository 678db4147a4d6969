import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { photograph, pictureLibrary } from "../src/main/testing/photograph.ts";
import { expect, test } from "./fixtures.ts";
import { dropPicture } from "./drop.ts";
import { answerFileDialogs, chooseMenuItem } from "./native.ts";
import { pasteHtml } from "./paste.ts";

const SAID = {
  orientation: 6,
  gps: true,
  caption: "A ferry leaves the port — São Tomé",
  creator: "Jane Doe",
  credit: "AP",
  alt: "A white ferry beside a sea wall",
} as const;

test("the selected picture is cropped from the palette, which offers that for nothing else", async ({
  dateline: { desk, editor, palette, window },
}) => {
  await desk.startArticle();
  await editor.type("A ferry leaves.");
  await dropPicture(window, await photograph(1600, 1200, SAID));
  const picture = editor.body.getByRole("img", { name: SAID.alt });
  // It has gone between two blocks, and divided none.
  await expect(editor.body.locator("> p").filter({ hasText: "A ferry leaves." })).toHaveText("A ferry leaves.");
  await picture.click();
  await palette.run("Crop and focal point");
  const dialog = window.getByRole("dialog", { name: "Crop and focal point" });
  await dialog.getByRole("button", { name: "4:3", exact: true }).click();
  await dialog.getByRole("button", { name: "Use this part" }).click();
  await expect(picture).toHaveAttribute("height", "900");

  await editor.body.locator("p").first().click();
  await window.keyboard.press("ControlOrMeta+k");
  await window.getByRole("combobox", { name: "Command" }).fill("Crop");
  await expect(window.getByRole("option", { name: "Crop and focal point" })).toHaveCount(0);
});

test("a dropped photograph fills its fields, is cropped, and leaves without its place", async ({
  dateline: { application, desk, editor, window },
  folder,
}) => {
  test.setTimeout(180_000);
  await desk.startArticle();
  await editor.headline.fill("Ferry leaves");
  await editor.body.click();
  await dropPicture(window, await photograph(1600, 1200, SAID));

  const figure = editor.body.locator("figure").first();
  await expect(figure.getByRole("textbox", { name: "Caption" })).toHaveValue(SAID.caption);
  await expect(figure.getByRole("textbox", { name: "Credit" })).toHaveValue("Jane Doe / AP");
  await expect(figure.getByRole("textbox", { name: /^Alt text/ })).toHaveValue(SAID.alt);
  await expect(window.getByText("taken from the picture’s file")).toBeVisible();

  await figure.hover();
  await figure.getByRole("button", { name: "Crop and focal point" }).click();
  const dialog = window.getByRole("dialog", { name: "Crop and focal point" });
  const frame = dialog.getByRole("button", { name: /^Crop:/ });
  await expect(frame).toHaveAccessibleName("Crop: 1200 × 1600 pixels from 0, 0");
  await dialog.getByRole("button", { name: "4:3", exact: true }).click();
  await expect(frame).toHaveAccessibleName("Crop: 1200 × 900 pixels from 0, 350");
  await frame.press("ArrowUp");
  await dialog.getByRole("button", { name: /^Focal point/ }).press("ArrowDown");
  await expect(frame).toHaveAccessibleName("Crop: 1200 × 900 pixels from 0, 318");
  await dialog.getByRole("button", { name: "Use this part" }).click();
  await editor.saved();

  const exported = join(folder, "exported");
  await answerFileDialogs(application, [exported]);
  await chooseMenuItem(application, "Export as HTML…");
  await expect.poll(async () => pageIn(exported), { timeout: 60_000 }).toContain("<picture>");
  const page = await pageIn(exported);
  const files = [...new Set(page.match(/[0-9a-f]{64}-0\.318\.1200\.900-\d+\.\w+/g))];
  expect(files.map((name) => name.slice(64)).toSorted()).toEqual(
    ["avif", "webp"]
      .flatMap((type) => [1200, 480, 800].map((width) => `-0.318.1200.900-${width}.${type}`))
      .concat("-0.318.1200.900-1200.jpg")
      .toSorted(),
  );
  await expect
    .poll(() => readdir(join(exported, "assets")).catch((): string[] => []), { timeout: 60_000 })
    .toEqual(expect.arrayContaining(files));
  expect(page).toContain(`width="1200" height="900" alt="${SAID.alt}"`);
  const vips = await pictureLibrary();
  for (const name of files) {
    const bytes = await readFile(join(exported, "assets", name));
    const image = vips.Image.newFromBuffer(bytes);
    const width = Number(/-(\d+)\.\w+$/.exec(name)?.[1]);
    expect([name, image.width, image.height]).toEqual([name, width, Math.round((width * 3) / 4)]);
    expect([name, /Exif|GPS|xmpmeta|8BIM|Jane/.test(bytes.toString("latin1"))]).toEqual([name, false]);
  }
});

test("a picture in pasted HTML keeps the words beside it and takes the rest from its file", async ({
  dateline: { desk, editor, window },
}) => {
  await desk.startArticle();
  const photo = (await photograph(800, 600, SAID)).toString("base64");
  await pasteHtml(
    window,
    `<p>A ferry.</p><figure><img alt="Beside the picture" src="data:image/jpeg;base64,${photo}"></figure><p>It left.</p>`,
  );
  const figure = editor.body.locator("figure").first();
  await expect(figure.getByRole("textbox", { name: /^Alt text/ })).toHaveValue("Beside the picture");
  await expect(figure.getByRole("textbox", { name: "Caption" })).toHaveValue(SAID.caption);
  await expect(figure.getByRole("textbox", { name: "Credit" })).toHaveValue("Jane Doe / AP");
  await expect(window.getByText("Caption and credit taken from the picture’s file.")).toBeVisible();
});

test("a picture’s file on the clipboard is pasted; a very large one is scaled down, upright, and that is said", async ({
  dateline: { desk, editor, preview, window },
}) => {
  await desk.startArticle();
  await editor.type("A ferry.");
  const photo = await photograph(6400, 80, { orientation: 6 });
  await editor.body.evaluate((body, base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], "quay.jpg", { type: "image/jpeg" }));
    body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, photo.toString("base64"));
  await expect(window.getByText(/“quay.jpg” was scaled down from 80 × 6400 pixels to 75 × 6000 pixels/)).toBeVisible();
  const figure = editor.body.locator("figure").first();
  await expect(figure.getByRole("textbox", { name: /^Alt text/ })).toHaveAttribute("placeholder", /./);
  await figure.getByRole("textbox", { name: /^Alt text/ }).fill("A quay");
  await expect(preview.page.getByRole("img", { name: "A quay" })).toHaveAttribute("height", "6000");
});

test("a picture can be marked as decoration, and is shown whole again when another takes its place", async ({
  dateline: { desk, editor, window },
}) => {
  await desk.startArticle();
  await editor.body.click();
  await dropPicture(window, await photograph(900, 600));
  const figure = editor.body.locator("figure").first();
  await figure.getByRole("button", { name: "Decorative" }).click();
  await expect(figure.getByText("Decoration: skipped by screen readers")).toBeVisible();
  await figure.getByRole("button", { name: "Describe it" }).click();
  await expect(figure.getByRole("textbox", { name: /^Alt text/ })).toBeVisible();
});

async function pageIn(folder: string): Promise<string> {
  const name = (await readdir(folder).catch((): string[] => [])).find((file) => file.endsWith(".html"));
  return name === undefined ? "" : readFile(join(folder, name), "utf8");
}
