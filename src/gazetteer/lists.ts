/** All lists of names together, as the stages take them. */
import { companies, media, organisations } from './index.ts';
import { COMPANY_WORDS, LEGAL_FORMS } from './legal-forms.data.ts';
import { FIRST_NAMES } from './persons.data.ts';
import { places } from './places.ts';

export const lists = {
  companies,
  organisations,
  media,
  places,
  firstNames: FIRST_NAMES,
  legalForms: LEGAL_FORMS,
  companyWords: COMPANY_WORDS,
};
