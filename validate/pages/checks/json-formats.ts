import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnySchema, ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import AjvDraft4 from "ajv-draft-04";
import formats from "ajv-formats";
import { z } from "zod";
import { JSON_FEED_1 } from "../../../src/publish/testing/json-feed-1.ts";
import { writeNinjs } from "../../../src/publish/ninjs/write-ninjs.ts";
import { canonicalLanguage } from "../../../src/shared/language.ts";
import { type Check, checkEach, type Omission } from "../../check.ts";
import type { Subject } from "../subject.ts";
import { outsideSchema, WITHOUT_SCHEMA } from "./outside.ts";

const LanguageSchema = z.object({ language: z.string() });

/** Each article as ninjs by IPTC's own schema, and its language, which that leaves open. */
export async function checkNinjs({ articles }: Subject): Promise<Check | Omission> {
  const name = "ninjs 3.1, IPTC's schema";
  const [schema, geoJson] = [read("ninjs/ninjs-schema_3.1.json"), read("ninjs/GeoJSON-schema.json")];
  if (schema === undefined || geoJson === undefined) return { name, reason: WITHOUT_SCHEMA };
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats(ajv);
  const isValid = ajv.addSchema(geoJson).compile(schema);
  return checkEach(
    name,
    articles,
    ({ path }) => path,
    ({ dossier }) => {
      const item: unknown = JSON.parse(writeNinjs(dossier));
      if (!isValid(item)) return described(isValid.errors);
      const { language } = LanguageSchema.parse(item);
      return canonicalLanguage(language) === language ? [] : [`the language "${language}" is no tag of BCP 47`];
    },
  );
}

/** The site's JSON Feed by the schema of its version. */
export async function checkJsonFeed({ folder }: Subject): Promise<Check | Omission> {
  const name = "JSON Feed 1.1, its schema";
  const schema = read("feeds/json-feed-1.1.json");
  if (schema === undefined) return { name, reason: WITHOUT_SCHEMA };
  const ajv = new AjvDraft4({ allErrors: true, strict: false });
  formats(ajv);
  const isValid = ajv.addSchema(JSON_FEED_1).compile(schema);
  return checkEach(
    name,
    ["feed.json"],
    (path) => path,
    (path) => {
      const feed: unknown = JSON.parse(readFileSync(join(folder, "site", path), "utf8"));
      return isValid(feed) ? [] : described(isValid.errors);
    },
  );
}

function read(path: string): AnySchema | undefined {
  const text = outsideSchema(path);
  return text === undefined ? undefined : JSON.parse(text);
}

function described(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
