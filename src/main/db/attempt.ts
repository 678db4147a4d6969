import { fail, type Result } from "../../shared/result.ts";
import { failureOf } from "./failure.ts";

/** Runs `work`, turning what SQLite or the file system throws in the ordinary course of life into a failure as a value. */
export function attempt<Value>(work: () => Result<Value>): Result<Value> {
  try {
    return work();
  } catch (thrown) {
    return failOrThrow(thrown);
  }
}

/** As `attempt`, for work that takes its time. */
export async function attemptAsync<Value>(work: () => Promise<Result<Value>> | Result<Value>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (thrown) {
    return failOrThrow(thrown);
  }
}

function failOrThrow(thrown: unknown): ReturnType<typeof fail> {
  const failure = failureOf(thrown);
  if (failure === undefined) throw thrown;
  return fail(failure);
}
