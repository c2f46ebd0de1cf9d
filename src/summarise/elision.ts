import type { Grammar } from './grammar.ts';

/** Whether a word before the name loses its vowel: "d'Amazon", "d'Hermès", but "de Heineken". */
export function elides(name: string, { elision }: Grammar): boolean {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const [word = ''] = plain.split(/[\s-]/u);
  return (plain !== '' && elision.letters.includes(plain.charAt(0))) || elision.words.includes(word);
}
