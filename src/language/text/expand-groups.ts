/**
 * A replacement with what an expression's groups have found in it: `$1` to `$99` by number, `$<name>` by name, `$&` for all
 * that was found, `$$` for a dollar sign. A group that found nothing, or that there is not, leaves nothing.
 */
export function expandGroups(replacement: string, match: RegExpExecArray): string {
  return replacement.replaceAll(
    /\$(?:(\d\d?)|<([^>]+)>|([&$]))/gu,
    (_, position?: string, name?: string, sign?: string) => {
      if (position !== undefined) return numbered(position, match);
      if (name !== undefined) return match.groups?.[name] ?? "";
      return sign === "$" ? "$" : match[0];
    },
  );
}

// As in JavaScript, `$12` is the first group and a 2 where there are fewer than twelve.
function numbered(position: string, match: RegExpExecArray): string {
  const isOne = Number(position) < match.length || position.length === 1;
  return isOne ? (match[Number(position)] ?? "") : (match[Number(position[0])] ?? "") + position.slice(1);
}
