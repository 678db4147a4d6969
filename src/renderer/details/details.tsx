import type { JSX } from "react";
import type { Metadata } from "../../shared/article/article.ts";
import { useWritable } from "../app/library-store.ts";
import { useSession } from "../app/session-store.ts";
import { useSaving } from "../saving/use-saving.ts";
import { BylineSection } from "./byline-section.tsx";
import { DatelineSection } from "./dateline-section.tsx";
import styles from "./details.module.css";
import { LanguageSection } from "./language-section.tsx";
import { LeadImageSection } from "./lead-image-section.tsx";
import { PublishingSection } from "./publishing-section.tsx";
import { RelatedLinksSection } from "./related-links-section.tsx";

/** What each section of the details is given. */
export interface DetailsProps {
  metadata: Metadata;
  readOnly: boolean;
}

/** The details: all that is set about the article besides its text. */
export function Details(): JSX.Element {
  return (
    <section aria-label="Details" data-region="details" className={styles["details"]}>
      <h1 className={styles["head"]}>Details</h1>
      <Sections />
    </section>
  );
}

function Sections(): JSX.Element | null {
  const metadata = useSaving((view) => view.metadata);
  const { opening, trashed } = useSession();
  const writable = useWritable();
  if (metadata === null) return null;
  const props = { metadata, readOnly: !writable || trashed };
  return (
    <div key={opening} className={styles["scroller"]}>
      <PublishingSection {...props} />
      <BylineSection {...props} />
      <DatelineSection {...props} />
      <LeadImageSection {...props} />
      <RelatedLinksSection {...props} />
      <LanguageSection {...props} />
    </div>
  );
}
