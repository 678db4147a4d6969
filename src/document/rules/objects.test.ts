import { alsoRead, attribution, divider, image, link, list, paragraph, quotation } from "../testing/json.ts";
import { testRule } from "../testing/rule-cases.ts";

testRule([
  [
    "a picture leaves its link",
    [paragraph("One ", link("https://example.org/", "link", image()))],
    [paragraph("One ", link("https://example.org/", "link")), image(), paragraph()],
  ],
  [
    "objects leave lists and quotations",
    [
      list("bullet", ["Fishing", image()], "Trade"),
      quotation(paragraph("We agreed."), divider, alsoRead(null), attribution()),
      paragraph("End"),
    ],
    [
      list("bullet", "Fishing", "Trade"),
      image(),
      quotation(paragraph("We agreed."), attribution()),
      divider,
      alsoRead(null),
      paragraph("End"),
    ],
  ],
  [
    "a picture without a file goes",
    [paragraph("One"), { type: "image", assetId: "../../etc/passwd" }],
    [paragraph("One")],
  ],
]);
