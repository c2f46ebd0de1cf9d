import type { NameData } from '../contract/names.ts';
import { places } from './places.ts';

export const names = {
  places,
  openers: '',
  notNames: '',
  particles: '',
  personNouns: '',
  companyNouns: '',
  joinsNouns: false,
  companyRoles: '',
  belongs: '',
  articles: '',
  conjunctions: '',
  examples: '',
  companyVerbs: '',
  citesBefore: '',
  citesAfter: '',
  mediumNouns: '',
  organisationNouns: {},
  organisationWords: {},
  organisationPatterns: [],
  possessives: '',
} satisfies NameData;
