import {
  $createNodeSelection,
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_ENTER_COMMAND,
  mergeRegister,
} from "lexical";

/** Blocks that are things rather than text: a click selects one, Enter begins a paragraph after it. */
export const ObjectsExtension = defineExtension({
  name: "dateline/objects",
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(CLICK_COMMAND, ({ target }) => $selectObjectAt(target), COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!$beginParagraphAfterObject()) return false;
          event?.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
});

function $selectObjectAt(target: EventTarget | null): boolean {
  const node = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null;
  if (!$isDecoratorNode(node) || node.isInline()) return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  return true;
}

function $beginParagraphAfterObject(): boolean {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return false;
  const last = selection.getNodes().at(-1);
  if (!$isDecoratorNode(last) || last.isInline()) return false;
  const paragraph = $createParagraphNode();
  last.insertAfter(paragraph);
  paragraph.select();
  return true;
}
