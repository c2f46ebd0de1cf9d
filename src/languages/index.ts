import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { nl } from './nl/index.ts';
import type { LanguagePack } from './pack.ts';

/** All languages that articles are read in. Adding one is a folder beside these, a line here and its code in `codes.ts`. */
export const packs: readonly LanguagePack[] = [nl, en, fr];
