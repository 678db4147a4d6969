import type { Quirk } from "./quirk.ts";
/** Slack draws the gap between two paragraphs of a message as an empty span. */
export declare const slackBreaks: Quirk;
