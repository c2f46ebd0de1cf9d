/** A trie over the pieces of names: nested maps, made once, read at every piece of a text. */

/** A node: what ends here, and what may follow. */
export interface Trie<T> {
  values: T[] | undefined;
  next: Map<string, Trie<T>> | undefined;
}

export function createTrie<T>(): Trie<T> {
  return { values: undefined, next: new Map() };
}

/** Adds a value under its keys; values under the same keys are kept in the order in which they came. */
export function addToTrie<T>(trie: Trie<T>, keys: readonly string[], value: T): void {
  let node = trie;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) node.next.set(key, (child = { values: undefined, next: undefined }));
    node = child;
  }
  if (node.values) node.values.push(value);
  else node.values = [value];
}
