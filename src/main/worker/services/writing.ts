import { fail, type Result } from "../../../shared/result.ts";
import { type Library, requireWritable } from "../../library/library.ts";

/** A service that changes the library: refused where that can only be read. */
export function writing<Input, Output>(
  service: (library: Library, input: Input) => Result<Output> | Promise<Result<Output>>,
): (library: Library, input: Input) => Result<Output> | Promise<Result<Output>> {
  return (library, input) => {
    const writable = requireWritable(library);
    return writable.ok ? service(library, input) : fail(writable.error);
  };
}
