import type { JSX } from "react";
import { openDialog } from "../app/dialog-store.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { newFromTemplate } from "./template-actions.ts";
import styles from "./templates.module.css";
import { useTemplates } from "./templates-store.ts";
import { Icon } from "../ui/icon.tsx";

/** The templates an article can be begun from. */
export function TemplatesDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const templates = useTemplates((state) => state.templates);
  const manage = (): void => {
    onClose();
    openDialog({ kind: "settings", tab: "templates" });
  };
  return (
    <Dialog
      title="New from template"
      description="TK stands for what is still to come: preflight finds every one of them."
      foot={<Button onClick={manage}>Manage templates…</Button>}
      onClose={onClose}
    >
      {templates.length === 0 ? (
        <EmptyState
          icon="layout-template"
          title="No templates"
          text="Save an article as a template, or bring back those that ship with Dateline."
        />
      ) : (
        <ul aria-label="Templates" className={styles["choices"]}>
          {templates.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className={styles["choice"]}
                onClick={() => {
                  onClose();
                  void newFromTemplate(id);
                }}
              >
                <Icon name="layout-template" />
                <bdi>{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
