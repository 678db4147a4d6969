/** What can be asked for with `is:`. */
export const SEARCH_STATES = ["published", "unpublished", "embargoed", "overdue", "untagged", "unsigned"] as const;
