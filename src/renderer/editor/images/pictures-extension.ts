import { DRAG_DROP_PASTE } from "@lexical/rich-text";
import {
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  DROP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from "lexical";
import { addPicture } from "../../ui/add-picture.ts";
import { placeAt } from "../handle/place.ts";
import { isPictureOnly } from "./picture-only.ts";
import { type BesideBlock, insertPicture } from "./insert-picture.ts";

/** Takes in picture files that are pasted at the caret or dropped between two blocks. What is no picture is refused by the library, which says so. */
export const PicturesExtension = defineExtension({
  name: "dateline/pictures",
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : null;
          if (data === null || !isPictureOnly([...data.files], data.getData("text/html"))) return false;
          event.preventDefault();
          return editor.dispatchCommand(DRAG_DROP_PASTE, [...data.files]);
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          const files = [...(event.dataTransfer?.files ?? [])];
          if (files.length === 0) return false;
          event.preventDefault();
          if (editor.isEditable()) void takePictures(editor, files, placeAt(editor, event.clientY));
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => {
          if (editor.isEditable()) void takePictures(editor, files, null);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
});

async function takePictures(editor: LexicalEditor, files: readonly File[], dropped: BesideBlock | null): Promise<void> {
  let place = dropped;
  for (const file of files) {
    const picture = await addPicture(file);
    if (picture !== null) place = insertPicture(editor, picture, place);
  }
}
