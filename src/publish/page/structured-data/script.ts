/** A value of a schema.org entity; what is undefined is left out. */
export type Entity = { readonly [key: string]: EntityValue };
export type EntityValue = string | number | boolean | Entity | readonly EntityValue[] | undefined;

const UNSAFE = /[<>&\u2028\u2029]/g;

/** An entity as a `script` element. */
export function entityScript(entity: Entity): string {
  return `<script type="application/ld+json">${scriptSafe(JSON.stringify(entity))}</script>`;
}

/** JSON with the characters that could end a `script` element, or open a comment in it, written as escapes. */
export function scriptSafe(json: string): string {
  return json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Text, or undefined where it is blank: no entity has empty properties. */
export function text(value: string): string | undefined {
  const trimmed = value.trim();
  return trimmed === "" ? undefined : trimmed;
}

/** A list, or undefined where it is empty. */
export function list<Item extends EntityValue>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
