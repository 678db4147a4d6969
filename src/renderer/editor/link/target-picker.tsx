import { Command } from "cmdk";
import { type JSX, useState } from "react";
import type { ArticleSummary } from "../../../shared/article/query.ts";
import { useSession } from "../../app/session-store.ts";
import { ArticleItem, Offers } from "../../links/article-offers.tsx";
import { useSuggestedLinks } from "../../links/suggested-links.ts";
import { classes } from "../../ui/classes.ts";
import { Icon } from "../../ui/icon.tsx";
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
  const suggested = useSuggestedLinks(openId);
  const choices = useTargetChoices(text, openId);
  const isTyped = text.trim() !== "";
  const articles = choices.flatMap((choice) => (choice.kind === "article" ? choice.article : []));
  const offered = isTyped ? articles : [...(suggested ?? []), ...articles];
  const keys = [
    ...choices.flatMap((choice) => (choice.kind === "address" ? choice.address : [])),
    ...offered.map(({ id }) => id),
  ];
  const [marked, setMarked] = useState("");
  const active = keys.includes(marked) ? marked : (keys[0] ?? marked);
  const chooseArticle = (article: ArticleSummary): void => onChoose({ kind: "article", article });
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
        {isTyped && choices.length === 0 && (
          <p className={css("none")}>Neither a web address nor an article of this library</p>
        )}
        {choices.map(
          (choice) =>
            choice.kind === "address" && (
              <Command.Item
                key={choice.address}
                value={choice.address}
                className={css("item")}
                onSelect={() => onChoose(choice)}
              >
                <Icon name="globe" />
                <span className={css("label")}>{choice.address}</span>
              </Command.Item>
            ),
        )}
        {isTyped &&
          articles.map((article) => <ArticleItem key={article.id} article={article} onChoose={chooseArticle} />)}
        {!isTyped && suggested !== null && <Offers suggested={suggested} newest={articles} onChoose={chooseArticle} />}
      </Command.List>
    </Command>
  );
}
