import type { DuplicatePolicy, ImportPreview, ImportProgress } from "../../shared/import.ts";
import { writeImportReport } from "../../shared/import-report.ts";
import type { Result } from "../../shared/result.ts";
import { request } from "../app/api.ts";
import { closeDialog, openDialog } from "../app/dialog-store.ts";
import { loadDirectory } from "../app/directory-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { openArticle } from "../app/session-store.ts";
import { refreshDesk } from "../desk/desk-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { useImport } from "./import-store.ts";

/** How often the progress is looked at, in milliseconds. */
const PACE = 150;

/** Opens the dialog at its beginning. */
export function startImport(): void {
  useImport.setState({ stage: { kind: "choose" }, chosen: new Set(), policy: "skip" });
  openDialog({ kind: "import" });
}

/** Asks for files or a folder, and reads them. */
export function chooseFiles(kind: "files" | "folder"): Promise<void> {
  return read(() => request("import.choose", { kind }));
}

/** Reads what lies on the clipboard. */
export function importClipboard(): Promise<void> {
  startImport();
  return read(() => request("import.clipboard", undefined));
}

/** Reads files by their content: what was dropped or pasted. */
export function importContents(files: { path: string; bytes: Uint8Array<ArrayBuffer> }[]): Promise<void> {
  startImport();
  return read(() => request("import.contents", { files }));
}

async function read(ask: () => Promise<Result<ImportPreview | null>>): Promise<void> {
  useImport.setState({ stage: { kind: "reading", progress: null } });
  const stop = watch((progress) => {
    if (useImport.getState().stage.kind === "reading") useImport.setState({ stage: { kind: "reading", progress } });
  });
  const outcome = await ask();
  stop();
  if (!outcome.ok) respondToFailure(outcome.error);
  if (!outcome.ok || outcome.value === null) return useImport.setState({ stage: { kind: "choose" } });
  const preview = outcome.value;
  const chosen = preview.rows.filter(({ duplicate }) => duplicate === null).map(({ number }) => number);
  useImport.setState({ stage: { kind: "preview", preview }, chosen: new Set(chosen) });
}

/** Chooses what becomes of articles that are there already; they are wanted then, unless they are left out. */
export function choosePolicy(policy: DuplicatePolicy): void {
  const { stage, chosen } = useImport.getState();
  if (stage.kind !== "preview") return;
  const again = stage.preview.rows.filter(({ duplicate }) => duplicate !== null).map(({ number }) => number);
  const next = new Set(chosen);
  for (const number of again)
    if (policy === "skip") next.delete(number);
    else next.add(number);
  useImport.setState({ policy, chosen: next });
}

/** Writes what is chosen into the library. */
export async function writeChosen(): Promise<void> {
  const { stage, chosen, policy } = useImport.getState();
  if (stage.kind !== "preview") return;
  await savingDesk.flush();
  const total = chosen.size;
  const show = (progress: ImportProgress | null, calledOff: boolean): void =>
    useImport.setState({ stage: { kind: "writing", progress, total, calledOff } });
  show(null, false);
  const stop = watch((progress) => {
    const { stage: now } = useImport.getState();
    if (now.kind === "writing") show(progress, now.calledOff);
  });
  const outcome = await request("import.write", { numbers: [...chosen], policy });
  stop();
  await Promise.all([refreshDesk(), loadDirectory()]);
  if (outcome.ok) return useImport.setState({ stage: { kind: "report", report: outcome.value } });
  respondToFailure(outcome.error);
  useImport.setState({ stage: { kind: "preview", preview: stage.preview } });
}

/** Calls off what is under way, or forgets what was read, and closes the dialog unless something has to be taken back first. */
export function leaveImport(): void {
  const { stage } = useImport.getState();
  void request("import.discard", undefined);
  if (stage.kind === "writing") useImport.setState({ stage: { ...stage, calledOff: true } });
  else closeDialog();
}

/** Opens the first article that came in, and closes the dialog. */
export function openFirst(): void {
  const { stage } = useImport.getState();
  const first = stage.kind === "report" ? stage.report.articles[0] : undefined;
  closeDialog();
  if (first !== undefined) void openArticle(first.id);
}

/** Saves the report as a text file. */
export async function saveReport(): Promise<void> {
  const { stage } = useImport.getState();
  if (stage.kind !== "report") return;
  const outcome = await request("import.saveReport", { text: writeImportReport(stage.report) });
  if (!outcome.ok) respondToFailure(outcome.error);
}

function watch(show: (progress: ImportProgress) => void): () => void {
  const timer = setInterval(() => {
    void request("import.progress", undefined).then((outcome) => outcome.ok && show(outcome.value));
  }, PACE);
  return () => clearInterval(timer);
}
