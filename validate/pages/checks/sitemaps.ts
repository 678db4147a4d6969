import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Check, checkEach, type Omission } from "../../check.ts";
import type { Subject } from "../subject.ts";
import { outsideSchema, WITHOUT_SCHEMA } from "./outside.ts";

/**
 * What a news sitemap adds, as Google's schema of version 0.9 has it: sitemaps.org's own schema takes in elements of others only
 * where theirs is known too.
 */
const NEWS_SCHEMA = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.google.com/schemas/sitemap-news/0.9"
  targetNamespace="http://www.google.com/schemas/sitemap-news/0.9" elementFormDefault="qualified">
  <xs:element name="news"><xs:complexType><xs:all>
    <xs:element name="publication"><xs:complexType><xs:all>
      <xs:element name="name" type="xs:string"/><xs:element name="language" type="xs:language"/>
    </xs:all></xs:complexType></xs:element>
    <xs:element name="publication_date" type="xs:dateTime"/>
    <xs:element name="title" type="xs:string"/>
  </xs:all></xs:complexType></xs:element>
</xs:schema>`;

/** The site's sitemaps by the schema of sitemaps.org. */
export async function checkSitemaps({ folder }: Subject): Promise<Check | Omission> {
  const name = "sitemaps, their schema";
  const schema = outsideSchema("feeds/sitemap.xsd");
  if (schema === undefined) return { name, reason: WITHOUT_SCHEMA };
  const { validateXML } = await import("xmllint-wasm");
  const wrapper = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
    <xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
  </xs:schema>`;
  return checkEach(
    name,
    ["sitemap.xml", "news-sitemap.xml"],
    (path) => path,
    async (path) => {
      const contents = readFileSync(join(folder, "site", path), "utf8");
      const { errors } = await validateXML({
        xml: { fileName: path, contents },
        schema: [wrapper],
        preload: [
          { fileName: "sitemap.xsd", contents: schema },
          { fileName: "news.xsd", contents: NEWS_SCHEMA },
        ],
      });
      return errors.map(({ message }) => message);
    },
  );
}
