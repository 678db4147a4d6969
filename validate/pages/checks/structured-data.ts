import { z } from "zod";
import { type Check, checkEach, type Omission } from "../../check.ts";
import type { Page, Subject } from "../subject.ts";
import { outsideSchema, WITHOUT_SCHEMA } from "./outside.ts";

/** What two validators of structured data and cards find, and what search engines recommend. */
export async function checkStructuredData(subject: Subject): Promise<(Check | Omission)[]> {
  // Pages that search engines are asked to pass over need no card.
  const pages = [...subject.articles, ...subject.site].filter(({ html }) => !html.includes('content="noindex"'));
  return [
    await checkRecommended(subject.articles),
    await checkProfiles(subject.site),
    await testingTool(pages),
    await againstSchemaOrg(pages),
  ];
}

const text = z.string().min(1);
const page = z.object({ "@type": z.literal("WebPage"), "@id": z.url(), name: text });
const image = z.object({ "@type": z.literal("ImageObject"), url: z.url(), width: z.int(), height: z.int() });
const party = z.object({ name: text, url: z.url() });
/** Of some people nothing is known but the name. */
const author = party.or(z.strictObject({ "@type": z.literal("Person"), name: text }));

/** Google's required and recommended properties, and those that news pages of good houses have. */
const NewsArticleSchema = z.object({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("NewsArticle"),
  headline: text,
  image: image.or(z.array(image).min(1)),
  datePublished: z.iso.datetime({ offset: true }),
  dateModified: z.iso.datetime({ offset: true }),
  author: author.or(z.array(author).min(1)),
  publisher: party.extend({ logo: image }),
  mainEntityOfPage: z.object({ "@id": z.url() }),
  inLanguage: text,
  isAccessibleForFree: z.boolean(),
  wordCount: z.int(),
});
const BreadcrumbSchema = z.object({
  "@type": z.literal("BreadcrumbList"),
  itemListElement: z.array(z.object({ position: z.int().positive(), name: text, item: page })).min(2),
});

const ProfileSchema = z.object({
  "@type": z.literal("ProfilePage"),
  mainEntity: party.extend({ "@type": z.literal("Person") }),
});

/** The pages of writers, each the profile of a person, told as a whole. */
export function checkProfiles(site: readonly Page[]): Promise<Check> {
  return checkEach(
    "JSON-LD, profiles of writers",
    site.filter(({ path }) => path.startsWith("site/authors/")),
    ({ path }) => path,
    ({ html }) =>
      complaints(html, [
        [ProfileSchema, "ProfilePage"],
        [party, "NewsMediaOrganization"],
      ]),
  );
}

/** The entities of articles, with what search engines require and recommend. */
export function checkRecommended(articles: readonly Page[]): Promise<Check> {
  return checkEach(
    "JSON-LD, required and recommended properties",
    articles,
    ({ path }) => path,
    ({ html }) =>
      complaints(html, [
        [NewsArticleSchema, "NewsArticle"],
        [BreadcrumbSchema, "BreadcrumbList"],
        [party, "NewsMediaOrganization"],
      ]),
  );
}

/** What the entities of a page lack that schemas ask of them, by their types. */
function complaints(html: string, wanted: readonly (readonly [z.ZodType, string])[]): string[] {
  const entities = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = ""]) =>
    z.looseObject({ "@type": z.string() }).parse(JSON.parse(json)),
  );
  return wanted.flatMap(([schema, type]) => {
    const { error } = schema.safeParse(entities.find((entity) => entity["@type"] === type));
    return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
  });
}

/** Accounts of one service among many, which no publication has to have. */
const NOT_ASKED_FOR = /"twitter:(?:site|creator)"/;

async function testingTool(pages: readonly Page[]): Promise<Check> {
  const { structuredDataTest } = await import("structured-data-testing-tool");
  const { default: presets } = await import("structured-data-testing-tool/presets.js");
  return checkEach(
    "structured-data-testing-tool: Google, Facebook, Twitter",
    pages,
    ({ path }) => path,
    async ({ html }) => {
      const outcome = await structuredDataTest(html, {
        presets: [presets.Google, presets.Facebook, presets.Twitter],
      }).catch(outcomeOf);
      return [...outcome.failed, ...outcome.warnings]
        .filter(({ test }) => !NOT_ASKED_FOR.test(test))
        .map(({ test, error }) => error?.message ?? test);
    },
  );
}

const TestSchema = z.object({
  test: z.string(),
  type: z.string(),
  error: z.object({ message: z.string() }).optional(),
});
const FailureSchema = z.object({ res: z.object({ failed: z.array(TestSchema), warnings: z.array(TestSchema) }) });

/** The tool throws its outcome where a test fails. */
function outcomeOf(thrown: unknown): z.infer<typeof FailureSchema>["res"] {
  const failure = FailureSchema.safeParse(thrown);
  if (failure.success) return failure.data.res;
  throw thrown;
}

async function againstSchemaOrg(pages: readonly Page[]): Promise<Check | Omission> {
  const name = "structured-data-validator, schema.org's vocabulary";
  const schema = outsideSchema("schemaorg/schemaorg-all-https.jsonld");
  if (schema === undefined) return { name, reason: WITHOUT_SCHEMA };
  const { default: Validator } = await import("@adobe/structured-data-validator");
  const { default: Extractor } = await import("@marbec/web-auto-extractor");
  const validator = new Validator(JSON.parse(schema));
  return checkEach(
    name,
    pages,
    ({ path }) => path,
    async ({ html }) => {
      const extracted = new Extractor({ addLocation: true, embedSource: ["rdfa", "microdata"] }).parse(html);
      if (Object.keys(extracted.jsonld).length === 0) return ["no entity is found"];
      const issues = await validator.validate(extracted);
      return issues.map(({ issueMessage, path: place }) => {
        const types = (place ?? []).map(({ type, property }) => property ?? type ?? "").join("/");
        return `${types}: ${issueMessage}`;
      });
    },
  );
}
