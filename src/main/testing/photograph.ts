import Vips from "wasm-vips";

let library: Promise<typeof Vips> | undefined;

/** The library that makes pictures, for tests that make some of their own or look into those that were made. */
export function pictureLibrary(): Promise<typeof Vips> {
  library ??= start();
  return library;
}

async function start(): Promise<typeof Vips> {
  const vips = await Vips({ dynamicLibraries: ["vips-heif.wasm"], print: () => undefined });
  // Within a thread it would wait for ever for more threads of its own.
  vips.concurrency(1);
  return vips;
}

/** What a test's photograph says of itself; texts go into IPTC, XMP says them otherwise than IPTC would. */
export interface PhotographSaid {
  readonly orientation?: number;
  readonly caption?: string;
  readonly credit?: string;
  readonly creator?: string;
  readonly copyright?: string;
  readonly alt?: string;
  readonly gps?: boolean;
}

/** A JPEG as a camera and a picture desk leave it: left half red, right half blue, as stored; with what is said of it. */
export async function photograph(width: number, height: number, said: PhotographSaid = {}): Promise<Buffer> {
  const vips = await pictureLibrary();
  const red = vips.Image.black(Math.ceil(width / 2), height, { bands: 3 })
    .add([200, 30, 30])
    .cast("uchar");
  const blue = vips.Image.black(Math.floor(width / 2), height, { bands: 3 })
    .add([30, 30, 200])
    .cast("uchar");
  const jpeg = Buffer.from(
    red.join(blue, "horizontal").copy({ interpretation: "srgb" }).writeToBuffer(".jpg", { keep: "none" }),
  );
  return withSegments(jpeg, [exif(said), iptc(said), xmp(said)].flat());
}

function withSegments(jpeg: Buffer, segments: readonly { marker: number; content: Buffer }[]): Buffer {
  const parts = segments.map(({ marker, content }) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  });
  return Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)]);
}

/** An Exif block with orientation and, if wanted, the place of the Statue of Liberty. */
function exif({ orientation = 1, gps = false }: PhotographSaid) {
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    value.copy(bytes, 8);
    return bytes;
  };
  const short = (value: number): Buffer => Buffer.from([value >> 8, value & 255, 0, 0]);
  const long = (value: number): Buffer => Buffer.from([0, 0, value >> 8, value & 255]);
  const directory = (entries: readonly Buffer[]): Buffer =>
    Buffer.concat([Buffer.from([0, entries.length]), ...entries, Buffer.alloc(4)]);
  const main = [entry(0x0112, 3, 1, short(orientation))];
  const start = 8 + 2 + 12 * (gps ? 2 : 1) + 4;
  const degrees = start + 2 + 12 * 4 + 4;
  const rationals = (...values: readonly number[]): Buffer =>
    Buffer.concat(values.map((value) => Buffer.from([0, 0, 0, value, 0, 0, 0, 1])));
  const place = [
    entry(1, 2, 2, Buffer.from("N\0\0\0")),
    entry(2, 5, 3, long(degrees)),
    entry(3, 2, 2, Buffer.from("W\0\0\0")),
    entry(4, 5, 3, long(degrees + 24)),
  ];
  const tiff = gps
    ? [
        directory([...main, entry(0x8825, 4, 1, long(start))]),
        directory(place),
        rationals(40, 41, 21),
        rationals(74, 2, 40),
      ]
    : [directory(main)];
  const content = Buffer.concat([Buffer.from("Exif\0\0MM\0*\0\0\0\x08", "latin1"), ...tiff]);
  return orientation === 1 && !gps ? [] : [{ marker: 0xe1, content }];
}

/** Photoshop's image resource 0x0404: IPTC IIM records in UTF-8. */
function iptc({ caption, credit, creator, copyright }: PhotographSaid) {
  const record = (number: number, set: number, text: string | Buffer): Buffer => {
    const content = Buffer.from(text);
    return Buffer.concat([Buffer.from([0x1c, number, set, content.length >> 8, content.length & 255]), content]);
  };
  const fields: [number, string | undefined][] = [
    [120, caption],
    [110, credit],
    [80, creator],
    [116, copyright],
  ];
  const records = fields.flatMap(([set, text]) => (text === undefined ? [] : record(2, set, text)));
  if (records.length === 0) return [];
  const data = Buffer.concat([record(1, 90, Buffer.from("\x1b%G", "latin1")), ...records]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const resource = Buffer.concat([
    Buffer.from("8BIM\x04\x04\0\0", "latin1"),
    length,
    data,
    Buffer.alloc(data.length % 2),
  ]);
  return [{ marker: 0xed, content: Buffer.concat([Buffer.from("Photoshop 3.0\0", "latin1"), resource]) }];
}

function xmp({ alt }: PhotographSaid) {
  if (alt === undefined) return [];
  const text = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">${alt}</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta>`;
  return [{ marker: 0xe1, content: Buffer.from(`http://ns.adobe.com/xap/1.0/\0${text}`) }];
}
