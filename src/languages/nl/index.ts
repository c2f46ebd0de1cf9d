import type { LanguagePack } from '../pack.ts';
import { amounts } from './amounts.ts';
import { events } from './events.ts';
import { names } from './names.ts';
import { text } from './text.ts';

export const nl: LanguagePack = { code: 'nl', iso6393: 'nld', text, amounts, names, events };
