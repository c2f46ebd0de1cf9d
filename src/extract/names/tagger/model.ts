/** The tagger's weights: how they are stored, and how they are read. */
import { LABELS } from './labels.ts';

/** Weights in memory. */
export interface Model {
  /** Words without a capital that names have inside. */
  connectors: ReadonlySet<string>;
  /** Hashes of words that the training text has without a capital: such a word is seldom a name where it opens a line. */
  vocabulary: ReadonlySet<number>;
  /** What one step of a weight is worth, as the logarithm of odds. Weights are whole steps, so that no order of adding matters. */
  scale: number;
  /** Weight of each pair of neighbouring labels, `label * LABELS + next`, in steps. */
  transitions: Int8Array;
  /** Adds the weights of a feature to `scores`, one for each label, from `base` on, in steps. */
  add(feature: number, scores: Int32Array, base: number): void;
}

/** Weights as they are trained. */
export interface Weights {
  connectors: readonly string[];
  /** As in {@link Model.vocabulary}, in ascending order. */
  vocabulary: readonly number[];
  /** Weight of each pair of neighbouring labels, `label * LABELS + next`. */
  transitions: readonly number[];
  /** Weights of each feature, one for each label; 0 where a label has none. */
  features: ReadonlyMap<number, readonly number[]>;
}

/** The key of a slot without a feature, and what stands for a feature of that hash. */
const FREE = 0;
const INSTEAD_OF_FREE = 1;

/** Steps of a quantised weight on either side of zero. */
const STEPS = 127;

const largest = (values: Iterable<number>): number => {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
};

/**
 * Weights as text: base64 of one byte a weight. Features are sorted by hash, so the same weights give the same text.
 * Each feature is its hash (32 bits), a mask of the labels that it has a weight for (16 bits), and these weights.
 */
export function encodeModel(weights: Weights): string {
  const scale = largest([...weights.transitions, ...[...weights.features.values()].flat()]) / STEPS;
  const quantise = (value: number): number => Math.round(value / scale);
  const connectors = new TextEncoder().encode(weights.connectors.join(' '));
  const rows = [...weights.features]
    .toSorted(([a], [b]) => a - b)
    .map(([feature, values]) => ({ feature, values: values.map(quantise) }))
    .filter(({ values }) => values.some((value) => value !== 0));
  const size =
    14 +
    connectors.length +
    4 * weights.vocabulary.length +
    weights.transitions.length +
    rows.reduce((sum, { values }) => sum + 6 + values.filter(Boolean).length, 0);
  const bytes = new DataView(new ArrayBuffer(size));
  bytes.setFloat32(0, scale, true);
  bytes.setUint32(4, rows.length, true);
  bytes.setUint16(8, connectors.length, true);
  bytes.setUint32(10, weights.vocabulary.length, true);
  let at = 14;
  for (const byte of connectors) bytes.setUint8(at++, byte);
  for (const word of weights.vocabulary) {
    bytes.setInt32(at, word, true);
    at += 4;
  }
  for (const value of weights.transitions) bytes.setInt8(at++, quantise(value));
  for (const { feature, values } of rows) {
    bytes.setInt32(at, feature, true);
    bytes.setUint16(
      at + 4,
      values.reduce((mask, value, label) => (value === 0 ? mask : mask | (1 << label)), 0),
      true,
    );
    at += 6;
    for (const value of values) if (value !== 0) bytes.setInt8(at++, value);
  }
  return Buffer.from(bytes.buffer).toString('base64');
}

/** Reads what {@link encodeModel} wrote. */
export function decodeModel(text: string): Model {
  const buffer = Buffer.from(text, 'base64');
  const bytes = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  const scale = bytes.getFloat32(0, true);
  const count = bytes.getUint32(4, true);
  const connectorsEnd = 14 + bytes.getUint16(8, true);
  const connectors = new TextDecoder().decode(buffer.subarray(14, connectorsEnd)).split(' ');
  const vocabulary = new Set<number>();
  let at = connectorsEnd;
  for (const end = at + 4 * bytes.getUint32(10, true); at < end; at += 4)
    vocabulary.add(bytes.getInt32(at, true));
  const transitions = new Int8Array(LABELS * LABELS);
  for (let index = 0; index < transitions.length; index += 1) transitions[index] = bytes.getInt8(at++);
  // An open hash table from a feature to its row: a Map of boxed numbers takes ten times the room. Most features that are
  // asked for have no weight, so a free slot is told by its key alone.
  const slots = 1 << (32 - Math.clz32(count * 2));
  const keys = new Int32Array(slots);
  const rows = new Int32Array(slots);
  const weights = new Int8Array(count * LABELS);
  const slotOf = (key: number): number => {
    let slot = key & (slots - 1);
    while (keys[slot] !== FREE && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (let row = 0; row < count; row += 1) {
    const key = bytes.getInt32(at, true) || INSTEAD_OF_FREE;
    const mask = bytes.getUint16(at + 4, true);
    at += 6;
    const slot = slotOf(key);
    keys[slot] = key;
    rows[slot] = row * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      if (mask & (1 << label)) weights[row * LABELS + label] = bytes.getInt8(at++);
    }
  }
  return {
    connectors: new Set(connectors),
    vocabulary,
    scale,
    transitions,
    add(feature, scores, base) {
      const slot = slotOf(feature || INSTEAD_OF_FREE);
      if (keys[slot] === FREE) return;
      const first = rows[slot]!;
      for (let label = 0; label < LABELS; label += 1) scores[base + label]! += weights[first + label]!;
    },
  };
}
