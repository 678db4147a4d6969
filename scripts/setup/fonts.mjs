import { read } from "../lib/run.mjs";

/** A character of each script that newsroom texts and the tests use, and the font package that draws it. */
const SCRIPTS = [
  { name: "a Latin font", character: "e9", packages: ["fontconfig", "fonts-liberation"] },
  { name: "an Arabic and Urdu font", character: "6d2", packages: ["fontconfig", "fonts-noto-core"] },
  { name: "a Chinese, Japanese and Korean font", character: "4e2d", packages: ["fontconfig", "fonts-wqy-zenhei"] },
];

/**
 * The scripts no installed font can draw. Text in them would show as empty boxes.
 * @returns {import("./evidence.mjs").Need[]}
 */
export function missingFonts() {
  return SCRIPTS.filter(({ character }) => !read("fc-list", [`:charset=${character}`, "family"])?.trim());
}
