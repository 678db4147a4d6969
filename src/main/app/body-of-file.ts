import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** The largest file served, in bytes: more than any picture the library takes in. */
const LARGEST = 128 * 1024 * 1024;
/** A larger file goes out in pieces of this size, so that the main process never holds the whole of it: WebAssembly, dictionaries. */
const PIECE = 512 * 1024;
/** Following no symbolic link, which could lead anywhere, and waiting for no pipe, which would never open. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file to be served; undefined where there is none, or where it is no plain file or too large to show. */
export async function bodyOfFile(path: string): Promise<Uint8Array<ArrayBuffer> | ReadableStream | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, FLAGS);
    const status = await file.stat();
    if (status.isFile() && status.size <= LARGEST) {
      if (status.size > PIECE * 8) return piecesOf(file);
      const bytes = await readWhole(file, status.size);
      await file.close();
      return bytes;
    }
  } catch {
    // Not there, not to be read, or a symbolic link.
  }
  await file?.close();
  return undefined;
}

async function readWhole(file: FileHandle, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  const { bytesRead } = await file.read(bytes, 0, size, 0);
  return bytesRead === size ? bytes : bytes.slice(0, bytesRead);
}

/** Read as fast as it is taken; whoever takes no more lets go of the file. */
function piecesOf(file: FileHandle): ReadableStream {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(PIECE), 0, PIECE, at);
      at += bytesRead;
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
      await file.close();
      controller.close();
    },
    cancel: () => file.close(),
  });
}
