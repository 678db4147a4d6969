import { fail, type Result } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import type { ImportReceipt } from "../worker/requests.ts";

export async function importFiles(_library: Library, _paths: readonly string[]): Promise<Result<ImportReceipt>> {
  return fail({ code: "unknown-format", message: "Not yet." });
}
