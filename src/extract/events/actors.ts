/** Who takes part in what a match tells: who is named, who does it together, and who is only implied. */
import type { EventData } from '../../languages/contract/events.ts';
import type { NewsEvent } from '../../record/schema.ts';
import type { Chunk } from './chunks.ts';
import type { ReadClause, Resolved } from './frames.ts';
import type { FrameMatch } from './net.ts';
import type { Site } from './site.ts';
import type { Party } from './terms.ts';

/** The parties of an event. */
export interface Actors {
  actor: string | null;
  recipient: string | null;
  /** Further parties by their roles. */
  others: NonNullable<NewsEvent['parties']>;
  /** A party comes from a reference such as "het bedrijf", or from the text around. */
  inferred: boolean;
  /** The one that the text around implies as the actor, where the clause tells none. */
  implied: string | null;
}

/** Roles whose parties stand in the event as they are. */
const FURTHER = ['seller', 'investor', 'object', 'stake'] as const;
const ROLES = ['actor', 'partner', 'recipient', ...FURTHER] as const;
type Role = (typeof ROLES)[number];

/** The parties that a match tells, or null where they make no event: nobody buys himself. */
export function actorsOf(match: FrameMatch, site: Site, data: EventData): Actors | null {
  const { rule, roles } = match;
  const { read, topic } = site;
  const partiesOf = (role: Role): readonly Resolved[] => {
    const chunk = roles[role];
    return (chunk && read.parties.get(chunk)) ?? [];
  };
  const [first, ...joint] = partiesOf('actor');
  const [second, ...also] = partiesOf('recipient');
  const implied = !first && rule.implied && topic && !hasOwner(match) ? topic.id : null;
  const listed = (role: Exclude<Role, 'partner'>, parties: readonly { id: string }[]): Actors['others'] =>
    parties.map(({ id }) => ({ role, id }));
  const told: Actors = {
    actor: first?.id ?? (rule.refines ? null : implied),
    recipient: second?.id ?? null,
    others: [
      ...listed('actor', joint),
      ...listed('actor', partiesOf('partner')),
      ...listed('actor', togetherWith(match, read, data)),
      ...listed('recipient', also),
    ],
    inferred: implied !== null && !rule.refines,
    implied,
  };
  const sides = rule.type === 'contract' && told.recipient === null ? sidesOf(partiesOf('actor')) : null;
  if (sides) Object.assign(told, { actor: sides.winner, recipient: sides.client, others: [] });
  for (const role of FURTHER) told.others.push(...listed(role, partiesOf(role)));
  if (ROLES.some((role) => partiesOf(role).some((party) => party.inferred))) told.inferred = true;
  return withoutItself(withImposer(told, match, site), match, site);
}

/** Nobody buys himself, and nobody invests in himself: then the other is not who he seems. */
function withoutItself(told: Actors, { rule, roles }: FrameMatch, { read }: Site): Actors | null {
  if (told.actor === null || told.actor !== told.recipient) return told;
  // "In 2013 kocht de ontwikkelaar de brouwerij": whatever the latter is, it is not the former.
  if (rule.type === 'acquisition' && roles.amount && isReference(roles.recipient))
    return { ...told, recipient: null };
  if (rule.type !== 'investment') return null;
  // "Inkef, dat 3 miljoen in het bedrijf stak": not in itself.
  const inferred = read.parties.get(roles.actor!)?.some((one) => one.inferred) ?? false;
  return { ...told, recipient: null, inferred };
}

/** A fine without its actor, with the one who imposes fines there. */
function withImposer(told: Actors, match: FrameMatch, site: Site): Actors {
  if (match.rule.type !== 'fine' || told.actor !== null || match.rule.refines) return told;
  const imposer = imposerOf(match, site);
  return imposer === null || imposer === told.recipient ? told : { ...told, actor: imposer, inferred: true };
}

/** What happens to one party alone, whomever it talks to about it: "schrapt samen met de bonden 300 banen". */
const ONE_S_OWN: ReadonlySet<NewsEvent['type']> = new Set(['layoffs', 'hiring', 'results', 'fine']);

/** Who does it with the subject: "NXP investeert samen met TSMC 10 miljard euro" is no investment of NXP alone. */
function togetherWith(
  { rule, roles }: FrameMatch,
  { subject, phrases, parties }: ReadClause,
  { together }: EventData,
): readonly Party[] {
  if (!subject || roles.actor !== subject || ONE_S_OWN.has(rule.type)) return [];
  const used = new Set(Object.values(roles));
  return phrases.chunks.flatMap((chunk) =>
    chunk.preposition && together.includes(chunk.preposition.lower) && !used.has(chunk)
      ? (parties.get(chunk) ?? [])
      : [],
  );
}

const isReference = (chunk: Chunk | undefined): boolean => chunk?.kind === 'reference';

/**
 * Who imposes a fine that the clause tells without saying it, where the clause tells nobody else who could: "kreeg van een
 * rechter een boete". What was settled with "justitie" was settled with whoever prosecutes.
 */
function imposerOf({ frame: { doer, chunks }, roles }: FrameMatch, { read, imposer }: Site): string | null {
  if (doer !== null && doer !== roles.recipient) return null;
  const others = chunks.filter(
    (chunk) =>
      chunk.kind !== 'amount' &&
      (chunk.relation === 'Of' || chunk.relation === 'By' || chunk.relation === 'With') &&
      // "Dekker uit Breda", "de directie van Dekker": behind the one who is fined stands where he belongs.
      !(chunk.relation === 'Of' && roles.recipient && chunk.from === roles.recipient.to + 1),
  );
  const settles = others.some(({ head }) => head.word.thing === 'Justice');
  if (others.length > (settles ? 1 : 0)) return null;
  // "Kreeg in Ierland een boete": nobody who is named here.
  if (read.phrases.chunks.some(({ kind, relation }) => kind === 'place' && relation === 'In')) return null;
  const dated = read.phrases.chunks.some(({ kind }) => kind === 'time');
  return imposer(dated && !settles, settles)?.id ?? null;
}

/** "De gemeente en Heijmans tekenen een contract": the body is the client, and the company gets the work. */
function sidesOf(joint: readonly Party[]): { winner: string; client: string } | null {
  const winner = joint.find(({ company }) => company);
  const client = joint.find(({ company }) => !company);
  return joint.length === 2 && winner && client ? { winner: winner.id, client: client.id } : null;
}

/**
 * Whether the clause says itself whose or where it is, so that no actor is implied: "de omzet van de sector", "in de hele
 * sector verdwijnen 300 banen".
 */
const hasOwner = ({ rule, roles, frame: { noun, chunks, doer } }: FrameMatch): boolean =>
  (doer !== null && !rule.refines && !rule.aboutThing) ||
  chunks.some((chunk) => {
    const { kind, relation, from } = chunk;
    if (kind === 'amount' || kind === 'time' || relation === null) return false;
    if (Object.values(roles).includes(chunk)) return false;
    // "In de ombouw gaat 3 miljoen euro zitten": work and halls own nothing.
    const { noun: named, thing } = chunk.head.word;
    if (!noun && (named?.work || thing !== undefined)) return false;
    if (doer && rule.refines && relation === 'Of' && from === doer.to + 1) return true;
    if (noun && (from === noun.to + 1 || relation === 'Poss')) return true;
    return (relation === 'In' || relation === 'At') && kind !== 'place' && !(noun && kind === 'noun');
  });
