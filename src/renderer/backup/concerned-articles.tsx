import type { JSX } from "react";
import type { BackupEntry, ConcernedArticle, ConcernedGroup } from "../../shared/backup.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { restoreArticle } from "./backup-actions.ts";
import { amount, shortTime, wordDifference } from "./backup-words.ts";
import styles from "./backup.module.css";

const css = classes(styles);

/** Articles that fare alike when a backup is restored; each can be restored by itself where `backup` is given. */
export function ConcernedArticles({
  title,
  note,
  group,
  backup,
  disabled,
}: {
  title: string;
  note?: string;
  group: ConcernedGroup;
  backup: BackupEntry | null;
  disabled: boolean;
}): JSX.Element | null {
  if (group.total === 0) return null;
  const unnamed = group.total - group.articles.length;
  return (
    <section aria-label={title} className={css("group")}>
      <h4 className={css("groupTitle")}>
        {title} <span className={css("count")}>{group.total}</span>
      </h4>
      {note !== undefined && <p className={css("note")}>{note}</p>}
      <ul className={css("articles")}>
        {group.articles.map((article) => (
          <li key={article.id} className={css("article")}>
            <div className={css("words")}>
              <p dir="auto" className={css("headline")}>
                {nameOf(article)}
              </p>
              <p className={css("facts")}>{describe(article)}</p>
            </div>
            {backup !== null && <RestoreOne article={article} backup={backup} disabled={disabled} />}
          </li>
        ))}
      </ul>
      {unnamed > 0 && <p className={css("note")}>And {amount(unnamed, "more article")}.</p>}
    </section>
  );
}

function RestoreOne(props: { article: ConcernedArticle; backup: BackupEntry; disabled: boolean }): JSX.Element {
  const { article, backup, disabled } = props;
  const name = nameOf(article);
  return (
    <div className={css("actions")}>
      <Button
        size="small"
        disabled={disabled}
        aria-label={`Restore ${name}`}
        onClick={() => void restoreArticle(backup, article.id, false)}
      >
        Restore
      </Button>
      <Button
        size="small"
        look="quiet"
        disabled={disabled}
        aria-label={`Restore ${name} as a copy`}
        onClick={() => void restoreArticle(backup, article.id, true)}
      >
        As a copy
      </Button>
    </div>
  );
}

function nameOf({ headline }: ConcernedArticle): string {
  return headline.trim() === "" ? "No headline" : headline;
}

function describe(article: ConcernedArticle): string {
  const { before, now } = article;
  const present = Temporal.Now.zonedDateTimeISO();
  const beforeTime = before === null ? "" : shortTime(before.changedAt, present);
  const nowTime = now === null ? "" : shortTime(now.changedAt, present);
  const words = wordDifference(article);
  if (before === null) return `Changed ${nowTime} · ${words}`;
  if (now === null) return `Deleted since, ${beforeTime} in the backup · ${words}`;
  if (now.trashed) return `In the trash now, ${beforeTime} in the backup · ${words}`;
  return `${nowTime} now, ${beforeTime} in the backup · ${words}`;
}
