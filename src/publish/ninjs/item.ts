/** The fields of ninjs 3.1 that Dateline writes. What is undefined is left out. */
export interface NinjsItem {
  readonly uri: string;
  readonly type: "text" | "picture";
  readonly standard?: { readonly name: string; readonly version: string; readonly schema: string };
  readonly representationType?: "full" | "partial";
  readonly profile?: string;
  readonly version?: string;
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly contentCreated?: string;
  readonly pubStatus?: PubStatus;
  /** BCP 47, which ninjs asks for and its schema does not check: an article's own language always is. */
  readonly language?: string;
  readonly title?: string | undefined;
  readonly slugline?: string;
  /** For the desk that receives it. */
  readonly edNote?: string | undefined;
  readonly by?: string | undefined;
  readonly usageTerms?: string | undefined;
  readonly located?: string | undefined;
  readonly headlines?: readonly NinjsText[] | undefined;
  readonly descriptions?: readonly NinjsText[] | undefined;
  readonly bodies?: readonly NinjsBody[];
  readonly places?: readonly NinjsConcept[] | undefined;
  readonly subjects?: readonly NinjsConcept[] | undefined;
  readonly infoSources?: readonly { readonly name: string; readonly role: string; readonly uri?: string }[];
  readonly renditions?: readonly NinjsRendition[] | undefined;
  readonly associations?: readonly NinjsAssociation[] | undefined;
}

/** Whether a receiver may publish an item. */
export type PubStatus = "usable" | "withheld" | "canceled";

export interface NinjsText {
  readonly role: string;
  readonly contentType: "text/plain";
  readonly value: string;
}

/** `charCount` counts what readers see as one character, without captions; `wordCount` likewise. */
export interface NinjsBody {
  readonly role: string;
  readonly contentType: "text/html" | "text/plain";
  readonly charCount: number;
  readonly wordCount: number;
  readonly value: string;
}

export interface NinjsConcept {
  readonly name: string;
  readonly rel: string;
  readonly uri?: string;
}

/** One file of an item; sizes in pixels. */
export interface NinjsRendition {
  readonly name: string;
  readonly href: string;
  readonly contentType: string;
  readonly width?: number;
  readonly height?: number;
  /** What every shape of it keeps in sight, in pixels from the top left. */
  readonly poi?: { readonly x: number; readonly y: number } | undefined;
}

/** A picture of the article, or an article related to it. */
export interface NinjsAssociation extends NinjsItem {
  readonly name: string;
  readonly rel: string;
}

/** A list of one text; empty where the text is. */
export function textsOf(role: string, value: string): readonly NinjsText[] {
  return value === "" ? [] : [{ role, contentType: "text/plain", value }];
}

/** A list, or undefined where it is empty. */
export function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
