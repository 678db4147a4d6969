import { type JSX, memo } from "react";
import { useSession } from "../app/session-store.ts";
import { changeMetadata } from "../article/metadata.ts";
import { LinkList } from "../links/link-list.tsx";
import type { DetailsProps } from "./details.tsx";
import { sameFields } from "./same-fields.ts";
import { Section } from "./section.tsx";

/** What readers are led on to: articles of the library and web addresses, in order. */
export const RelatedLinksSection = memo(function RelatedLinksSection({
  metadata,
  readOnly,
}: DetailsProps): JSX.Element {
  const ownId = useSession(({ article }) => article?.id);
  return (
    <Section title="Related links" field="relatedLinks">
      <LinkList
        label="Related links"
        links={metadata.relatedLinks}
        articleId={ownId}
        readOnly={readOnly}
        onChange={(relatedLinks) => changeMetadata({ relatedLinks })}
      />
    </Section>
  );
}, sameFields("relatedLinks"));
