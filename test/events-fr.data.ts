import type { EventRow } from './events-row.ts';

/** Rows of French: a marked text, and its events as `describeEvent` tells them. */
export const rows: readonly EventRow[] = [
  ['[Microsoft](company) va investir 4 milliards d\'euros en [France](place:FR), selon [Bloomberg](source).', 'investment: microsoft, 4000000000 EUR, in FR | planned, says bloomberg'],
  ['[Amazon](company) a investi 1,2 milliard d\'euros dans ses entrepôts en [Île-de-France](place:FR-IDF) l\'an dernier.', 'investment: amazon, 1200000000 EUR, in FR-IDF | done, l\'an dernier (last-year 2024), for entrepôts'],
  ['[Mistral AI](company) a levé 600 millions d\'euros auprès de [Microsoft](company) et [Nvidia](company).', 'funding: mistral-ai, investor microsoft, investor nvidia, 600000000 EUR | done'],
  ['[Jumbo](company) rachète [Hema](company) pour 300 millions d\'euros.', 'acquisition: jumbo → hema, 300000000 EUR | announced'],
  ['[Hema](company) a été racheté par [Jumbo](company).', 'acquisition: jumbo → hema | done'],
  ['[Jumbo](company) dément vouloir racheter [Hema](company).', 'acquisition: jumbo → hema | denied'],
  ['[Jumbo](company) ne rachète pas [Hema](company).'],
  ['Le rachat de [Hema](company) par [Jumbo](company) a été finalisé.', 'acquisition: jumbo → hema | done'],
  ['[Casino](company) vend [Leader Price](company) à [Aldi](company) pour 717 millions d\'euros.', 'sale: casino → aldi, object leader-price, 717000000 EUR | announced'],
  ['La [Cnil](organisation/regulator) a infligé une amende de 50 millions d\'euros à [Google](company).', 'fine: cnil → google, 50000000 EUR | done'],
  ['[Google](company) écope d\'une amende de 250 millions d\'euros.', 'fine: ? → google, 250000000 EUR | done'],
  ['[Michelin](company) supprime 1.254 postes à [Cholet](place:FR/cholet).', 'layoffs: michelin, 1254 postes, in FR/cholet | announced'],
  ['[Renault](company) prévoit de supprimer 300 emplois d\'ici à la fin de l\'année.', 'layoffs: renault, 300 emplois | planned, d\'ici à la fin de l\'année (late-this-year 2025)'],
  ['[Alstom](company) décroche un contrat de 2 milliards d\'euros auprès de la [SNCF](company).', 'contract: alstom → sncf, 2000000000 EUR | done'],
  ['Le chiffre d\'affaires de [Carrefour](company) a progressé de 5 % à 22 milliards d\'euros au troisième trimestre.', 'results: carrefour, 22000000000 EUR, revenue, up 5% | done, au troisième trimestre ()'],
  ['[Carrefour](company) a enregistré un bénéfice net de 1,2 milliard d\'euros. Le groupe va recruter 500 personnes.', 'results: carrefour, 1200000000 EUR, profit | done', 'hiring: ~carrefour, 500 personnes | planned'],
  ['[Verkor](company) reçoit une subvention de 650 millions d\'euros de l\'[État](organisation/government).', 'subsidy: etat → verkor, 650000000 EUR | announced'],
  ['[Stellantis](company), qui emploie 240.000 personnes, a annoncé un investissement de 2 milliards d\'euros à [Mulhouse](place:FR/mulhouse).', 'investment: stellantis, 2000000000 EUR, in FR/mulhouse | announced'],
  ['Si l\'accord est signé, [Jumbo](company) rachètera [Hema](company).', 'acquisition: jumbo → hema | planned'],
  // lawsuit
  ['[Philips](company) assigne [Respironics](company) en justice.', 'lawsuit: philips → respironics | announced'],
  ["[Philips](company) réclame 20 millions d'euros à [Respironics](company).", 'lawsuit: philips → respironics, 20000000 EUR | announced'],
  ['[Philips](company) a porté plainte contre [Respironics](company).', 'lawsuit: philips → respironics | done'],
  ["[Philips](company) n'attaque pas [Respironics](company) en justice."],
];
