import {
  $createNodeSelection,
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  BEFORE_INPUT_COMMAND,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_START_COMMAND,
  defineExtension,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from "lexical";
import { $followCaret, frameSelectedObject } from "./frame-selected-object.ts";

/** Blocks that are things rather than text: a click selects one, Enter begins a paragraph after it, and so does what is typed. */
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
      editor.registerCommand(BEFORE_INPUT_COMMAND, (event) => $typeAfterObject(editor, event), COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        COMPOSITION_START_COMMAND,
        () => {
          $followCaret(editor);
          $leaveObject();
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      frameSelectedObject(editor),
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

/** Lexical leaves typing to the browser, which would put the letters in the place of the object, or before the whole text. */
function $typeAfterObject(editor: LexicalEditor, event: InputEvent): boolean {
  const { inputType, data } = event;
  if (inputType !== "insertText" || !data || !$isNodeSelection($getSelection())) return false;
  $followCaret(editor);
  $leaveObject();
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  event.preventDefault();
  selection.insertText(data);
  return true;
}

/** The caret goes behind an object in a line, and into a new paragraph after one that is a block. */
function $leaveObject(): void {
  const selection = $getSelection();
  if ($isNodeSelection(selection) && !$beginParagraphAfterObject()) selection.getNodes().at(-1)?.selectNext(0, 0);
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
