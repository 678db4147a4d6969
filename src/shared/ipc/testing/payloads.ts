import type { z } from "zod";
import { HOSTILE_TEXTS, HOSTILE_VALUES } from "./hostile-values.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Numbers from 0 to 1. */
export type Random = () => number;

/** What payloads are made up from besides the schema: identifiers that exist, say, and values that only some places can hold. */
export interface Ingredients {
  readonly texts?: readonly string[];
  readonly values?: readonly (() => unknown)[];
}

/** Makes up payloads for a channel. */
export interface PayloadMaker {
  /** One that its schema takes, as hostile as that allows. */
  sound: () => unknown;
  /** One in which something, or everything, is not as it should be; now and then it is sound by chance. */
  malformed: () => unknown;
}

/** How often a sound payload is tried for: the shape does not know all that its schema asks for. */
const ATTEMPTS = 40;
const MOST_ITEMS = 3;

/** Makes up payloads from a channel's own schema, so that a new channel needs nothing but to be there. */
export function payloadMaker(
  schema: z.ZodType,
  random: Random,
  { texts = [], values = [] }: Ingredients = {},
): PayloadMaker {
  const shape = shapeOf(schema);
  const allTexts = [...texts, ...HOSTILE_TEXTS];
  const allValues = [...HOSTILE_VALUES, ...values];
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];

  function fitting({ pattern, maxLength = Number.POSITIVE_INFINITY }: Shape): string {
    const expression = pattern === undefined ? /^/u : new RegExp(pattern, "u");
    const fits = (text: string): boolean => text.length <= maxLength && expression.test(text);
    return pick(allTexts.filter(fits)) ?? "x".repeat(Math.min(maxLength, 3));
  }

  function valueOf(wanted: Shape): unknown {
    const choice = pick(wanted.anyOf ?? wanted.oneOf ?? []);
    if (choice !== undefined) return valueOf(choice);
    if (wanted.const !== undefined) return wanted.const;
    if (wanted.enum !== undefined) return pick(wanted.enum);
    switch (wanted.type) {
      case "object":
        return Object.fromEntries(
          Object.entries(wanted.properties ?? {}).map(([name, inner]) => [name, valueOf(inner)]),
        );
      case "array":
        return listOf(wanted);
      case "string":
        return fitting(wanted);
      case "integer":
        return pick([0, 1, 2, 50, 500, Number.MAX_SAFE_INTEGER]);
      case "number":
        return pick([0, 0.5, 1, 1e300]);
      case "boolean":
        return random() < 0.5;
      case "null":
        return null;
      case undefined:
        return pick(HOSTILE_VALUES)?.();
    }
  }

  function listOf({ items = {}, minItems = 0, maxItems = MOST_ITEMS }: Shape): unknown[] {
    const length = minItems + Math.floor(random() * (Math.min(maxItems, MOST_ITEMS) - minItems + 1));
    return Array.from({ length }, () => valueOf(items));
  }

  function sound(): unknown {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const value = valueOf(shape);
      if (schema.safeParse(value).success) return value;
    }
    return undefined;
  }

  /** A copy with something wrong in one place, on any level. */
  function spoilt(value: unknown): unknown {
    const wrong = (): unknown => (random() < 0.5 ? pick(allTexts) : pick(allValues)?.());
    if (Array.isArray(value) && random() < 0.8) return spoiltList(value, wrong);
    if (!isPlain(value) || random() < 0.1) return wrong();
    const entries = Object.entries(value);
    const [name = "", inner] = pick(entries) ?? [];
    const chance = random();
    if (chance < 0.15) return Object.fromEntries(entries.filter(([other]) => other !== name));
    if (chance < 0.3) return Object.fromEntries([...entries, [pick(EXTRA_KEYS) ?? "extra", wrong()]]);
    return Object.fromEntries([...entries, [name, random() < 0.5 ? spoilt(inner) : wrong()]]);
  }

  function spoiltList(list: readonly unknown[], wrong: () => unknown): unknown[] {
    const place = Math.floor(random() * list.length);
    if (list.length === 0 || random() < 0.2) return [...list, wrong()];
    if (random() < 0.1) return Array.from({ length: 2000 }, () => list[place]);
    return list.with(place, spoilt(list[place]));
  }

  return { sound, malformed: () => (random() < 0.2 ? pick(allValues)?.() : spoilt(valueOf(shape))) };
}

const EXTRA_KEYS = ["__proto__", "constructor", "prototype", "toJSON", "then", "path", "folder", "sql", "extra"];

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
