/** The tagger's weights: how they are stored, and how they are read. */
import { bytesOf, decodeTable, encodeTable, scaleFor, type Table } from '../../weights.ts';
import { LABELS } from './labels.ts';

/** Weights in memory. A step of theirs is worth so much of the logarithm of odds. */
export interface Model extends Table {
  /** Words without a capital that names have inside. */
  connectors: ReadonlySet<string>;
  /** Hashes of words that the training text has without a capital: such a word is seldom a name where it opens a line. */
  vocabulary: ReadonlySet<number>;
  /** Weight of each pair of neighbouring labels, `label * LABELS + next`, in steps. */
  transitions: Int8Array;
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

/** Bytes before the connectors: their length, and how many words the vocabulary has. */
const HEAD = 6;

/**
 * Weights as text: base64 of one byte a weight. The same weights give the same text. Connectors and vocabulary come first,
 * then the transitions, then the table of the features, in the steps of both.
 */
export function encodeModel({ connectors, vocabulary, transitions, features }: Weights): string {
  const scale = scaleFor([transitions, ...features.values()]);
  const words = new TextEncoder().encode(connectors.join(' '));
  const head = new DataView(
    new ArrayBuffer(HEAD + words.length + 4 * vocabulary.length + transitions.length),
  );
  head.setUint16(0, words.length, true);
  head.setUint32(2, vocabulary.length, true);
  let at = HEAD;
  for (const byte of words) head.setUint8(at++, byte);
  for (const word of vocabulary) {
    head.setInt32(at, word, true);
    at += 4;
  }
  for (const value of transitions) head.setInt8(at++, Math.round(value / scale));
  return Buffer.concat([new Uint8Array(head.buffer), encodeTable(features, scale)]).toString('base64');
}

/** Reads what {@link encodeModel} wrote. */
export function decodeModel(text: string): Model {
  const bytes = bytesOf(text);
  let at = HEAD + bytes.getUint16(0, true);
  const words = new Uint8Array(bytes.buffer, bytes.byteOffset + HEAD, at - HEAD);
  const connectors = new TextDecoder().decode(words).split(' ');
  const vocabulary = new Set<number>();
  for (const end = at + 4 * bytes.getUint32(2, true); at < end; at += 4)
    vocabulary.add(bytes.getInt32(at, true));
  const transitions = new Int8Array(LABELS * LABELS);
  for (let index = 0; index < transitions.length; index += 1) transitions[index] = bytes.getInt8(at++);
  const { table } = decodeTable(bytes, at, LABELS);
  return { connectors: new Set(connectors), vocabulary, transitions, ...table };
}
