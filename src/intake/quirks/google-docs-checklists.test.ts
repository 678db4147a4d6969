import { expect, test } from "vitest";
import { intakeOf, linesOf } from "../testing.ts";

test("the boxes of a checklist are no pictures", () => {
  const box = `<img src="data:image/png;base64,iVBORw0KGgo=" aria-roledescription="checkbox">`;
  const html = `<ul><li role="checkbox" aria-checked="false">${box}<p>Call her</p></li></ul>`;
  expect({ lines: linesOf(html), pictures: intakeOf(html).pictures }).toEqual({ lines: ["- Call her"], pictures: [] });
});
