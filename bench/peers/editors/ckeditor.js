import {
  Autoformat,
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
  TextTransformation,
} from "ckeditor5";
import "ckeditor5/ckeditor5.css";
import { asHtml, isReady, PLACE } from "../page.js";

/** CKEditor 5's classic editor with the features of its own starting guide. */
const editor = await ClassicEditor.create({
  attachTo: PLACE,
  licenseKey: "GPL",
  plugins: [Autoformat, BlockQuote, Bold, Essentials, Heading, Italic, Link, List, Paragraph, TextTransformation],
  toolbar: [
    "undo",
    "redo",
    "|",
    "heading",
    "|",
    "bold",
    "italic",
    "link",
    "bulletedList",
    "numberedList",
    "blockQuote",
  ],
});
isReady(editor.ui.getEditableElement(), (paragraphs) => editor.setData(asHtml(paragraphs)));
