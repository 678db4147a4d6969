import { z } from "zod";
import type { ArticleSort } from "../../shared/article/query.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";

/** The place in a list after which the next page begins: the last row's value in the order of the list, and its number. */
export interface Cursor {
  key: string | number;
  number: number;
}

const NUMBERED = z.tuple([z.number(), z.int()]);
const LETTERED = z.tuple([z.string(), z.int()]);

/** A cursor as the text that travels to the window and back. */
export function writeCursor({ key, number }: Cursor): string {
  return Buffer.from(JSON.stringify([key, number])).toString("base64url");
}

/** Reads a cursor back; one that was not made for this order is refused. */
export function readCursor(text: string, sort: ArticleSort): Result<Cursor> {
  const cursor = (sort === "headline" ? LETTERED : NUMBERED).safeParse(parse(text));
  if (!cursor.success) return fail({ code: "invalid-input", message: "The list's cursor is not one of this list." });
  const [key, number] = cursor.data;
  return succeed({ key, number });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return undefined;
  }
}
