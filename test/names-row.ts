/** Runs the names stage over a text and writes what it found on one line, as the rows of the tests have it. */
import { createNameFinder } from '../src/extract/names/index.ts';
import { lists } from '../src/gazetteer/lists.ts';
import type { CompanyEntry, MediumEntry, OrganisationEntry } from '../src/gazetteer/types.ts';
import { packs } from '../src/languages/index.ts';
import type { Entities } from '../src/record/schema.ts';
import { splitSentences } from '../src/text.ts';

const companies: CompanyEntry[] = [
  { name: 'Microsoft', country: 'US', sector: 'software' },
  { name: 'Amazon', country: 'US', sector: 'retail', ambiguous: true },
  { name: 'Amazon Web Services', country: 'US', sector: 'software', parent: 'amazon', aliases: ['AWS'] },
  { name: 'Mistral AI', country: 'FR', sector: 'software', aliases: ['Mistral'], ambiguous: true },
  { name: 'OpenAI', country: 'US', sector: 'software' },
  { name: 'ASML', country: 'NL', sector: 'chips' },
  { name: 'Shell', country: 'GB', sector: 'energy' },
  { name: 'Apple', country: 'US', sector: 'tech', ambiguous: true },
  { name: 'Orange', country: 'FR', sector: 'telecom', ambiguous: true },
  { name: 'Philips', country: 'NL', sector: 'health', ambiguous: true },
  { name: 'Mercedes', country: 'DE', sector: 'automotive' },
  { name: 'AT&T', country: 'US', sector: 'telecom' },
  { name: 'de Bijenkorf', country: 'NL', sector: 'retail', aliases: ['Bijenkorf'] },
  { name: 'De Persgroep', country: 'BE', sector: 'media' },
  { name: 'Bank of America', country: 'US', sector: 'bank' },
  { name: 'Bank van Breda', country: 'BE', sector: 'bank' },
  { name: 'ING', country: 'NL', sector: 'bank' },
  { name: 'Rabobank', country: 'NL', sector: 'bank' },
  { name: 'Renault', country: 'FR', sector: 'automotive' },
  { name: 'Nissan', country: 'JP', sector: 'automotive' },
  { name: 'LinkedIn', country: 'US', sector: 'tech', parent: 'microsoft' },
  { name: 'bol.com', id: 'bol', country: 'NL', sector: 'retail' },
  { name: 'Albert Heijn', country: 'NL', sector: 'retail' },
  { name: 'L’Oréal', country: 'FR', sector: 'consumer-goods' },
  { name: 'Air France-KLM', country: 'FR', sector: 'travel', aliases: ['Air France'] },
  { name: 'DPG Media', country: 'BE', sector: 'media' },
];
const organisations: OrganisationEntry[] = [
  {
    name: 'Europese Commissie',
    kind: 'government',
    aliases: ['European Commission', 'Commission européenne'],
  },
  { name: 'Autoriteit Consument & Markt', kind: 'regulator', place: 'NL', aliases: ['ACM'] },
  { name: 'FNV', kind: 'union', place: 'NL' },
  { name: 'Onderwijsraad', kind: 'government', place: 'NL' },
  { name: 'Centrale Raad', kind: 'government', place: 'GB', ambiguousAliases: ['CRQ'] },
  { name: "Information Commissioner's Office", kind: 'regulator', place: 'GB' },
  { name: 'Paris Saint-Germain', kind: 'sport', place: 'FR', aliases: ['Parijs Saint-Germain', 'PSG'] },
];
const media: MediumEntry[] = [
  { name: 'Bloomberg', country: 'US' },
  { name: 'Reuters', country: 'GB' },
  { name: 'NOS', country: 'NL' },
  { name: 'Het Financieele Dagblad', country: 'NL', aliases: ['FD'] },
  { name: 'de Volkskrant', country: 'NL' },
  { name: 'DPG Media', country: 'BE' },
  { name: 'The Information', country: 'US' },
];

const finders = new Map(
  packs.map((pack) => [
    pack.code,
    { pack, find: createNameFinder({ ...lists, companies, organisations, media }, pack) },
  ]),
);

/** What the stage finds in paragraphs, which lines part. Paragraph 0 is the title, '' here. */
export function findNames(text: string, language = 'nl'): { paragraphs: string[]; entities: Entities } {
  const { pack, find } = finders.get(language)!;
  const paragraphs = ['', ...text.split('\n')];
  return { paragraphs, entities: find(paragraphs, splitSentences(paragraphs, pack.text), []) };
}

const LISTS = ['companies', 'organisations', 'sources', 'places'] as const;
const LETTERS = { companies: 'C', organisations: 'O', sources: 'S', places: 'P' };

/** Entities on one line: `C microsoft: Microsoft, MICROSOFT; P FR: Franse~`, "~" for an adjective, "^" for people. */
export function tell(entities: Entities): string {
  return LISTS.flatMap((list) =>
    entities[list].map(({ id, mentions }) => {
      const words = mentions.map(
        ({ text, form }) => text + (form === 'adjective' ? '~' : form === 'inhabitant' ? '^' : ''),
      );
      return `${LETTERS[list]} ${id}: ${words.join(', ')}`;
    }),
  ).join('; ');
}
