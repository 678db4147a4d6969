import { Tabs } from "radix-ui";
import { type JSX, useState } from "react";
import { SOURCE_NAMES } from "../../intake/source-kind.ts";
import { type LastPaste, useLastPastes } from "../editor/paste/receipt/last-pastes.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Tab } from "../ui/tab.tsx";
import styles from "./paste.module.css";
import { savePasteReport } from "./paste-report.ts";

/** How much of a clipboard is shown, in UTF-16 units. */
const MOST_SHOWN = 200_000;

/** What lay on the clipboard at the last pastes, as it was, and what became of it. */
export function LastPastesDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const pastes = useLastPastes((state) => state.pastes);
  const [chosen, choose] = useState<number | null>(null);
  const paste = pastes.find(({ number }) => number === chosen) ?? pastes[0];
  return (
    <Dialog title="Last pastes" full onClose={onClose}>
      {paste === undefined ? (
        <EmptyState
          icon="clipboard-paste"
          title="Nothing was pasted yet"
          text="What is pasted from other programs can be looked at here until the window is closed."
        />
      ) : (
        <div className={styles["pastes"]}>
          <ul aria-label="Pastes" className={styles["list"]}>
            {pastes.map((one) => (
              <li key={one.number}>
                <button
                  type="button"
                  className={styles["paste"]}
                  aria-current={one === paste}
                  onClick={() => choose(one.number)}
                >
                  <span className={styles["source"]}>{sourceOf(one)}</span>
                  <span className={styles["note"]}>
                    {one.at.toLocaleTimeString("en-GB")}, {sizeOf(one)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Chosen key={paste.number} paste={paste} />
        </div>
      )}
    </Dialog>
  );
}

function Chosen({ paste }: { paste: LastPaste }): JSX.Element {
  const { clipboard, made } = paste;
  const parts = [
    { name: "HTML", text: clipboard.html, none: "There was no HTML on the clipboard." },
    { name: "Plain text", text: clipboard.plainText, none: "There was no plain text on the clipboard." },
    {
      name: "What Dateline made",
      text: made === null ? "" : JSON.stringify(made, null, 2),
      none: "The plain text was taken as it was.",
    },
  ];
  return (
    <div className={styles["chosen"]}>
      <Tabs.Root defaultValue={clipboard.html === "" ? "Plain text" : "HTML"} className={styles["chosen"]}>
        <Tabs.List aria-label="Parts of the paste" className={styles["tabs"]}>
          {parts.map(({ name }) => (
            <Tab key={name} value={name}>
              {name}
            </Tab>
          ))}
        </Tabs.List>
        {parts.map(({ name, text, none }) => (
          <Tabs.Content key={name} value={name} className={styles["content"]}>
            {text === "" ? (
              <p>{none}</p>
            ) : (
              <pre dir="auto" className={styles["raw"]}>
                {shown(text)}
              </pre>
            )}
          </Tabs.Content>
        ))}
      </Tabs.Root>
      <div className={styles["foot"]}>
        <span>Kept in memory until the window is closed. The file holds all that was on the clipboard.</span>
        <Button onClick={() => void savePasteReport(paste)}>Save for a bug report…</Button>
      </div>
    </div>
  );
}

function shown(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  return `${text.slice(0, MOST_SHOWN)}\n… ${(text.length - MOST_SHOWN).toLocaleString("en-GB")} characters more`;
}

function sourceOf({ made }: LastPaste): string {
  if (made === null) return "Plain text";
  const name = SOURCE_NAMES[made.receipt.source];
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function sizeOf({ clipboard: { html, plainText } }: LastPaste): string {
  return `${(html.length + plainText.length).toLocaleString("en-GB")} characters`;
}
