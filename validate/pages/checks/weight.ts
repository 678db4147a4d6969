import { brotliCompressSync, gzipSync } from "node:zlib";
import { type Check, checkEach } from "../../check.ts";
import type { Subject } from "../subject.ts";

/** What an article page without pictures may weigh compressed, in bytes. */
const MOST = 20_000;

/** The weight of the article pages that show no picture but the outlet's mark: compressed as sites do, and said. */
export async function checkWeight({ articles }: Subject): Promise<Check & { heaviest: string }> {
  const plain = articles.filter(({ html }) => !/<figure class="(?:lead-)?image"/.test(html));
  const weights = plain.map(({ html }) => ({ gzip: gzipSync(html).length, brotli: brotliCompressSync(html).length }));
  const most = (of: (weight: (typeof weights)[number]) => number): string =>
    (Math.max(0, ...weights.map(of)) / 1000).toFixed(1);
  const check = await checkEach(
    "weight of pages without pictures",
    plain,
    ({ path }) => path,
    ({ html }) => {
      const bytes = gzipSync(html).length;
      return bytes < MOST ? [] : [`${String(bytes)} bytes compressed`];
    },
  );
  return {
    ...check,
    heaviest: `${most(({ gzip }) => gzip)} kB with gzip, ${most(({ brotli }) => brotli)} kB with brotli`,
  };
}
