/** What the names stage must know of a language. */
export interface NameData {}
