/** The companies that are known beforehand. */
import type { CompanyEntry } from '../types.ts';
import { ASIA } from './asia.data.ts';
import { BELGIUM } from './belgium.data.ts';
import { EUROPE } from './europe.data.ts';
import { FRANCE } from './france.data.ts';
import { GERMANY } from './germany.data.ts';
import { NETHERLANDS_CONSUMER } from './netherlands-consumer.data.ts';
import { NETHERLANDS_FINANCE_ENERGY } from './netherlands-finance-energy.data.ts';
import { NETHERLANDS_INDUSTRY } from './netherlands-industry.data.ts';
import { NETHERLANDS_SERVICES } from './netherlands-services.data.ts';
import { UNITED_KINGDOM } from './united-kingdom.data.ts';
import { UNITED_STATES } from './united-states.data.ts';
import { US_TECH } from './us-tech.data.ts';
import { WORLD } from './world.data.ts';

/** All listed companies, the best known country by country first. */
export const companies: readonly CompanyEntry[] = [
  ...NETHERLANDS_FINANCE_ENERGY,
  ...NETHERLANDS_CONSUMER,
  ...NETHERLANDS_INDUSTRY,
  ...NETHERLANDS_SERVICES,
  ...BELGIUM,
  ...FRANCE,
  ...GERMANY,
  ...UNITED_KINGDOM,
  ...EUROPE,
  ...US_TECH,
  ...UNITED_STATES,
  ...ASIA,
  ...WORLD,
];
