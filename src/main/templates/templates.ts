import type { Database } from "better-sqlite3";
import { z } from "zod";
import { type Template, type TemplateEntry, TemplateIdentifierSchema, TemplateSchema } from "../../shared/template.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { ReadableDatabase } from "../db/readable.ts";
import { readSetting, writeSetting } from "../db/setting.ts";
import { transact } from "../db/transact.ts";
import { SHIPPED_TEMPLATES } from "./shipped/shipped.ts";

const KEY = "templates";
const MOST_TEMPLATES = 200;

/**
 * What a library keeps of templates: how it differs from what ships with Dateline. A template of its own or another form of a
 * shipped one, or null for one that was removed. So a newer Dateline brings new templates.
 */
const KeptSchema = z.array(z.strictObject({ id: TemplateIdentifierSchema, template: TemplateSchema.nullable() }));
type Kept = z.infer<typeof KeptSchema>;

/** The templates of a library: those that ship with Dateline, in the form they have here, then its own. */
export function readTemplates(database: ReadableDatabase): Template[] {
  const kept = new Map(readKept(database).map(({ id, template }) => [id, template]));
  const shipped = SHIPPED_TEMPLATES.map((template) => (kept.has(template.id) ? kept.get(template.id) : template));
  const own = [...kept].filter(([id]) => !isShipped(id)).map(([, template]) => template);
  return [...shipped, ...own].filter((template) => template !== null && template !== undefined);
}

/** The templates of a library as a list. */
export function listTemplates(database: ReadableDatabase): TemplateEntry[] {
  const changed = new Set(readKept(database).map(({ id }) => id));
  return readTemplates(database).map(({ id, name }) => {
    const shipped = isShipped(id);
    return { id, name, shipped, changed: shipped && changed.has(id) };
  });
}

/** Keeps a template, in place of the one with its id. */
export function keepTemplate(database: Database, template: Template): Result<null> {
  return change(database, (kept) => [...without(kept, template.id), { id: template.id, template }]);
}

/** Gives a template another name. */
export function renameTemplate(database: Database, id: string, name: string): Result<null> {
  const template = readTemplates(database).find((candidate) => candidate.id === id);
  return template === undefined ? fail(noTemplate) : keepTemplate(database, { ...template, name });
}

/** Removes a template. One that ships with Dateline stays away until it is reset. */
export function removeTemplate(database: Database, id: string): Result<null> {
  return change(database, (kept) => [...without(kept, id), ...(isShipped(id) ? [{ id, template: null }] : [])]);
}

/** Brings a template back to what ships with Dateline, or all that do. A newsroom's own stay. */
export function resetTemplates(database: Database, id: string | null): Result<null> {
  return change(database, (kept) => kept.filter((entry) => !isShipped(entry.id) || (id !== null && entry.id !== id)));
}

/** What is said of a template that is not, or no longer, in the library. */
export const noTemplate = { code: "not-found", message: "The library has no such template." } as const;

function change(database: Database, make: (kept: Kept) => Kept): Result<null> {
  return transact(database, () => {
    const kept = make(readKept(database));
    if (kept.length > MOST_TEMPLATES) return fail(tooMany);
    writeSetting(database, KEY, kept);
    return succeed(null);
  });
}

function readKept(database: ReadableDatabase): Kept {
  return readSetting(database, KEY, KeptSchema) ?? [];
}

function without(kept: Kept, id: string): Kept {
  return kept.filter((entry) => entry.id !== id);
}

function isShipped(id: string): boolean {
  return SHIPPED_TEMPLATES.some((template) => template.id === id);
}

const tooMany = {
  code: "too-large",
  message: `A library keeps ${String(MOST_TEMPLATES)} templates at most.`,
  mend: "Remove one that is no longer needed.",
} as const;
