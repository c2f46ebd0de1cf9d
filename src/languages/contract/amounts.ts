/** What the amounts stage must know of a language. */
export interface AmountData {}
