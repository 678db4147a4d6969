/** Paragraphs of one section of the text, and the words of each. */
const PARAGRAPHS = 20;
const WORDS =
  "The harbour authority said on Monday that both ferries will sail again after nine months of repairs and long talks with the fishers whose boats lay in the old basin while the quay was rebuilt and the storm gates were hung anew at the mouth of the river".split(
    " ",
  );

/** A text as Word puts it on the clipboard, of about so many characters: headings, paragraphs with emphasis and links, lists, tables. */
export function wordClipboard(length: number): { "text/html": string; "text/plain": string } {
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) parts.push(section(parts.length + 1));
  const body = parts.join("");
  return {
    "text/html": `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body>${body}</body></html>`,
    "text/plain": body.replaceAll(/<\/(?:p|h2|tr)>/g, "\n").replaceAll(/<[^>]*>/g, ""),
  };
}

function section(number: number): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const [first, second, ...rest] = [...WORDS.slice(index), ...WORDS.slice(0, index)];
    const link = `<a href="https://example.org/${number}/${index}?utm_source=mail"><span style='color:#0563C1'>${second}</span></a>`;
    return `<p class=MsoNormal style='mso-margin-top-alt:auto;line-height:107%'><b><span lang=EN-GB style='font-family:"Calibri",sans-serif'>${first}</span></b> ${link} <span style='color:black'>${rest.join(" ")}</span><o:p></o:p></p>`;
  });
  const items = ["One", "Two", "Three"].map(
    (word) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo${number}'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span> </span></span></span><![endif]>${word} of ${number}</p>`,
  );
  const rows = ["Port", "Berths", "Depth"].map(
    (word) => `<tr><td><p class=MsoNormal>${word}</p></td><td><p>${number}</p></td></tr>`,
  );
  return `<h2 style='font-size:13.0pt'>Part ${number}</h2>${paragraphs.join("")}${items.join("")}<table border=1>${rows.join("")}</table>`;
}
