import { type FormEvent, type JSX, useEffect, useId, useState } from "react";
import type { ArticleSummary } from "../../shared/article/query.ts";
import type { LinkRepair } from "../../shared/link-repair.ts";
import { request } from "../app/api.ts";
import { TargetPicker } from "../editor/link/target-picker.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import styles from "./links.module.css";
import { repairLinks } from "./repair-actions.ts";

const CHOICES = [
  ["update", "Give them its present headline"],
  ["replace", "Put another article in its place"],
  ["remove", "Remove them"],
] as const satisfies readonly (readonly [LinkRepair["kind"], string])[];

export interface RepairDialogProps {
  targetId: string;
  onClose: () => void;
}

/** Lists the articles that link to one, and repairs their links in one step. */
export function RepairDialog({ targetId, onClose }: RepairDialogProps): JSX.Element {
  const formId = useId();
  const linking = useLinking(targetId);
  const [kind, setKind] = useState<LinkRepair["kind"]>("update");
  const [other, setOther] = useState<ArticleSummary | null>(null);
  const repair: LinkRepair | null =
    kind !== "replace" ? { kind } : other === null ? null : { kind, articleId: other.id };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (repair === null) return;
    onClose();
    void repairLinks(targetId, repair);
  };
  const foot = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={formId} disabled={repair === null || linking?.length === 0}>
        Repair
      </Button>
    </>
  );
  return (
    <Dialog
      title="Links to this article"
      description="Each article that is changed keeps a version of what it was."
      foot={foot}
      onClose={onClose}
    >
      {linking?.length === 0 && <p>No article links to this one.</p>}
      <ul aria-label="Articles that link to it" className={styles["linking"]}>
        {linking?.map(({ id, headline, language }) => (
          <li key={id} lang={language} dir="auto">
            {headline.trim() || "No headline yet"}
          </li>
        ))}
      </ul>
      <form id={formId} onSubmit={submit}>
        <fieldset className={styles["choices"]}>
          <legend className={styles["where"]}>What is to become of the links</legend>
          {CHOICES.map(([value, label]) => (
            <label key={value}>
              <input type="radio" name="repair" checked={kind === value} onChange={() => setKind(value)} /> {label}
            </label>
          ))}
        </fieldset>
      </form>
      {kind === "replace" && other === null && (
        <TargetPicker
          label="The article in its place"
          initialText=""
          onChoose={(choice) => choice.kind === "article" && choice.article.id !== targetId && setOther(choice.article)}
        />
      )}
      {kind === "replace" && other !== null && (
        <p dir="auto">
          {other.headline.trim() || "No headline yet"}{" "}
          <Button size="small" look="quiet" onClick={() => setOther(null)}>
            Choose another
          </Button>
        </p>
      )}
    </Dialog>
  );
}

/** The articles that link to one; undefined until they have been looked up. */
function useLinking(targetId: string): readonly ArticleSummary[] | undefined {
  const [linking, setLinking] = useState<readonly ArticleSummary[]>();
  useEffect(() => {
    let current = true;
    const lookUp = async (): Promise<void> => {
      const outcome = await request("links.to", { id: targetId });
      if (current && outcome.ok) setLinking(outcome.value);
    };
    void lookUp();
    return () => {
      current = false;
    };
  }, [targetId]);
  return linking;
}
