import { inLanguage } from "../in-language.ts";

/** What a reader is told before something of another site is shown. */
interface EmbedLabels {
  /** Opens the place where it is shown. */
  readonly show: string;
  /** What following the link does. `{source}` stands for the other site. */
  readonly load: string;
}

const LABELS = {
  ar: { show: "العرض هنا", load: "التحميل من {source}، الذي سيعلم بزيارتك" },
  de: { show: "Hier anzeigen", load: "Von {source} laden, das dann von Ihrem Besuch erfährt" },
  en: { show: "Show it here", load: "Load it from {source}, which will learn of your visit" },
  es: { show: "Mostrar aquí", load: "Cargar desde {source}, que sabrá de su visita" },
  fr: { show: "Afficher ici", load: "Charger depuis {source}, qui aura connaissance de votre visite" },
  he: { show: "הצגה כאן", load: "טעינה מ-{source}, שיידע על ביקורך" },
  it: { show: "Mostra qui", load: "Carica da {source}, che saprà della sua visita" },
  pt: { show: "Mostrar aqui", load: "Carregar de {source}, que saberá da sua visita" },
  ur: { show: "یہاں دکھائیں", load: "{source} سے لوڈ کریں، جسے آپ کے آنے کا علم ہو گا" },
} satisfies Readonly<Record<string, EmbedLabels>>;

/** The words around a thing of another site, in a language (BCP 47). */
export function embedLabels(language: string, source: string): EmbedLabels {
  const { show, load } = inLanguage(LABELS, language) ?? LABELS.en;
  return { show, load: load.replace("{source}", source) };
}
