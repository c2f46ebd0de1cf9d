/** What the tokeniser must know of a language. */
export interface TextData {
  /** Words before a full stop that do not end a sentence, in lower case, without the stop: "mln", "dhr", "o.a". */
  abbreviations: readonly string[];
  /** Function words that tell a short text's language, in lower case. */
  functionWords: readonly string[];
}
