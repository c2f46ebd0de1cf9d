/** The lists of companies, organisations and media, whatever file they stand in. */
import { belgium } from './companies/belgium.data.ts';
import { netherlands } from './companies/netherlands.data.ts';
import { world } from './companies/world.data.ts';
import type { CompanyEntry } from './types.ts';

export { media } from './media.data.ts';
export { organisations } from './organisations.data.ts';

export const companies: readonly CompanyEntry[] = [...netherlands, ...belgium, ...world];
