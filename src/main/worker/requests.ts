import type { Channel, Input, Output } from "../../shared/ipc/contract.ts";
import type { WindowEvent } from "../../shared/ipc/events.ts";
import type { BulkExportReceipt, BulkTarget } from "../../shared/bulk.ts";
import type { ExportFormat, ExportLayout, ExportReceipt } from "../../shared/export.ts";
import type { TakenPicture } from "../../shared/picture/words.ts";
import type { ImportPreview } from "../../shared/import.ts";
import type { DatelineError } from "../../shared/errors.ts";
import type { LibraryInfo } from "../../shared/library.ts";
import type { Rendition } from "../../shared/picture/rendition.ts";
import type { RebuildReport } from "../../shared/recovery.ts";
import type { PopularPreview } from "../../shared/popular.ts";
import type { Result } from "../../shared/result.ts";

/** The channels of the window's contract that need the main thread: they open dialogs, or belong to the machine. */
export type DialogChannel =
  | "library.choose"
  | "articles.export"
  | "import.choose"
  | "import.clipboard"
  | "import.saveReport"
  | "assets.choose"
  | "backups.reveal"
  | "bulk.export"
  | "popular.choose"
  | "edition.export"
  | "edition.cancel"
  | "links.open"
  | "paste.plain"
  | "paste.saveReport"
  | "rescue.saveCopy";
export type MachineChannel = "language.personal" | "language.savePersonal";

/** The channels about backups, which work in threads of their own. */
export type BackupChannel = Exclude<Extract<Channel, `backups.${string}`>, DialogChannel>;

/** The channels of the window's contract that may put another library in the place of the open one. */
export type SessionChannel = "library.rebuild" | BackupChannel;

/** The channels of the window's contract that the library answers by itself. */
export type LibraryChannel = Exclude<Channel, DialogChannel | MachineChannel | SessionChannel>;

/** What only main and the command line may ask of the library, since it names paths. */
export interface PathRequests {
  "assets.addFile": { input: { path: string }; output: TakenPicture };
  "export.write": {
    input: { ids: readonly string[]; format: ExportFormat; layout: ExportLayout; folder: string; theme?: string };
    output: ExportReceipt;
  };
  "bulk.write": {
    input: { target: BulkTarget; format: ExportFormat; layout: ExportLayout; folder: string };
    output: BulkExportReceipt;
  };
  "popular.read": { input: { path: string }; output: PopularPreview };
  "import.read": { input: { paths: readonly string[] }; output: ImportPreview };
  /** In the theme that is named, or else the publication's. */
  "preview.file": { input: { articleId: string; theme?: string }; output: string };
  "preview.rendition": { input: Rendition; output: Uint8Array };
  "themes.surface": { input: undefined; output: string };
}

/** Everything a library can be asked, by name. */
export type LibraryRequests = {
  [C in LibraryChannel]: { input: Input<C>; output: Output<C> };
} & PathRequests;
export type LibraryRequestName = keyof LibraryRequests;

/** The worker's own requests besides. Opening closes the library that was open. */
export type SessionRequests = {
  "session.open": { input: { folder: string; create: boolean; samples: boolean }; output: LibraryInfo };
  "session.close": { input: undefined; output: null };
  /** The open library was found to be damaged: from now on it is shown as far as it can be read. */
  "session.damaged": { input: { error: DatelineError }; output: null };
  "library.rebuild": { input: undefined; output: RebuildReport };
} & { [C in BackupChannel]: { input: Input<C>; output: Output<C> } };
export type WorkerRequests = LibraryRequests & SessionRequests;
export type WorkerRequestName = keyof WorkerRequests;

/** A request by its name with the input that belongs to it. */
export type RequestOf<Name extends WorkerRequestName> = {
  [N in Name]: { name: N; input: WorkerRequests[N]["input"] };
}[Name];

/** What travels to the worker. */
export type WorkerRequest = { id: number } & RequestOf<WorkerRequestName>;

/** What travels back: the answer to a request, something to tell the window, or a bug to be logged. */
export type WorkerMessage<Value> =
  | { kind: "answer"; id: number; result: Result<Value> }
  | ({ kind: "event" } & WindowEvent)
  | { kind: "bug"; request: WorkerRequestName | "idle"; stack: string };
