import { buildEditorFromExtensions } from "@lexical/extension";
import { $isElementNode, $getRoot, $isTextNode, type LexicalNode } from "lexical";
import { expect, it } from "vitest";
import type { Body } from "../../../document/body.ts";
import { DocumentExtension } from "../../../document/extension.ts";
import { $readSelectionState } from "./selection-state.ts";

const text = (words: string, format = 0) => ({ type: "text", text: words, format }) as const;

const BODY: Body = {
  root: {
    type: "root",
    children: [
      { type: "paragraph", children: [text("plain "), text("strong", 1)] },
      { type: "heading", tag: "h3", children: [text("crosshead")] },
      {
        type: "list",
        listType: "bullet",
        start: 1,
        children: [
          { type: "listitem", value: 1, children: [text("point")] },
          {
            type: "listitem",
            value: 2,
            children: [
              {
                type: "list",
                listType: "number",
                start: 1,
                children: [{ type: "listitem", value: 1, children: [text("nested")] }],
              },
            ],
          },
        ],
      },
      {
        type: "quotation",
        children: [
          { type: "paragraph", children: [text("quoted")] },
          { type: "attribution", children: [text("speaker")] },
        ],
      },
      {
        type: "pull-quote",
        children: [
          { type: "paragraph", children: [text("pulled")] },
          { type: "attribution", children: [] },
        ],
      },
      {
        type: "table",
        caption: "",
        children: [
          {
            type: "tablerow",
            children: [
              { type: "tablecell", headerState: 1, children: [{ type: "paragraph", children: [text("in a cell")] }] },
            ],
          },
        ],
      },
      { type: "paragraph", children: [{ type: "link", url: "https://example.org/", children: [text("linked", 2)] }] },
    ],
  },
};

/** What is read when the words from `start` to `end` are selected, or the caret is in `start`. */
function read(start: string, end = start) {
  const editor = buildEditorFromExtensions({ name: "test", dependencies: [DocumentExtension] });
  editor.setEditorState(editor.parseEditorState(BODY));
  editor.update(
    () => {
      const [first, last] = [$find($getRoot(), start), $find($getRoot(), end)];
      if (!$isTextNode(first) || !$isTextNode(last)) throw new Error("no such words");
      const selection = first.select(0, 0);
      // In a window, Lexical takes it from the text when the caret gets there.
      selection.setFormat(first.getFormat());
      if (start !== end) selection.focus.set(last.getKey(), last.getTextContentSize(), "text");
    },
    { discrete: true },
  );
  const { formats, ...state } = editor.read($readSelectionState);
  return { ...state, formats: [...formats] };
}

function $find(node: LexicalNode, words: string): LexicalNode | undefined {
  if ($isTextNode(node)) return node.getTextContent() === words ? node : undefined;
  return $isElementNode(node)
    ? node
        .getChildren()
        .map((child) => $find(child, words))
        .find(Boolean)
    : undefined;
}

it.each([
  { from: "plain ", expected: { extent: "caret", block: "paragraph", frame: null, formats: [], link: null } },
  { from: "strong", expected: { extent: "caret", block: "paragraph", frame: null, formats: ["bold"], link: null } },
  { from: "crosshead", expected: { extent: "caret", block: "heading-3", frame: null, formats: [], link: null } },
  { from: "point", expected: { extent: "caret", block: "bulleted-list", frame: null, formats: [], link: null } },
  { from: "nested", expected: { extent: "caret", block: "numbered-list", frame: null, formats: [], link: null } },
  { from: "quoted", expected: { extent: "caret", block: "quotation", frame: "quotation", formats: [], link: null } },
  { from: "speaker", expected: { extent: "caret", block: "attribution", frame: "quotation", formats: [], link: null } },
  { from: "pulled", expected: { extent: "caret", block: "pull-quote", frame: "pull-quote", formats: [], link: null } },
  {
    from: "linked",
    expected: { extent: "caret", block: "paragraph", frame: null, formats: ["italic"], link: "https://example.org/" },
  },
  {
    from: "in a cell",
    expected: {
      extent: "caret",
      block: "paragraph",
      frame: null,
      formats: [],
      link: null,
      table: { row: true, column: false },
    },
  },
  { from: "plain ", to: "crosshead", expected: { extent: "text", block: null, frame: null, formats: [], link: null } },
  {
    from: "plain ",
    to: "linked",
    expected: { extent: "text", block: "paragraph", frame: null, formats: [], link: null },
  },
])("in $from: $expected.block", ({ from, to, expected }) => {
  expect(read(from, to)).toEqual({ table: null, picture: false, ...expected });
});
