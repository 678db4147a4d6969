import { AXE, HTML_CODESNIFFER, IBM, type Inspector } from "./inspectors.ts";
import { SCRIPTS, WIDTH } from "./look.ts";
import type { Finding } from "./finding.ts";

/** An address on this machine at which nobody answers (the port of the discard service). */
export const ELSEWHERE = "http://127.0.0.1:9/elsewhere.png";

/**
 * A page with a fault for every check: a picture without words, one from elsewhere, words too faint for AAA, though not for AA, in light and others in the dark, a
 * line that is too wide, words that come by script alone.
 */
export const FAULTY_PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Faulty</title>
<style>
body { background: #fff; color: #000; }
.faint { color: #757575; }
.wide { width: 1500px; }
@media (prefers-color-scheme: dark) {
  body { background: #000; color: #fff; }
  .faint { color: #fff; }
  .dim { color: #808080; }
}
</style>
</head>
<body>
<main>
<h1>Faulty</h1>
<img src="data:,">
<img src="${ELSEWHERE}" alt="From elsewhere">
<p class="faint">Too faint in light.</p>
<p class="dim">Too faint in the dark.</p>
<p class="wide">Too wide.</p>
<p id="late"></p>
<script>document.getElementById("late").textContent = "By script alone.";</script>
</main>
</body>
</html>
`;

/** What each check finds on that page. */
const FAULTS: Readonly<Record<string, readonly RegExp[]>> = {
  [AXE.name]: [
    /^phone, light: image-alt/,
    /^phone, light: color-contrast-enhanced at \.faint/,
    /^phone, dark: color-contrast-enhanced at \.dim/,
    /^desktop, light: image-alt/,
    /^desktop, light: color-contrast-enhanced at \.faint/,
    /^desktop, dark: color-contrast-enhanced at \.dim/,
  ],
  [IBM.name]: [/img_alt/],
  [HTML_CODESNIFFER.name]: [/1_1_1/],
  [WIDTH]: [/pixels at 320/, /p\.wide leaves its column at 320/, /p\.wide leaves its column at 1440/],
  [SCRIPTS]: [/another text/],
};

/** The faults that were not found on the faulty page, each a finding of the check that should have found it. */
export function overlooked(found: readonly Finding[], inspectors: readonly Inspector[]): Finding[] {
  const checks = [...inspectors.map(({ name }) => name), WIDTH, SCRIPTS];
  return checks.flatMap((check) =>
    (FAULTS[check] ?? [])
      .filter((fault) => !found.some((finding) => finding.check === check && fault.test(finding.text)))
      .map((fault) => ({ check, text: `${String(fault)} was overlooked in a page that has it` })),
  );
}
