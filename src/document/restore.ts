import { parseJson } from "../shared/json.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import { type Body, BodySchema } from "./body.ts";
import { complaintOf } from "./restore/complaint.ts";
import { obstacleIn } from "./restore/inspect.ts";
import { stripNode } from "./restore/strip.ts";

/**
 * The one gate that all stored or outside bodies pass: JSON text to a body in normal form. Fails with `broken-json` (line and
 * column as place), `document-newer` for a node or property this version does not know, `invalid-input` for a wrong shape; the
 * last two with the path to the node as place, such as `root.children[3].url`.
 */
export function restoreBody(json: string): Result<Body> {
  const tree = parseJson(json);
  return tree.ok ? restoreTree(tree.value) : tree;
}

/** As `restoreBody`, for a tree that has been parsed already, such as `editorState.toJSON()`. The input is not changed. */
export function restoreTree(tree: unknown): Result<Body> {
  const root = isRecord(tree) ? tree["root"] : undefined;
  const obstacle = obstacleIn(root);
  if (obstacle !== undefined) return fail(obstacle);
  const parsed = BodySchema.safeParse(isRecord(tree) ? { ...tree, root: stripNode(root) } : tree);
  return parsed.success ? succeed(parsed.data) : fail(complaintOf(parsed.error));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
