/** Why a mention is what the record says: for a person who asks, never for the record itself. */
import type { Position } from '../../article.ts';
import type { Resolved } from './resolve.ts';

/** What speaks for a mention. Offsets are UTF-16 code units in the paragraph. */
export interface NameReason extends Position {
  /** "list", "legal form", "cue", "tagger (margin 3.1)" and the like, joined by " + ". */
  reason: string;
}

/** The reason for one mention. Where nothing in its own sentence speaks for it, another mention of the article does. */
export function reasonFor({ candidate, meaning }: Resolved): NameReason {
  const { paragraph, start, end, readings, bound, evidence, tagged } = candidate;
  const parts: string[] = [];
  const reading = readings.find((each) => each.class === meaning.class && each.id === meaning.id);
  if (reading) parts.push(reading.ambiguous ? 'list (doubtful)' : 'list');
  if (bound) parts.push(bound);
  else if ((evidence[meaning.class] ?? 0) > 0) parts.push('cue');
  if (meaning.class === 'source' && candidate.cited) parts.push('cited');
  if (tagged?.class === meaning.class) parts.push(`tagger (margin ${tagged.margin.toFixed(1)})`);
  if (parts.length === 0) parts.push('the same or a fuller name elsewhere in the article');
  return { paragraph, start, end, reason: parts.join(' + ') };
}
