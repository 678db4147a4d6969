import tinymce from "tinymce";
import "tinymce/icons/default";
import "tinymce/models/dom";
import "tinymce/plugins/autolink";
import "tinymce/plugins/link";
import "tinymce/plugins/lists";
import "tinymce/plugins/wordcount";
import "tinymce/skins/ui/oxide/skin.css";
import "tinymce/themes/silver";
import { asHtml, isReady, PLACE } from "../page.js";

/** TinyMCE in the page rather than in a frame, with its usual features. */
const [editor] = await tinymce.init({
  target: PLACE,
  inline: true,
  license_key: "gpl",
  skin: false,
  content_css: false,
  plugins: "autolink link lists wordcount",
});
isReady(editor.getBody(), (paragraphs) => editor.setContent(asHtml(paragraphs)));
