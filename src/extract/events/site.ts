/** Where a frame comes from: its clause, and what stands around it. */
import type { Sentence } from '../../article.ts';
import type { ReadClause } from './frames.ts';
import type { Party } from './terms.ts';

/** Where a frame comes from. */
export interface Site {
  read: ReadClause;
  sentence: Sentence;
  /** The company that the text is about there. */
  topic: Party | null;
  /** The clauses of the sentence. */
  reads: readonly ReadClause[];
  /** The clauses of the sentence before it in the paragraph: what "daar" means stands in either. */
  previous: readonly ReadClause[];
  /** A condition stands beside the clause. */
  conditional: boolean;
  /** Who imposes a fine that the clause tells without saying it. */
  imposer: (before: boolean, settles: boolean) => Party | null;
}
