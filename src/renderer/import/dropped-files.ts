/** A file by its content, with its path within what was dropped. */
export interface DroppedFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** More than this is chosen through the dialog, which need not hold it all in memory. In files, and in bytes together. */
const MOST_FILES = 5000;
const MOST_BYTES = 512 * 1024 * 1024;

/** Reads what was dropped, folders with all that is in them. Null where it is more than can be taken this way. */
export async function readDropped(transfer: DataTransfer): Promise<DroppedFile[] | null> {
  // The entries have to be taken at once: the list is empty after the event.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files: DroppedFile[] = [];
  let size = 0;
  for (const entry of entries) {
    for await (const { path, file } of filesIn(entry)) {
      size += file.size;
      if (size > MOST_BYTES || files.length >= MOST_FILES) return null;
      files.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
  }
  return files;
}

async function* filesIn(entry: FileSystemEntry): AsyncGenerator<{ path: string; file: File }> {
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    yield { path: entry.fullPath.replace(/^\/+/, ""), file };
  } else if (entry instanceof FileSystemDirectoryEntry) {
    const reader = entry.createReader();
    for (;;) {
      const inner = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (inner.length === 0) return;
      for (const one of inner) yield* filesIn(one);
    }
  }
}
