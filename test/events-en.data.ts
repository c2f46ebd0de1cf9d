import type { EventRow } from './events-row.ts';

/** Rows of English: a marked text, and its events as `describeEvent` tells them. */
export const rows: readonly EventRow[] = [
  ['[Microsoft](company) will invest €4 billion in [France](place:FR), [Bloomberg](source) reported.', 'investment: microsoft, 4000000000 EUR, in FR | planned, says bloomberg'],
  ['[Amazon](company) said on Tuesday it will invest £8 billion in [Britain](place:GB) over the next five years.', 'investment: ~amazon, 8000000000 GBP, in GB | planned, over the next five years (coming-years)'],
  ['[Amazon](company) to invest $4 billion in [Anthropic](company)', 'investment: amazon → anthropic, 4000000000 USD | planned'],
  ['[Microsoft](company) said [Amazon](company) invested $3 billion in [Anthropic](company).', 'investment: amazon → anthropic, 3000000000 USD | done'],
  ['[Adyen](company) has agreed to buy [Billie](company) for €300 million.', 'acquisition: adyen → billie, 300000000 EUR | announced'],
  ['[Hema](company) was acquired by [Jumbo](company) last year for €300 million.', 'acquisition: jumbo → hema, 300000000 EUR | done, last year (last-year 2024)'],
  ['[Jumbo](company)\'s acquisition of [Hema](company) has been completed.', 'acquisition: jumbo → hema | done'],
  ['[Jumbo](company) is considering buying [Hema](company).', 'acquisition: jumbo → hema | rumoured'],
  ['[Jumbo](company) denied that it plans to buy [Hema](company).', 'acquisition: ~jumbo → hema | denied'],
  ['[Jumbo](company) will not buy [Hema](company).'],
  ['[Philips](company) sold [Signify](company) to [Apollo](company) for $1 billion.', 'sale: philips → apollo, object signify, 1000000000 USD | done'],
  ['[Wayve](company), a [British](adjective:GB) start-up, raised $1 billion from [SoftBank](company) and [Nvidia](company).', 'funding: wayve, investor softbank, investor nvidia, 1000000000 USD | done'],
  ['The [CMA](organisation/regulator) has fined [Meta](company) £50 million.', 'fine: cma → meta, 50000000 GBP | done'],
  ['[Meta](company) was fined €1.2 billion by the [Irish Data Protection Commission](organisation/regulator).', 'fine: irish-data-protection-commission → meta, 1200000000 EUR | done'],
  ['[BAE Systems](company) won a £4 billion contract from the [Ministry of Defence](organisation/government).', 'contract: bae-systems → ministry-of-defence, 4000000000 GBP | done'],
  ['[BT](company) will cut 10,000 jobs by 2030.', 'layoffs: bt, 10000 jobs | planned, by 2030 (by-year 2030)'],
  ['[Tesco](company) reported revenue of £60 billion. Profit rose 5% to £2.8 billion.', 'results: tesco, 60000000000 GBP, revenue | done', 'results: ~tesco, 2800000000 GBP, profit, up 5% | done'],
  ['The chipmaker [ASML](company) said revenue rose 12% to €7 billion in the third quarter.', 'results: ~asml, 7000000000 EUR, revenue, up 12% | done, in the third quarter ()'],
  ['If the deal goes through, [BT](company) will cut 300 jobs.', 'layoffs: bt, 300 jobs | planned'],
  ['[Nissan](company) announced an investment of £2 billion in its [Sunderland](place:GB/sunderland) plant.', 'investment: nissan, 2000000000 GBP, in GB/sunderland | announced'],
  // lawsuit
  ['[Philips](company) is suing [Respironics](company) for €20m.', 'lawsuit: philips → respironics, 20000000 EUR | announced'],
  ['[Tesla](company) was sued by [Rivian](company).', 'lawsuit: rivian → tesla | done'],
  ['[Philips](company) filed a lawsuit against [Respironics](company).', 'lawsuit: philips → respironics | done'],
  ['[Philips](company) denied that it would sue [Respironics](company).', 'lawsuit: ~philips → respironics | denied'],
];
