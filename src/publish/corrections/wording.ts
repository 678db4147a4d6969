import { inLanguage } from "../../document/nodes/in-language.ts";

/** How a correction tells of one difference; `{before}` and `{after}` stand for the words quoted. */
export interface CorrectionWording {
  /** The first thing that was put otherwise. */
  readonly said: string;
  /** A further one. */
  readonly alsoSaid: string;
  /** A passage that has gone. */
  readonly removed: string;
  /** A passage that was missing. */
  readonly added: string;
}

const ENGLISH: CorrectionWording = {
  said: "An earlier version of this article said “{before}”; it is “{after}”.",
  alsoSaid: "It also said “{before}”; it is “{after}”.",
  removed: "An earlier version of this article said “{before}”; this has been removed.",
  added: "An earlier version of this article left out “{after}”.",
};

/** In the languages that the page itself is translated into. */
const WORDINGS: Readonly<Record<string, CorrectionWording>> = {
  en: ENGLISH,
  fr: {
    said: "Une version antérieure de cet article indiquait «\u202f{before}\u202f»\u202f; il s’agit de «\u202f{after}\u202f».",
    alsoSaid: "Elle indiquait aussi «\u202f{before}\u202f»\u202f; il s’agit de «\u202f{after}\u202f».",
    removed: "Une version antérieure de cet article indiquait «\u202f{before}\u202f»\u202f; ce passage a été retiré.",
    added: "Une version antérieure de cet article omettait «\u202f{after}\u202f».",
  },
  es: {
    said: "Una versión anterior de este artículo decía «{before}»; lo correcto es «{after}».",
    alsoSaid: "También decía «{before}»; lo correcto es «{after}».",
    removed: "Una versión anterior de este artículo decía «{before}»; ese pasaje se ha retirado.",
    added: "Una versión anterior de este artículo omitía «{after}».",
  },
  de: {
    said: "In einer früheren Fassung dieses Artikels hieß es „{before}“; richtig ist „{after}“.",
    alsoSaid: "Außerdem hieß es „{before}“; richtig ist „{after}“.",
    removed: "In einer früheren Fassung dieses Artikels hieß es „{before}“; die Stelle wurde entfernt.",
    added: "In einer früheren Fassung dieses Artikels fehlte „{after}“.",
  },
  it: {
    said: "Una versione precedente di questo articolo riportava «{before}»; la versione corretta è «{after}».",
    alsoSaid: "Riportava inoltre «{before}»; la versione corretta è «{after}».",
    removed: "Una versione precedente di questo articolo riportava «{before}»; il passaggio è stato rimosso.",
    added: "In una versione precedente di questo articolo mancava «{after}».",
  },
  nl: {
    said: "In een eerdere versie van dit artikel stond ‘{before}’; dat moet zijn ‘{after}’.",
    alsoSaid: "Ook stond er ‘{before}’; dat moet zijn ‘{after}’.",
    removed: "In een eerdere versie van dit artikel stond ‘{before}’; dat is verwijderd.",
    added: "In een eerdere versie van dit artikel ontbrak ‘{after}’.",
  },
  pt: {
    said: "Uma versão anterior deste artigo dizia “{before}”; o correto é “{after}”.",
    alsoSaid: "Também dizia “{before}”; o correto é “{after}”.",
    removed: "Uma versão anterior deste artigo dizia “{before}”; esse trecho foi retirado.",
    added: "Uma versão anterior deste artigo omitia “{after}”.",
  },
  ar: {
    said: "ورد في نسخة سابقة من هذا المقال «{before}»، والصواب «{after}».",
    alsoSaid: "وورد فيها أيضًا «{before}»، والصواب «{after}».",
    removed: "ورد في نسخة سابقة من هذا المقال «{before}»، وقد حُذف ذلك.",
    added: "لم يرد في نسخة سابقة من هذا المقال «{after}».",
  },
  ur: {
    said: "اس مضمون کے پہلے متن میں ”{before}“ لکھا تھا؛ درست ”{after}“ ہے۔",
    alsoSaid: "اس میں ”{before}“ بھی لکھا تھا؛ درست ”{after}“ ہے۔",
    removed: "اس مضمون کے پہلے متن میں ”{before}“ لکھا تھا؛ اسے ہٹا دیا گیا ہے۔",
    added: "اس مضمون کے پہلے متن میں ”{after}“ شامل نہیں تھا۔",
  },
  he: {
    said: "בגרסה קודמת של כתבה זו נכתב „{before}”; הנכון הוא „{after}”.",
    alsoSaid: "כמו כן נכתב „{before}”; הנכון הוא „{after}”.",
    removed: "בגרסה קודמת של כתבה זו נכתב „{before}”; הקטע הוסר.",
    added: "בגרסה קודמת של כתבה זו חסר „{after}”.",
  },
  fa: {
    said: "در نسخهٔ پیشین این مطلب آمده بود «{before}»؛ درست آن «{after}» است.",
    alsoSaid: "همچنین آمده بود «{before}»؛ درست آن «{after}» است.",
    removed: "در نسخهٔ پیشین این مطلب آمده بود «{before}»؛ این بخش حذف شده است.",
    added: "در نسخهٔ پیشین این مطلب «{after}» نیامده بود.",
  },
  zh: {
    said: "本文较早版本写作“{before}”，应为“{after}”。",
    alsoSaid: "另写作“{before}”，应为“{after}”。",
    removed: "本文较早版本写有“{before}”，现已删除。",
    added: "本文较早版本遗漏了“{after}”。",
  },
  "zh-Hant": {
    said: "本文較早版本寫作「{before}」，應為「{after}」。",
    alsoSaid: "另寫作「{before}」，應為「{after}」。",
    removed: "本文較早版本寫有「{before}」，現已刪除。",
    added: "本文較早版本遺漏了「{after}」。",
  },
  ja: {
    said: "この記事の以前の版に「{before}」とありましたが、正しくは「{after}」です。",
    alsoSaid: "また「{before}」とありましたが、正しくは「{after}」です。",
    removed: "この記事の以前の版に「{before}」とありましたが、削除しました。",
    added: "この記事の以前の版では「{after}」が抜けていました。",
  },
  ru: {
    said: "В предыдущей версии статьи говорилось: «{before}»; правильно: «{after}».",
    alsoSaid: "Также говорилось: «{before}»; правильно: «{after}».",
    removed: "В предыдущей версии статьи говорилось: «{before}»; этот фрагмент удалён.",
    added: "В предыдущей версии статьи отсутствовало: «{after}».",
  },
  hi: {
    said: "इस लेख के पिछले संस्करण में “{before}” लिखा था; सही “{after}” है।",
    alsoSaid: "उसमें “{before}” भी लिखा था; सही “{after}” है।",
    removed: "इस लेख के पिछले संस्करण में “{before}” लिखा था; इसे हटा दिया गया है।",
    added: "इस लेख के पिछले संस्करण में “{after}” छूट गया था।",
  },
  tr: {
    said: "Bu haberin önceki sürümünde “{before}” yazıyordu; doğrusu “{after}”.",
    alsoSaid: "Ayrıca “{before}” yazıyordu; doğrusu “{after}”.",
    removed: "Bu haberin önceki sürümünde “{before}” yazıyordu; bu bölüm çıkarıldı.",
    added: "Bu haberin önceki sürümünde “{after}” eksikti.",
  },
  sw: {
    said: "Toleo la awali la makala haya lilisema “{before}”; sahihi ni “{after}”.",
    alsoSaid: "Pia lilisema “{before}”; sahihi ni “{after}”.",
    removed: "Toleo la awali la makala haya lilisema “{before}”; sehemu hiyo imeondolewa.",
    added: "Toleo la awali la makala haya liliacha “{after}”.",
  },
};

/** How corrections are worded in a language (BCP 47), in English where it is none of the page's. */
export function correctionWording(language: string): CorrectionWording {
  return inLanguage(WORDINGS, language) ?? ENGLISH;
}
