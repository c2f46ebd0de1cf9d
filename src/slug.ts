/**
 * Makes the id of a name that no list knows: lower case, without accents, words joined by hyphens
 * ("Société Générale" → "societe-generale", "AT&T" → "at-t"). The same name gives the same id everywhere.
 *
 * @returns '' where the name holds no letter or digit.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øö]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ł/g, 'l')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
