import { html } from "../../html.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import type { Divider } from "./schema.ts";

/** A divider. */
export const divider: NodeRenderer<Divider> = {
  html: () => html`<hr>`,
  text: () => "* * *",
  markdown: () => "* * *",
};
