import type { preflightContract } from "../../../shared/ipc/contract/preflight.ts";
import { succeed } from "../../../shared/result.ts";
import { setOverride } from "../../preflight/overrides.ts";
import { clearArticles, preflightArticle } from "../../preflight/preflight.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

/** What is looked at before an article leaves. */
export const preflightServices = {
  "preflight.run": (library, { id }) => {
    const report = preflightArticle(library, id);
    if (!report.ok) return report;
    const { findings, previews } = report.value;
    return succeed({ findings, previews });
  },
  "preflight.clear": (library, { ids }) => clearArticles(library, ids),
  "preflight.override": writing(({ database }, override) => setOverride(database, override)),
} satisfies { [Name in keyof typeof preflightContract]: Service<Name> };
