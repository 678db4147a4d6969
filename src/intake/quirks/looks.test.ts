import { expect, test } from "vitest";
import { intakeOf, linesOf } from "../testing.ts";

test("fonts, colours and alignment stay out and are counted once for each element", () => {
  const html = `<p style="text-align:right"><font color="red">Red</font> <span style="font-size:20pt;color:#00f">blue</span></p>`;
  expect(linesOf(html)).toEqual(["paragraph: Red blue"]);
  expect(intakeOf(html).receipt.dropped).toEqual({ looks: 3 });
});
