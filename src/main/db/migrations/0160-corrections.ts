/**
 * What readers are told was wrong, as a list in JSON; and the kept version up to which they have been given account of what
 * changed, because it was published, corrected, or changed by no more than a typo. Null for an article that is not out, and for
 * one of before, until it is next changed.
 */
export const corrections = `
  ALTER TABLE articles ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(corrections));
  ALTER TABLE articles ADD COLUMN accounted_revision INTEGER;
`;
