import type { DatelineError } from "./errors.ts";

/** The outcome of anything that can fail in an expected way: a value, or an error as data. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: DatelineError };

/** Wraps a value as a success. */
export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Wraps an error as a failure. */
export function fail(error: DatelineError): { ok: false; error: DatelineError } {
  return { ok: false, error };
}
