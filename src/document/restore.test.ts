import { describe, expect, test } from "vitest";
import { EMPTY_BODY, serialiseBody } from "./body.ts";
import { restoreBody, restoreTree } from "./restore.ts";
import { restored } from "./testing/headless.ts";
import {
  alsoRead,
  ASSET,
  heading,
  image,
  link,
  list,
  paragraph,
  quotation,
  attribution,
  text,
} from "./testing/json.ts";

function root(...children: readonly unknown[]): object {
  return { root: { type: "root", children } };
}

const UNKNOWN = "which this version of Dateline does not know.";
const NEWER = "Open it in the newer version of Dateline that made it. It has not been changed.";

describe("what is refused", () => {
  test.each([
    ['{"root": {"type": "root", "children": [}}', "broken-json", "line 1, column 40"],
    ["", "broken-json", "line 1, column 1"],
  ])("JSON text %j", (json, code, place) => {
    expect(restoreBody(json)).toMatchObject({ ok: false, error: { code, place } });
  });

  test.each<[string, unknown, object]>([
    [
      "a node of a newer version",
      root(paragraph("One"), {
        type: "list",
        listType: "bullet",
        children: [{ type: "listitem", children: [{ type: "crossword" }] }],
      }),
      {
        code: "document-newer",
        message: `This text has a part of the kind “crossword”, ${UNKNOWN}`,
        place: "root.children[1].children[0].children[0]",
        mend: NEWER,
      },
    ],
    [
      "a property of a newer version",
      root({ ...image(), light: { x: 0.5, y: 0.2 } }),
      {
        code: "document-newer",
        message: `This text has a property “light”, ${UNKNOWN}`,
        place: "root.children[0]",
        mend: NEWER,
      },
    ],
    [
      "named slots of a newer version",
      root({ ...image(), $slots: { caption: paragraph("x") } }),
      {
        code: "document-newer",
        message: `This text has a property “$slots”, ${UNKNOWN}`,
        place: "root.children[0]",
        mend: NEWER,
      },
    ],
  ])("%s", (_what, tree, error) => {
    expect(restoreTree(tree)).toEqual({ ok: false, error });
  });

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "the text"],
    ["a list in place of a tree", [], "the text"],
    ["no root", {}, "root"],
    ["another root", { root: paragraph("One") }, "root.type"],
    ["a text at the top", root(text("One")), "root.children[0].type"],
    ["a block within a line", root(paragraph(image())), "root.children[0].children[0].type"],
    [
      "a link within a link",
      root(paragraph(link("https://example.org/", link("https://example.com/", "x")))),
      "root.children[0].children[0].children[0].type",
    ],
    ["a text without words", root(paragraph({ type: "text" })), "root.children[0].children[0].text"],
    [
      "a format that is no number",
      root(paragraph({ ...text("One"), format: "bold" })),
      "root.children[0].children[0].format",
    ],
    ["a heading of no level", root(heading("h7", "One")), "root.children[0].tag"],
    ["a direction that is none", root({ ...paragraph("One"), direction: "up" }), "root.children[0].direction"],
    ["an asset by path", root({ type: "image", assetId: "../../secret" }), "root.children[0].assetId"],
    [
      "a target that is a script",
      root(alsoRead({ kind: "address", address: "javascript:alert(1)", headline: "x" })),
      "root.children[0].target.address",
    ],
    ["children that are none", root({ type: "paragraph", children: "One" }), "root.children[0].children"],
    ["a heading in a quotation", root(quotation(heading("h2", "One"))), "root.children[0].children[0].type"],
    [
      "a list in a list",
      root({ type: "list", listType: "bullet", children: [list("bullet", "x")] }),
      "root.children[0].children[0].type",
    ],
  ])("%s", (_what, tree, place) => {
    expect(restoreTree(tree)).toMatchObject({ ok: false, error: { code: "invalid-input", place } });
  });

  test("nesting that would exhaust the stack", () => {
    const json = `{"root":${'{"type":"list","listType":"bullet","children":['.repeat(200_000)}${"]}".repeat(200_000)}}`;
    expect(restoreBody(json)).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  });
});

describe("what is put in order", () => {
  test("what Lexical writes besides the format is dropped", () => {
    const layout = { format: "center", indent: 1, version: 1, direction: null, textFormat: 1, textStyle: "color: red" };
    const words = {
      ...text("Words", 1),
      detail: 0,
      mode: "normal",
      style: "color: red",
      version: 1,
      $: { marker: "x" },
    };
    const address = {
      ...link("https://example.org/", "page"),
      rel: "noopener",
      target: "_blank",
      title: "x",
      ...layout,
    };
    expect(
      restored({ root: { type: "root", ...layout, children: [{ ...paragraph(words, address), ...layout }] } }),
    ).toEqual(root(paragraph(text("Words", 1), link("https://example.org/", "page"))));
  });

  test("new lines and tabs in a text become nodes; halves of characters and controls go", () => {
    expect(restored(root(paragraph(text("One\r\ntwo\tthree\u0000\ud83d", 2))))).toEqual(
      root(paragraph(text("One", 2), { type: "linebreak" }, text("two", 2), { type: "tab" }, text("three", 2))),
    );
  });

  test("properties stand in one order, whatever the order they came in", () => {
    const body = restored({
      root: { children: [{ children: [{ format: 1, text: "One", type: "text" }], type: "paragraph" }], type: "root" },
    });
    expect(serialiseBody(body)).toBe(
      '{"root":{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","text":"One","format":1}]}]}}',
    );
  });

  test("the input is left as it was", () => {
    const tree = root(
      paragraph(text("One"), text(" two")),
      { type: "quote", children: [text("x")] },
      list("check", ["a", list("bullet", "b")]),
    );
    const before = structuredClone(tree);
    restored(tree);
    expect(tree).toEqual(before);
  });

  test("a body in order passes unchanged", () => {
    const body = restored(
      root(
        heading("h3", "Talks"),
        { ...paragraph("One", text(" two", 1), link("https://example.org/", "three")), direction: "rtl" },
        quotation(paragraph("“One"), paragraph("“two.”"), attribution("The host")),
        list("number", "a", [list("bullet", "b")]),
        image({ caption: "The bridge" }),
        alsoRead({ kind: "address", address: "https://example.org/", headline: "The bridge opens" }),
      ),
    );
    expect(restoreBody(serialiseBody(body))).toEqual({ ok: true, value: body });
    expect(body.root.children).toContainEqual({
      type: "image",
      assetId: ASSET,
      alt: "",
      caption: "The bridge",
      credit: "",
    });
  });

  test("an empty body is in order", () => {
    expect(restoreTree(EMPTY_BODY)).toEqual({ ok: true, value: EMPTY_BODY });
  });
});
