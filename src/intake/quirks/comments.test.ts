import { expect, test } from "vitest";
import { linesOf } from "../testing.ts";

test.each<[what: string, html: string, lines: string[]]>([
  [
    "Word's anchors and notes",
    "<p>Said<span class=MsoCommentReference><span><![if !supportAnnotations]><a class=msocomanchor href='#_msocom_1'>[AB1]</a><![endif]></span></span> so.</p><div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p>Check this</p></div></div>",
    ["paragraph: Said so."],
  ],
  [
    "Google Docs' anchors and notes",
    "<p>Said<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup> so.</p><div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Check this</span></p></div>",
    ["paragraph: Said so."],
  ],
  [
    "the text a comment is about stays",
    "<p>The <a style='mso-comment-reference:AB_1;mso-comment-date:20240101T0000'>mayor</a></p>",
    ["paragraph: The mayor"],
  ],
])("%s", (_what, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});
