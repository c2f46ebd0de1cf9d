/**
 * The record: the one definition from which the TypeScript types, the check of stored records and the published
 * JSON Schema (`record.schema.json`) are made. The order of the keys here is the order of the keys in a file.
 */
import { z } from 'zod';

const offset = z.int().nonnegative();

const span = {
  text: z.string().describe('The words, exactly as they stand at the position'),
  paragraph: offset.describe('Index of the paragraph: 0 is the title, the body’s blocks are 1, 2, 3 …'),
  start: offset.describe('First UTF-16 code unit in the paragraph'),
  end: offset.describe('One past the last UTF-16 code unit'),
};

const mentionSchema = z
  .object({
    ...span,
    form: z
      .enum(['adjective', 'inhabitant'])
      .optional()
      .describe('How the name stands there, where it is not the name itself: "Franse", "Fransen"'),
  })
  .describe('An entity’s words at one place in the text');

const mentions = z.array(mentionSchema).describe('In reading order');

const companySchema = z.object({
  id: z.string(),
  name: z.string(),
  parent: z.string().optional().describe('Id of the company that owns it'),
  country: z.string().optional().describe('Home country, ISO 3166-1 alpha-2, from our own list'),
  mentions,
});

const organisationSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['government', 'regulator', 'union', 'ngo', 'education', 'party', 'sport', 'other']),
  place: z.string().optional().describe('Id of the place that it governs or stands for'),
  mentions,
});

const citedSourceSchema = z.object({ id: z.string(), name: z.string(), mentions });

const placeSchema = z.object({
  id: z.string().describe('ISO 3166-1 alpha-2, ISO 3166-2, or country and English slug of a city (FR/paris)'),
  name: z.string().describe('In the language of the article'),
  kind: z.enum(['country', 'region', 'city', 'continent', 'other']),
  mentions,
});

const bound = z.enum([
  'exact',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'about',
  'nearly',
  'up-to',
  'range',
  'vague',
]);

const quantity = {
  value: z
    .number()
    .nullable()
    .optional()
    .describe('Exact; null where the text gives no number ("miljarden"); absent in a range'),
  low: z.number().optional().describe('Lower end of a range'),
  high: z.number().optional().describe('Upper end of a range'),
};

const currency = z
  .string()
  .nullable()
  .describe('ISO 4217; null where the text leaves open which one is meant');

const amountSchema = z.object({
  kind: z.enum(['money', 'count', 'percent', 'percentage-point', 'basis-point']),
  ...quantity,
  currency: currency.optional().describe('Money only'),
  unit: z.string().optional().describe('What is counted, in the words of the text; counts only'),
  bound,
  converts: z
    .literal(true)
    .optional()
    .describe('The amount before it, told again in another currency: "4 miljard dollar (3,7 miljard euro)"'),
  ...span,
});

const evidenceSchema = z.object(span).describe('The sentence that states it');

const eventSchema = z.object({
  type: z.enum([
    'investment',
    'acquisition',
    'funding',
    'sale',
    'fine',
    'subsidy',
    'contract',
    'layoffs',
    'hiring',
    'results',
    'lawsuit',
  ]),
  actor: z
    .string()
    .nullable()
    .describe(
      'Id of who does it: invests, buys, raises, sells, fines, grants, wins, cuts, hires, reports, sues',
    ),
  recipient: z
    .string()
    .nullable()
    .describe(
      'Id of the other side: invested in, bought, buyer of what is sold, fined, subsidised, client of a contract, sued',
    ),
  parties: z
    .array(
      z.object({
        role: z.enum(['actor', 'recipient', 'seller', 'investor', 'object', 'stake']),
        id: z.string(),
      }),
    )
    .optional()
    .describe('Further parties: joint actors, more recipients, a seller, investors in a round, what is sold'),
  place: z.string().nullable().describe('Id of the place where'),
  purpose: z.string().nullable().describe('What for, in the words of the text'),
  amount: z.object({ ...quantity, currency, bound }).nullable(),
  count: z
    .object({ ...quantity, unit: z.string(), bound })
    .nullable()
    .describe('How many, for layoffs and hiring'),
  measure: z
    .enum(['revenue', 'profit', 'operating-profit', 'loss', 'orders'])
    .optional()
    .describe('What is reported; results only'),
  change: z
    .object({ value: z.number().nullable(), direction: z.enum(['up', 'down', 'flat']) })
    .optional()
    .describe('Against the period compared with, in percent; results only'),
  status: z.enum(['planned', 'announced', 'done', 'denied', 'rumoured']),
  time: z
    .object({
      text: z.string().describe('In the words of the text'),
      key: z.string().nullable().describe('A relative time that the locales can tell: earlier-this-year'),
      count: z
        .number()
        .int()
        .optional()
        .describe('How many, where the key is of so many weeks, months or years'),
      iso: z
        .string()
        .nullable()
        .describe('ISO 8601 date or period (2024, 2024-05, 2024-Q3) where it is known'),
    })
    .nullable(),
  source: z.string().nullable().describe('Id of who is cited for it'),
  confidence: z
    .enum(['stated', 'inferred'])
    .describe(
      'inferred: a party comes from a reference such as "het bedrijf", or learnt weights and no rule tell the event',
    ),
  rule: z
    .string()
    .describe('The rule that found it; learnt.revenue and the like where weights and no rule did'),
  evidence: evidenceSchema,
  also: z.array(evidenceSchema).optional().describe('Further sentences that tell the same event'),
});

export const recordSchema = z.object({
  schema: z.literal(1),
  id: z.string().describe('The source’s path without its extension, "/" on every system'),
  source: z.object({
    path: z.string(),
    format: z.string(),
    encoding: z.string(),
    sha256: z.string().describe('Of the bytes'),
  }),
  title: z.string().nullable(),
  published: z.string().nullable().describe('ISO 8601, as precise as the source is'),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: z.object({
    code: z.string().describe('ISO 639-1, or "und"'),
    confidence: z.number().min(0).max(1),
    declared: z.string().nullable(),
  }),
  companies: z.array(companySchema),
  organisations: z.array(organisationSchema),
  sources: z.array(citedSourceSchema),
  places: z.array(placeSchema),
  amounts: z.array(amountSchema),
  events: z.array(eventSchema),
});

export type Mention = z.infer<typeof mentionSchema>;
export type Company = z.infer<typeof companySchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type CitedSource = z.infer<typeof citedSourceSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Amount = z.infer<typeof amountSchema>;
export type Bound = Amount['bound'];
export type Evidence = z.infer<typeof evidenceSchema>;
export type NewsEvent = z.infer<typeof eventSchema>;
export type ArticleRecord = z.infer<typeof recordSchema>;
/** The parts of a record that name somebody or somewhere. */
export type Entities = Pick<ArticleRecord, 'companies' | 'organisations' | 'sources' | 'places'>;
