import { isEmbargoed } from "../../shared/article/embargo.ts";
import { formatDay } from "../../shared/article/dateline.ts";
import { type Found, inField, type PreflightSubject } from "./subject.ts";

/** How many days a report may lie before it is published without a question. */
const FRESH_DAYS = 14;

/** Dates that contradict each other. */
export function timeRules({ dossier, now }: PreflightSubject): Found[] {
  const { dateline, publishedAt, embargo } = dossier.article.metadata;
  const embargoed = isEmbargoed({ embargo }, Temporal.Instant.from(now));
  return [
    ...datelineRules(dateline.date, dayOf(publishedAt ?? now), publishedAt !== null),
    ...(embargoed ? [underEmbargo] : futureRules()),
    ...embargoRules(publishedAt, embargo),
  ];

  function futureRules(): Found[] {
    if (publishedAt === null) return [];
    if (Temporal.Instant.compare(Temporal.Instant.from(publishedAt), Temporal.Instant.from(now)) <= 0) return [];
    return [
      {
        code: "published-in-future",
        message: "The time of publication is still to come.",
        mend: "Set it to when readers got to see the article, or wait.",
        place: inField("publishedAt"),
      },
    ];
  }
}

const underEmbargo: Found = {
  code: "under-embargo",
  message: "The article is still under embargo.",
  mend: "Wait until it ends. Until then the article stands in no feed and on no site, but a file of its own can be exported.",
  place: inField("embargo"),
};

function embargoRules(publishedAt: string | null, embargo: string | null): Found[] {
  if (publishedAt === null || !isEmbargoed({ embargo }, Temporal.Instant.from(publishedAt))) return [];
  return [
    {
      code: "published-before-embargo",
      message: "The time of publication is before the end of the embargo.",
      mend: "Correct one of the two.",
      place: inField("embargo"),
    },
  ];
}

function datelineRules(date: string | null, published: Temporal.PlainDate, isPublished: boolean): Found[] {
  if (date === null) return [];
  const days = published.since(Temporal.PlainDate.from(date), { largestUnit: "day" }).days;
  const place = inField("dateline");
  const mend = "Correct the dateline, or the time of publication.";
  const day = formatDay(date, "en");
  if (days < 0) {
    const than = isPublished ? "the day of publication" : "today";
    return [
      { code: "dateline-after-publication", message: `The dateline, ${day}, is later than ${than}.`, mend, place },
    ];
  }
  if (days <= FRESH_DAYS) return [];
  const message = `The dateline, ${day}, is ${days} days before ${isPublished ? "publication" : "today"}.`;
  return [{ code: "dateline-old", message, mend, place }];
}

/** The day of an instant, by the clocks of the place it was written in. */
function dayOf(instant: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(instant.slice(0, 10));
}
