/** What a check in the browser found on a page. `check` is the check's name. */
export interface Finding {
  readonly check: string;
  readonly text: string;
}
