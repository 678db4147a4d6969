/** The languages offered by name; any other that an article already has stays as it is. By number of readers, roughly. */
const OFFERED =
  "en en-GB en-US es fr ar pt pt-BR de zh-Hans zh-Hant ja ru hi ur bn fa tr it ko id ms vi th pl uk nl ro el cs hu sv da nb fi he sk bg sr hr sl lt lv et ca eu gl cy ga is sq mk bs ka hy az kk uz ky tg tk ps ku ckb sd pa pa-Arab gu mr ta te kn ml si ne my km lo am ti om so sw ha yo ig zu xh af rw mg fil jv su mn ug bo dv eo la".split(
    " ",
  );

export interface LanguageChoice {
  tag: string;
  /** Its name in itself, as its readers know it. */
  nativeName: string;
  /** Its name in English. */
  englishName: string;
}

const english = new Intl.DisplayNames("en-GB", { type: "language" });

/** The name of a language in English; the tag itself if it has none. */
export function languageName(tag: string): string {
  return english.of(tag) ?? tag;
}

/** The languages to choose from, with `current` among them. Naming a hundred languages takes a moment: ask when they are shown. */
export function languageChoices(current: string): LanguageChoice[] {
  const tags = OFFERED.includes(current) ? OFFERED : [current, ...OFFERED];
  return tags.map((tag) => ({ tag, nativeName: nativeName(tag), englishName: languageName(tag) }));
}

/** The name of a language in itself, with a capital where the script has them. */
export function nativeName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}
