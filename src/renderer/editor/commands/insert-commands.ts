import type { LexicalEditor } from "lexical";
import { $insertAlsoRead } from "../../../document/commands/insert-also-read.ts";
import { $insertDivider } from "../../../document/commands/insert-divider.ts";
import { $insertEmbed } from "../../../document/commands/insert-embed.ts";
import { choosePicture } from "../../ui/add-picture.ts";
import { insertPicture } from "../images/insert-picture.ts";
import { markNewlyInserted } from "../views/newly-inserted.ts";
import { insertTableCommand } from "./table-commands.ts";
import type { EditorCommand } from "./editor-command.ts";

/** What can be put into the text. */
export const insertCommands: readonly EditorCommand[] = [
  {
    id: "insert.picture",
    label: "Picture",
    icon: "image-plus",
    keywords: ["image", "photograph", "figure"],
    run: (editor) => void insertChosenPicture(editor),
  },
  insertTableCommand,
  {
    id: "insert.also-read",
    label: "Also read",
    icon: "newspaper",
    keywords: ["related", "article", "link"],
    run: (editor) => editor.update(() => markNewlyInserted($insertAlsoRead(null).getKey())),
  },
  {
    id: "insert.embed",
    label: "Embed",
    icon: "link-2",
    keywords: ["video", "post", "map", "card", "youtube", "link"],
    run: (editor) => editor.update($insertEmptyOrFilledEmbed),
  },
  {
    id: "insert.divider",
    label: "Divider",
    icon: "minus",
    keywords: ["rule", "line", "break"],
    run: (editor) => editor.update($insertDivider),
  },
];

function $insertEmptyOrFilledEmbed(): void {
  const embed = $insertEmbed();
  if (embed.getEmbed().address === "") markNewlyInserted(embed.getKey());
}

async function insertChosenPicture(editor: LexicalEditor): Promise<void> {
  const picture = await choosePicture();
  if (picture !== null) insertPicture(editor, picture);
}
