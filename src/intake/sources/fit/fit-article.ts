import type { Correction } from "../../../shared/article/correction.ts";
import type { Body } from "../../../document/body.ts";
import type { Block } from "../../../document/nodes/block.ts";
import { restoreTree } from "../../../document/restore.ts";
import { MOST_TAGS } from "../../../shared/article/article.ts";
import { type Dateline, DatelineSchema } from "../../../shared/article/dateline.ts";
import { SlugSchema } from "../../../shared/article/slug.ts";
import type { Status } from "../../../shared/article/status.ts";
import type { Result } from "../../../shared/result.ts";
import { canonicalLanguage, type Direction, directionOfLanguage } from "../../../shared/language.ts";
import { guessed, type IncomingArticle, type Note } from "../incoming.ts";
import { instantOf } from "../text/dates.ts";
import { type Pointer, recogniseAlsoRead } from "./also-read.ts";
import { cutter, firstOf } from "./cut.ts";
import { takeDateline } from "./take-dateline.ts";

/** What an article says of itself, within the bounds of the library's metadata; authors, categories and links are still names. */
export interface FittedFields {
  readonly headline: string;
  readonly kicker: string;
  readonly standfirst: string;
  /** Empty where it follows from the headline. */
  readonly slug: string;
  readonly dateline: Dateline;
  readonly bylineNote: string;
  readonly tags: string[];
  readonly language: string;
  readonly direction: Direction;
  readonly status: Status;
  readonly publishedAt: string | null;
  readonly embargo: string | null;
  readonly deadline: string | null;
  readonly corrections: Correction[];
  readonly targetLength: null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

/** An article that fits the library. */
export interface FittedArticle {
  readonly fields: FittedFields;
  /** Before its pictures are placed. */
  readonly blocks: readonly Block[];
  readonly pointers: readonly Pointer[];
  readonly notes: readonly Note[];
}

/** Brings an article from outside within the bounds of the library's: what is too long is cut and reported, never refused. */
export function fitArticle(incoming: IncomingArticle, fallbackLanguage: string): FittedArticle {
  const notes: Note[] = [...incoming.notes];
  const cut = cutter(notes);
  const language = canonicalLanguage(incoming.language.replace("_", "-")) ?? fallbackLanguage;
  const taken = hasDateline(incoming.dateline) ? undefined : takeDateline(incoming.body.blocks);
  if (taken !== undefined) notes.push(guessed("The dateline, from the beginning of the text"));
  const { blocks, pointers } = recogniseAlsoRead(taken?.blocks ?? incoming.body.blocks);
  const dateline = taken?.found.dateline ?? incoming.dateline;
  const tags = new Set(incoming.tags.map((tag) => cut("tag", tag, 100)).filter((tag) => tag !== ""));
  const slug = incoming.slug.toLowerCase();
  const publishedAt = instantOf(incoming.publishedAt ?? "");
  return {
    fields: {
      headline: cut("headline", incoming.headline, 500),
      kicker: cut("kicker", incoming.kicker, 200),
      standfirst: cut("standfirst", incoming.standfirst, 2000),
      slug: SlugSchema.safeParse(slug).success ? slug : "",
      dateline: {
        place: cut("dateline’s place", dateline.place, 200),
        date: DatelineSchema.shape.date.safeParse(dateline.date).data ?? null,
        agency: cut("dateline’s agency", dateline.agency, 40),
      },
      bylineNote: cut("byline’s note", incoming.bylineNote, 300),
      tags: [...firstOf(notes, "tags", [...tags], MOST_TAGS)],
      language,
      direction: directionOfLanguage(language),
      status: incoming.status ?? "draft",
      publishedAt,
      embargo: null,
      deadline: null,
      corrections: [],
      targetLength: null,
      createdAt: instantOf(incoming.createdAt ?? "") ?? publishedAt,
      updatedAt: instantOf(incoming.updatedAt ?? ""),
    },
    blocks,
    pointers,
    notes,
  };
}

/** A body in normal form from blocks that intake has made; fails as `restoreTree` does. */
export function bodyOfBlocks(blocks: readonly Block[]): Result<Body> {
  return restoreTree({ root: { type: "root", children: blocks } });
}

function hasDateline({ place, date, agency }: Dateline): boolean {
  return place !== "" || date !== null || agency !== "";
}
