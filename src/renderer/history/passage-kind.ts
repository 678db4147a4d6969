/** How a passage is shown: as what HTML says it is. */
export type PassageKind = "heading" | "item" | "quotation" | "caption" | "alt" | "cell" | "paragraph";

const KINDS: readonly (readonly [RegExp, PassageKind])[] = [
  [/^h[1-6]$/, "heading"],
  [/^alt$/, "alt"],
  [/^(?:figcaption|caption|cite|footer)$/, "caption"],
  [/^(?:td|th)$/, "cell"],
  [/^(?:li|dt|dd)$/, "item"],
  [/^blockquote$/, "quotation"],
];

/** The kind of a passage by the elements it stands in, the innermost that says something first. */
export function passageKind(path: readonly string[]): PassageKind {
  for (const label of path.toReversed()) {
    const kind = KINDS.find(([pattern]) => pattern.test(elementOf(label)))?.[1];
    if (kind !== undefined) return kind;
  }
  return "paragraph";
}

/** What a passage without words is called: a divider, or by its element. */
export function thingLabel(path: readonly string[]): string {
  const element = elementOf(path.at(-1) ?? "");
  return element === "hr" ? "Divider" : `Block (${element})`;
}

/** What has become of how a passage is set; empty where nothing has. */
export function settingLabel(before: readonly string[], after: readonly string[]): string {
  if (before.join(" ") === after.join(" ")) return "";
  const [old, young] = [passageKind(before), passageKind(after)];
  return old === young ? "Set differently" : `${KIND_LABELS[old]} became ${KIND_LABELS[young].toLowerCase()}`;
}

const KIND_LABELS = {
  heading: "Heading",
  item: "List item",
  quotation: "Quotation",
  caption: "Caption",
  alt: "Alternative text",
  cell: "Table cell",
  paragraph: "Paragraph",
} as const satisfies Record<PassageKind, string>;

function elementOf(label: string): string {
  return label.split(" ", 1)[0] ?? "";
}
