import { request } from "../app/api.ts";
import { openDialog } from "../app/dialog-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";

/**
 * Looks articles over before they are exported; answers how many warnings there are. Null where something holds them back: then a
 * dialog says what, and `again` is called once it is let pass.
 */
export async function clearForExport(ids: string[], again: () => void): Promise<number | null> {
  const clearance = await request("preflight.clear", { ids });
  if (!clearance.ok) {
    respondToFailure(clearance.error);
    return null;
  }
  const { blocked, warnings } = clearance.value;
  if (blocked.length === 0) return warnings;
  openDialog({ kind: "export-blocked", blocked, onPassed: again });
  return null;
}

/** What an export says of its warnings; nothing where there are none. */
export function warningsText(warnings: number): string | undefined {
  if (warnings === 0) return undefined;
  return warnings === 1 ? "Preflight has one warning." : `Preflight has ${warnings} warnings.`;
}
