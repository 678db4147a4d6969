/** What a program puts on the clipboard, what Dateline says it came from, and the blocks that it makes of it. */
export interface Clipboard {
  readonly source: string;
  readonly html: string;
  /** Each block by its element and its words. */
  readonly blocks: readonly string[];
}

const OFFICE = `xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"`;
const LINK = `<a href="https://press.example/ferry?utm_source=mail&amp;id=7">ferry</a>`;

/** Each program's markup in small, with the quirks that it is known by. */
export const CLIPBOARDS: readonly Clipboard[] = [
  {
    source: "Word",
    html: `<html ${OFFICE}><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment--><h2 style='mso-outline-level:2'><span style='color:#2F5496'>Harbour<o:p></o:p></span></h2><p class=MsoNormal style='mso-spacerun:yes'>The <b style='mso-bidi-font-weight:normal'>late</b> ${LINK}<span style='display:none;mso-hide:all'>secret</span>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>   </span></span></span><![endif]>One<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>   </span></span><![endif]>Two<o:p></o:p></p><!--EndFragment--></body></html>`,
    blocks: ["h2 Harbour", "p The late ferry.", "ul OneTwo"],
  },
  {
    source: "Word on the web",
    html: `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="2"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">Harbour</span></span><span class="EOP SCXW1">&nbsp;</span></p></div><div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1">The ferry.</span><span class="EOP SCXW1">&nbsp;</span></p></div>`,
    blocks: ["h2 Harbour", "p The ferry."],
  },
  {
    source: "Outlook",
    html: `<html><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"></head><body><div><h2 class="x_MsoHeading2">Harbour</h2><p class="x_MsoNormal">The <i>ferry</i>.</p><p class="x_MsoQuote">“Late.”</p></div></body></html>`,
    blocks: ["h2 Harbour", "p The ferry.", "figure “Late.”"],
  },
  {
    source: "Excel",
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style>.xl63{color:#00B0F0}</style></head><body><table width=128><col width=64><tr height=20><td class=xl63>Port</td><td class=xl63>Ships</td></tr><tr><td>Varna</td><td align=right>12</td></tr></table></body></html>`,
    blocks: ["div PortShipsVarna12", "p "],
  },
  {
    source: "Google Docs",
    html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt">Harbour</span></h2><p dir="ltr"><span style="font-weight:700">Late</span><span style="font-weight:400"> ferry.</span></p><ul><li dir="ltr"><p role="presentation"><span>One</span></p></li><ul><li dir="ltr"><p><span>Two</span></p></li></ul></ul></b>`,
    blocks: ["h2 Harbour", "p Late ferry.", "ul OneTwo"],
  },
  {
    source: "Google Sheets",
    html: `<google-sheets-html-origin><style>td {border: 1px solid #ccc}</style><table data-sheets-root="1"><colgroup><col width="100"></colgroup><tbody><tr><td data-sheets-value='{"1":2}'>Port</td><td>Ships</td></tr><tr><td>Varna</td><td>12</td></tr></tbody></table></google-sheets-html-origin>`,
    blocks: ["div PortShipsVarna12", "p "],
  },
  {
    source: "LibreOffice",
    html: `<html><head><meta name="generator" content="LibreOffice 7.6.4.1 (Linux)"/><style type="text/css">h2 { font-family: "Liberation Sans" }</style></head><body lang="en-GB" dir="ltr"><h2>Harbour</h2><p style="line-height: 100%"><font color="#127622">The ferry.</font></p><ol><li><p>One</p></li></ol></body></html>`,
    blocks: ["h2 Harbour", "p The ferry.", "ol One"],
  },
  {
    source: "Apple Pages or Mail",
    html: `<html><head><meta name="Generator" content="Cocoa HTML Writer"></head><body><p class="p1"><span class="s1">The<span class="Apple-converted-space">&nbsp;</span><b>ferry</b>.</span></p><p class="p2"><br></p><ul class="ul1"><li class="li1">One</li></ul></body></html>`,
    blocks: ["p The ferry.", "ul One"],
  },
  {
    source: "Slack",
    html: `<div class="p-rich_text_section">The <b data-stringify-type="bold">ferry</b>.<span data-stringify-type="paragraph-break"></span>Late.</div><ul class="p-rich_text_list" data-stringify-type="unordered-list"><li data-stringify-indent="0">One</li></ul>`,
    blocks: ["p The ferry.", "p Late.", "ul One"],
  },
  {
    source: "a web page",
    html: `<h2 style="color:red">Harbour</h2><script>alert(1)</script><p onclick="x()">The ${LINK}.<img src="https://press.example/pixel.gif" width="1" height="1"></p>`,
    blocks: ["h2 Harbour", "p The ferry."],
  },
];
