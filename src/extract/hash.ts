/**
 * Hashes that features are made of: neither text nor model then holds any string. They are signed 32-bit numbers, which
 * the engine keeps without a box.
 */

/** FNV-1a over the code units of a text, or of a part of it. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Joins a template's number and up to two values; the multipliers are those of MurmurHash3's finaliser. */
export function mix(template: number, first: number, second = 0): number {
  let hash = Math.imul(first ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + second, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
