import type { CompanyEntry } from '../types.ts';
import { asia } from './asia.data.ts';
import { belgium } from './belgium.data.ts';
import { europe } from './europe.data.ts';
import { france } from './france.data.ts';
import { germany } from './germany.data.ts';
import { netherlandsConsumer } from './netherlands-consumer.data.ts';
import { netherlandsFinanceEnergy } from './netherlands-finance-energy.data.ts';
import { netherlandsIndustry } from './netherlands-industry.data.ts';
import { netherlandsServices } from './netherlands-services.data.ts';
import { unitedKingdom } from './united-kingdom.data.ts';
import { unitedStates } from './united-states.data.ts';
import { usTech } from './us-tech.data.ts';
import { world } from './world.data.ts';

/** All listed companies, the best known country by country first. */
export const companies: readonly CompanyEntry[] = [
  ...netherlandsFinanceEnergy,
  ...netherlandsConsumer,
  ...netherlandsIndustry,
  ...netherlandsServices,
  ...belgium,
  ...france,
  ...germany,
  ...unitedKingdom,
  ...europe,
  ...usTech,
  ...unitedStates,
  ...asia,
  ...world,
];
