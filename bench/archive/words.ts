import type { Random } from "../../src/main/testing/random.ts";

const COMMON =
  "the of and to in a that for on was with said it by at from as be has after council their harbour would been but who ferry an have were which not they market bridge school more will when before winter budget".split(
    " ",
  );
const SYLLABLES =
  "ba be bi bo bra ca ce co cra da de di do dra fa fe fo ga ge go ha he ho ka ke la le li lo lu ma me mi mo na ne no pa pe pi po pra ra re ri ro sa se si so sta ta te ti to tra va ve vi vo wa we wi ze".split(
    " ",
  );
const ENDINGS = ",n,r,l,s,nt,rd,m,th,ck".split(",");

/** Words of a language, the frequent ones first. */
export type Vocabulary = readonly string[];

/** Twenty thousand words that look like English: with the rarest of them, an archive has words that stand in a few articles only. */
export const LATIN: Vocabulary = [...COMMON, ...invented(20_000)];
export const ARABIC: Vocabulary =
  "في من على إلى أن مدينة الميناء المجلس اجتماع الوزير السوق الجسر مدرسة المستشفى الانتخابات متحف السكة الغابة الماء الشتاء خطة أزمة اتفاق إعلان أسعار سفينة صيادون تجارة أمس اليوم بعد قبل قالت أضاف مُعلِّم كتــاب".split(
    " ",
  );
export const CHINESE: Vocabulary =
  "市议会 港口 渡轮 桥梁 学校 医院 选举 市场 博物馆 铁路 森林 水利 会议 条约 预算 记者 星期一 冬季 修复 居民 表示 将 在 的 了 和 之后 开始 计划 协议 经济 文化".split(
    " ",
  );

/** Draws a word as texts have them (Zipf): the word at twice the rank comes about half as often. */
export function drawWord(vocabulary: Vocabulary, random: Random): string {
  const rank = HEAD * ((vocabulary.length + HEAD) / HEAD) ** random.next() - HEAD;
  return vocabulary[Math.floor(rank)] ?? "";
}

/** Keeps the first few words from being most of the text. */
const HEAD = 4;

function invented(count: number): string[] {
  const words = new Set<string>();
  for (let seed = 0; words.size < count; seed += 1) {
    const part = (step: number): string => SYLLABLES[Math.floor(seed / step) % SYLLABLES.length] ?? "";
    const ending = ENDINGS[(seed * 7 + Math.floor(seed / 61)) % ENDINGS.length] ?? "";
    const third = seed % 3 === 0 ? part(1000) : "";
    words.add(`${part(1)}${part(SYLLABLES.length)}${third}${ending}`);
  }
  return [...words];
}
