import { $isTableNode, setScrollableTablesActive, TableCellNode, TableNode, TableRowNode } from "@lexical/table";
import {
  $getDocument,
  $getState,
  $setState,
  createState,
  defineExtension,
  type EditorConfig,
  type ElementDOMSlot,
  type LexicalEditor,
  type LexicalNode,
  setDOMUnmanaged,
  stringValue,
} from "lexical";
import { directionOfText } from "../text/direction.ts";

const captionState = createState("caption", { parse: stringValue() });

/** Lexical's table with a caption. It stands in place of Lexical's own class under the same name, which is what its code asks for. */
export class CaptionedTableNode extends TableNode {
  override $config(): ReturnType<TableNode["$config"]> {
    return this.config("table", {
      extends: TableNode,
      stateConfigs: [{ flat: true, stateConfig: captionState }],
    });
  }

  getCaption(): string {
    return $getState(this, captionState);
  }

  setCaption(caption: string): this {
    return $setState(this, captionState, caption);
  }

  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const element = super.createDOM(config, editor);
    const caption = $getDocument().createElement("caption");
    caption.contentEditable = "false";
    caption.dataset["field"] = "caption";
    setDOMUnmanaged(caption);
    this.#drawCaption(caption);
    element.querySelector("table")?.prepend(caption);
    return element;
  }

  override updateDOM(before: this, element: HTMLElement, config: EditorConfig): boolean {
    const caption = element.querySelector("caption");
    if (caption !== null) this.#drawCaption(caption);
    return super.updateDOM(before, element, config);
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLTableElement> {
    const slot = super.getDOMSlot(element);
    return slot.withAfter(slot.element.querySelector(":scope > caption"));
  }

  #drawCaption(element: HTMLElement): void {
    const caption = this.getCaption();
    element.textContent = caption;
    element.hidden = caption === "";
    element.dir = directionOfText(caption) ?? "";
  }
}

export function $isCaptionedTableNode(node: LexicalNode | null | undefined): node is CaptionedTableNode {
  return $isTableNode(node) && node instanceof CaptionedTableNode;
}

/** Tables, each in a box of its own that scrolls where it is wider than the page. The box's class is set by the theme. */
export const TableExtension = defineExtension({
  name: "dateline/table",
  nodes: () => [CaptionedTableNode, TableRowNode, TableCellNode],
  theme: { tableScrollableWrapper: "table" },
  register: (editor) => {
    setScrollableTablesActive(editor, true);
    return () => setScrollableTablesActive(editor, false);
  },
});
