import { getExtensionDependencyFromEditor } from "@lexical/extension";
import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  defineExtension,
  type LexicalEditor,
  type LexicalNode,
  safeCast,
  stringValue,
} from "lexical";
import { AssetIdentifierSchema } from "../../../shared/identifiers.ts";
import type { Image } from "./schema.ts";

/** What a picture in the text says of itself. */
export type ImageDetails = Omit<Image, "type">;

const assetIdState = createState("assetId", {
  parse: (value) => AssetIdentifierSchema.safeParse(value).data ?? "",
});
const altState = createState("alt", { parse: stringValue() });
const captionState = createState("caption", { parse: stringValue() });
const creditState = createState("credit", { parse: stringValue() });

/** A picture in the editor. */
export class ImageNode extends DecoratorNode<unknown> {
  override $config() {
    return this.config("image", {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: assetIdState },
        { flat: true, stateConfig: altState },
        { flat: true, stateConfig: captionState },
        { flat: true, stateConfig: creditState },
      ],
    });
  }

  getImage(): ImageDetails {
    return {
      assetId: $getState(this, assetIdState),
      alt: $getState(this, altState),
      caption: $getState(this, captionState),
      credit: $getState(this, creditState),
    };
  }

  setImage({ assetId, alt, caption, credit }: Partial<ImageDetails>): this {
    if (assetId !== undefined) $setState(this, assetIdState, assetIdState.parse(assetId));
    if (alt !== undefined) $setState(this, altState, alt);
    if (caption !== undefined) $setState(this, captionState, caption);
    if (credit !== undefined) $setState(this, creditState, credit);
    return this.getLatest();
  }

  override createDOM(): HTMLElement {
    const figure = $getDocument().createElement("figure");
    figure.className = "image";
    return figure;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(editor: LexicalEditor): unknown {
    const { view } = getExtensionDependencyFromEditor(editor, ImageExtension).config;
    return view === null ? null : view(this, editor);
  }
}

/** How the host draws a picture within its figure; called whenever the picture has changed. Null draws nothing. */
export interface ImageConfig {
  view: ((node: ImageNode, editor: LexicalEditor) => unknown) | null;
}

/** Pictures. The window gives its view by `configExtension(ImageExtension, { view })`. */
export const ImageExtension = defineExtension({
  name: "dateline/image",
  nodes: () => [ImageNode],
  config: safeCast<ImageConfig>({ view: null }),
});

export function $createImageNode(image: ImageDetails): ImageNode {
  return $create(ImageNode).setImage(image);
}

export function $isImageNode(node: LexicalNode | null | undefined): node is ImageNode {
  return node instanceof ImageNode;
}
