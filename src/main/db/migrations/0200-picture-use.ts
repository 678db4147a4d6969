/** The part of the lead image that is shown, its focus, and whether it is decoration: JSON, empty where nothing is set. */
export const pictureUse = `
  ALTER TABLE articles ADD COLUMN lead_use TEXT NOT NULL DEFAULT '{}';
`;
