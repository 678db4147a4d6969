import { $create, $getState, $setState, createState, type LexicalEditor, type LexicalNode, stringValue } from "lexical";
import { AssetIdentifierSchema } from "../../../shared/identifiers.ts";
import { LicenceSchema } from "../../../shared/picture/licence.ts";
import { CropSchema, FocusSchema, pictureUseOf } from "../../../shared/picture/use.ts";
import { $blockElement } from "../block-element.ts";
import { defineObject, drawObject, ObjectNode } from "../object-node.ts";
import type { Image } from "./schema.ts";

/** What a picture in the text says of itself. */
export type ImageDetails = Omit<Image, "type">;

const assetIdState = createState("assetId", {
  parse: (value) => AssetIdentifierSchema.safeParse(value).data ?? "",
});
const altState = createState("alt", { parse: stringValue() });
const captionState = createState("caption", { parse: stringValue() });
const creditState = createState("credit", { parse: stringValue() });
const cropState = createState("crop", { parse: (value) => CropSchema.safeParse(value).data });
const focusState = createState("focus", { parse: (value) => FocusSchema.safeParse(value).data });
const decorativeState = createState("decorative", { parse: (value) => (value === true ? true : undefined) });
const licenceState = createState("licence", { parse: (value) => LicenceSchema.safeParse(value).data });

/** A picture in the editor. */
export class ImageNode extends ObjectNode {
  override $config() {
    return this.config("image", {
      extends: ObjectNode,
      stateConfigs: [
        { flat: true, stateConfig: assetIdState },
        { flat: true, stateConfig: altState },
        { flat: true, stateConfig: captionState },
        { flat: true, stateConfig: creditState },
        { flat: true, stateConfig: cropState },
        { flat: true, stateConfig: focusState },
        { flat: true, stateConfig: decorativeState },
        { flat: true, stateConfig: licenceState },
      ],
    });
  }

  getImage(): ImageDetails {
    return {
      assetId: $getState(this, assetIdState),
      alt: $getState(this, altState),
      caption: $getState(this, captionState),
      credit: $getState(this, creditState),
      ...pictureUseOf({
        crop: $getState(this, cropState),
        focus: $getState(this, focusState),
        decorative: $getState(this, decorativeState),
        licence: $getState(this, licenceState),
      }),
    };
  }

  /** Changes what is named. A part, focus, mark or licence that is named and undefined is taken away. */
  setImage(change: Partial<ImageDetails>): this {
    const { assetId, alt, caption, credit } = change;
    if (assetId !== undefined) $setState(this, assetIdState, assetIdState.parse(assetId));
    if (alt !== undefined) $setState(this, altState, alt);
    if (caption !== undefined) $setState(this, captionState, caption);
    if (credit !== undefined) $setState(this, creditState, credit);
    if ("crop" in change) $setState(this, cropState, change.crop);
    if ("focus" in change) $setState(this, focusState, change.focus);
    if ("decorative" in change) $setState(this, decorativeState, change.decorative);
    if ("licence" in change) $setState(this, licenceState, change.licence);
    return this.getLatest();
  }

  override createDOM(): HTMLElement {
    return $blockElement("figure", this);
  }

  override decorate(editor: LexicalEditor): unknown {
    return drawObject<ImageNode>(this, editor, ImageExtension);
  }
}

/** Pictures. */
export const ImageExtension = defineObject("dateline/image", () => ImageNode);

export function $createImageNode(image: ImageDetails): ImageNode {
  return $create(ImageNode).setImage(image);
}

export function $isImageNode(node: LexicalNode | null | undefined): node is ImageNode {
  return node instanceof ImageNode;
}
