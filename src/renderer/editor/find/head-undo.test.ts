import { buildEditorFromExtensions } from "@lexical/extension";
import { HistoryExtension } from "@lexical/history";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  configExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  REDO_COMMAND,
  UNDO_COMMAND,
} from "lexical";
import { expect, it } from "vitest";
import { DocumentExtension } from "../../../document/extension.ts";
import { createHeadUndo } from "./head-undo.ts";

/** An editor with a head, both of which a replacement changes. */
function article() {
  const editor = buildEditorFromExtensions({
    name: "test",
    $initialEditorState: null,
    dependencies: [DocumentExtension, configExtension(HistoryExtension, { disabled: false, delay: 0 })],
  });
  editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode("The port."))), {
    discrete: true,
  });
  const head = { kicker: "", headline: "Port news", standfirst: "" };
  const undo = createHeadUndo(editor, {
    read: (line) => head[line],
    change: (texts) => void Object.assign(head, texts),
  });
  editor.registerUpdateListener(({ tags }) => {
    if (tags.has(HISTORIC_TAG)) undo.follow();
  });
  const write = (words: string): void =>
    editor.update(
      () => {
        $getRoot().markDirty();
        $getRoot().getAllTextNodes()[0]?.setTextContent(words);
      },
      { discrete: true, tag: HISTORY_PUSH_TAG },
    );
  const command = (given: typeof UNDO_COMMAND): void => {
    editor.dispatchCommand(given, undefined);
    // What a command changes is there with the next update.
    editor.update(() => undefined, { discrete: true });
  };
  return {
    head,
    undo,
    write,
    replace: (headline: string, words: string) => undo.change({ headline }, () => write(words)),
    back: () => command(UNDO_COMMAND),
    forth: () => command(REDO_COMMAND),
    now: () => [head.headline, editor.read("latest", () => $getRoot().getTextContent())],
  };
}

it("one undo takes the head and the text back, one redo brings both again, however often", () => {
  const { replace, back, forth, now } = article();
  replace("Quay news", "The quay.");
  for (let round = 0; round < 3; round += 1) {
    back();
    expect(now()).toEqual(["Port news", "The port."]);
    forth();
    expect(now()).toEqual(["Quay news", "The quay."]);
  }
});

it("the head comes back with its own step, past what was written before and after it", () => {
  const { write, replace, back, forth, now } = article();
  write("The old port.");
  replace("Quay news", "The old quay.");
  replace("Pier news", "The old pier.");
  write("The old pier, again.");
  const seen = [now()];
  for (const step of [back, back, back, back, forth, forth, forth, forth]) {
    step();
    seen.push(now());
  }
  const steps = [
    ["Port news", "The port."],
    ["Port news", "The old port."],
    ["Quay news", "The old quay."],
    ["Pier news", "The old pier."],
    ["Pier news", "The old pier, again."],
  ];
  expect(seen).toEqual([...steps.toReversed(), ...steps.slice(1)]);
});

it("is a step of its own where no word of the text changes", () => {
  const { replace, back, now } = article();
  replace("Quay news", "The port.");
  back();
  expect(now()).toEqual(["Port news", "The port."]);
});

it("leaves what was written at the head since", () => {
  const { head, replace, back, forth, now } = article();
  replace("Quay news", "The quay.");
  head.headline = "Written since";
  back();
  expect(now()).toEqual(["Written since", "The port."]);
  forth();
  expect(now()).toEqual(["Written since", "The quay."]);
});

it("forgets it with the text", () => {
  const { replace, undo, back, now } = article();
  replace("Quay news", "The quay.");
  undo.forget();
  back();
  expect(now()).toEqual(["Quay news", "The port."]);
});
