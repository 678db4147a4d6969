import { $create, $getState, $setState, createState, type LexicalEditor, type LexicalNode, stringValue } from "lexical";
import { $blockElement } from "../block-element.ts";
import { defineObject, drawObject, ObjectNode } from "../object-node.ts";
import { type Embed, EmbedAddressSchema } from "./schema.ts";

/** What a card says of what it stands for. */
export type EmbedDetails = Omit<Embed, "type">;

const addressState = createState("address", { parse: (value) => EmbedAddressSchema.safeParse(value).data ?? "" });
const titleState = createState("title", { parse: stringValue() });

/** A card for something on the web, in the editor. Nothing of it is loaded. */
export class EmbedNode extends ObjectNode {
  override $config() {
    return this.config("embed", {
      extends: ObjectNode,
      stateConfigs: [
        { flat: true, stateConfig: addressState },
        { flat: true, stateConfig: titleState },
      ],
    });
  }

  getEmbed(): EmbedDetails {
    return { address: $getState(this, addressState), title: $getState(this, titleState) };
  }

  /** An address that could not be stored leaves the node as it is. */
  setEmbed({ address, title }: Partial<EmbedDetails>): this {
    if (address !== undefined && EmbedAddressSchema.safeParse(address).success) $setState(this, addressState, address);
    if (title !== undefined) $setState(this, titleState, title.slice(0, 500));
    return this.getLatest();
  }

  override createDOM(): HTMLElement {
    return $blockElement("figure", this);
  }

  override decorate(editor: LexicalEditor): unknown {
    return drawObject<EmbedNode>(this, editor, EmbedExtension);
  }
}

/** Cards for things on the web. */
export const EmbedExtension = defineObject("dateline/embed", () => EmbedNode);

export function $createEmbedNode(embed: EmbedDetails): EmbedNode {
  return $create(EmbedNode).setEmbed(embed);
}

export function $isEmbedNode(node: LexicalNode | null | undefined): node is EmbedNode {
  return node instanceof EmbedNode;
}
