import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "Word",
    "<p>Said<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'>[1]</a>.</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote'><p><a href='#_ftnref1' name='_ftn1'>[1]</a>Source</p></div></div>",
    ["paragraph: Said[^Source]."],
  ],
  [
    "Word, with the address of the file",
    "<p>Said<a href='file:///c:/a.docx#_edn2'>[i]</a></p>",
    ["paragraph: Said<sup>[i]</sup>"],
  ],
  [
    "a note whose mark was not copied",
    "<p>Said</p><div id='ftn1'><p><a href='#_ftnref1' name='_ftn1'>[1]</a>Source</p></div>",
    ["paragraph: Said", "paragraph: [1] Source"],
  ],
  [
    "formats, links and paragraphs of a note",
    "<p>Said<a href='#sdfootnote1sym'><sup>1</sup></a>, so</p><div id='sdfootnote1'><p><a href='#sdfootnote1anc'>1</a><i>Report</i>, <a href='https://a.example/'>here</a></p><p>More</p></div>",
    ["paragraph: Said[^<i>Report</i>, [here](https://a.example/) / More], so"],
  ],
  [
    "in a cell, and above the notes a rule",
    "<table><tr><td>a</td><td>b<a href='#_ftn1'>[1]</a></td></tr></table><hr><p><a href='#_ftnref1'>[1]</a> Source</p><p>End</p>",
    ["row: a | b[^Source]", "paragraph: End"],
  ],
  [
    "Google Docs",
    "<p>Said<sup><a href='#ftnt1'>[1]</a></sup></p><p><a href='#ftnt_ref1'>[1]</a>&nbsp;Source</p>",
    ["paragraph: Said[^Source]"],
  ],
  [
    "LibreOffice",
    "<p>Said<a href='#sdfootnote1sym'><sup>1</sup></a></p><p><a href='#sdfootnote1anc'>1</a>Source</p>",
    ["paragraph: Said[^Source]"],
  ],
  [
    "a Word file by way of mammoth, the links back at the end of the notes",
    "<p>Said<sup><a href='#footnote-1' id='footnote-ref-1'>[1]</a></sup> so<sup><a href='#endnote-2' id='endnote-ref-2'>[2]</a></sup></p><ol><li id='footnote-1'><p> Source <a href='#footnote-ref-1'>↑</a></p></li><li id='endnote-2'><p> Other <a href='#endnote-ref-2'>↑</a></p></li></ol>",
    ["paragraph: Said[^Source] so[^Other]"],
  ],
  [
    "HTML made of Markdown",
    "<p>Said<sup class='footnote-ref'><a href='#fn1' id='fnref1'>[1]</a></sup></p><hr><section><ol><li id='fn1'><p>Source <a href='#fnref1'>↩︎</a></p></li></ol></section>",
    ["paragraph: Said[^Source]"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
