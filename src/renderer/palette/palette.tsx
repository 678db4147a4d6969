import { Command } from "cmdk";
import { Dialog } from "radix-ui";
import { type JSX, useRef, useState } from "react";
import { openArticle } from "../app/session-store.ts";
import { isMac } from "../app/platform.ts";
import { statusColour } from "../article/status-labels.ts";
import { useAvailableCommands } from "../commands/available-commands.ts";
import { type Command as DatelineCommand, COMMAND_GROUPS, type CommandGroup } from "../commands/command.ts";
import { formatShortcut } from "../commands/shortcut.ts";
import { useArticleSearch } from "../links/article-search.ts";
import { classes } from "../ui/classes.ts";
import { Icon } from "../ui/icon.tsx";
import menuStyles from "../ui/menu.module.css";
import { overlays } from "../ui/overlays.ts";
import { Dot } from "../ui/select.tsx";
import { useReturningFocus } from "../ui/use-returning-focus.ts";
import styles from "./palette.module.css";
import { score } from "./score.ts";

const css = classes(styles);
const menu = classes(menuStyles);

/** The command palette: everything that can be done now, and every article, by a few letters. */
export function Palette({ onClose }: { onClose: () => void }): JSX.Element {
  const commands = useAvailableCommands().filter(({ id }) => id !== "palette.open");
  const [text, setText] = useState("");
  const articles = useArticleSearch(text);
  const chosen = useRef<() => void>(null);
  const run = (act: () => void) => (): void => {
    chosen.current = act;
    onClose();
  };
  const returnFocus = useReturningFocus();
  const act = (event: Event): void => {
    returnFocus(event);
    // Only now, so that a command may move the focus, and a dialog knows where it came from.
    chosen.current?.();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal container={overlays()}>
        <Dialog.Overlay className={css("scrim")} />
        <Dialog.Content className={css("palette")} aria-describedby={undefined} onCloseAutoFocus={act}>
          <Dialog.Title className={css("hidden")}>Commands</Dialog.Title>
          <Command label="Command" loop filter={score}>
            <Command.Input
              className={css("input")}
              placeholder="What would you like to do?"
              value={text}
              onValueChange={setText}
            />
            <Command.List className={css("list")}>
              {articles.length === 0 && <Command.Empty className={css("none")}>Nothing found</Command.Empty>}
              {COMMAND_GROUPS.map((group) => (
                <CommandLines key={group} group={group} commands={commands} run={run} />
              ))}
              {articles.length > 0 && (
                <Command.Group
                  forceMount
                  heading={text.trim() === "" ? "Last edited" : "Articles"}
                  className={css("group")}
                >
                  {articles.map(({ id, headline, status, language }) => (
                    <Command.Item
                      key={id}
                      forceMount
                      value={`article ${id}`}
                      className={menu("item", styles["line"])}
                      onSelect={run(() => void openArticle(id))}
                    >
                      <Icon name="file-text" />
                      <span lang={language} dir="auto" className={css("headline")}>
                        {headline.trim() || "No headline yet"}
                      </span>
                      <Dot colour={statusColour(status)} />
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function CommandLines({
  group,
  commands,
  run,
}: {
  group: CommandGroup;
  commands: readonly DatelineCommand[];
  run: (act: () => void) => () => void;
}): JSX.Element | null {
  const own = commands.filter((command) => command.group === group);
  if (own.length === 0) return null;
  return (
    <Command.Group heading={group} className={css("group")}>
      {own.map((command) => (
        <Command.Item
          key={command.id}
          value={command.id}
          keywords={[command.label, command.group, ...(command.keywords ?? [])]}
          className={menu("item", styles["line"])}
          onSelect={run(command.run)}
        >
          {command.label}
          {command.shortcut !== undefined && (
            <kbd aria-hidden className={menu("end", styles["key"])}>
              {formatShortcut(command.shortcut, isMac)}
            </kbd>
          )}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
