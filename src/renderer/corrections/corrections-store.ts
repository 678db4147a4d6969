import { create } from "zustand";

/** How far the question about changes to the article at hand has come; it is asked once for each time an article is opened. */
export type CorrectionStep = "quiet" | "asking" | "writing" | "answered";

interface CorrectionState {
  readonly step: CorrectionStep;
  /** The correction as it is drafted from what has changed. */
  readonly draft: string;
}

const QUIET: CorrectionState = { step: "quiet", draft: "" };

export const useCorrections = create<CorrectionState>(() => QUIET);

/** Begins anew, for an article that has just been opened. */
export function forgetAnswer(): void {
  useCorrections.setState(QUIET);
}

/** Takes the question away until the article is opened again. */
export function dismissQuestion(): void {
  useCorrections.setState({ step: "answered", draft: "" });
}
