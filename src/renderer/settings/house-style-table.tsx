import { type JSX, useState } from "react";
import type { HouseStyleRule } from "../../shared/house-style.ts";
import { openDialog } from "../app/dialog-store.ts";
import { languageName } from "../article/languages.ts";
import { switchHouseRule } from "../language/finding-actions.ts";
import { changeLibraryLanguage, useLanguageSettings } from "../language/language-settings.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Icon } from "../ui/icon.tsx";
import { TextInput } from "../ui/text-input.tsx";
import styles from "./house-style.module.css";

/** The rules of the house: what is marked in every article, and what is proposed instead. */
export function HouseStyleTable({ readOnly }: { readOnly: boolean }): JSX.Element {
  const rules = useLanguageSettings(({ library }) => library?.houseStyle) ?? [];
  const [search, setSearch] = useState("");
  const [isResetting, setResetting] = useState(false);
  const shown = rules.filter((rule) => isAbout(rule, search));
  return (
    <div>
      <div className={styles["bar"]}>
        <TextInput aria-label="Search the rules" placeholder="Search" value={search} onValue={setSearch} />
        <Button disabled={readOnly} onClick={() => openDialog({ kind: "house-rule", rule: null })}>
          <Icon name="plus" />
          Add a rule…
        </Button>
        <Button look="quiet" disabled={readOnly} onClick={() => setResetting(true)}>
          Reset…
        </Button>
      </div>
      <div className={styles["scroller"]}>
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">On</th>
              <th scope="col">Instead of</th>
              <th scope="col">Write</th>
              <th scope="col">Language</th>
              <th scope="col">Weight</th>
              <th scope="col">
                <span className={styles["hidden"]}>Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((rule) => (
              <RuleRow key={rule.id} rule={rule} readOnly={readOnly} />
            ))}
          </tbody>
        </table>
      </div>
      {isResetting && (
        <ConfirmDialog
          title="Reset the house style?"
          description="Rules of your own are removed, and those that came with Dateline are as they were."
          confirm="Reset"
          onConfirm={() => void changeLibraryLanguage("language.resetHouseRules", undefined)}
          onClose={() => setResetting(false)}
        />
      )}
    </div>
  );
}

function RuleRow({ rule, readOnly }: { rule: HouseStyleRule; readOnly: boolean }): JSX.Element {
  const { id, pattern, suggestion, language, severity, enabled, reason } = rule;
  const name = pattern.kind === "words" ? pattern.words : pattern.source;
  return (
    <tr className={enabled ? undefined : styles["off"]} title={reason === "" ? undefined : reason}>
      <td>
        <input
          type="checkbox"
          aria-label={`Rule for ${name}`}
          checked={enabled}
          disabled={readOnly}
          onChange={() => void switchHouseRule(id, !enabled)}
        />
      </td>
      <td dir="auto" className={pattern.kind === "expression" ? styles["code"] : undefined}>
        {name}
      </td>
      <td dir="auto">{suggestion}</td>
      <td>{language === null ? "Every" : languageName(language)}</td>
      <td className={styles["fixed"]}>{SEVERITY_LABELS[severity]}</td>
      <td>
        <span className={styles["actions"]}>
          <IconButton
            size="small"
            icon="pencil"
            label={`Change the rule for ${name}`}
            onClick={() => openDialog({ kind: "house-rule", rule })}
          />
          <IconButton
            size="small"
            icon="trash-2"
            label={`Remove the rule for ${name}`}
            disabled={readOnly}
            onClick={() => void changeLibraryLanguage("language.removeHouseRule", { id })}
          />
        </span>
      </td>
    </tr>
  );
}

/** How much weight a rule has, in words. */
export const SEVERITY_LABELS: Readonly<Record<HouseStyleRule["severity"], string>> = {
  error: "Always",
  warning: "Usually",
  suggestion: "Advice",
};

function isAbout({ pattern, suggestion, reason }: HouseStyleRule, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  const texts = [pattern.kind === "words" ? pattern.words : pattern.source, suggestion, reason];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
