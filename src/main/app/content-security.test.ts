import { expect, test } from "vitest";
import { policyOfWindowFile } from "./content-security.ts";

test.each([
  ["index.html", false],
  ["assets/index-DQX_oUJm.js", false],
  ["assets/language-worker-BLgOXiJD.js", true],
  ["assets/language-worker-BLgOXiJD.js.html", false],
  ["language-worker-BLgOXiJD.js", false],
])("%s may run WebAssembly: %s", (path, may) => {
  expect(policyOfWindowFile(path).includes("'wasm-unsafe-eval'")).toBe(may);
});

test("nothing of the window may run code made from strings", () => {
  for (const path of ["index.html", "assets/language-worker-a.js"]) {
    expect(policyOfWindowFile(path)).not.toContain("'unsafe-eval'");
  }
});
