import type { EventRule } from '../contract/events.ts';

/** Rules for French, by type; the contract says how a frame reads. Of rules that fit as many terms the first wins. */
export const rules: readonly EventRule[] = [
  // "Microsoft va investir 4 milliards d'euros dans Mistral AI."
  { id: 'fr.investment.1', type: 'investment', pattern: '[<actor>(#SubjectParty|#SubjectThing)]? (investir|injecter) [<amount>#Money] [<recipient>#InCompany]?' },
  { id: 'fr.investment.2', type: 'investment', pattern: '[<actor>#SubjectParty] (investir|injecter) [<recipient>#InCompany]' },
  { id: 'fr.investment.3', type: 'investment', pattern: '[<actor>#SubjectParty] investir', needs: ['place'] },
  { id: 'fr.investment.4', type: 'investment', pattern: '[<actor>#SubjectCompany] (débloquer|consacrer|dépenser) [<amount>#Money]' },
  { id: 'fr.investment.5', type: 'investment', pattern: '[<actor>#SubjectParty] #Do investissement [<amount>#OfMoney]? [<recipient>#InCompany]?', needs: ['amount', 'recipient', 'place'] },
  { id: 'fr.investment.6', type: 'investment', pattern: 'investissement [<amount>#OfMoney] [<actor>#OfParty]? [<actor>#ByParty]? [<recipient>#InCompany]?' },
  { id: 'fr.investment.7', type: 'investment', pattern: '[<actor>#SubjectParty] (prendre|acquérir|racheter) participation [<recipient>#InCompany] [<amount>#ForMoney]?' },

  // "Jumbo rachète Hema pour 300 millions d'euros."
  { id: 'fr.acquisition.1', type: 'acquisition', pattern: '[<actor>#SubjectParty] (racheter|acheter|acquérir|reprendre|absorber|offrir) [<recipient>#ObjectCompany] [<seller>#ToParty]? [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.acquisition.2', type: 'acquisition', pattern: '(#SubjectThing|#Nobody) (racheter|acquérir|absorber) [<recipient>#ObjectCompany] [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.acquisition.3', type: 'acquisition', pattern: '[<actor>#SubjectParty] (racheter|acheter|acquérir) #ObjectThing [<seller>#ToParty]? [<amount>#ForMoney]', placeless: true },
  { id: 'fr.acquisition.4', type: 'acquisition', pattern: 'rachat [<recipient>#OfCompany] [<actor>#ByParty] [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.acquisition.5', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Do rachat [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.acquisition.6', type: 'acquisition', pattern: '[<actor>#SubjectParty] (payer|débourser|proposer|mettre_sur_la_table) [<amount>#Money] [<recipient>#ForCompany]', placeless: true },

  { id: 'fr.acquisition.7', type: 'acquisition', pattern: '[<actor>#SubjectParty] prendre_le_controle [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },

  { id: 'fr.acquisition.8', type: 'acquisition', pattern: '[<actor>#SubjectParty] mettre_la_main [<amount>#ForMoney]? [<recipient>#OnCompany]', placeless: true },

  // "Philips vend Signify à Apollo pour 1 milliard d'euros."
  { id: 'fr.sale.1', type: 'sale', pattern: '[<actor>#SubjectParty]? (vendre|céder) [<object>#ObjectCompany] [<recipient>#ToParty]? [<amount>#ForMoney]?' },
  { id: 'fr.sale.2', type: 'sale', pattern: '[<actor>#SubjectParty] (vendre|céder) (#ObjectThing|#Count) [<recipient>#ToParty]? [<amount>#ForMoney]' },
  { id: 'fr.sale.3', type: 'sale', pattern: '[<actor>#SubjectParty] céder #ObjectThing [<recipient>#ToParty]' },
  { id: 'fr.sale.5', type: 'sale', pattern: '[<actor>#SubjectParty] (vendre|céder) participation [<recipient>#ToParty]? [<stake>#InCompany]? [<amount>#ForMoney]?', needs: ['recipient', 'amount'] },
  { id: 'fr.sale.4', type: 'sale', pattern: '[<actor>#SubjectParty] #Do cession [<object>#OfCompany] [<recipient>#ToParty]? [<amount>#ForMoney]?' },

  // "Mistral AI lève 600 millions d'euros auprès de Microsoft."
  { id: 'fr.funding.1', type: 'funding', pattern: '[<actor>#SubjectParty] lever [<amount>#Money] [<investor>#FromParty]?' },
  // "L'opération s'élève à 3 millions d'euros", told beside a deal.
  { id: 'fr.acquisition.20', type: 'acquisition', pattern: '(#Reach transaction|transaction #Reach) [<amount>(#Money|#ToMoney)]', refines: ['acquisition', 'sale', 'funding'] },
  { id: 'fr.acquisition.21', type: 'acquisition', pattern: 'transaction [<amount>#OfMoney]', refines: ['acquisition', 'sale', 'contract'] },
  { id: 'fr.funding.2', type: 'funding', pattern: '[<actor>#SubjectParty] (#Get|#Do|boucler) financement [<amount>#OfMoney] [<investor>#FromParty]?' },

  // "La Cnil inflige une amende de 50 millions d'euros à Google."
  { id: 'fr.fine.1', type: 'fine', pattern: '[<actor>#SubjectParty]? (infliger|imposer) amende [<amount>#OfMoney]? [<recipient>#ToParty]', status: 'done', placeless: true },
  { id: 'fr.fine.2', type: 'fine', pattern: '[<recipient>#SubjectParty] (#Get|payer) #Of? amende [<amount>#OfMoney]? [<actor>#OfParty]? [<actor>#FromParty]?', status: 'done', placeless: true },
  { id: 'fr.fine.3', type: 'fine', pattern: '[<actor>#SubjectParty]? (condamner|sanctionner) (#To|#Of|#By)? amende [<recipient>#ObjectParty] [<amount>#OfMoney]?', status: 'done', placeless: true },
  { id: 'fr.fine.4', type: 'fine', pattern: 'amende [<amount>#OfMoney]? [<recipient>(#ToParty|#ForParty)]', status: 'done', placeless: true },

  { id: 'fr.fine.9', type: 'fine', pattern: '[<actor>#SubjectParty]? sanctionner [<recipient>#ObjectParty] [<amount>#OfMoney]?', status: 'done', placeless: true },

  // "Verkor reçoit une subvention de 650 millions d'euros de l'État."
  { id: 'fr.subsidy.1', type: 'subsidy', pattern: '[<recipient>#SubjectParty] (#Get|bénéficier) #Of? subvention [<amount>#Money]? [<amount>#OfMoney]? [<actor>#OfParty]?', needs: ['amount', 'actor'] },
  { id: 'fr.subsidy.2', type: 'subsidy', pattern: '[<actor>#SubjectParty]? #Give subvention [<amount>#OfMoney]? [<recipient>#ToParty]', needs: ['recipient'] },
  { id: 'fr.subsidy.4', type: 'subsidy', pattern: '[<recipient>#SubjectParty] #Get [<amount>#Money] [<actor>#OfOrganisation]' },
  { id: 'fr.subsidy.3', type: 'subsidy', pattern: '[<actor>#SubjectOrganisation] (#Give|débloquer) [<amount>#Money] [<recipient>#ToCompany]' },

  // "Alstom décroche un contrat de 2 milliards d'euros auprès de la SNCF."
  { id: 'fr.contract.1', type: 'contract', pattern: '[<actor>#SubjectParty] (#Win|#Get|#Do) contrat [<amount>#OfMoney]? [<recipient>#OfParty]? [<recipient>#FromParty]? [<recipient>#WithParty]?', needs: ['amount', 'recipient'], present: 'done' },
  { id: 'fr.contract.2', type: 'contract', pattern: '[<recipient>#SubjectParty]? #Give contrat [<amount>#OfMoney]? [<actor>#ToParty]', present: 'done' },
  { id: 'fr.contract.3', type: 'contract', pattern: '[<recipient>#SubjectParty] commander (#ObjectThing|#Count) [<actor>(#ToParty|#FromParty)] [<amount>#ForMoney]?' },

  // "Michelin supprime 1.254 postes à Cholet."
  { id: 'fr.layoffs.1', type: 'layoffs', pattern: '[<actor>#SubjectParty] (supprimer|licencier) [<count>#Jobs]' },
  { id: 'fr.layoffs.2', type: 'layoffs', pattern: '(supprimer|licencier|disparaître) [<count>#Jobs] [<actor>#AtParty]' },
  // "Le plan de Renault prévoit la suppression de 1 300 postes."
  { id: 'fr.layoffs.20', type: 'layoffs', pattern: '#SubjectThing #Do suppression [<count>#OfJobs] [<actor>#OfCompany]' },
  { id: 'fr.layoffs.3', type: 'layoffs', pattern: '[<actor>#SubjectParty] #Do suppression [<count>#OfJobs]' },

  { id: 'fr.hiring.1', type: 'hiring', pattern: '[<actor>#SubjectParty] (recruter|embaucher|créer) [<count>#Jobs]' },

  // "Le chiffre d'affaires de Carrefour a progressé de 5 % à 22 milliards d'euros."
  { id: 'fr.results.1', type: 'results', pattern: '[<actor>#SubjectParty]? #Move #Figure [<change>#Percent]? [<change>#OfPercent]? [<actor>#OfParty]? [<amount>#ToMoney]?', needs: ['amount', 'change'], implied: true, present: 'done' },
  { id: 'fr.results.2', type: 'results', pattern: '#Reach #Figure [<amount>#Money]? [<actor>#OfParty]? [<amount>#ToMoney]?', needs: ['amount'], implied: true, present: 'done' },
  { id: 'fr.results.3', type: 'results', pattern: '[<actor>#SubjectParty] (#Book|#Do) #Figure [<amount>#OfMoney]', present: 'done' },

  // "Philips assigne Respironics en justice."
  { id: 'fr.lawsuit.1', type: 'lawsuit', pattern: '[<actor>#SubjectParty] assigner_en_justice [<recipient>#ObjectParty] [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.lawsuit.2', type: 'lawsuit', pattern: '[<actor>#SubjectParty] porter_plainte [<recipient>#AgainstParty]', placeless: true },
  { id: 'fr.lawsuit.3', type: 'lawsuit', pattern: '[<actor>#SubjectParty] réclamer [<amount>#Money] [<recipient>#ToParty]', placeless: true },
];
