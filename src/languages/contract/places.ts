import type { Lines, Words } from './names.ts';

/** What a language says about places: how they are called beside their names, and which words surround them. */
export interface PlaceData {
  /** Countries of the language's readers, ISO 3166-1: of two places with one name, theirs is the likelier. */
  home: Words;
  /**
   * Adjectives and inhabitants. Rows: `id | adjectives | inhabitants | uninflected adjective`. The last one is a
   * language's name too ("Frans") and counts only beside the noun it belongs to. Words are parted by blanks, and a
   * blank inside a word is written "_" ("Costa_Ricaans").
   */
  demonyms: Lines;
  /** Whether adjectives are written in lower case ("français"): then they count in any case. */
  lowerCaseAdjectives: boolean;
  /** Whether an adjective stands behind its noun ("le groupe français"): a language's name does not. */
  adjectivesFollow: boolean;
  /**
   * Endings that make a city's adjective, with what the city's name ends in instead: `se |  e en` reads
   * "Amsterdamse" as Amsterdam, "Leidse" as Leiden. For home cities and for cities of half a million people.
   */
  cityAdjectives: Lines;
  /** Further names of places: `id | name | name …`. */
  names: Lines;
  /** Names that are also words, persons or other things: places only where the context says so. */
  cautious: Lines;
  /** Names that are not read as a place at all in this language. */
  never: Lines;
  /** Prepositions that speak for a place right before it: "in", "te", "uit". */
  prepositions: Words;
  /** How names of streets, squares and quarters end: "straat". Of those in `surnameless` nobody's surname does. */
  ends: Words;
  surnameless: Words;
  /** Last words of places with more than one: "Deans Avenue", "Phoenix Park". */
  lastWords: Words;
  /** Prepositions before a water, over its article: they tell the Waal from a Walloon. */
  waterside: Words;
  /** Nouns right before a name that speak for a place, by the kind of place that they choose. */
  nouns: {
    region: Words;
    city: Words;
    any: Words;
    /** What belongs to a place: "inwoners van X", "ten noorden van X". */
    parts: Words;
  };
  /** Parts of compounds that leave a place that place: "Noord" in "Noord-Frankrijk", "Amsterdam-Noord". */
  directions: Words;
}
