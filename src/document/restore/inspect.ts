import type { DatelineError } from "../../shared/errors.ts";
import { HOLDING_NODES, isKnownType } from "./strip.ts";

/** How deep a body may nest. Lists in lists are what nests; nobody writes fifty of them. */
const DEEPEST = 100;

interface Visit {
  readonly node: unknown;
  readonly depth: number;
  /** The property of the parent that holds it, and its place there. */
  readonly key: string;
  readonly index: number;
  readonly parent: Visit | null;
}

/**
 * What keeps a tree from being read at all: a node of a type that this version does not know, or nesting that no writer would
 * make. Walks without recursion, so that no input can exhaust the stack.
 */
export function obstacleIn(root: unknown): DatelineError | undefined {
  const visits: Visit[] = [{ node: root, depth: 0, key: "", index: 0, parent: null }];
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { node, depth } = visit;
    if (typeof node !== "object" || node === null) continue;
    if (depth > DEEPEST) return tooDeep(visit);
    if ("type" in node && typeof node.type === "string" && !isKnownType(node.type)) return newer(node.type, visit);
    for (const key of HOLDING_NODES) {
      const inner: unknown = Reflect.get(node, key);
      if (!Array.isArray(inner)) continue;
      for (let index = inner.length - 1; index >= 0; index--) {
        visits.push({ node: inner[index], depth: depth + 1, key, index, parent: visit });
      }
    }
  }
  return undefined;
}

function newer(type: string, visit: Visit): DatelineError {
  return {
    code: "document-newer",
    message: `This text has a part of the kind “${type.slice(0, 100)}”, which this version of Dateline does not know.`,
    place: pathOf(visit),
    mend: "Open it in the newer version of Dateline that made it. It has not been changed.",
  };
}

function tooDeep(visit: Visit): DatelineError {
  return {
    code: "invalid-input",
    message: `The text is nested more than ${DEEPEST} levels deep.`,
    place: pathOf(visit),
  };
}

function pathOf(visit: Visit): string {
  const steps: string[] = [];
  for (let step = visit; step.parent !== null; step = step.parent) steps.push(`.${step.key}[${step.index}]`);
  return `root${steps.toReversed().join("")}`;
}
