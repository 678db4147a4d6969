/** How long a text is meant to be, in words. */
export const targetLength = `
  ALTER TABLE articles ADD COLUMN target_length INTEGER CHECK (target_length > 0);
`;
