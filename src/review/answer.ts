/** What an editor answers to a remedy → the correction, or the command that writes it. */
import type { Ask, Remedy } from './remedy.ts';

/** A remedy with the editor's answers filled in, by the fields asked; not yet checked. Empty answers are left out. */
export function fillIn({ correction, asks }: Remedy, answers: ReadonlyMap<string, string>): unknown {
  const filled: Record<string, unknown> = structuredClone(correction);
  for (const { field, takes } of asks) {
    const answer = answers.get(field)?.trim();
    if (!answer) continue;
    const value = takes === 'number' ? numberIn(answer) : answer;
    const [outer, inner] = field.split('.') as [string, string?];
    filled[outer] = inner === undefined ? value : { ...(filled[outer] as object), [inner]: value };
  }
  return filled;
}

/** A number as an editor writes it: spaces part the digits, a comma or a point begins the fraction. */
function numberIn(answer: string): number {
  const plain = answer.replace(/[\s_\u00a0\u202f]/g, '');
  return /^-?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}

const quoteForShell = (word: string): string =>
  /^[\w./@:=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** The command that writes a remedy's correction, for a page that cannot write; what is asked stands in capitals. */
export function commandOf(article: string, { correction, asks }: Remedy): string {
  const answers = new Map(asks.map(({ field }) => [field, field.split('.').at(-1)!.toUpperCase()]));
  const spoken = asks.map((ask): Ask => ({ ...ask, takes: 'text' }));
  const fields = fillIn({ label: '', correction, asks: spoken }, answers) as Record<string, unknown>;
  const {
    do: what,
    quote,
    context,
    type,
    class: group,
    set,
    was: _,
    name: _name,
    note: _note,
    ...rest
  } = fields;
  const words: string[] = ['miljard', 'correct', article];
  const option = (flag: string, value: unknown): void => {
    if (value !== undefined) words.push(flag, String(value));
  };
  const roles = (all: object): void => {
    const told = Object.entries(all).map(([role, value]) => `${role}=${value ?? 'none'}`);
    if (told.length > 0) words.push('--set', ...told);
  };
  option('--quote', quote);
  option('--context', context);
  switch (what) {
    case 'remove':
      option('--remove', group);
      break;
    case 'name':
      option('--name', group);
      option('--id', rest['id']);
      option('--kind', rest['kind']);
      break;
    case 'merge':
      option('--merge', rest['id']);
      option('--into', rest['into']);
      break;
    case 'remove-event':
      words.push('--remove-event');
      option('--event', type);
      option('--actor', rest['actor']);
      break;
    case 'event':
      option('--event', type);
      option('--actor', rest['actor']);
      roles((set as object) ?? {});
      break;
    case 'add-event':
      option('--add-event', type);
      roles(rest);
      break;
    default:
      for (const flag of ['value', 'low', 'high', 'currency', 'unit', 'bound']) {
        if (rest[flag] !== null) option(`--${flag}`, rest[flag]);
        else if (flag === 'value') option('--value', 'none');
      }
  }
  return words.map(quoteForShell).join(' ');
}
