import Vips from "wasm-vips";
import { reduce, render } from "./encode.ts";
import type { PictureAnswer, PictureRequest, PictureTaskName } from "./picture-tasks.ts";
import { readWords } from "./read-words.ts";

/**
 * The process that unpacks and packs pictures. What a hostile file could do to a decoder it does within WebAssembly's own memory,
 * and in a process that can be ended at any moment. One thread of the encoder, since with another number of them AVIF comes
 * out with other bytes.
 */
const vips = await Vips({ dynamicLibraries: ["vips-heif.wasm"], print: () => undefined, printErr: () => undefined });
vips.concurrency(1);
vips.Cache.max(0);
process.on("disconnect", () => process.exit());
process.on("message", (request: PictureRequest) => void answer(request).then((found) => process.send?.(found)));

async function answer(request: PictureRequest): Promise<PictureAnswer<PictureTaskName>> {
  try {
    switch (request.name) {
      case "render":
        return { output: render(vips, request.input) };
      case "reduce":
        return { output: reduce(vips, request.input) };
      case "words":
        return { output: await readWords(request.input.bytes) };
    }
  } catch (thrown) {
    return { problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
