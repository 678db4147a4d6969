import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import { type Check, checkEach } from "../../check.ts";
import type { Subject } from "../subject.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ["item", "entry", "link"].includes(name),
});
const address = z.url({ protocol: /^https?$/ });
/** RFC 822 as RSS has it: with the day of the week, a year of four digits and a zone. */
const mailTime = z
  .string()
  .regex(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/);
const instant = z.iso.datetime({ offset: true });
const text = z.string().min(1);

/** RSS 2.0 with what the RSS Advisory Board recommends besides: a guid, and the feed's own address. */
const RssSchema = z.object({
  rss: z.object({
    "@_version": z.literal("2.0"),
    channel: z.object({
      title: text,
      link: z.array(z.unknown()).min(1),
      description: text,
      language: text,
      "atom:link": z.object({
        "@_href": address,
        "@_rel": z.literal("self"),
        "@_type": z.literal("application/rss+xml"),
      }),
      item: z.array(
        z.object({
          title: text,
          link: z.array(address).length(1),
          guid: z.union([text, z.object({ "#text": text })]),
          pubDate: mailTime,
          "content:encoded": z.string().optional(),
        }),
      ),
    }),
  }),
});

/** Atom (RFC 4287): every entry with id, title, time and an author of its own or the feed's. */
const AtomSchema = z.object({
  feed: z.object({
    "@_xmlns": z.literal("http://www.w3.org/2005/Atom"),
    id: address,
    title: z.unknown(),
    updated: instant,
    link: z.array(z.object({ "@_href": address })).min(1),
    author: z.unknown(),
    entry: z.array(
      z.object({
        id: text,
        title: z.unknown(),
        updated: instant,
        published: instant,
        link: z.array(z.object({ "@_href": address })),
      }),
    ),
  }),
});

const SCHEMAS = { "rss.xml": RssSchema, "atom.xml": AtomSchema };

/** The site's RSS and Atom: well-formed, with all that their standards ask for, and no two entries of one name. */
export function checkFeeds({ folder }: Subject): Promise<Check> {
  return checkEach(
    "RSS 2.0 and Atom",
    Object.entries(SCHEMAS),
    ([path]) => path,
    ([path, schema]) => {
      const xml = readFileSync(join(folder, "site", path), "utf8");
      const sound = XMLValidator.validate(xml);
      if (sound !== true) return [sound.err.msg];
      const feed = schema.safeParse(parser.parse(xml));
      const names = [...xml.matchAll(/<guid[^>]*>([^<]+)|<entry[^>]*>[^]*?<id>([^<]+)/g)].map(
        ([, guid, id]) => guid ?? id,
      );
      return [
        ...(feed.success ? [] : feed.error.issues.map(({ path: place, message }) => `${place.join(".")}: ${message}`)),
        ...(new Set(names).size === names.length && names.length > 0 ? [] : ["two entries have one name, or none has"]),
      ];
    },
  );
}
