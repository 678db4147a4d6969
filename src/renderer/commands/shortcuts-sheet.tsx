import type { JSX } from "react";
import { isMac } from "../app/platform.ts";
import { Dialog } from "../ui/dialog.tsx";
import { COMMAND_GROUPS } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { formatShortcut } from "./shortcut.ts";
import styles from "./shortcuts-sheet.module.css";

/** The headings under which there is a key at all. */
const GROUPS = COMMAND_GROUPS.filter((group) =>
  COMMANDS.some((command) => command.group === group && command.shortcut !== undefined),
);

/** All shortcuts, from the commands themselves. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <Dialog title="Keyboard shortcuts" wide onClose={onClose}>
      <div className={styles["sheet"]}>
        {GROUPS.map((group) => (
          <section key={group} className={styles["group"]}>
            <h3 className={styles["heading"]}>{group}</h3>
            <dl>
              {COMMANDS.filter((command) => command.group === group).map(
                ({ id, label, shortcut }) =>
                  shortcut !== undefined && (
                    <div key={id} className={styles["line"]}>
                      <dt>{label}</dt>
                      <dd>
                        <kbd className={styles["key"]}>{formatShortcut(shortcut, isMac)}</kbd>
                      </dd>
                    </div>
                  ),
              )}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
