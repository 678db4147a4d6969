import { Command } from "cmdk";
import { FileText, Globe } from "lucide-react";
import { type JSX, useState } from "react";
import { useSession } from "../../app/session-store.ts";
import { classes } from "../../ui/classes.ts";
import menuStyles from "../../ui/menu.module.css";
import pickerStyles from "../../ui/picker.module.css";
import { type TargetChoice, useTargetChoices } from "./target-choice.ts";

const css = classes({ ...menuStyles, ...pickerStyles });

/** A text box that takes an address, or finds an article of the library by its words. */
export function TargetPicker({
  label,
  initialText,
  onChoose,
}: {
  label: string;
  initialText: string;
  onChoose: (choice: TargetChoice) => void;
}): JSX.Element {
  const [text, setText] = useState(initialText);
  const openId = useSession(({ article }) => article?.id ?? null);
  const choices = useTargetChoices(text, openId);
  const [marked, setMarked] = useState("");
  const [first] = choices;
  const active = choices.some((choice) => keyOf(choice) === marked) || first === undefined ? marked : keyOf(first);
  return (
    <Command label={label} shouldFilter={false} loop value={active} onValueChange={setMarked}>
      <Command.Input
        className={css("search")}
        aria-label={label}
        placeholder="https:// or words of an article"
        value={text}
        onValueChange={setText}
      />
      <Command.List className={css("list")}>
        <Command.Empty className={css("none")}>Neither a web address nor an article of this library</Command.Empty>
        {choices.map((choice) => (
          <Command.Item
            key={keyOf(choice)}
            value={keyOf(choice)}
            className={css("item")}
            onSelect={() => onChoose(choice)}
          >
            {choice.kind === "address" ? <Globe aria-hidden /> : <FileText aria-hidden />}
            <span
              className={css("label")}
              lang={choice.kind === "article" ? choice.article.language : undefined}
              dir="auto"
            >
              {choice.kind === "address" ? choice.address : choice.article.headline || "Untitled"}
            </span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}

function keyOf(choice: TargetChoice): string {
  return choice.kind === "address" ? choice.address : choice.article.id;
}
