import type { EventRule } from '../contract/events.ts';

/** Rules for English, by type; the contract says how a frame reads. Of rules that fit as many terms the first wins. */
export const rules: readonly EventRule[] = [
  // "Microsoft will invest €4bn in Mistral AI."
  { id: 'en.investment.1', type: 'investment', pattern: '[<actor>(#SubjectParty|#SubjectThing)]? (invest|pump|plough|pour|put) [<amount>#Money] [<recipient>#InCompany]?' },
  { id: 'en.investment.2', type: 'investment', pattern: '[<actor>#SubjectParty] (invest|pump|plough|pour) [<recipient>#InCompany]' },
  { id: 'en.investment.3', type: 'investment', pattern: '[<actor>#SubjectParty] invest', needs: ['place'] },
  { id: 'en.investment.4', type: 'investment', pattern: '[<actor>#SubjectCompany] (spend|commit|pledge) [<amount>#Money]' },
  { id: 'en.investment.13', type: 'investment', pattern: '[<actor>#SubjectCompany] (earmark|set_aside) [<amount>#Money]', status: 'planned' },
  // "The group announced an investment of €3bn."
  { id: 'en.investment.5', type: 'investment', pattern: '[<actor>#SubjectParty] #Do investment [<amount>#OfMoney]? [<recipient>#InCompany]?', needs: ['amount', 'recipient', 'place'] },
  { id: 'en.investment.6', type: 'investment', pattern: 'investment [<actor>#PossParty]? [<amount>#OfMoney] [<actor>#ByParty]? [<recipient>#InCompany]?' },
  { id: 'en.investment.7', type: 'investment', pattern: 'investment [<actor>(#PossParty|#ByParty)] [<recipient>#InCompany]' },
  { id: 'en.investment.8', type: 'investment', pattern: '[<actor>#SubjectParty] (acquire|buy|take|purchase) stake [<recipient>#InCompany] [<amount>#ForMoney]?' },
  { id: 'en.investment.9', type: 'investment', pattern: '[<actor>#SubjectParty] build #ObjectThing [<amount>(#OfMoney|#ForMoney)]' },

  { id: 'en.investment.10', type: 'investment', pattern: '[<actor>#SubjectParty] build #ObjectThing [<amount>#Money]' },
  // "Halden opened an £80m plant", "unveiled plans for an £80m plant".
  { id: 'en.investment.11', type: 'investment', pattern: '[<actor>#SubjectParty] open #ObjectThing [<amount>(#Money|#OfMoney|#ForMoney)]' },
  { id: 'en.investment.12', type: 'investment', pattern: '[<actor>#SubjectParty] #Do plans [<amount>#ForMoney]', status: 'planned' },


  // "Adyen acquires Billie for €300m."
  { id: 'en.acquisition.1', type: 'acquisition', pattern: '[<actor>#SubjectParty] (acquire|buy|purchase|take_over|snap_up|scoop_up|buy_out) [<recipient>#ObjectCompany] [<seller>#FromParty]? [<amount>#ForMoney]?', placeless: true },
  { id: 'en.acquisition.2', type: 'acquisition', pattern: '#SubjectThing (acquire|take_over|snap_up) [<recipient>#ObjectCompany] [<amount>#ForMoney]?', placeless: true },
  { id: 'en.acquisition.3', type: 'acquisition', pattern: '[<actor>#SubjectParty] (acquire|buy|purchase) #ObjectThing [<seller>#FromParty]? [<amount>#ForMoney]', placeless: true },
  { id: 'en.acquisition.4', type: 'acquisition', pattern: '[<actor>#SubjectParty] (acquire|buy|purchase) #ObjectThing [<seller>#FromCompany]', placeless: true },
  { id: 'en.acquisition.5', type: 'acquisition', pattern: 'acquisition [<recipient>#OfCompany] [<actor>#ByParty] [<amount>#ForMoney]?', placeless: true },
  { id: 'en.acquisition.6', type: 'acquisition', pattern: 'acquisition [<actor>#PossParty] [<amount>#OfMoney]? [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },
  { id: 'en.acquisition.7', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Do acquisition [<amount>#OfMoney]? [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },
  { id: 'en.acquisition.8', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Do bid [<amount>#OfMoney]? [<recipient>#ForCompany]', status: 'planned', placeless: true },
  { id: 'en.acquisition.9', type: 'acquisition', pattern: '[<actor>#SubjectParty] pay [<amount>#Money] [<recipient>#ForCompany]', placeless: true },
  { id: 'en.acquisition.22', type: 'acquisition', pattern: '[<actor>#SubjectParty] (bid|offer) [<amount>#Money] [<recipient>#ForCompany]', status: 'planned', placeless: true },

  { id: 'en.acquisition.10', type: 'acquisition', pattern: '[<recipient>#SubjectCompany] (reject|turn_down|spurn|rebuff) (bid|acquisition) [<actor>#PossParty]? [<amount>#OfMoney]? [<actor>(#FromParty|#ByParty)]?', needs: ['actor'], status: 'denied', placeless: true },

  // "In a deal worth $2bn", told beside the deal itself.
  { id: 'en.acquisition.20', type: 'acquisition', pattern: 'deal [<amount>#OfMoney]', refines: ['acquisition', 'sale', 'contract'] },
  { id: 'en.acquisition.21', type: 'acquisition', pattern: 'deal value #ObjectCompany? [<amount>#AtMoney]', refines: ['acquisition', 'sale', 'contract'] },
  // "Philips sells Signify to Apollo for €1bn."
  { id: 'en.sale.1', type: 'sale', pattern: '[<actor>#SubjectParty]? (sell|divest|offload|sell_off) [<object>#ObjectCompany] [<recipient>#ToParty]? [<amount>#ForMoney]?' },
  { id: 'en.sale.2', type: 'sale', pattern: '[<actor>#SubjectParty] (sell|divest|offload|sell_off) (#ObjectThing|#Count) [<recipient>#ToParty]? [<amount>#ForMoney]' },
  { id: 'en.sale.3', type: 'sale', pattern: '[<actor>#SubjectParty] (divest|offload) #ObjectThing [<recipient>#ToParty]' },
  { id: 'en.sale.4', type: 'sale', pattern: '[<actor>#SubjectParty] (sell|divest|offload|sell_off) stake [<recipient>#ToParty]? [<stake>#InCompany] [<amount>#ForMoney]?' },
  { id: 'en.sale.5', type: 'sale', pattern: '[<actor>#SubjectParty] #Do sale [<object>#OfCompany] [<recipient>#ToParty]? [<amount>#ForMoney]?' },

  // "Wayve raised $1bn from SoftBank."
  { id: 'en.funding.1', type: 'funding', pattern: '[<actor>#SubjectParty] (raise|secure) [<amount>#Money] [<investor>#FromParty]?' },
  // "Index led a $40m round in Qubit."
  { id: 'en.funding.3', type: 'funding', pattern: '[<investor>#SubjectParty] lead funding [<amount>#OfMoney] [<actor>(#OfCompany|#InCompany|#ForCompany)]' },
  { id: 'en.funding.2', type: 'funding', pattern: '[<actor>#SubjectParty] (#Get|#Do|raise|close) funding [<amount>#OfMoney] [<investor>#FromParty]?' },

  // "The CMA has fined Meta £50m."
  { id: 'en.fine.1', type: 'fine', pattern: '[<actor>#SubjectParty]? fine [<recipient>#ObjectParty] [<amount>#Money]?', status: 'done', placeless: true },
  { id: 'en.fine.2', type: 'fine', pattern: '[<actor>#SubjectParty]? (impose|give|hit|slap) fine [<recipient>#ObjectParty]? [<amount>#OfMoney]? [<recipient>#OnParty]?', needs: ['recipient'], status: 'done', placeless: true },
  { id: 'en.fine.3', type: 'fine', pattern: '[<actor>#SubjectParty]? (hit|slap) #With fine [<recipient>#ObjectParty] [<amount>#OfMoney]?', status: 'done', placeless: true },
  { id: 'en.fine.4', type: 'fine', pattern: '[<recipient>#SubjectParty] (#Get|pay) fine [<amount>#OfMoney]? [<actor>#FromParty]?', status: 'done', placeless: true },
  { id: 'en.fine.5', type: 'fine', pattern: 'fine [<actor>#PossParty]? [<amount>#OfMoney]? [<recipient>#ForParty]? [<recipient>#OnParty]?', needs: ['recipient'], status: 'done', placeless: true },

  { id: 'en.fine.6', type: 'fine', pattern: '[<recipient>#SubjectParty] face fine [<amount>#OfMoney]?', status: 'planned', placeless: true },

  // "Tata Steel receives a £500m subsidy from the government."
  { id: 'en.subsidy.1', type: 'subsidy', pattern: '[<recipient>#SubjectParty] (#Get|#Win) subsidy [<amount>#OfMoney]? [<actor>#FromParty]?', needs: ['amount', 'actor'] },
  { id: 'en.subsidy.2', type: 'subsidy', pattern: '[<actor>#SubjectParty]? (#Give|offer|pledge|approve) subsidy [<recipient>#ObjectParty]? [<amount>#OfMoney]? [<recipient>#ToParty]? [<recipient>#ForParty]?', needs: ['recipient'] },
  { id: 'en.subsidy.3', type: 'subsidy', pattern: 'subsidy [<amount>#OfMoney] [<actor>#FromParty]? [<recipient>(#ToParty|#ForParty)]' },
  { id: 'en.subsidy.6', type: 'subsidy', pattern: '[<recipient>#SubjectCompany] #Get [<amount>#Money] [<actor>#FromGovernment]' },
  { id: 'en.subsidy.5', type: 'subsidy', pattern: '[<actor>#SubjectOrganisation] chip_in [<amount>#Money] [<recipient>#ForCompany]?' },
  { id: 'en.subsidy.4', type: 'subsidy', pattern: '[<actor>#SubjectOrganisation] (#Give|commit|pledge) [<recipient>#ObjectCompany]? [<amount>#Money] [<recipient>#ToCompany]?', needs: ['recipient'] },

  // "BAE Systems won a £4bn contract from the Ministry of Defence."
  { id: 'en.contract.1', type: 'contract', pattern: '[<actor>#SubjectParty] (#Win|#Get|#Do|#Book) contract [<amount>#OfMoney]? [<recipient>#FromParty]? [<recipient>#ForParty]? [<recipient>#WithParty]?', needs: ['amount', 'recipient'], present: 'done' },
  { id: 'en.contract.2', type: 'contract', pattern: '[<recipient>#SubjectParty]? #Give contract [<actor>#ObjectParty]? [<amount>#OfMoney]? [<actor>#ToParty]?', needs: ['actor'], present: 'done' },
  { id: 'en.contract.3', type: 'contract', pattern: '[<recipient>#SubjectParty] order (#ObjectThing|#Count) [<actor>#FromParty] [<amount>#ForMoney]?' },
  { id: 'en.contract.4', type: 'contract', pattern: '[<recipient>#SubjectParty] place contract [<amount>#OfMoney]? [<actor>#WithParty]' },

  // "BT will cut 300 jobs."
  { id: 'en.layoffs.1', type: 'layoffs', pattern: '[<actor>#SubjectParty] (cut|axe|slash|shed|eliminate|lay_off|dismiss|fire|drop_plan) [<count>#Jobs]' },
  { id: 'en.layoffs.2', type: 'layoffs', pattern: '(cut|axe|slash|shed|eliminate|lay_off|go|lose) [<count>#Jobs] [<actor>#AtParty]' },

  // "Renault announced 600 job cuts."
  { id: 'en.layoffs.3', type: 'layoffs', pattern: '[<actor>#SubjectParty] #Plan [<count>#Cuts]', unit: 'jobs', status: 'planned' },
  { id: 'en.layoffs.4', type: 'layoffs', pattern: '[<actor>#SubjectParty] #Do [<count>#Cuts]', unit: 'jobs', status: 'announced' },
  { id: 'en.layoffs.5', type: 'layoffs', pattern: '[<actor>#SubjectParty] put [<count>#Jobs] #AtThing', status: 'planned' },
  // "ASML hires 300 people."
  { id: 'en.hiring.1', type: 'hiring', pattern: '[<actor>#SubjectParty] (hire|recruit|create|add) [<count>#Jobs]' },

  // "Revenue at Tesco rose 5% to £60bn."
  { id: 'en.results.1', type: 'results', pattern: '[<actor>#SubjectParty]? #Move #Figure [<actor>#ObjectParty]? [<amount>#Money]? [<change>#Percent]? [<actor>#PossParty]? [<actor>#OfParty]? [<change>#ByPercent]? [<amount>#ToMoney]? [<actor>#AtParty]?', needs: ['amount', 'change'], implied: true, present: 'done' },
  { id: 'en.results.2', type: 'results', pattern: '#Reach #Figure [<actor>#ObjectParty]? [<amount>#Money]? [<actor>#PossParty]? [<actor>#OfParty]? [<actor>#AtParty]?', needs: ['amount'], implied: true, present: 'done' },
  { id: 'en.results.3', type: 'results', pattern: '[<actor>#SubjectParty] (#Book|#Announce) #Figure [<change>#Percent]? [<amount>#OfMoney]', present: 'done' },

  // "Boeing lost $6bn in the third quarter."
  { id: 'en.results.12', type: 'results', pattern: '[<actor>#SubjectParty] (#Book|#Announce|earn|lose) (#On|#For) #Figure #Money? [<change>#Percent]? [<amount>#OfMoney]', status: 'done' },
  // "Zwanenberg had sales of €520m."
  { id: 'en.results.13', type: 'results', pattern: '[<actor>#SubjectCompany] #Figure [<amount>#OfMoney]', present: 'done' },
  { id: 'en.results.9', type: 'results', pattern: '[<actor>#SubjectCompany] lose [<amount>#Money]', measure: 'loss', present: 'done' },
  { id: 'en.results.11', type: 'results', pattern: '[<actor>#SubjectCompany] earn [<amount>#Money]', measure: 'profit', present: 'done' },
  { id: 'en.results.10', type: 'results', pattern: '[<actor>#SubjectParty] (swing|slip|slump|plunge|sink|fall) #To #Figure [<amount>#OfMoney]', present: 'done' },
  // "Tata Steel will close the furnaces, with the loss of 2,800 jobs."
  { id: 'en.layoffs.9', type: 'layoffs', pattern: '[<actor>#SubjectParty] . #With #Figure [<count>#OfJobs]' },
  // "Philips is suing Respironics for €20m."
  { id: 'en.lawsuit.1', type: 'lawsuit', pattern: '[<actor>#SubjectParty] (sue|take_to_court) [<recipient>#ObjectParty] [<amount>#ForMoney]?', placeless: true },
  { id: 'en.lawsuit.2', type: 'lawsuit', pattern: '[<actor>#SubjectParty] (file|bring) lawsuit [<amount>#OfMoney]? [<recipient>#AgainstParty]', placeless: true },
];
