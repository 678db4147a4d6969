import type { Status } from "../../src/shared/article/status.ts";
import { seededRandom } from "../../src/main/testing/random.ts";
import { ARABIC, CHINESE, drawWord, LATIN, type Vocabulary } from "./words.ts";

const PLACES = "Port Alder,Havenmouth,Sallow Bridge,Tarn Vale,Ostrava Quay,Lindow,Marram Point,Cold Ashby".split(",");
const MATTERS = "harbour,budget,ferry,school,bridge,hospital,election,market,museum,railway,forest,water".split(",");
const DEEDS = "opens,closes,is rebuilt,divides the council,gets a new head,loses money,wins a prize,is sold".split(",");
export const SECTIONS = ["News", "Politics", "Business", "Culture", "Sport", "Science", "Letters", "Travel"];
const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2012, 0, 1);

/** One article of the archive before it is in any library: the same number always gives the same. */
export interface ArchiveArticle {
  readonly language: "en-GB" | "ar" | "zh-Hans";
  readonly headline: string;
  readonly slug: string;
  readonly standfirst: string;
  readonly section: string;
  readonly author: string;
  readonly tags: readonly string[];
  readonly publishedAt: string;
  readonly paragraphs: readonly string[];
}

/** The article with this number: about 600 words; one in twenty is Arabic, one in twenty Chinese. */
export function archiveArticle(number: number): ArchiveArticle {
  const random = seededRandom(number + 1);
  const pick = (list: readonly string[]): string => list[random.between(0, list.length)] ?? "";
  const [place, matter, deed] = [pick(PLACES), pick(MATTERS), pick(DEEDS)];
  const { language, vocabulary, space } = tongueOf(number);
  const words = (count: number): string =>
    Array.from({ length: count }, () => drawWord(vocabulary, random)).join(space);
  const foreign = language === "en-GB" ? null : words(5);
  return {
    language,
    headline: foreign === null ? `${place}: the ${matter} ${deed} (${String(number)})` : `${foreign} ${String(number)}`,
    slug: `${place.toLowerCase().replaceAll(" ", "-")}-${matter}-${String(number)}`,
    standfirst: foreign === null ? `What it means for ${place} and its ${pick(MATTERS)}.` : words(9),
    section: pick(SECTIONS),
    author: `Reporter ${String(random.between(1, 41))}`,
    tags: [matter, `${place} ${String(random.between(1, 26))}`],
    publishedAt: new Date(FIRST_DAY + number * (DAY / 24)).toISOString(),
    paragraphs: Array.from({ length: 12 }, () => sentence(words(50))),
  };
}

/** Where an article of a newsroom's archive stands: most are out, one in a hundred is in work. */
export function archiveStatus(number: number): Status {
  return number % 100 === 7 ? (IN_WORK[Math.floor(number / 100) % IN_WORK.length] ?? "draft") : "published";
}

const IN_WORK = ["idea", "draft", "in-edit", "ready"] as const satisfies readonly Status[];

function tongueOf(number: number): { language: ArchiveArticle["language"]; vocabulary: Vocabulary; space: string } {
  if (number % 20 === 13) return { language: "ar", vocabulary: ARABIC, space: " " };
  if (number % 20 === 17) return { language: "zh-Hans", vocabulary: CHINESE, space: "" };
  return { language: "en-GB", vocabulary: LATIN, space: " " };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
