/** What the tokeniser and the language detector must know of a language. */
export interface TextData {
  /**
   * Words that take a full stop without ending a sentence, in lower case, without the last stop: "dhr", "bijv".
   */
  abbreviations: readonly string[];
  /**
   * Abbreviations that may also be a sentence's last word ("mln", "enz"): they end it where a capital follows.
   */
  finalAbbreviations: readonly string[];
  /** Words that an apostrophe joins to the next one and that are tokens of their own: "d" in "d'euros". */
  elisions: readonly string[];
  /** Words that begin with their apostrophe, without it: "s" in "'s-Hertogenbosch", "t" in "'t Gooi". */
  clitics: readonly string[];
  /** The language's commonest words, in lower case: they tell the language of a text too short for statistics. */
  functionWords: readonly string[];
}
