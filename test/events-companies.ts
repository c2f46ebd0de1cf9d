import type { CompanyEntry } from '../src/gazetteer/types.ts';

/** The companies that rows of the events stage know beforehand; all others in a row are known by name only. */
export const sectors: readonly CompanyEntry[] = [
  { name: 'ABN Amro', country: 'NL', sector: 'bank' },
  { name: 'Ahold Delhaize', country: 'NL', sector: 'retail' },
  { name: 'Amazon', country: 'US', sector: 'retail' },
  { name: 'Amazon Web Services', country: 'US', sector: 'software', parent: 'amazon' },
  { name: 'ASML', country: 'NL', sector: 'chips' },
  { name: 'Heineken', country: 'NL', sector: 'food' },
  { name: 'ING', country: 'NL', sector: 'bank' },
  { name: 'Intel', country: 'US', sector: 'chips' },
  { name: 'KLM', country: 'NL', sector: 'travel' },
  { name: 'Microsoft', country: 'US', sector: 'software' },
  { name: 'Nvidia', country: 'US', sector: 'chips' },
  { name: 'Philips', country: 'NL', sector: 'health' },
  { name: 'Shell', country: 'GB', sector: 'energy' },
  { name: 'Tata Steel', country: 'IN', sector: 'materials' },
  { name: 'Volkswagen', country: 'DE', sector: 'automotive' },
];
