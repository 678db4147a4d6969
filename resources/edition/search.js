// Searches a site exported by Dateline: all words have to be in the headline or standfirst. Nothing leaves the reader's machine.
(() => {
  const MOST = 50;
  const place = document.getElementById("site-search");
  const rows = globalThis.siteIndex;
  if (place === null || !Array.isArray(rows)) return;

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const folded = rows.map(([headline, standfirst]) => fold(`${headline} ${standfirst}`));

  const field = document.createElement("input");
  field.type = "search";
  field.dir = "auto";
  field.setAttribute("aria-label", place.dataset.label ?? "");
  const list = document.createElement("ol");
  const notice = document.createElement("p");
  notice.setAttribute("role", "status");
  place.append(field, notice, list);

  const dayIn = (day, language) => {
    const how = { day: "numeric", month: "long", year: "numeric", calendar: "gregory", timeZone: "UTC" };
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, how).format(new Date(day));
  };

  const item = ([headline, standfirst, address, day, language]) => {
    const entry = document.createElement("li");
    entry.lang = language;
    entry.dir = "auto";
    const link = document.createElement("a");
    link.href = address;
    link.textContent = headline || address;
    const time = document.createElement("time");
    time.dateTime = day;
    time.textContent = dayIn(day, language);
    const about = document.createElement("p");
    about.textContent = standfirst;
    entry.append(link, ...(standfirst === "" ? [] : [about]), time);
    return entry;
  };

  const look = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const found = [];
    for (let at = 0; words.length > 0 && at < rows.length && found.length < MOST; at += 1) {
      if (words.every((word) => folded[at].includes(word))) found.push(item(rows[at]));
    }
    list.replaceChildren(...found);
    notice.textContent = words.length > 0 && found.length === 0 ? (place.dataset.nothing ?? "") : "";
  };
  field.addEventListener("input", look);
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  look();
})();
