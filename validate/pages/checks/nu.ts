import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Check, Omission } from "../../check.ts";
import type { Subject } from "../subject.ts";

const NAME = "Nu HTML checker, warnings and style sheets too";
const JAR = join(import.meta.dirname, "../../node_modules/vnu-jar/build/dist/vnu.jar");
const ReportSchema = z.object({
  messages: z.array(z.object({ url: z.string().default(""), lastLine: z.int().optional(), message: z.string() })),
});

/**
 * A warning that holds for frames of the page's own origin only. Ours show other sites, which need an origin of their own to work,
 * and without the sandbox could lead the reader away.
 */
const NOT_OURS = "Setting both “allow-scripts” and “allow-same-origin” is not recommended";

/** The pages and style sheets as the W3C's Nu checker reads them, all in one run of Java. */
export async function checkNu({ folder, articles, site }: Subject): Promise<Check | Omission> {
  if (!existsSync(JAR)) return { name: NAME, reason: "It is not installed." };
  const printed = await runJava([
    "-jar",
    JAR,
    "--Werror",
    "--also-check-css",
    "--skip-non-html",
    "--format",
    "json",
    folder,
  ]);
  if (printed === undefined) return { name: NAME, reason: "It needs Java 17 or newer." };
  const { messages } = ReportSchema.parse(JSON.parse(printed));
  const findings = messages
    .filter(({ message }) => !message.includes(NOT_OURS))
    .map(({ url, lastLine, message }) => {
      const path = url.slice(url.indexOf(folder) + folder.length + 1);
      return `${path}:${String(lastLine ?? "")}: ${message}`;
    });
  return { name: NAME, pages: articles.length + site.length, findings };
}

/** What the checker prints, which it does where others write their complaints; undefined where there is no Java. It fails if it finds anything. */
function runJava(words: readonly string[]): Promise<string | undefined> {
  return new Promise((settle) => {
    execFile("java", words, { maxBuffer: 256 * 1024 * 1024 }, (error, _, complaints) =>
      settle(error?.code === "ENOENT" ? undefined : complaints),
    );
  });
}
