/** The languages that articles are read in, ISO 639-1; light to load, for whoever needs no more of them. */

/** Their codes, the one that most articles are in first. `index.ts` holds the packs themselves, in the same order. */
export const languageCodes = ['nl', 'en', 'fr'] as const;
