import { describe, expect, it } from "vitest";
import { bareDossier } from "../testing/bare-dossier.ts";
import { hostileDossier } from "../testing/hostile-dossier.ts";
import { sampleDossiers, visitDossier } from "../testing/samples.ts";
import { writeText } from "./write-text.ts";

describe("plain text", () => {
  it("has the parts of a report in a wire's order", () => {
    const blocks = writeText(visitDossier()).split("\n\n");
    expect([...blocks.slice(0, 5), ...blocks.slice(-2)]).toEqual([
      "Diplomacy\nEstavia and San Aurelio reopen a sea route closed for eleven years",
      expect.stringMatching(/^Two foreign ministers met in Havana .* autumn\.$/),
      "By Nadia Ferrant\nWith agency reports",
      expect.stringMatching(/^\[A ferry off the harbour wall .* Illustration: The Daily Interpreter\]$/),
      expect.stringMatching(/^Havana, 20 February 2024 \(TDI\): \S/),
      [
        "Related:",
        "The printing house that kept its metal type (https://interpreter.example/the-printing-house-that-kept-its-metal-type.html)",
        "Explained: how a fishing licence works (https://interpreter.example/explained/how-a-fishing-licence-works.html)",
        "واحة تستعيد ماءها: قرية ترمّم قناة عمرها ثلاثة قرون (https://interpreter.example/oasis-village-restores-its-water-channel.html)",
      ].join("\n"),
      "###\n",
    ]);
  });

  it("leaves out what is missing", () => {
    expect([writeText(bareDossier()), writeText(bareDossier({ headline: " One\n line " }))]).toEqual([
      "###\n",
      "One line\n\n###\n",
    ]);
  });

  it.each([...sampleDossiers(), ["hostile text", hostileDossier()] as const])(
    "holds no control characters, no lone halves, no empty blocks: %s",
    (_slug, dossier) => {
      const text = writeText(dossier);
      expect({ forbidden: text.match(/[^\P{Cc}\n\t]|\p{Cs}/gu), empty: text.includes("\n\n\n") }).toEqual({
        forbidden: null,
        empty: false,
      });
    },
  );
});
