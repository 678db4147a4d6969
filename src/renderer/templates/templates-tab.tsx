import { type JSX, useEffect } from "react";
import type { TemplateEntry } from "../../shared/template.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { NameInput } from "../ui/name-input.tsx";
import styles from "./templates.module.css";
import { changeTemplates, loadTemplates, useTemplates } from "./templates-store.ts";

/** The library's templates: renamed, removed, and brought back to what ships with Dateline. */
export function TemplatesTab({ readOnly }: { readOnly: boolean }): JSX.Element {
  const templates = useTemplates((state) => state.templates);
  useEffect(() => void loadTemplates(), []);
  return (
    <div>
      <p className={styles["note"]}>To change one, begin an article from it and save that under the same name.</p>
      <ul aria-label="Templates">
        {templates.map((template) => (
          <li key={`${template.id} ${template.name}`} className={styles["line"]}>
            <TemplateLine template={template} readOnly={readOnly} />
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Button className={styles["reset"]} onClick={() => void changeTemplates("templates.resetAll", undefined)}>
          Bring back those that ship with Dateline
        </Button>
      )}
    </div>
  );
}

function TemplateLine({ template, readOnly }: { template: TemplateEntry; readOnly: boolean }): JSX.Element {
  const { id, name, shipped, changed } = template;
  return (
    <>
      <NameInput
        label={`Name of ${name}`}
        name={name}
        readOnly={readOnly}
        onName={(next) => void changeTemplates("templates.rename", { id, name: next })}
      />
      <span className={styles["state"]}>
        {shipped ? (changed ? "Changed here" : "Ships with Dateline") : "Your own"}
      </span>
      {changed && !readOnly && (
        <IconButton
          size="small"
          icon="rotate-ccw"
          label={`Reset ${name}`}
          onClick={() => void changeTemplates("templates.reset", { id })}
        />
      )}
      {!readOnly && (
        <IconButton
          size="small"
          icon="x"
          label={`Remove ${name}`}
          onClick={() => void changeTemplates("templates.remove", { id })}
        />
      )}
    </>
  );
}
