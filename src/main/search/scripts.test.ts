import { expect, it } from "vitest";
import type { Segment } from "../../shared/search/mark-words.ts";
import { listArticles } from "../articles/list-articles.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { indexArticles } from "./index-articles.ts";

/** A text, what is typed, and the text as it is shown with what was found in brackets; null where it is not found. */
const CASES: ReadonlyArray<readonly [text: string, typed: string, shown: string | null]> = [
  ["Un café à Évora", "cafe evora", "Un [café] à [Évora]"],
  ["ÅNGSTRÖM und Straße", "angstrom", "[ÅNGSTRÖM] und Straße"],
  ["Cafe\u0301 mit Zeichen", "café", "[Cafe\u0301] mit Zeichen"],
  ["Số 7 phố Huế", "pho hue", "Số 7 [phố] [Huế]"],
  ["ΑΘΉΝΑ σήμερα", "αθηνα", "[ΑΘΉΝΑ] σήμερα"],
  ["ΑΘΗΝΑΣ λόγος", "αθήνας λογος", "[ΑΘΗΝΑΣ] [λόγος]"],
  ["МОСКВА сегодня", "москва", "[МОСКВА] сегодня"],
  ["Die ﬁnale Fassung", "finale", "Die [ﬁnale] Fassung"],
  ["双方签署了条约。", "条约", "双方签署了[条约]。"],
  ["双方签署了条约。", "约条", null],
  ["双方签署了条约。", "条", "双方签署了[条]约。"],
  ["中国与古巴签署条约", "古巴 条约", "中国与[古巴]签署[条约]"],
  ["港口于2024年开放", "2024", "港口于[2024]年开放"],
  ["東京タワーで会見", "タワー", "東京[タワー]で会見"],
  ["東京ﾀﾜｰで会見", "ﾀﾜｰ", "東京[ﾀﾜｰ]で会見"],
  ["ＡＢＣ放送が伝えた", "abc", "[ＡＢＣ]放送が伝えた"],
  ["대통령이 조약을 맺었다", "조약", "대통령이 [조약을] 맺었다"],
  ["นายกรัฐมนตรีกล่าว", "รัฐมนตรี", "นายก[รัฐมนตรี]กล่าว"],
  ["مُعَاهَدة جديدة", "معاهدة", "[مُعَاهَدة] جديدة"],
  ["معاهدة جديدة", "مُعاهَدة", "[معاهدة] جديدة"],
  ["الإعلان عن أزمة", "الاعلان ازمه", "[الإعلان] عن [أزمة]"],
  ["كتــاب جديد", "كتاب", "[كتــاب] جديد"],
  ["مستشفى المدينة", "مستشفي", "[مستشفى] المدينة"],
  ["رئيس الوزراء", "رييس", "[رئيس] الوزراء"],
  ["عام ٢٠٢٤ في هافانا", "2024", "عام [٢٠٢٤] في هافانا"],
  ["کتاب‌های فارسی", "كتاب", "[کتاب]‌های فارسی"],
  ["שָׁלוֹם עולם", "שלום", "[שָׁלוֹם] עולם"],
  ["الدولتان وقعتا المعاهدة", '"وقعتا المعاهدة"', "الدولتان [وقعتا المعاهدة]"],
  ["हिन्दी समाचार", "हिन्दी", "[हिन्दी] समाचार"],
];

it.each(CASES)("%s: %s", async (text, typed, shown) => {
  const { database } = await temporaryLibrary().then((library) => {
    addArticle(library, { headline: "One", slug: "one" }, bodyOf(text));
    return library;
  });
  while (indexArticles(database, 10));
  const query = { status: null, categoryId: null, trashed: false, sort: "relevance", descending: true } as const;
  const { rows } = expectValue(listArticles(database, { ...query, search: typed, cursor: null, limit: 10 }));
  expect(rows.map(({ found }) => marked(found?.excerpt ?? []))).toEqual(shown === null ? [] : [shown]);
});

function marked(segments: readonly Segment[]): string {
  return segments.map(({ text, found }) => (found ? `[${text}]` : text)).join("");
}
