/** What the tagger calls the pieces of a name: its class, and whether the piece begins it. */

/** The classes that the tagger tells apart. */
const taggedClasses = ['company', 'organisation', 'source', 'place', 'person', 'other'] as const;

export type TaggedClass = (typeof taggedClasses)[number];

/** Label of a piece outside every name. */
export const OUTSIDE = 0;

/** Labels in all: outside, and the beginning and the inside of each class. */
export const LABELS = 1 + 2 * taggedClasses.length;

export const beginOf = (tagged: TaggedClass): number => 1 + 2 * taggedClasses.indexOf(tagged);

/** The label of a piece inside the name that `begin` begins. */
export const insideOf = (begin: number): number => begin + 1;

export const isBegin = (label: number): boolean => label % 2 === 1;

export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** The class of a label that is not {@link OUTSIDE}. */
export const classOf = (label: number): TaggedClass => taggedClasses[(label - 1) >> 1]!;

/** Whether a piece with label `next` may follow one with label `label`: a name goes on only as itself. */
export const mayFollow = (label: number, next: number): boolean =>
  !isInside(next) || next === label || next === label + 1;

/**
 * Whether two labels bound the same name and differ, if at all, only in company against organisation or source: what a
 * name is called matters less than that it is one.
 */
export const isAlike = (label: number, other: number): boolean =>
  label === other ||
  (label !== OUTSIDE &&
    other !== OUTSIDE &&
    label < PLACE &&
    other < PLACE &&
    isBegin(label) === isBegin(other));

/** From this label on names are no companies, organisations or sources. */
const PLACE = beginOf('place');
