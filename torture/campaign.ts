/** What a campaign found. `lost` is the typing lost in each try, in milliseconds, where that is what was measured. */
export interface Finding {
  readonly name: string;
  readonly tried: number;
  readonly survived: number;
  readonly lost: readonly number[];
  /** What went wrong, each with the seed or the step that brings it about again. */
  readonly faults: readonly string[];
}

/** Sums up several findings under one name. */
export function combine(name: string, findings: readonly Finding[]): Finding {
  return {
    name,
    tried: findings.reduce((sum, { tried }) => sum + tried, 0),
    survived: findings.reduce((sum, { survived }) => sum + survived, 0),
    lost: findings.flatMap(({ lost }) => lost),
    faults: findings.flatMap(({ faults }) => faults),
  };
}
