import type { LanguagePack } from '../pack.ts';
import { amounts } from './amounts.ts';
import { events } from './events.ts';
import { names } from './names.ts';
import { text } from './text.ts';

export const en: LanguagePack = { code: 'en', iso6393: 'eng', text, amounts, names, events };
