/** "Also read:" as newsrooms write it before a link to another article. */
const LABELS = [
  ..."also read|read also|read more|also see|see also|related|related article|related news|related story|must read|recommended".split(
    "|",
  ),
  ..."à lire aussi|a lire aussi|lire aussi|à lire également|lire également|voir aussi|sur le même sujet".split("|"),
  ..."lea también|lee también|le puede interesar|te puede interesar|leia também|veja também|leggi anche".split("|"),
  ..."lesen sie auch|lies auch|mehr zum thema|lees ook|läs också|czytaj także|читайте также|ayrıca okuyun|baca juga".split(
    "|",
  ),
  ..."اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ ايضا|اقرأ المزيد|یہ بھی پڑھیں|مزید پڑھیں|مزید پڑھئے|بیشتر بخوانید".split("|"),
  ..."यह भी पढ़ें|আরও পড়ুন|あわせて読みたい|延伸阅读|延伸閱讀|함께 읽기".split("|"),
];
const LABELLED = new RegExp(String.raw`^\W{0,3}(?:${LABELS.join("|")})\s*[:：|–-]\s*(.*)$`, "iu");

/** What follows "Also read:" on a line; undefined where the line does not begin so. */
export function afterAlsoRead(line: string): string | undefined {
  return LABELLED.exec(line.trim())?.[1]?.trim();
}
