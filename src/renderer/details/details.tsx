import { Tabs } from "radix-ui";
import { type JSX, useMemo } from "react";
import type { Metadata } from "../../shared/article/article.ts";
import { useWritable } from "../app/library-store.ts";
import { useSession } from "../app/session-store.ts";
import { LanguagePanel } from "../language/language-panel.tsx";
import { PreflightPanel } from "../preflight/preflight-panel.tsx";
import { useSaving } from "../saving/use-saving.ts";
import { BylineSection } from "./byline-section.tsx";
import { CorrectionsSection } from "./corrections-section.tsx";
import { DatelineSection } from "./dateline-section.tsx";
import styles from "./details.module.css";
import { LanguageSection } from "./language-section.tsx";
import { LeadImageSection } from "./lead-image-section.tsx";
import { PublishingSection } from "./publishing-section.tsx";
import { RelatedLinksSection } from "./related-links-section.tsx";
import { chooseSideTab, useSideTab } from "./side-tab-store.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { useAfterPaint } from "../ui/use-after-paint.ts";

/** What each section of the details is given. */
export interface DetailsProps {
  metadata: Metadata;
  readOnly: boolean;
}

/** Beside the text: the details, which is all that is set about the article besides it, the language desk, and preflight. */
export function Details(): JSX.Element {
  const tab = useSideTab((state) => state.tab);
  return (
    <section aria-label="Details" data-region="details" className={styles["details"]}>
      <Tabs.Root value={tab} onValueChange={chooseSideTab} className={styles["tabs"]}>
        <Tabs.List aria-label="Beside the text" className={styles["head"]}>
          <Tabs.Trigger value="details" className={styles["tab"]}>
            Details
          </Tabs.Trigger>
          <Tabs.Trigger value="language" className={styles["tab"]}>
            Language desk
          </Tabs.Trigger>
          <Tabs.Trigger value="preflight" className={styles["tab"]}>
            Preflight
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="details" tabIndex={-1} className={styles["tabContent"]}>
          <Sections />
        </Tabs.Content>
        <Tabs.Content value="language" tabIndex={-1} className={styles["tabContent"]}>
          <ErrorBoundary title="The language desk cannot be shown" subject={tab}>
            <LanguagePanel />
          </ErrorBoundary>
        </Tabs.Content>
        <Tabs.Content value="preflight" tabIndex={-1} className={styles["tabContent"]}>
          <ErrorBoundary title="Preflight cannot be shown" subject={tab}>
            <PreflightPanel />
          </ErrorBoundary>
        </Tabs.Content>
      </Tabs.Root>
    </section>
  );
}

function Sections(): JSX.Element | null {
  const metadata = useSaving((view) => view.metadata);
  const opening = useSession((state) => state.opening);
  const trashed = useSession((state) => state.trashed);
  const writable = useWritable();
  const atHand = useMemo(() => ({ metadata, opening }), [metadata, opening]);
  const painted = useAfterPaint(atHand);
  // Another article's text is drawn first. Until its details follow, those of the one before cannot be changed any more.
  const isBehind = painted.opening !== opening;
  const shown = isBehind ? painted : atHand;
  if (metadata === null || shown.metadata === null) return null;
  const props = { metadata: shown.metadata, readOnly: !writable || trashed };
  return (
    <div key={shown.opening} inert={isBehind} className={styles["scroller"]}>
      <PublishingSection {...props} />
      <BylineSection {...props} />
      <DatelineSection {...props} />
      <LeadImageSection {...props} />
      <RelatedLinksSection {...props} />
      <CorrectionsSection {...props} />
      <LanguageSection {...props} />
    </div>
  );
}
