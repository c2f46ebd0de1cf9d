/** The lists of companies, organisations and media, whatever file they stand in. */
export { companies } from './companies/index.ts';
export { media } from './media.data.ts';
export { organisations } from './organisations.data.ts';
