import { configExtension, defineExtension, type LexicalEditor } from "lexical";
import type { JSX } from "react";
import { DocumentExtension } from "../../../document/extension.ts";
import { AlsoReadExtension, type AlsoReadNode } from "../../../document/nodes/also-read/node.ts";
import { EmbedExtension, type EmbedNode } from "../../../document/nodes/embed/node.ts";
import { FootnoteExtension, type FootnoteNode } from "../../../document/nodes/footnote/node.ts";
import { ImageExtension, type ImageNode } from "../../../document/nodes/image/node.ts";
import { AlsoReadView } from "./also-read-view.tsx";
import { EmbedView } from "./embed-view.tsx";
import { FootnoteView } from "../footnote/footnote-view.tsx";
import { ImageView } from "./image-view.tsx";

/** The document with the views by which a window draws its pictures, footnotes, cards and "Also read" lines. */
export const DocumentInWindow = defineExtension({
  name: "dateline/document-in-window",
  dependencies: [
    DocumentExtension,
    configExtension(ImageExtension, { view: viewImage }),
    configExtension(AlsoReadExtension, { view: viewAlsoRead }),
    configExtension(FootnoteExtension, { view: viewFootnote }),
    configExtension(EmbedExtension, { view: viewEmbed }),
  ],
});

function viewImage(node: ImageNode, editor: LexicalEditor): JSX.Element {
  return (
    <ImageView
      image={node.getImage()}
      onChange={(change) => editor.update(() => void node.setImage(change))}
      onRemove={() => editor.update(() => node.remove())}
    />
  );
}

function viewAlsoRead(node: AlsoReadNode, editor: LexicalEditor): JSX.Element {
  return (
    <AlsoReadView
      nodeKey={node.getKey()}
      target={node.getTarget()}
      onTarget={(target) => editor.update(() => void node.setTarget(target))}
    />
  );
}

function viewFootnote(node: FootnoteNode): JSX.Element {
  return <FootnoteView node={node} note={node.getNote()} />;
}

function viewEmbed(node: EmbedNode, editor: LexicalEditor): JSX.Element {
  return (
    <EmbedView
      nodeKey={node.getKey()}
      embed={node.getEmbed()}
      onChange={(change) => editor.update(() => void node.setEmbed(change))}
      onRemove={() => editor.update(() => node.remove())}
    />
  );
}
