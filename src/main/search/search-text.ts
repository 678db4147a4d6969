import type { Body } from "../../document/body.ts";
import { renderBodyText } from "../../document/render/text.ts";
import type { Article } from "../../shared/article/article.ts";
import { spaced } from "./spaced.ts";

/** What of an article can be found by searching, one text for each column of the index. */
export interface SearchText {
  headline: string;
  standfirst: string;
  body: string;
  authors: string;
  tags: string;
  captions: string;
}

/** The searchable texts of an article; `body` is null where it cannot be read. */
export function searchText({ metadata }: Article, authorNames: readonly string[], body: Body | null): SearchText {
  const { headline, kicker, standfirst, dateline, byline, tags, leadImage, language, direction } = metadata;
  const text =
    body === null
      ? ""
      : renderBodyText(body, {
          language,
          direction,
          dateline: "",
          embeds: "link",
          picture: () => undefined,
          article: () => undefined,
        });
  return {
    headline: joined(kicker, headline),
    standfirst: joined(standfirst, dateline.place),
    body: joined(text),
    authors: joined(...authorNames, byline.note),
    tags: joined(...tags),
    captions: leadImage === null ? "" : joined(leadImage.caption, leadImage.alt, leadImage.credit),
  };
}

function joined(...parts: readonly string[]): string {
  return spaced(
    parts
      .filter((part) => part !== "")
      .join("\n")
      .normalize("NFC"),
  );
}
