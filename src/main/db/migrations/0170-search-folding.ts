/** Indexed anew are the languages whose letters the search index folds since: Arabic, Persian, Hebrew, Greek; wide and narrow forms. */
export const searchFolding = `
  UPDATE articles SET indexed_revision = 0
    WHERE direction = 'rtl' OR language GLOB 'el*' OR language GLOB 'ja*' OR language GLOB 'ko*' OR language GLOB 'zh*';
`;
