import { type JSX, useEffect } from "react";
import { isStanding, type PreflightFinding, PreflightSeveritySchema } from "../../shared/preflight.ts";
import { openDialog } from "../app/dialog-store.ts";
import { useWritable } from "../app/library-store.ts";
import { useSession } from "../app/session-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { FindingLine } from "./finding-line.tsx";
import { SEVERITY_LABELS } from "./labels.ts";
import styles from "./preflight.module.css";
import { lookOver, override, usePreflight } from "./preflight-store.ts";
import { Previews } from "./previews.tsx";

const css = classes(styles);

/** How long writing pauses before the article is looked over again, in milliseconds. */
const PAUSE = 600;

/** All that preflight finds in the article at hand, and how others will show it. */
export function PreflightPanel(): JSX.Element | null {
  const articleId = useSession(({ article }) => article?.id ?? null);
  const trashed = useSession((state) => state.trashed);
  const writable = useWritable();
  const report = usePreflight((state) => (state.articleId === articleId ? state.report : null));
  useLookingOver(articleId);
  if (articleId === null || report === null) return null;
  const standing = report.findings.filter(isStanding);
  const passed = report.findings.filter((finding) => !isStanding(finding));
  const lines = (findings: readonly PreflightFinding[]): JSX.Element => (
    <ul>
      {findings.map((finding) => (
        <FindingLine
          key={finding.key}
          finding={finding}
          readOnly={!writable || trashed}
          onOverride={(reason) => void override(articleId, finding.key, reason)}
        />
      ))}
    </ul>
  );
  return (
    <div className={css("panel")}>
      <output className={css("summary")}>{summaryOf(standing)}</output>
      {PreflightSeveritySchema.options.map((severity) => {
        const findings = standing.filter((finding) => finding.severity === severity);
        return findings.length === 0 ? null : (
          <section key={severity} aria-label={SEVERITY_LABELS[severity]} className={css("group")}>
            <h2 className={css("head", severity)}>{SEVERITY_LABELS[severity]}</h2>
            {lines(findings)}
          </section>
        );
      })}
      {passed.length > 0 && (
        <section aria-label="Let pass" className={css("group")}>
          <h2 className={css("head")}>Let pass</h2>
          {lines(passed)}
        </section>
      )}
      <section aria-label="Seen elsewhere" className={css("group")}>
        <Previews {...report.previews} />
      </section>
      <div className={css("foot")}>
        <Button size="small" look="quiet" onClick={() => openDialog({ kind: "settings", tab: "preflight" })}>
          What holds an export back…
        </Button>
      </div>
    </div>
  );
}

/** Looks the article over when it is opened, and again whenever it has been saved. */
function useLookingOver(articleId: string | null): void {
  useEffect(() => {
    if (articleId === null) return undefined;
    let timer = setTimeout(() => void lookOver(articleId), 0);
    const stopFollowing = savingDesk.store.subscribe(({ revision }, before) => {
      if (revision === before.revision) return;
      clearTimeout(timer);
      timer = setTimeout(() => void lookOver(articleId), PAUSE);
    });
    return () => {
      clearTimeout(timer);
      stopFollowing();
    };
  }, [articleId]);
}

function summaryOf(standing: readonly PreflightFinding[]): string {
  const count = (severity: string): number => standing.filter((finding) => finding.severity === severity).length;
  const blocks = count("block");
  if (blocks > 0) return blocks === 1 ? "One thing holds the export back." : `${blocks} things hold the export back.`;
  const warnings = count("warn");
  if (warnings > 0) return warnings === 1 ? "Ready, with one warning." : `Ready, with ${warnings} warnings.`;
  return "Ready.";
}
