import type { EventRule } from '../contract/events.ts';

/** Rules for French, by type; the contract says how a frame reads. Of rules that fit as many terms the first wins. */
export const rules: readonly EventRule[] = [
  // "Microsoft va investir 4 milliards d'euros dans Mistral AI."
  { id: 'fr.investment.1', type: 'investment', pattern: '[<actor>(#SubjectParty|#SubjectThing)]? (investir|injecter) [<amount>#Money] [<recipient>#InCompany]?' },
  { id: 'fr.investment.2', type: 'investment', pattern: '[<actor>#SubjectParty] (investir|injecter) [<recipient>#InCompany]' },
  { id: 'fr.investment.3', type: 'investment', pattern: '[<actor>#SubjectParty] investir', needs: ['place'] },
  { id: 'fr.investment.4', type: 'investment', pattern: '[<actor>#SubjectCompany] (débloquer|consacrer|dépenser|engager|mobiliser) [<amount>#Money]' },
  { id: 'fr.investment.5', type: 'investment', pattern: '[<actor>#SubjectParty] #Do investissement [<amount>#OfMoney]? [<recipient>#InCompany]?', needs: ['amount', 'recipient', 'place'] },
  { id: 'fr.investment.6', type: 'investment', pattern: 'investissement [<amount>#OfMoney] [<actor>#OfParty]? [<actor>#ByParty]? [<recipient>#InCompany]?' },
  { id: 'fr.investment.7', type: 'investment', pattern: '[<actor>#SubjectParty] (prendre|acquérir|racheter) participation [<recipient>#InCompany] [<amount>#ForMoney]?' },
  // "Sanofi met 1 milliard d'euros dans une usine."
  { id: 'fr.investment.8', type: 'investment', pattern: '[<actor>#SubjectParty] mettre [<amount>#Money] #InThing' },
  // "Stellantis construit pour 500 millions d'euros une usine." A builder is paid for it.
  { id: 'fr.contract.4', type: 'contract', pattern: '[<actor>#SubjectConstruction] construire #ObjectThing [<amount>(#OfMoney|#ForMoney)]' },
  { id: 'fr.investment.9', type: 'investment', pattern: '[<actor>#SubjectParty] (construire|ouvrir) #ObjectThing [<amount>(#OfMoney|#ForMoney)]' },
  // "L'investissement de Stellantis s'élève à 500 millions d'euros."
  { id: 'fr.investment.10', type: 'investment', pattern: '(#Reach investissement|investissement #Reach) [<actor>#OfCompany] [<amount>#ToMoney]' },
  { id: 'fr.investment.11', type: 'investment', pattern: '[<actor>#SubjectParty] (acquérir|racheter|prendre) #Percent [<recipient>#OfCompany] [<amount>#ForMoney]?' },
  { id: 'fr.investment.12', type: 'investment', pattern: '[<actor>#SubjectParty] entrer_au_capital [<recipient>#OfCompany] [<amount>#ForMoney]?' },

  // "Jumbo rachète Hema pour 300 millions d'euros."
  { id: 'fr.acquisition.1', type: 'acquisition', pattern: '[<actor>#SubjectParty] (racheter|acheter|acquérir|reprendre|absorber|offrir) [<recipient>#ObjectCompany] [<seller>#ToParty]? [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.acquisition.2', type: 'acquisition', pattern: '#SubjectThing (racheter|acquérir|absorber) [<recipient>#ObjectCompany] [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.acquisition.3', type: 'acquisition', pattern: '[<actor>#SubjectParty] (racheter|acheter|acquérir) #ObjectThing [<seller>#ToParty]? [<amount>#ForMoney]', placeless: true },
  { id: 'fr.acquisition.4', type: 'acquisition', pattern: 'rachat [<recipient>#OfCompany] [<actor>#ByParty] [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.acquisition.5', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Do rachat [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.acquisition.6', type: 'acquisition', pattern: '[<actor>#SubjectParty] (payer|débourser|mettre_sur_la_table) [<amount>#Money] [<recipient>#ForCompany]', placeless: true },
  { id: 'fr.acquisition.9', type: 'acquisition', pattern: '[<actor>#SubjectParty] proposer [<amount>#Money] [<recipient>#ForCompany]', status: 'planned', placeless: true },
  // "Bolloré a déposé une offre de 300 millions d'euros sur Hachette."
  { id: 'fr.acquisition.10', type: 'acquisition', pattern: '[<actor>#SubjectParty] (#Do|lancer) offre [<amount>#OfMoney]? [<recipient>(#ForCompany|#OnCompany)]', status: 'planned', placeless: true },
  { id: 'fr.acquisition.11', type: 'acquisition', pattern: '[<recipient>#SubjectCompany] passer_sous_le_controle [<actor>#OfParty] [<amount>#ForMoney]?', placeless: true },

  { id: 'fr.acquisition.7', type: 'acquisition', pattern: '[<actor>#SubjectParty] prendre_le_controle [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },

  { id: 'fr.acquisition.8', type: 'acquisition', pattern: '[<actor>#SubjectParty] mettre_la_main [<amount>#ForMoney]? [<recipient>#OnCompany]', placeless: true },

  // "Philips vend Signify à Apollo pour 1 milliard d'euros."
  { id: 'fr.sale.1', type: 'sale', pattern: '[<actor>#SubjectParty]? (vendre|céder) [<object>#ObjectCompany] [<recipient>#ToParty]? [<amount>#ForMoney]?' },
  { id: 'fr.sale.2', type: 'sale', pattern: '[<actor>#SubjectParty] (vendre|céder) (#ObjectThing|#Count) [<recipient>#ToParty]? [<amount>#ForMoney]' },
  { id: 'fr.sale.3', type: 'sale', pattern: '[<actor>#SubjectParty] céder #ObjectThing [<recipient>#ToParty]' },
  { id: 'fr.sale.5', type: 'sale', pattern: '[<actor>#SubjectParty] (vendre|céder) participation [<recipient>#ToParty]? [<stake>#InCompany]? [<amount>#ForMoney]?', needs: ['recipient', 'amount'] },
  { id: 'fr.sale.4', type: 'sale', pattern: '[<actor>#SubjectParty] #Do cession [<object>#OfCompany] [<recipient>#ToParty]? [<amount>#ForMoney]?' },
  { id: 'fr.sale.6', type: 'sale', pattern: 'cession [<object>#OfCompany] [<recipient>#ToParty] [<amount>#ForMoney]?' },
  { id: 'fr.sale.7', type: 'sale', pattern: '[<actor>#SubjectParty] #Do cession #OfThing? [<recipient>#ToParty] [<amount>#ForMoney]?' },
  { id: 'fr.sale.8', type: 'sale', pattern: '[<actor>#SubjectParty] séparer [<object>#OfCompany] [<amount>#ForMoney]?' },

  // "Mistral AI lève 600 millions d'euros auprès de Microsoft."
  { id: 'fr.funding.1', type: 'funding', pattern: '[<actor>#SubjectParty] lever [<amount>#Money] [<investor>#FromParty]?' },
  // "L'opération s'élève à 3 millions d'euros", told beside a deal.
  { id: 'fr.acquisition.20', type: 'acquisition', pattern: '(#Reach transaction|transaction #Reach) [<amount>(#Money|#ToMoney)]', refines: ['acquisition', 'sale', 'funding'] },
  { id: 'fr.acquisition.21', type: 'acquisition', pattern: 'transaction [<amount>#OfMoney]', refines: ['acquisition', 'sale', 'contract'] },
  { id: 'fr.funding.2', type: 'funding', pattern: '[<actor>#SubjectParty] (#Get|#Do|#Book|#Win) financement [<amount>#OfMoney] [<investor>#FromParty]?' },
  { id: 'fr.funding.3', type: 'funding', pattern: '[<actor>#SubjectCompany] réunir [<amount>#Money] [<investor>#FromParty]?' },
  { id: 'fr.funding.4', type: 'funding', pattern: '[<investor>#SubjectParty] mener financement [<amount>#OfMoney] [<actor>#OfCompany]' },

  // "La Cnil inflige une amende de 50 millions d'euros à Google."
  { id: 'fr.fine.1', type: 'fine', pattern: '[<actor>#SubjectParty]? (infliger|imposer) amende [<amount>#OfMoney]? [<recipient>#ToParty]', status: 'done', placeless: true },
  { id: 'fr.fine.5', type: 'fine', pattern: '[<actor>#SubjectParty]? (infliger|imposer) #Of amende [<amount>#Money] [<recipient>#ToParty]', status: 'done', placeless: true },
  { id: 'fr.fine.2', type: 'fine', pattern: '[<recipient>#SubjectParty] (#Get|payer) #Of? amende [<amount>#Money]? [<amount>#OfMoney]? [<actor>#OfParty]? [<actor>#FromParty]?', status: 'done', placeless: true },
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
  { id: 'fr.contract.5', type: 'contract', pattern: '[<recipient>#SubjectParty] passer_commande [<actor>#ToParty] [<amount>#ForMoney]?' },
  // "Alstom fournira 60 trains à la SNCF pour 1,4 milliard d'euros."
  { id: 'fr.contract.6', type: 'contract', pattern: '[<actor>#SubjectCompany] (fournir|livrer) (#ObjectThing|#Count) [<recipient>#ToParty] [<amount>#ForMoney]' },

  // "Michelin supprime 1.254 postes à Cholet."
  { id: 'fr.layoffs.1', type: 'layoffs', pattern: '[<actor>#SubjectParty] (supprimer|licencier) [<count>#Jobs]' },
  { id: 'fr.layoffs.2', type: 'layoffs', pattern: '(supprimer|licencier|disparaître) [<count>#Jobs] [<actor>#AtParty]' },
  // "Le plan de Renault prévoit la suppression de 1 300 postes."
  { id: 'fr.layoffs.20', type: 'layoffs', pattern: '#SubjectThing #Do suppression [<count>#OfJobs] [<actor>#OfCompany]' },
  { id: 'fr.layoffs.3', type: 'layoffs', pattern: '[<actor>#SubjectParty] #Do suppression [<count>#OfJobs]' },
  // "Auchan va se séparer de 2.389 salariés."
  { id: 'fr.layoffs.4', type: 'layoffs', pattern: '[<actor>#SubjectParty] séparer [<count>#OfJobs]' },
  // "ArcelorMittal prévoit 600 suppressions de postes."
  { id: 'fr.layoffs.7', type: 'layoffs', pattern: '[<actor>#SubjectParty] prévoir [<count>#Cuts]', unit: 'postes', status: 'planned' },
  { id: 'fr.layoffs.5', type: 'layoffs', pattern: '[<actor>#SubjectParty] #Do [<count>#Cuts]', unit: 'postes', status: 'announced' },
  // "Valeo lance un plan de départs volontaires portant sur 868 postes."
  { id: 'fr.layoffs.6', type: 'layoffs', pattern: '[<actor>#SubjectParty] (#Do|lancer) plan_de_départs [<count>#OfJobs]' },

  { id: 'fr.hiring.1', type: 'hiring', pattern: '[<actor>#SubjectParty] (recruter|embaucher|créer) [<count>#Jobs]' },
  // "Amazon promet la création de 3.000 emplois."
  { id: 'fr.hiring.2', type: 'hiring', pattern: '[<actor>#SubjectParty] #Do création [<count>#OfJobs]' },

  // "Le chiffre d'affaires de Carrefour a progressé de 5 % à 22 milliards d'euros."
  { id: 'fr.results.1', type: 'results', pattern: '[<actor>#SubjectParty]? #Move #Figure [<change>#Percent]? [<change>#OfPercent]? [<actor>#OfParty]? [<amount>#ToMoney]?', needs: ['amount', 'change'], implied: true, present: 'done' },
  { id: 'fr.results.2', type: 'results', pattern: '#Reach #Figure [<amount>#Money]? #OfPercent? [<actor>#OfParty]? [<amount>#ToMoney]?', needs: ['amount'], implied: true, present: 'done' },
  { id: 'fr.results.3', type: 'results', pattern: '[<actor>#SubjectParty] (#Book|#Do) #Figure [<amount>#OfMoney]', present: 'done' },
  // "Ubisoft a creusé sa perte à 159 millions d'euros."
  { id: 'fr.results.6', type: 'results', pattern: '[<actor>#SubjectParty] (#Book|#Do) (#For|#On) #Figure #Money? [<change>#Percent]? [<amount>#OfMoney]', status: 'done' },
  { id: 'fr.results.7', type: 'results', pattern: '[<actor>#SubjectCompany] #Figure [<amount>#OfMoney]', status: 'done' },
  { id: 'fr.results.4', type: 'results', pattern: '[<actor>#SubjectParty] (#Book|#Do) #Figure [<change>#Percent]? [<change>#OfPercent]? [<amount>#ToMoney]', present: 'done' },
  { id: 'fr.results.5', type: 'results', pattern: '[<actor>#SubjectParty] tabler #On #Figure [<amount>#OfMoney]', status: 'planned' },

  // "Philips assigne Respironics en justice."
  { id: 'fr.lawsuit.1', type: 'lawsuit', pattern: '[<actor>#SubjectParty] assigner_en_justice [<recipient>#ObjectParty] [<amount>#ForMoney]?', placeless: true },
  { id: 'fr.lawsuit.2', type: 'lawsuit', pattern: '[<actor>#SubjectParty] porter_plainte [<recipient>#AgainstParty]', placeless: true },
  { id: 'fr.lawsuit.3', type: 'lawsuit', pattern: '[<actor>#SubjectParty] réclamer [<amount>#Money] [<recipient>#ToParty]', placeless: true },
];
