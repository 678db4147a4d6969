import type { Block } from "../../../document/nodes/block.ts";
import { serialiseBody, type Body } from "../../../document/body.ts";
import { linesOf } from "../../../document/nodes/lines.ts";
import { plainLine } from "../../../document/nodes/plain.ts";
import { bodyOfBlocks, fitArticle } from "../../../intake/sources/fit/fit-article.ts";
import { cutter, firstOf } from "../../../intake/sources/fit/cut.ts";
import type { IncomingArticle, IncomingLink, IncomingPicture, Note } from "../../../intake/sources/incoming.ts";
import type { PictureSource } from "../../../intake/pictures/picture.ts";
import { publishableAddress } from "../../../shared/address.ts";
import { type LabelledLink, LabelledLinkSchema } from "../../../shared/author.ts";
import { slugFromHeadline } from "../../../shared/article/slug.ts";
import { type LeadImage, MOST_AUTHORS, MOST_LINKS } from "../../../shared/article/article.ts";
import { LicenceSchema } from "../../../shared/picture/licence.ts";
import { pictureUseOf } from "../../../shared/picture/use.ts";
import { type Result, succeed } from "../../../shared/result.ts";
import { sha256 } from "../../assets/sha256.ts";
import { fillFromFiles } from "./picture-words.ts";
import { PictureTaker } from "./take-pictures.ts";
import type { FoundFile } from "../find/found-file.ts";
import type { StagedArticle, StagedLink } from "../tray/staged-article.ts";
import type { TrayPicture } from "../tray/tray.ts";

export interface Staged {
  readonly article: StagedArticle;
  readonly pictures: readonly TrayPicture[];
}

/** Makes an article from outside ready for the library, with the pictures that can be had. */
export async function stageArticle(
  incoming: IncomingArticle,
  file: FoundFile,
  fallbackLanguage: string,
): Promise<Result<Staged>> {
  const { fields, blocks, pointers, notes: fitNotes } = fitArticle(incoming, fallbackLanguage);
  const notes: Note[] = [...fitNotes];
  const cut = cutter(notes);
  const taker = new PictureTaker(file);
  const take = (source: PictureSource): Promise<string | undefined> => taker.take(source);
  const ownLeadImage = incoming.leadPicture === null ? null : await leadImageOf(incoming.leadPicture, take);
  const placed = await placeInBlocks(blocks, incoming, take);
  const restored = bodyOfBlocks(placed.blocks);
  if (!restored.ok) return restored;
  const own = { leadImage: ownLeadImage, body: restored.value };
  const { leadImage, body, notes: pictureNotes } = fillFromFiles(own, taker.words);
  return succeed({
    article: {
      key: incoming.key.slice(0, 2000),
      // By its own words: what the files of its pictures say is no part of the text.
      textHash: textHashOf(fields.headline, own.body),
      identity: null,
      fields: { ...fields, slug: fields.slug || slugFromHeadline(fields.headline) },
      authors: firstOf(notes, "authors", incoming.authors, MOST_AUTHORS).flatMap(({ name, role, bio, links }) => {
        const plain = cut("author’s name", name, 200);
        if (plain === "") return [];
        return [
          {
            id: null,
            name: plain,
            role: cut("author’s role", role, 200),
            bio: cut("author’s biography", bio, 2000),
            portraitId: null,
            links: soundLinks(links).slice(0, 20),
          },
        ];
      }),
      categories: incoming.categories.slice(0, 20).flatMap((name) => {
        const plain = cut("category’s name", name, 100);
        return plain === "" ? [] : [{ id: null, name: plain, slug: slugFromHeadline(plain) }];
      }),
      leadImage,
      relatedLinks: firstOf(notes, "related links", incoming.relatedLinks, MOST_LINKS).flatMap(stagedLink),
      body: serialiseBody(body),
      pointers: pointers.map(({ place, headline }) => ({ place: placed.placeOf(place), headline })),
      pictureIds: [...taker.pictures.keys()],
      socialLinks: soundLinks(incoming.socialLinks),
      mostPopular: incoming.mostPopular.slice(0, 50).flatMap(stagedLink),
      notes: [...notes, ...taker.notes, ...pictureNotes],
    },
    pictures: [...taker.pictures.values()],
  });
}

async function leadImageOf(
  { source, alt, caption, credit, licence = "" }: IncomingPicture,
  take: (source: PictureSource) => Promise<string | undefined>,
): Promise<LeadImage | null> {
  const assetId = await take(source);
  if (assetId === undefined) return null;
  const words = { alt: alt.slice(0, 1000), caption: caption.slice(0, 2000), credit: credit.slice(0, 300) };
  return { assetId, ...words, ...pictureUseOf({ licence: LicenceSchema.safeParse(licence.slice(0, 300)).data }) };
}

/** The blocks with their pictures among them, and where each block is then. */
async function placeInBlocks(
  blocks: readonly Block[],
  { body }: IncomingArticle,
  take: (source: PictureSource) => Promise<string | undefined>,
): Promise<{ blocks: Block[]; placeOf: (place: number) => number }> {
  if (body.pictures.length === 0) return { blocks: [...blocks], placeOf: (place) => place };
  const all: Block[] = [];
  const places: number[] = [];
  for (let place = 0; place <= blocks.length; place++) {
    for (const { source, alt, caption } of body.pictures.filter((picture) => picture.place === place)) {
      const assetId = await take(source);
      if (assetId !== undefined) all.push({ type: "image", assetId, alt, caption, credit: "" });
    }
    places.push(all.length);
    const block = blocks[place];
    if (block !== undefined) all.push(block);
  }
  return { blocks: all, placeOf: (place) => places[place] ?? place };
}

function stagedLink({ headline, address }: IncomingLink): StagedLink[] {
  const sound = publishableAddress(address);
  const words = headline.slice(0, 500);
  if (sound !== undefined && sound.length <= 2048) return [{ kind: "address", address: sound, headline: words }];
  return words === "" ? [] : [{ kind: "headline", headline: words }];
}

/** The links that the library can hold; one without words or with an address beyond its bounds is no loss to the text. */
function soundLinks(links: readonly LabelledLink[]): LabelledLink[] {
  return links.flatMap((link) => LabelledLinkSchema.safeParse(link).data ?? []);
}

/** Runs of white space as single spaces. Most texts have no others, which is quickly seen. */
function oneLine(text: string): string {
  return /[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, " ") : text;
}

/** The SHA-256 of an article's words, by which the same text is known again whatever it came in. */
export function textHashOf(headline: string, body: Body): string {
  const words = body.root.children.flatMap((block) => linesOf(block).map(plainLine));
  const text = [headline, ...words].join(" ").normalize("NFC");
  return sha256(Buffer.from(oneLine(text).trim().toLowerCase()));
}
