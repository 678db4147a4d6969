import { fail, type Result, succeed } from "../shared/result.ts";
import { type Body, BodySchema } from "./body.ts";

/**
 * The one gate that all stored or outside bodies pass: JSON text to a body in normal form. Fails with `broken-json` (line and
 * column as place), `document-newer` for a node this version does not know, `invalid-input` for a wrong shape (path as place).
 */
export function restoreBody(json: string): Result<Body> {
  try {
    return restoreTree(JSON.parse(json));
  } catch {
    return fail({ code: "broken-json", message: "The text of this article is not valid JSON." });
  }
}

/** As `restoreBody`, for a tree that has been parsed already, such as `editorState.toJSON()`. The input is not changed. */
export function restoreTree(tree: unknown): Result<Body> {
  const parsed = BodySchema.safeParse(tree);
  return parsed.success
    ? succeed(parsed.data)
    : fail({ code: "invalid-input", message: "This is not an article body." });
}
