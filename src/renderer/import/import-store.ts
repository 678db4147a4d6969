import { create } from "zustand";
import type { DuplicatePolicy, ImportPreview, ImportProgress, ImportReport } from "../../shared/import.ts";

/** Where an import stands: from choosing what comes in to the report of what came of it. */
export type ImportStage =
  | { kind: "choose" }
  | { kind: "reading"; progress: ImportProgress | null }
  | { kind: "preview"; preview: ImportPreview }
  | { kind: "writing"; progress: ImportProgress | null; total: number; calledOff: boolean }
  | { kind: "report"; report: ImportReport };

interface ImportState {
  stage: ImportStage;
  /** The numbers of the articles that are wanted. */
  chosen: ReadonlySet<number>;
  policy: DuplicatePolicy;
}

export const useImport = create<ImportState>(() => ({ stage: { kind: "choose" }, chosen: new Set(), policy: "skip" }));

/** Wants an article, or no longer. */
export function toggleChosen(number: number): void {
  useImport.setState(({ chosen }) => {
    const next = new Set(chosen);
    if (!next.delete(number)) next.add(number);
    return { chosen: next };
  });
}
