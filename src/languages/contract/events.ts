/** What the events stage must know of a language. */
export interface EventData {}
