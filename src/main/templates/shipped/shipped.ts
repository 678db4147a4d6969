import type { Template } from "../../../shared/template.ts";
import { diplomaticVisit } from "./diplomatic-visit.ts";
import { interview } from "./interview.ts";
import { matchReport } from "./match-report.ts";
import { obituary } from "./obituary.ts";

/** The templates that ship with Dateline, in their order. Their ids stay: what a newsroom has changed is kept by them. */
export const SHIPPED_TEMPLATES: readonly Template[] = [diplomaticVisit, matchReport, obituary, interview];
