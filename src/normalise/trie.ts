/** A trie of words: the longest phrase at a place is found in one walk. */
export interface Trie<T> {
  next: Map<string, Trie<T>>;
  value: T | undefined;
}

/** An empty trie. */
export function createTrie<T>(): Trie<T> {
  return { next: new Map(), value: undefined };
}

/** Adds a phrase; a phrase that is there already keeps its first value. */
export function addPhrase<T>(trie: Trie<T>, words: readonly string[], value: T): void {
  let node = trie;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) node.next.set(word, (next = createTrie<T>()));
    node = next;
  }
  node.value ??= value;
}

/** A phrase found in a text. */
export interface Match<T> {
  value: T;
  /** How many words it has. */
  length: number;
}

/**
 * The longest phrase from a place on.
 * @param wordAt the word at an offset from that place (0, 1, 2 …), or undefined past the text's end
 */
export function longest<T>(trie: Trie<T>, wordAt: (offset: number) => string | undefined): Match<T> | null {
  let node: Trie<T> | undefined = trie;
  let found: Match<T> | null = null;
  for (let offset = 0; ; offset++) {
    if (node.value !== undefined) found = { value: node.value, length: offset };
    if (node.next.size === 0) return found;
    const word = wordAt(offset);
    node = word === undefined ? undefined : node.next.get(word);
    if (node === undefined) return found;
  }
}
