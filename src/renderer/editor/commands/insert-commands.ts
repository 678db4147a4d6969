import type { LexicalEditor } from "lexical";
import { ImagePlus, Minus, Newspaper } from "lucide-react";
import { $insertAlsoRead } from "../../../document/commands/insert-also-read.ts";
import { $insertDivider } from "../../../document/commands/insert-divider.ts";
import { choosePicture } from "../../ui/add-picture.ts";
import { insertPicture } from "../images/insert-picture.ts";
import { markNewlyInserted } from "../views/newly-inserted.ts";
import type { EditorCommand } from "./editor-command.ts";

/** What can be put into the text. */
export const insertCommands: readonly EditorCommand[] = [
  {
    id: "insert.picture",
    label: "Picture",
    icon: ImagePlus,
    keywords: ["image", "photograph", "figure"],
    run: (editor) => void insertChosenPicture(editor),
  },
  {
    id: "insert.also-read",
    label: "Also read",
    icon: Newspaper,
    keywords: ["related", "article", "link"],
    run: (editor) => editor.update(() => markNewlyInserted($insertAlsoRead(null).getKey())),
  },
  {
    id: "insert.divider",
    label: "Divider",
    icon: Minus,
    keywords: ["rule", "line", "break"],
    run: (editor) => editor.update($insertDivider),
  },
];

async function insertChosenPicture(editor: LexicalEditor): Promise<void> {
  const asset = await choosePicture();
  if (asset !== null) insertPicture(editor, asset);
}
