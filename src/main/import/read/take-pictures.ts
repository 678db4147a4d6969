import { basename, posix } from "node:path";
import type { PictureSource } from "../../../intake/pictures/picture.ts";
import { dropped, type Note, warning } from "../../../intake/sources/incoming.ts";
import { describeScaling } from "../../../shared/picture/scaling.ts";
import type { PictureWords } from "../../../shared/picture/words.ts";
import { LARGEST_PICTURE } from "../../assets/add-asset.ts";
import { recognisePicture } from "../../assets/recognise-picture.ts";
import { sha256 } from "../../assets/sha256.ts";
import { fitPicture, type PictureFile } from "../../pictures/fit-picture.ts";
import type { FoundFile } from "../find/found-file.ts";
import type { TrayPicture } from "../tray/tray.ts";

/** Takes the pictures of one article from where it was found, by the rules that dropped and pasted ones are taken in by. */
export class PictureTaker {
  readonly #file: FoundFile;
  readonly #pictures = new Map<string, TrayPicture>();
  readonly #words = new Map<string, PictureWords>();
  readonly #notes: Note[] = [];

  constructor(file: FoundFile) {
    this.#file = file;
  }

  /** What was taken so far, by identifier. */
  get pictures(): ReadonlyMap<string, TrayPicture> {
    return this.#pictures;
  }

  /** What the files said of themselves, by the pictures' identifiers. */
  get words(): ReadonlyMap<string, PictureWords> {
    return this.#words;
  }

  /** What could not be taken, and what was taken smaller than it was. */
  get notes(): readonly Note[] {
    return this.#notes;
  }

  /** The identifier that a picture has in the library; undefined where it cannot be had. */
  async take(source: PictureSource): Promise<string | undefined> {
    const found = await readPicture(source, this.#file);
    if (found === undefined) return this.#drop("is not at hand", source);
    const fitted = await fitPicture(found);
    if (!fitted.ok) return this.#drop("is none that pages can show", source);
    const { words, scaledFrom } = fitted.value;
    const bytes = Buffer.from(fitted.value.bytes);
    const id = sha256(bytes);
    const kept = scaledFrom === null ? undefined : recognisePicture(found.fileName, bytes);
    if (scaledFrom !== null && kept?.ok === true && !this.#pictures.has(id))
      this.#notes.push(warning(describeScaling(describe(source), scaledFrom, kept.value)));
    this.#pictures.set(id, { id, fileName: found.fileName, bytes });
    this.#words.set(id, words);
    return id;
  }

  #drop(why: string, source: PictureSource): undefined {
    this.#notes.push(dropped(`A picture that ${why}: ${describe(source)}`));
  }
}

async function readPicture(source: PictureSource, file: FoundFile): Promise<PictureFile | undefined> {
  switch (source.kind) {
    case "bytes":
      return { fileName: "picture", bytes: source.bytes };
    case "clipboard":
      return undefined;
    case "file": {
      for (const path of placesOf(source.path, file.path)) {
        const bytes = await file.container.read(path, LARGEST_PICTURE);
        if (bytes?.ok === true) return { fileName: basename(path), bytes: bytes.value };
      }
      return undefined;
    }
  }
}

/** Where a picture may lie: beside the article, or, as site generators have it, below the root. */
function placesOf(picture: string, article: string): string[] {
  const beside = posix.normalize(posix.join(posix.dirname(article.replaceAll("\\", "/")), picture));
  const below = posix.normalize(picture.replace(/^\/+/, ""));
  const places = picture.startsWith("/") ? [below] : [beside, below];
  return [...places, `static/${below}`, `public/${below}`, `content/${below}`].filter(
    (path) => !path.startsWith("../"),
  );
}

function describe(source: PictureSource): string {
  return source.kind === "file" ? source.path.slice(0, 200) : "within the text";
}
