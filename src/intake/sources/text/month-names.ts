// Arabic names its months in several ways, from the Levant to Algeria.
const LANGUAGES = [
  ..."en fr es de it pt nl sv pl tr ru uk el id ms sw vi".split(" "),
  ..."ar-EG ar-SY ar-DZ ar-MA ur fa-u-ca-gregory hi bn".split(" "),
];

/** The month (1 to 12) of a name or its short form in the languages that newsrooms most often write in; undefined for no month. */
export function monthOf(name: string): number | undefined {
  return namesOfMonths().get(plainName(name));
}

let names: ReadonlyMap<string, number> | undefined;

// Made when first needed: asking for all of them takes some milliseconds.
function namesOfMonths(): ReadonlyMap<string, number> {
  names ??= new Map(LANGUAGES.flatMap((language) => [...namesIn(language, "short"), ...namesIn(language, "long")]));
  return names;
}

function namesIn(language: string, month: "short" | "long"): (readonly [string, number])[] {
  const alone = new Intl.DateTimeFormat(language, { month, timeZone: "UTC", calendar: "gregory" });
  const inDate = new Intl.DateTimeFormat(language, { day: "numeric", month, timeZone: "UTC", calendar: "gregory" });
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((number) => {
    const time = Date.UTC(2024, number - 1, 15);
    const parts = inDate.formatToParts(time).filter(({ type }) => type === "month");
    return [alone.format(time), ...parts.map(({ value }) => value)].map((name) => [plainName(name), number] as const);
  });
}

function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}.\u{640}]/gu, "")
    .trim()
    .toLowerCase();
}
