import type { Page as BrowserPage } from "@playwright/test";
import { z } from "zod";

/** What a reader sees of a page, and which of its parts hold nothing. */
const SeenSchema = z.object({
  text: z.string(),
  headings: z.int(),
  empty: z.array(z.string()),
  hasNotice: z.boolean(),
});
export type Seen = z.infer<typeof SeenSchema>;

const SEE = `(() => {
  const parts = [...document.querySelectorAll("body :is(h1, h2, h3, p, ul, ol, div, nav, section, article, main)")];
  const isEmpty = (part) => part.checkVisibility() && part.textContent.trim() === "" && part.querySelector("img, input, iframe, video, audio") === null;
  return {
    text: document.body.innerText.replace(/\\s+/g, " ").trim(),
    headings: document.querySelectorAll("h1").length,
    empty: parts.filter(isEmpty).map((part) => part.localName + (part.className && "." + part.className)),
    hasNotice: document.querySelector("noscript") !== null,
  };
})()`;

/** Shows a page as it is to readers without JavaScript and then, to stay, as it is to those with it; answers what the former lack. */
export async function lookWithoutScripts(window: BrowserPage, address: string): Promise<string[]> {
  const session = await window.context().newCDPSession(window);
  try {
    await session.send("Emulation.setScriptExecutionDisabled", { value: true });
    const without = await see(window, address);
    await session.send("Emulation.setScriptExecutionDisabled", { value: false });
    return missingWithout(await see(window, address), without);
  } finally {
    await session.detach();
  }
}

/** What readers without JavaScript lack. A page that tells them that it needs it, in `noscript`, may show them less. */
export function missingWithout(withScripts: Seen, without: Seen): string[] {
  const isSame = withScripts.text === without.text;
  return [
    ...(without.text === "" || without.headings !== 1 ? ["nothing is shown without scripts"] : []),
    ...(without.hasNotice || isSame ? [] : ["another text is shown without scripts"]),
    ...(without.hasNotice ? [] : without.empty.map((part) => `${part} is empty without scripts`)),
  ];
}

async function see(window: BrowserPage, address: string): Promise<Seen> {
  await window.goto(address, { waitUntil: "load" });
  return SeenSchema.parse(await window.evaluate(SEE));
}
