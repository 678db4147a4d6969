import { frameOf } from "../../shared/picture/frame.ts";
import type { PreflightPlace } from "../../shared/preflight.ts";
import { type Found, inBody, inField, type PreflightSubject } from "./subject.ts";

/** The width below which services show a small card, in pixels. */
const CARD_WIDTH = 1200;

interface PlacedPicture {
  readonly assetId: string;
  readonly alt: string;
  readonly decorative?: true | undefined;
  readonly credit: string;
  readonly licence?: string | undefined;
  readonly place: PreflightPlace;
}

/** Pictures that some readers cannot see, that nobody is named for, or that are not there. */
export function pictureRules(subject: PreflightSubject): Found[] {
  return [...picturesOf(subject).flatMap((picture) => wordsOf(picture, subject)), ...leadImageRules(subject)];
}

function picturesOf({ dossier }: PreflightSubject): PlacedPicture[] {
  const { leadImage } = dossier.article.metadata;
  const inText = dossier.body.root.children.flatMap((block, index) =>
    block.type === "image" ? [{ ...block, place: inBody(index) }] : [],
  );
  return leadImage === null ? inText : [{ ...leadImage, place: inField("leadImage") }, ...inText];
}

function wordsOf(
  { assetId, alt, decorative, credit, licence = "", place }: PlacedPicture,
  { dossier, lost }: PreflightSubject,
): Found[] {
  const name = dossier.assets.get(assetId)?.fileName ?? "";
  const which = name === "" ? "A picture" : `The picture “${name}”`;
  const about = assetId;
  if (!dossier.assets.has(assetId)) {
    const message = "A picture is missing from the library. The page will be without it.";
    return [{ code: "picture-missing", about, message, mend: "Choose another, or take it out.", place }];
  }
  if (lost.has(assetId)) {
    const message = `The file of ${name === "" ? "a picture" : `the picture “${name}”`} is missing or damaged. The article cannot leave with it.`;
    const mend = "Add the same picture again, which puts it back in its place, or take it out.";
    return [{ code: "picture-missing", about, message, mend, place }];
  }
  const found: (Found | false)[] = [
    decorative !== true &&
      alt.trim() === "" && {
        code: "alt-missing",
        about,
        message: `${which} has no alternative text.`,
        mend: "Say what it shows, for readers who cannot see it, or mark it as decoration.",
        place,
      },
    credit.trim() === "" && {
      code: "credit-missing",
      about,
      message: `${which} has no credit.`,
      mend: "Name who made it and who owns it.",
      place,
    },
    licence.trim() === "" && {
      code: "licence-missing",
      about,
      message: `${which} has no licence.`,
      mend: "Say what allows you to show it: a licence such as “CC BY 4.0”, an agency’s subscription, or that it is your own.",
      place,
    },
  ];
  return found.filter((finding) => finding !== false);
}

function leadImageRules({ dossier }: PreflightSubject): Found[] {
  const { leadImage } = dossier.article.metadata;
  const place = inField("leadImage");
  if (leadImage === null) {
    const message = "There is no lead image: cards will have no picture.";
    return [{ code: "lead-image-missing", message, mend: "Choose one, if there is a fitting one.", place }];
  }
  const asset = dossier.assets.get(leadImage.assetId);
  const width = asset === undefined ? CARD_WIDTH : frameOf(asset, leadImage.crop).width;
  if (width >= CARD_WIDTH) return [];
  const message = `The lead image is ${width} pixels wide: cards will show it small.`;
  return [{ code: "lead-image-small", message, mend: `Use one of ${CARD_WIDTH} pixels or more.`, place }];
}
