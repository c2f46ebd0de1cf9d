/**
 * What a locale says of its language that is not a sentence: the form of `locales/<locale>/grammar.json`.
 *
 * In all texts of the locales the apostrophe is the straight one, so that a search finds "d'euros"; in French a narrow
 * no-break space (U+202F) stands between groups of digits and before ":", ";" and "%".
 */
import { z } from 'zod';

const words = z.array(z.string());

/** A table by ids: a map, as an id may be any word, "constructor" too. */
const table = z.record(z.string(), z.string()).transform((entries) => new Map(Object.entries(entries)));

/** A list of ids for each word → the word of each id. */
const invert = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([word, ids]) => ids.split(' ').map((id) => [id, word] as const)));

const grammarSchema = z.strictObject({
  numbers: z.strictObject({
    decimal: z.string().describe('Between the whole part and the decimals'),
    group: z.string().describe('Between groups of three digits'),
    groupFrom: z.int().describe('Digits of the whole part from which groups are parted'),
    scales: z
      .record(z.string(), z.int())
      .describe('Scale words that an amount may be told in, with their power of ten'),
    rangeInside: z
      .boolean()
      .describe('A range shares the currency: "2 tot 3 miljard euro", not "€2 billion to €3 billion"'),
  }),
  articles: words.describe('What a name may begin with that takes a capital at the start of a sentence'),
  headlineArticles: words.describe('Articles that a headline does not begin with'),
  nameForms: z
    .array(
      z.strictObject({
        context: z.string().describe('Suffix of the keys that are written for such names'),
        prefix: z.string().describe('What the name begins with; it is left out of {{bare}}'),
      }),
    )
    .describe('Names before which a preposition changes: "de" + "le Monde" → "du Monde"'),
  elision: z.strictObject({
    letters: z
      .string()
      .describe('First letters, without accents and in lower case, before which a word elides'),
    words: words.describe('Further first words that elide, in lower case: names with a mute h'),
  }),
  feminine: words.describe('What a noun begins with that a participle agrees with in the feminine'),
  capitalised: words.describe('Words that keep their capital inside a sentence'),
  determiners: words.describe('What is put back before a purpose, as the text has it, with its blank'),
  purposePrepositions: words.describe('What is put back before that, with its blank; the first says "for"'),
  purposeLeads: words.describe('First words of a purpose that leave no room for a preposition before it'),
  purposeTails: words.describe(
    'Words that a noun must follow: a purpose that ends in one is cut short, and not told',
  ),
  places: z.strictObject({
    kinds: table.describe('Preposition for a place that is not listed, by its kind'),
    in: z
      .record(z.string(), z.string())
      .transform(invert)
      .describe('Preposition, and article where it has one → ids of places, parted by blanks'),
    names: z
      .record(z.string(), z.string())
      .describe('First words of a name that melt with the preposition: "Le " → "au "'),
    articles: table.describe(
      'The article of a place as subject or object, by its preposition; "a|b": b before an elision',
    ),
  }),
  names: table.describe('How organisations and media are called in running text, with their article, by id'),
  adjectives: table.describe('The adjective of a place, as it stands with the government of it, by id'),
  heads: z
    .record(
      z.string(),
      z.strictObject({
        ends: words.describe('What names end in that take the article'),
        begins: words.describe('Common nouns that names begin with: in a sentence they lose their capital'),
      }),
    )
    .describe('Article → the words of organisations’ names that ask for it'),
});

/** A locale's grammar, as data. */
export type Grammar = z.infer<typeof grammarSchema>;

/** @throws {z.ZodError} naming the field that is missing, wrong or unknown. */
export const parseGrammar = (data: unknown): Grammar => grammarSchema.parse(data);
