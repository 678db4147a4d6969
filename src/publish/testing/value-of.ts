import { describeError } from "../../shared/errors.ts";
import type { Result } from "../../shared/result.ts";

/** The value of a result that must not have failed. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(describeError(result.error));
}
