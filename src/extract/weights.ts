/**
 * Learnt weights, by the hash of a feature: quantised to a byte each, and written as text. Sums of them are whole numbers,
 * and so the same on every machine.
 */

/** The weights of each feature, one for each label. */
export type Rows = ReadonlyMap<number, readonly number[]>;

/** Weights that can be asked for. */
export interface Table {
  /** Adds a feature's weights to the scores of the labels, from `base` on, in steps of {@link Table.scale}. */
  add: (feature: number, scores: Int32Array, base?: number) => void;
  /** What a step is worth. */
  scale: number;
}

/** A key of the hash table that is no feature, and the one that a feature with that hash takes. */
const FREE = 0;
const INSTEAD_OF_FREE = 1;

/** Steps of a quantised weight on either side of zero. */
const STEPS = 127;

/** Bytes of a table's head: its scale and how many rows it has; and of a row's: its feature and the mask of its labels. */
const HEAD = 8;
const ROW_HEAD = 6;

/** Most labels that a mask has room for. */
const MOST_LABELS = 16;

/** What a step is worth where the largest weight takes all of them. */
export function scaleFor(weights: Iterable<readonly number[]>): number {
  let most = 0;
  for (const values of weights) for (const value of values) most = Math.max(most, Math.abs(value));
  return most / STEPS || 1;
}

/**
 * One table as bytes: rows by their hash, so that the same rows give the same bytes; of each, a mask of the labels that it
 * has a weight for, and these weights.
 *
 * @throws {RangeError} where a row has more labels than a mask has room for.
 */
export function encodeTable(rows: Rows, scale = scaleFor(rows.values())): Uint8Array {
  const quantised = [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([feature, values]) => ({ feature, values: values.map((value) => Math.round(value / scale)) }))
    .filter(({ values }) => values.some((value) => value !== 0));
  const size = quantised.reduce((sum, { values }) => sum + ROW_HEAD + values.filter(Boolean).length, HEAD);
  const bytes = new DataView(new ArrayBuffer(size));
  bytes.setFloat32(0, scale, true);
  bytes.setUint32(4, quantised.length, true);
  let at = HEAD;
  for (const { feature, values } of quantised) {
    if (values.length > MOST_LABELS)
      throw new RangeError(`Expected at most ${MOST_LABELS} labels, got ${values.length}.`);
    bytes.setInt32(at, feature, true);
    bytes.setUint16(
      at + 4,
      values.reduce((mask, value, label) => (value === 0 ? mask : mask | (1 << label)), 0),
      true,
    );
    at += ROW_HEAD;
    for (const value of values) if (value !== 0) bytes.setInt8(at++, value);
  }
  return new Uint8Array(bytes.buffer);
}

/** Reads what {@link encodeTable} wrote, from a byte on. */
export function decodeTable(bytes: DataView, from: number, labels: number): { table: Table; end: number } {
  const scale = bytes.getFloat32(from, true);
  const count = bytes.getUint32(from + 4, true);
  // An open hash table from a feature to its row: a Map of boxed numbers takes ten times the room. Most features that are
  // asked for have no weight, so a free slot is told by its key alone.
  const slots = 1 << (32 - Math.clz32(count * 2));
  const keys = new Int32Array(slots);
  const rows = new Int32Array(slots);
  const weights = new Int8Array(count * labels);
  const slotOf = (key: number): number => {
    let slot = key & (slots - 1);
    while (keys[slot] !== FREE && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  let at = from + HEAD;
  for (let row = 0; row < count; row += 1) {
    const key = bytes.getInt32(at, true) || INSTEAD_OF_FREE;
    const mask = bytes.getUint16(at + 4, true);
    at += ROW_HEAD;
    const slot = slotOf(key);
    keys[slot] = key;
    rows[slot] = row * labels;
    for (let label = 0; label < labels; label += 1) {
      if (mask & (1 << label)) weights[row * labels + label] = bytes.getInt8(at++);
    }
  }
  const table: Table = {
    scale,
    add(feature, scores, base = 0) {
      const slot = slotOf(feature || INSTEAD_OF_FREE);
      if (keys[slot] === FREE) return;
      const first = rows[slot]!;
      for (let label = 0; label < labels; label += 1) scores[base + label]! += weights[first + label]!;
    },
  };
  return { table, end: at };
}

/** Several tables as text, base64. The same rows give the same text. */
export const encodeTables = (tables: readonly Rows[]): string =>
  Buffer.concat(tables.map((rows) => encodeTable(rows))).toString('base64');

/** Bytes from their text in base64. */
export function bytesOf(text: string): DataView {
  const buffer = Buffer.from(text, 'base64');
  return new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

/**
 * Reads what {@link encodeTables} wrote.
 *
 * @param labels How many labels each of the tables has.
 */
export function decodeTables(text: string, labels: readonly number[]): Table[] {
  const bytes = bytesOf(text);
  let at = 0;
  return labels.map((width) => {
    const { table, end } = decodeTable(bytes, at, width);
    at = end;
    return table;
  });
}
