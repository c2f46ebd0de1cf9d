/** The files in which a newsroom corrects what the program finds: their one definition. */
import { z } from 'zod';
import { recordSchema } from '../record/schema.ts';

const { amounts, events, organisations, places } = recordSchema.shape;
const bound = amounts.element.shape.bound;
const organisationKinds = organisations.element.shape.kind.options;
const placeKinds = places.element.shape.kind.options;
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'Expected an ISO 4217 code, such as EUR')
  .nullable();

const quote = z
  .string()
  .min(1)
  .describe('Words of the article, as they stand there. They are what the correction hangs on');
const context = z
  .string()
  .optional()
  .describe(
    'More words around the quote, where it stands in the article more than once; else every one is meant',
  );
const note = z.string().optional().describe('Why, for people');

const entityClass = z.enum(['company', 'organisation', 'source', 'place']);

const { type, status } = events.element.shape;

const roles = {
  type,
  actor: z.string().nullable(),
  recipient: z.string().nullable(),
  place: z.string().nullable(),
  purpose: z.string().nullable(),
  value: z.number().nullable().describe('The amount; null: the event has none'),
  currency,
  bound,
  count: z
    .strictObject({ value: z.number().nullable(), unit: z.string().min(1), bound: bound.default('exact') })
    .nullable()
    .describe('How many, for layoffs and hiring'),
  status,
  source: z.string().nullable(),
};

const eventWanted = {
  quote: quote.describe('Words of the sentence that states the event'),
  type: roles.type.optional().describe('Which event of the sentence, where it states several'),
  actor: z.string().optional().describe('Which event of the sentence, where it states several of a type'),
  context,
  note,
};

/** One correction. */
export const correctionSchema = z.discriminatedUnion('do', [
  z
    .strictObject({
      do: z.literal('remove'),
      quote,
      class: z.enum([...entityClass.options, 'amount']),
      context,
      note,
    })
    .describe('The words name no company (organisation, source, place), or are no amount'),
  z
    .strictObject({
      do: z.literal('name'),
      quote,
      class: entityClass,
      id: z.string().min(1),
      name: z.string().optional(),
      kind: z.enum([...organisationKinds, ...placeKinds]).optional(),
      context,
      note,
    })
    .refine(
      ({ class: named, kind }) =>
        kind === undefined ||
        (named === 'organisation' && organisationKinds.some((known) => known === kind)) ||
        (named === 'place' && placeKinds.some((known) => known === kind)),
      `Expected of an organisation one of ${organisationKinds.join('|')}; of a place one of ${placeKinds.join('|')}; of others no kind`,
    )
    .describe('The words name this company (organisation, source, place)'),
  z
    .strictObject({
      do: z.literal('merge'),
      id: z.string().min(1),
      into: z.string().min(1),
      name: z.string().optional(),
      note,
    })
    .describe('Two entities are one'),
  z
    .strictObject({
      do: z.literal('amount'),
      quote,
      value: z.number().nullable().optional(),
      low: z.number().optional(),
      high: z.number().optional(),
      currency: currency.optional(),
      unit: z.string().optional(),
      bound: bound.optional(),
      was: z.number().nullable().optional().describe('The value that the program gave when this was written'),
      context,
      note,
    })
    .describe('The amount in these words is this'),
  z
    .strictObject({ do: z.literal('remove-event'), ...eventWanted })
    .describe('The sentence does not state this event'),
  z
    .strictObject({
      do: z.literal('event'),
      ...eventWanted,
      set: z.strictObject(roles).partial(),
      was: z.strictObject(roles).partial().optional(),
    })
    .describe('The event is another in these roles'),
  z
    .strictObject({
      do: z.literal('add-event'),
      quote,
      context,
      note,
      ...z.strictObject(roles).partial().shape,
      type,
    })
    .describe('The sentence states an event that the program does not find'),
]);

export type Correction = z.infer<typeof correctionSchema>;

/** `<article>.corrections.yaml` */
export const correctionsFileSchema = z.strictObject({ corrections: z.array(correctionSchema) });

const names = {
  name: z.string().min(1),
  id: z.string().min(1).optional(),
  aliases: z.array(z.string().min(1)).optional(),
};

/** `newsroom.yaml`, at the root of the input: what holds for all articles. */
export const newsroomSchema = z.strictObject({
  companies: z
    .array(
      z.strictObject({
        ...names,
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, 'Expected an ISO 3166-1 code, such as NL')
          .optional(),
        parent: z.string().optional(),
      }),
    )
    .default([]),
  organisations: z
    .array(
      z.strictObject({
        ...names,
        kind: z.enum(organisationKinds),
        place: z.string().optional(),
      }),
    )
    .default([]),
  media: z.array(z.strictObject(names)).default([]),
  places: z
    .array(
      z.strictObject({
        ...names,
        id: z.string().regex(/^[A-Z]{2}([-/].+)?$/, 'Expected FR, FR-ARA or FR/paris'),
        kind: z.enum(placeKinds).default('city'),
      }),
    )
    .default([]),
  ignore: z
    .array(z.string().min(1))
    .default([])
    .describe('Names that are never a company, organisation, source or place'),
});

export type Newsroom = z.infer<typeof newsroomSchema>;
