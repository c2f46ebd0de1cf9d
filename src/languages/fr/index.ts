import type { LanguagePack } from '../pack.ts';
import { amounts } from './amounts.ts';
import { events } from './events.ts';
import { names } from './names.ts';
import { text } from './text.ts';

export const fr: LanguagePack = { code: 'fr', iso6393: 'fra', text, amounts, names, events };
