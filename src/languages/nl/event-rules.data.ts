import type { EventRule } from '../contract/events.ts';

/** Rules for Dutch, by type; the contract says how a frame reads. Of rules that fit as many terms the first wins. */
export const rules: readonly EventRule[] = [
  // "Investeerders steken 3 miljoen euro in Qblox": who gets it raises it.
  { id: 'nl.investment.74', type: 'investment', pattern: '#SubjectPlace #Invest [<amount>#Money] [<recipient>#InCompany]' },
  { id: 'nl.funding.62', type: 'funding', pattern: '#Nobody #Invest [<amount>#Money] [<actor>#InCompany]', placeless: true },
  { id: 'nl.funding.50', type: 'funding', pattern: 'investeerder #Invest [<amount>#Money] [<actor>#InCompany]', placeless: true },
  // "Microsoft steekt 4 miljard euro in Mistral AI."
  { id: 'nl.investment.1', type: 'investment', pattern: '[<actor>(#SubjectParty|#SubjectThing)]? #Invest [<amount>#Money] [<recipient>#InCompany]?' },
  { id: 'nl.investment.14', type: 'investment', pattern: '[<actor>#SubjectParty] (investeren|herinvesteren) [<amount>#ForMoney]' },
  { id: 'nl.investment.2', type: 'investment', pattern: '[<actor>#SubjectParty] #Invest [<recipient>#InCompany]' },
  // "Ook investeert Amazon in de regio Parijs."
  { id: 'nl.investment.3', type: 'investment', pattern: '[<actor>#SubjectParty] (investeren|herinvesteren)', needs: ['place'] },
  // "De groep legt 3 miljoen euro op tafel": what for, the sentence before may tell.
  { id: 'nl.investment.88', type: 'investment', pattern: '[<actor>#SubjectCompany] (op_tafel_leggen|neerleggen) [<amount>#Money]', implied: true, refines: ['acquisition', 'investment'] },
  // "AWS maakt 1,2 miljard euro vrij."
  { id: 'nl.investment.4', type: 'investment', pattern: '[<actor>#SubjectCompany] #Spend [<amount>#Money]' },
  // "Het bedrijf kondigde een investering van 3,2 miljard euro aan."
  { id: 'nl.investment.5', type: 'investment', pattern: '[<actor>#SubjectParty] #Do investering [<amount>#OfMoney]? [<recipient>#InCompany]?', needs: ['amount', 'recipient', 'place'] },
  // "De investering van 30 miljoen euro van ASML in Smart Photonics."
  { id: 'nl.investment.6', type: 'investment', pattern: 'investering [<actor>#PossParty]? [<amount>#OfMoney] [<actor>#OfParty]? [<actor>#ByParty]? [<recipient>#InCompany]?' },
  { id: 'nl.investment.7', type: 'investment', pattern: 'investering [<actor>(#PossParty|#OfParty)] [<recipient>#InCompany]' },
  // "Microsoft: 4 miljard euro voor Franse datacenters"
  { id: 'nl.investment.8', type: 'investment', pattern: '[<actor>#SubjectParty] colon [<amount>#Money] #ForThing' },
  // "Het datacenter van Lidl, een investering van 30 miljoen euro, gaat open."
  { id: 'nl.investment.130', type: 'investment', pattern: '[<actor>#SubjectOwnPlant] . (project|investering) [<amount>#OfMoney]' },
  { id: 'nl.investment.133', type: 'investment', pattern: '#SubjectPlant . (project|investering) [<amount>#OfMoney] [<actor>#OfCompany]' },
  // "Miljardeninvestering van Lidl in groene winkels: 3 miljard euro", "Lidl: investering van 3 miljard euro".
  { id: 'nl.investment.131', type: 'investment', pattern: 'colon investering [<amount>#Money] [<actor>(#PossParty|#OfParty)] [<recipient>#InCompany]?' },
  { id: 'nl.investment.132', type: 'investment', pattern: '[<actor>#SubjectCompany] colon investering [<amount>#OfMoney] [<recipient>#InCompany]?' },
  // "De gemeente laat Heijmans voor 80 miljoen euro een brug bouwen", "laat … bouwen door Heijmans".
  { id: 'nl.contract.50', type: 'contract', pattern: '[<recipient>#SubjectParty] #LetBuild #ObjectThing [<actor>#ObjectParty] [<amount>(#OfMoney|#ForMoney)]' },
  { id: 'nl.contract.51', type: 'contract', pattern: '[<recipient>#SubjectParty] #LetBuild #ObjectThing [<actor>#ByParty] [<amount>#ForMoney]' },
  { id: 'nl.contract.52', type: 'contract', pattern: '[<recipient>#SubjectParty] #LetBuild (#ObjectThing|#Count) [<amount>(#OfMoney|#ForMoney)]? [<actor>#AtParty]', needs: ['amount'] },
  // "Heijmans mag voor 80 miljoen euro een brug bouwen."
  { id: 'nl.contract.53', type: 'contract', pattern: '[<actor>#SubjectCompany] #MayBuild (#ObjectThing|#Count) [<amount>#OfMoney]? [<recipient>#OfParty]? [<amount>#ForMoney]? [<recipient>#ForParty]?', needs: ['amount'], helped: true },
  { id: 'nl.contract.54', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Build|neerzetten|realiseren) #ObjectWorks [<amount>(#OfMoney|#ForMoney)]' },
  // "Aannemer Heijmans bouwt voor 80 miljoen euro een brug": who builds for others invests nothing.
  { id: 'nl.contract.16', type: 'contract', pattern: '[<actor>#SubjectConstruction] (#Build|neerzetten) #ObjectThing [<amount>(#OfMoney|#ForMoney)]' },
  // "VDL bouwt voor 80 miljoen euro een fabriek."
  { id: 'nl.investment.9', type: 'investment', pattern: '[<actor>#SubjectParty] (bouwen|neerzetten) #ObjectThing [<amount>(#OfMoney|#ForMoney)]' },
  // "Lidl vernieuwt zijn winkels voor 30 miljoen euro", "opent een magazijn van 30 miljoen euro".
  { id: 'nl.investment.50', type: 'investment', pattern: '[<actor>#SubjectParty] (#Build|#Open|realiseren) (#ObjectOwn|#ObjectPlant) [<amount>(#OfMoney|#ForMoney)]' },
  { id: 'nl.investment.81', type: 'investment', pattern: '[<actor>#SubjectOrganisation] (#Build|#Open|realiseren) (#ObjectThing|#Count) [<amount>(#OfMoney|#ForMoney)]' },
  { id: 'nl.investment.75', type: 'investment', pattern: '[<actor>#SubjectCompany] (#Plan|optrekken|neerpoten|uit_de_grond_stampen) #ObjectPlant [<amount>(#OfMoney|#ForMoney)]' },
  // "Gimv stapt met 3 miljoen euro in het kapitaal van Qblox."
  { id: 'nl.investment.84', type: 'investment', pattern: '[<actor>#SubjectParty] (stappen|deelnemen|meedoen|intekenen|inschrijven) (#In|#To|#At|#On) financiering [<recipient>#OfCompany] [<amount>(#ForMoney|#WithMoney)]' },
  { id: 'nl.investment.76', type: 'investment', pattern: '[<actor>#SubjectParty] storten [<amount>#Money] [<recipient>#InCompany]' },
  { id: 'nl.investment.77', type: 'investment', pattern: '[<actor>#SubjectParty] aandeelhouder [<recipient>#OfCompany] [<amount>#ForMoney]' },
  { id: 'nl.investment.78', type: 'investment', pattern: '[<actor>#SubjectParty] (#Buy|nemen) #ObjectStake [<recipient>#OfCompany] [<amount>#ForMoney]?' },
  { id: 'nl.contract.82', type: 'contract', pattern: '[<actor>#SubjectConstruction] (#Build|#Open|uitvoeren) (project|klus) [<amount>#OfMoney]' },
  { id: 'nl.investment.90', type: 'investment', pattern: '[<actor>#SubjectCompany] (aanleggen|opknappen|bijspijkeren|verduurzamen|renoveren) #ObjectThing [<amount>#ForMoney]' },
  { id: 'nl.investment.92', type: 'investment', pattern: 'uitbreiding vergen investering [<amount>#OfMoney] [<actor>#OfCompany]' },
  { id: 'nl.investment.51', type: 'investment', pattern: '[<actor>#SubjectParty] uitbreiden #ObjectThing [<amount>#ForMoney]' },
  // "Lidl bouwt een magazijn", and beside it: "De investering bedraagt 30 miljoen euro."
  { id: 'nl.contract.79', type: 'contract', pattern: '[<actor>#Agent] (#Build|leveren|uitvoeren) #ObjectThing', needs: ['amount'] },
  { id: 'nl.contract.90', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Build|realiseren) #ObjectWorks', needs: ['amount'] },
  { id: 'nl.investment.52', type: 'investment', pattern: '[<actor>#SubjectParty] (#Build|#Open|realiseren) #ObjectPlant', needs: ['amount'] },
  { id: 'nl.contract.94', type: 'contract', pattern: '[<actor>#SubjectConstruction] #Build #ObjectThing', needs: ['amount'] },
  { id: 'nl.investment.83', type: 'investment', pattern: '[<actor>#SubjectCompany] (bouwen|neerzetten|openen|in_gebruik_nemen) #ObjectThing', needs: ['amount'] },
  { id: 'nl.investment.65', type: 'investment', pattern: '[<actor>#SubjectParty] uitbreiden #ObjectThing', needs: ['amount'] },
  { id: 'nl.investment.82', type: 'investment', pattern: '[<actor>#SubjectOrganisation] (#Build|#Open|realiseren) #ObjectWorks', needs: ['amount'] },
  { id: 'nl.investment.53', type: 'investment', pattern: '[<actor>#SubjectParty] (#Build|#Open|uitbreiden) (investering|project) [<amount>#OfMoney]' },
  { id: 'nl.investment.54', type: 'investment', pattern: '[<actor>#SubjectParty] (#Build|#Open|uitbreiden) #With prijskaartje [<amount>#OfMoney]' },
  // "Lidl reserveert 30 miljoen euro voor een nieuw magazijn."
  { id: 'nl.investment.55', type: 'investment', pattern: '[<actor>#SubjectCompany] (reserveren|opzijzetten|opzij_zetten|bestemmen|uitgeven|neertellen|overhebben|over_hebben|kwijt_zijn) [<amount>#Money] (#ToPlant|#ForPlant)' },
  { id: 'nl.investment.56', type: 'investment', pattern: '[<actor>#SubjectCompany] (reserveren|opzijzetten|opzij_zetten|bestemmen|uitgeven|neertellen|overhebben|kwijt_zijn) (#To|#For) uitbreiding [<amount>#Money]' },
  { id: 'nl.investment.57', type: 'investment', pattern: '[<actor>#SubjectParty] (beginnen|starten) #With uitbreiding [<amount>#OfMoney]?', needs: ['amount'] },
  { id: 'nl.investment.66', type: 'investment', pattern: '[<actor>#SubjectCompany] (#Do|#Announce|#Plan) uitbreiding [<amount>#OfMoney]' },
  // "De gemeente trekt 3 miljoen euro uit voor de renovatie van het zwembad": what is its own is no subsidy.
  { id: 'nl.investment.67', type: 'investment', pattern: '[<actor>(#SubjectGovernment|#SubjectEducation)] (uittrekken|vrijmaken|reserveren|bestemmen|besteden|overhebben|veil_hebben|op_tafel_leggen|neertellen) [<amount>#Money] (#ForWork|#ForPlant|#ForWorks|#ToWork|#ToPlant)' },
  { id: 'nl.investment.58', type: 'investment', pattern: '[<actor>#SubjectCompany] (#Get|#Give) #For investering [<amount>#OfMoney]', status: 'planned' },
  { id: 'nl.investment.59', type: 'investment', pattern: '[<actor>#SubjectCompany] goedkeuren investering [<amount>#OfMoney]' },
  // "Het nieuwe magazijn van Lidl kost 30 miljoen euro", "kost Lidl 30 miljoen euro".
  { id: 'nl.investment.60', type: 'investment', pattern: '[<actor>#SubjectOwnPlant] (kosten|vergen) investering? [<amount>(#Money|#OfMoney)]' },
  { id: 'nl.investment.61', type: 'investment', pattern: '#SubjectPlant kosten [<actor>#ObjectParty] [<amount>#Money]' },
  { id: 'nl.investment.62', type: 'investment', pattern: 'kosten uitbreiding [<amount>#Money] [<actor>#OfCompany]' },
  { id: 'nl.investment.63', type: 'investment', pattern: '#SubjectThing vergen investering [<amount>#OfMoney] [<actor>#OfCompany]' },
  { id: 'nl.investment.64', type: 'investment', pattern: 'uitbreiding investering [<amount>#OfMoney] [<actor>#OfCompany]' },
  // "ASML neemt een belang van 15 procent in ASM."
  // "Met een investering van 30 miljoen euro breidt Lidl zijn magazijn uit."
  // "In Venlo verrijst voor 60 miljoen euro een magazijn van Lidl."
  { id: 'nl.investment.19', type: 'investment', pattern: '#SubjectThing verrijzen [<actor>#OfCompany] [<amount>#ForMoney]' },
  // "Lidl betaalt 30 miljoen euro voor een pakket aandelen in Picnic."
  { id: 'nl.investment.21', type: 'investment', pattern: '[<actor>#SubjectParty] (betalen|neertellen|neerleggen|op_tafel_leggen|overhebben) #For belang [<amount>#Money] [<recipient>#InCompany]', placeless: true },
  // "Inkef stapt voor 3 miljoen euro in Qblox."
  { id: 'nl.investment.25', type: 'investment', pattern: '[<actor>#SubjectParty] (stappen|instappen) [<recipient>#InCompany] [<amount>(#ForMoney|#WithMoney)]?', needs: ['amount'] },
  { id: 'nl.investment.26', type: 'investment', pattern: '[<actor>#SubjectParty] instappen [<amount>#ForMoney] [<recipient>#AtCompany]' },
  { id: 'nl.investment.15', type: 'investment', pattern: '[<actor>#SubjectCompany] . #With investering [<amount>#OfMoney] [<recipient>(#InCompany|#AtCompany)]?' },
  // "Lidl opent een magazijn, goed voor een investering van 30 miljoen euro."
  { id: 'nl.investment.68', type: 'investment', pattern: '[<actor>#SubjectCompany] . #After investering [<amount>#OfMoney] [<recipient>#InCompany]?', status: 'done', apart: true },
  { id: 'nl.investment.22', type: 'investment', pattern: '[<actor>#SubjectCompany] (openen|neerzetten|uitbreiden|#Build) #Of investering [<amount>#OfMoney]' },
  // "De uitbreiding kost Lidl 30 miljoen euro."
  { id: 'nl.investment.23', type: 'investment', pattern: 'kosten uitbreiding [<actor>#ObjectParty] [<amount>#Money]' },
  // "De investering van Lidl in Almere bedraagt 30 miljoen euro."
  { id: 'nl.investment.24', type: 'investment', pattern: '(bedragen investering|investering bedragen) [<amount>#Money] [<actor>(#PossCompany|#OfCompany)] [<recipient>#InCompany]?' },
  { id: 'nl.investment.16', type: 'investment', pattern: '[<actor>#SubjectParty] (schrappen|annuleren|#Deny) investering [<amount>#OfMoney]', status: 'denied' },
  { id: 'nl.investment.17', type: 'investment', pattern: 'kosten investering [<actor>#ObjectParty] [<amount>#Money]' },
  // "Aramco koopt 10 procent van de aandelen van Horse voor 740 miljoen euro."
  { id: 'nl.acquisition.26', type: 'acquisition', pattern: '[<actor>#SubjectParty] (#Buy|nemen) #Majority [<recipient>(#OfCompany|#InCompany|#InSport)] [<amount>#ForMoney]?', placeless: true },
  { id: 'nl.investment.18', type: 'investment', pattern: '[<actor>#SubjectParty] (#Buy|nemen) #Percent [<recipient>(#OfCompany|#InCompany)] [<amount>#ForMoney]?' },
  { id: 'nl.investment.86', type: 'investment', pattern: '[<actor>#SubjectCompany] (besteden|spenderen|uitgeven) [<amount>#Money] (#ToPlant|#ToWorks|#ToWork)' },
  // "Daarvan gaat 5 miljoen euro naar een fabriek."
  { id: 'nl.investment.87', type: 'investment', pattern: 'gaan [<amount>#Money] #ToPlant', implied: true, needs: ['actor'] },
  // "De investering bedraagt 30 miljoen euro."
  { id: 'nl.investment.11', type: 'investment', pattern: '(investering bedragen|bedragen investering) [<amount>#Money]', implied: true, refines: ['investment'] },
  { id: 'nl.investment.12', type: 'investment', pattern: 'moeien [<amount>#Money]', refines: ['investment', 'acquisition', 'sale', 'contract', 'funding'] },
  // "Daarmee is een investering van 12 miljoen euro gemoeid."
  { id: 'nl.investment.27', type: 'investment', pattern: 'moeien investering [<amount>#OfMoney]', implied: true, needs: ['actor'], status: 'announced' },
  { id: 'nl.investment.28', type: 'investment', pattern: 'moeien #With uitbreiding [<amount>#Money]', implied: true, needs: ['actor'], status: 'announced' },
  { id: 'nl.investment.13', type: 'investment', pattern: 'moeien #With investering [<amount>#Money]', implied: true, refines: ['investment'] },
  { id: 'nl.investment.10', type: 'investment', pattern: '[<actor>#SubjectParty] (nemen|kopen|verwerven|krijgen|uitbreiden|vergroten) belang [<recipient>#InCompany] [<amount>#ForMoney]?' },

  // "De RVO verdeelt 700 miljoen euro subsidie."
  { id: 'nl.subsidy.91', type: 'subsidy', pattern: '[<actor>(#SubjectGovernment|#SubjectRegulator)] (sponsoren|steunen|helpen) [<recipient>#ObjectParty] [<amount>#WithMoney]', placeless: true },
  { id: 'nl.subsidy.92', type: 'subsidy', pattern: '#SubjectPlace (sponsoren|steunen|helpen) [<recipient>#ObjectParty] [<amount>#WithMoney]', placeless: true },
  { id: 'nl.subsidy.94', type: 'subsidy', pattern: '[<actor>#SubjectGovernment] toeschuiven [<recipient>#ObjectParty] [<amount>#Money]', placeless: true },
  { id: 'nl.subsidy.90', type: 'subsidy', pattern: '[<actor>(#SubjectGovernment|#SubjectRegulator|#SubjectOther)] (verdelen|uitdelen|toewijzen) subsidie [<amount>#OfMoney]', placeless: true },
  // "De provincie legt 3 miljoen euro op tafel voor Solitec."
  { id: 'nl.subsidy.60', type: 'subsidy', pattern: '[<actor>#SubjectGovernment] (op_tafel_leggen|neerleggen|overhebben|veil_hebben|bijdoen|overmaken) [<amount>#Money] [<recipient>#ToParty]? [<recipient>#ForParty]?', placeless: true },
  { id: 'nl.subsidy.61', type: 'subsidy', pattern: '#SubjectPlace (#Grant|#Give|op_tafel_leggen|neerleggen) [<recipient>#ObjectCompany]? [<amount>#Money] [<recipient>#ToCompany]? [<recipient>#ForCompany]?', needs: ['recipient'], placeless: true },
  { id: 'nl.subsidy.62', type: 'subsidy', pattern: '[<actor>#SubjectGovernment] over_de_brug_komen [<amount>#WithMoney]', placeless: true },
  // "ASML neemt Berliner Glas over van Philips voor 300 miljoen euro."
  { id: 'nl.acquisition.80', type: 'acquisition', pattern: '[<actor>#SubjectParty] afrekenen [<amount>#Money] [<recipient>#ForCompany]', placeless: true },
  { id: 'nl.acquisition.81', type: 'acquisition', pattern: '[<actor>#SubjectParty] meester_maken [<recipient>#OfCompany] [<amount>#ForMoney]', placeless: true },
  { id: 'nl.acquisition.82', type: 'acquisition', pattern: 'bod [<amount>#OfMoney] [<actor>#ByCompany] [<recipient>#OnCompany]', status: 'planned', placeless: true },
  { id: 'nl.acquisition.83', type: 'acquisition', pattern: '[<actor>#SubjectCompany] azen [<amount>#ForMoney] [<recipient>#OnCompany]', status: 'rumoured', placeless: true },
  { id: 'nl.acquisition.84', type: 'acquisition', pattern: '[<actor>#SubjectCompany] intrekken bod [<amount>#OfMoney] [<recipient>#OnCompany]?', status: 'denied', placeless: true },
  { id: 'nl.acquisition.1', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Buy [<recipient>#ObjectCompany] #OfRegulator? [<seller>#OfParty]? [<amount>#ForMoney]?', placeless: true },
  // "Hema wordt voor 300 miljoen euro overgenomen."
  { id: 'nl.acquisition.2', type: 'acquisition', pattern: '#SubjectThing (overnemen|opkopen|inlijven) [<recipient>#ObjectCompany] [<amount>#ForMoney]?', placeless: true },
  // "Defensie koopt voor 1,2 miljard euro raketten van Kongsberg": goods are ordered.
  { id: 'nl.contract.55', type: 'contract', pattern: '[<recipient>#SubjectGovernment] (kopen|aankopen|aanschaffen|afnemen) #ObjectGoods [<actor>#OfCompany] [<amount>#ForMoney]?', needs: ['amount'] },
  { id: 'nl.contract.78', type: 'contract', pattern: '(klus|project) [<amount>#OfMoney] [<actor>#ToCompany]' },
  { id: 'nl.contract.56', type: 'contract', pattern: '[<actor>#SubjectCompany] (verkopen|leveren) #ObjectGoods [<recipient>#ToGovernment] [<amount>#ForMoney]' },
  // "Defensie koopt voor 1,2 miljard euro raketten bij Kongsberg."
  { id: 'nl.contract.10', type: 'contract', pattern: '[<recipient>#SubjectParty] (kopen|aankopen|aanschaffen|inkopen|huren|afnemen) (#ObjectThing|#Count) [<amount>#ForMoney]? [<actor>#AtCompany]' },
  // "Jumbo koopt alle aandelen van Hema": whose they are is what is bought.
  { id: 'nl.acquisition.51', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Buy #ObjectWholeShares [<recipient>(#OfCompany|#InCompany)] [<amount>#ForMoney]?', placeless: true },
  // "Shell koopt voor 100 miljoen euro pompen": goods are bought every day.
  { id: 'nl.acquisition.60', type: 'acquisition', pattern: '[<actor>#SubjectParty] (overnemen|kopen|aankopen|verwerven) #ObjectGoods [<seller>#OfParty]? [<amount>#ForMoney]', needs: ['recipient'] },
  // "Shell koopt voor 100 miljoen euro een windpark van Eneco."
  { id: 'nl.acquisition.3', type: 'acquisition', pattern: '[<actor>#SubjectParty] (overnemen|kopen|aankopen|verwerven) (#ObjectThing|#Count) [<seller>#OfParty]? [<amount>#ForMoney]', placeless: true },
  { id: 'nl.acquisition.4', type: 'acquisition', pattern: '[<actor>#SubjectParty] (overnemen|kopen|aankopen|verwerven) (#ObjectThing|#Count) [<seller>#OfCompany]', placeless: true },
  // "Aedifica koopt voor 120 miljoen euro aan zorgcomplexen."
  { id: 'nl.acquisition.31', type: 'acquisition', pattern: '[<actor>#SubjectCompany] #Buy #ToThing [<amount>#ForMoney]', placeless: true },
  // "De overname van Hema door Jumbo"
  { id: 'nl.acquisition.5', type: 'acquisition', pattern: 'overname [<amount>#OfMoney]? [<recipient>#OfCompany] [<actor>#ByParty] [<amount>#ForMoney]?', placeless: true },
  { id: 'nl.acquisition.6', type: 'acquisition', pattern: 'overname [<actor>#PossParty] [<amount>#OfMoney]? [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },
  { id: 'nl.acquisition.7', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Do overname [<amount>#OfMoney]? [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },
  // "Jumbo praat over de overname van Hema."
  { id: 'nl.acquisition.8', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Talk #About overname [<recipient>#OfCompany] [<amount>#ForMoney]?', status: 'rumoured', placeless: true },
  { id: 'nl.acquisition.9', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Deny #Of overname [<recipient>#OfCompany] [<amount>#ForMoney]?', status: 'denied', placeless: true },
  // "Jumbo brengt een bod uit van 300 miljoen euro op Hema."
  { id: 'nl.acquisition.10', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Do bod [<amount>#OfMoney]? [<recipient>#OnCompany]', status: 'planned', placeless: true },
  { id: 'nl.acquisition.11', type: 'acquisition', pattern: '[<actor>#SubjectParty] bieden [<amount>#Money] [<recipient>#ForCompany]? [<recipient>#OnCompany]?', needs: ['recipient'], status: 'planned', placeless: true },
  { id: 'nl.acquisition.15', type: 'acquisition', pattern: 'bod [<amount>#Money]? [<actor>#PossParty]? [<amount>#OfMoney]? [<actor>#OfParty]? [<recipient>#OnCompany]', needs: ['actor'], status: 'planned', placeless: true },
  { id: 'nl.acquisition.54', type: 'acquisition', pattern: '[<recipient>#SubjectCompany] #Get bod [<amount>#OfMoney] [<actor>#OfParty]', status: 'planned', placeless: true },
  { id: 'nl.acquisition.55', type: 'acquisition', pattern: '[<actor>#SubjectParty] (verhogen|optrekken) bod [<amount>#UpToMoney] [<recipient>#OnCompany]', status: 'planned', placeless: true },
  // "Met de overname van Turner versterkt Heidelberg zijn positie."
  { id: 'nl.acquisition.16', type: 'acquisition', pattern: '[<actor>#SubjectParty] . #With overname [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },
  // "Jumbo bereikte een akkoord over de overname van Hema."
  { id: 'nl.acquisition.27', type: 'acquisition', pattern: '[<actor>#SubjectParty] (bereiken|#Sign|#Announce) #About overname [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },
  // "Daar betaalt Jumbo 300 miljoen euro voor."
  { id: 'nl.acquisition.30', type: 'acquisition', pattern: '[<actor>#SubjectParty] (betalen|neertellen|neerleggen|overhebben|ophoesten|kwijt_zijn) [<amount>#Money]', refines: ['acquisition', 'sale', 'fine'] },
  // "De koper betaalt er 300 miljoen euro voor."
  { id: 'nl.acquisition.41', type: 'acquisition', pattern: 'koper (betalen|neertellen|neerleggen|op_tafel_leggen|overhebben|ophoesten) [<amount>#Money]', refines: ['acquisition', 'sale'] },
  // "Hema komt voor 300 miljoen euro in handen van Jumbo."
  { id: 'nl.acquisition.28', type: 'acquisition', pattern: '[<recipient>#SubjectCompany] (in_handen_komen|eigendom_worden|onderdeel_worden) [<actor>#OfParty] [<amount>#ForMoney]?', placeless: true },
  // "Jumbo betaalt 300 miljoen euro voor Hema."
  { id: 'nl.acquisition.12', type: 'acquisition', pattern: '[<actor>#SubjectParty] (betalen|neertellen|neerleggen|op_tafel_leggen|overhebben|veil_hebben) [<amount>#Money] [<recipient>#ForCompany]', placeless: true },
  // "Jumbo heeft 300 miljoen euro over voor de aandelen in Hema": all of them are meant.
  { id: 'nl.acquisition.50', type: 'acquisition', pattern: '[<actor>#SubjectParty] (betalen|neertellen|neerleggen|op_tafel_leggen|overhebben|veil_hebben|bieden) [<amount>#Money] [<recipient>(#OfCompany|#InCompany)] #ForWholeShares', placeless: true },
  // "Jumbo trekt 300 miljoen euro uit voor de overname van Hema": no investment.
  { id: 'nl.acquisition.53', type: 'acquisition', pattern: '[<actor>#SubjectParty] (#Spend|betalen|neertellen|overhebben|reserveren) (#For|#To) overname [<amount>#Money] [<recipient>#OfCompany]', placeless: true },
  { id: 'nl.acquisition.56', type: 'acquisition', pattern: '[<actor>#SubjectParty] (#Spend|betalen|neertellen|overhebben|reserveren) [<amount>#Money] #ForTakeover', needs: ['recipient'] },
  { id: 'nl.acquisition.13', type: 'acquisition', pattern: '[<actor>#SubjectParty] (nemen|kopen|verwerven|krijgen|overnemen) meerderheidsbelang [<recipient>(#OfCompany|#InCompany)] [<amount>#ForMoney]?', placeless: true },
  { id: 'nl.acquisition.42', type: 'acquisition', pattern: '[<actor>#SubjectParty] (betalen|neertellen|neerleggen|op_tafel_leggen|overhebben) #For meerderheidsbelang [<amount>#Money] [<recipient>(#OfCompany|#InCompany)]', placeless: true },
  { id: 'nl.acquisition.14', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Deny overname [<recipient>#OfCompany] [<amount>#ForMoney]?', status: 'denied', placeless: true },

  // "Jumbo is voor 300 miljoen euro eigenaar geworden van Hema."
  { id: 'nl.acquisition.17', type: 'acquisition', pattern: '[<actor>#SubjectParty] eigenaar [<recipient>#OfCompany] [<amount>#ForMoney]', placeless: true },
  { id: 'nl.acquisition.61', type: 'acquisition', pattern: '[<actor>#SubjectParty] koper [<recipient>#OfCompany] [<amount>#ForMoney]?', placeless: true },
  { id: 'nl.acquisition.62', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Deny #Of bod [<amount>#OfMoney]? [<recipient>#OnCompany]', status: 'denied', placeless: true },
  { id: 'nl.acquisition.18', type: 'acquisition', pattern: '[<actor>#SubjectParty] #Deny interesse [<recipient>#InCompany]', status: 'denied', placeless: true },
  // "Met de overname is 300 miljoen euro gemoeid."
  { id: 'nl.acquisition.19', type: 'acquisition', pattern: 'moeien #With overname [<amount>#Money]', refines: ['acquisition', 'sale'] },
  { id: 'nl.acquisition.20', type: 'acquisition', pattern: 'moeien #With deal [<amount>#Money]', refines: ['acquisition', 'sale', 'contract', 'investment', 'funding'] },
  { id: 'nl.acquisition.21', type: 'acquisition', pattern: '(bedragen overnamesom|overnamesom bedragen) [<amount>#Money]', refines: ['acquisition', 'sale'] },
  // "De overnamesom is 90 miljoen euro."
  { id: 'nl.acquisition.57', type: 'acquisition', pattern: '(overnamesom|prijskaartje) [<amount>#Money]', refines: ['acquisition', 'sale'] },
  { id: 'nl.acquisition.58', type: 'acquisition', pattern: '#Nobody (betalen|neertellen|neerleggen|op_tafel_leggen) [<amount>#Money]', refines: ['acquisition', 'sale'] },
  // "Voor de inboedel werd 3 miljoen euro betaald": not for all of it.
  { id: 'nl.acquisition.59', type: 'acquisition', pattern: '#Nobody (betalen|neertellen|neerleggen|op_tafel_leggen) [<amount>#Money] (#ForThing|#ForParty)', needs: ['recipient'] },
  // "Volgens Globes gaat het om een bedrag van 90 miljoen dollar."
  { id: 'nl.acquisition.40', type: 'acquisition', pattern: 'gaan_om [<amount>#Money]', refines: ['acquisition', 'sale', 'contract', 'fine', 'funding', 'subsidy', 'investment'] },
  { id: 'nl.acquisition.22', type: 'acquisition', pattern: '(overname|deal) waarde [<amount>#OfMoney]', refines: ['acquisition', 'sale', 'contract'] },
  { id: 'nl.acquisition.23', type: 'acquisition', pattern: '(overname|deal) waard [<amount>#Money]', refines: ['acquisition', 'sale', 'contract'] },
  { id: 'nl.acquisition.24', type: 'acquisition', pattern: 'overname kosten [<amount>#Money]', refines: ['acquisition', 'sale'] },
  { id: 'nl.acquisition.25', type: 'acquisition', pattern: 'kosten overname [<amount>#Money] [<actor>#PossParty]? [<recipient>#OfCompany] [<actor>#ByParty]?', placeless: true },
  { id: 'nl.acquisition.52', type: 'acquisition', pattern: 'kosten overname [<actor>#ObjectParty] [<amount>#Money] [<recipient>#OfCompany]', placeless: true },

  // "Philips verkoopt zijn lampentak Signify aan Apollo voor 1 miljard euro."
  { id: 'nl.sale.1', type: 'sale', pattern: '[<actor>#SubjectParty]? #Sell [<object>#ObjectCompany] #Count? [<recipient>#ToParty]? [<amount>#ForMoney]?' },
  // "Heineken verkocht voor 3 miljoen euro bier": that is a turnover, unless somebody buys it all.
  { id: 'nl.sale.51', type: 'sale', pattern: '[<actor>#SubjectParty] #Sell #ObjectGoods [<amount>#ForMoney]', needs: ['object'] },
  // "Philips zet zijn lampentak te koop voor 1 miljard euro."
  { id: 'nl.sale.55', type: 'sale', pattern: '[<actor>#SubjectCompany] te_koop_zetten (#ObjectThing|#Count) [<amount>#ForMoney]', status: 'planned' },
  { id: 'nl.sale.56', type: 'sale', pattern: '[<actor>#SubjectCompany] te_koop_zetten [<object>#ObjectCompany] [<amount>#ForMoney]?', status: 'planned' },
  { id: 'nl.sale.2', type: 'sale', pattern: '[<actor>#SubjectParty] #Sell (#ObjectThing|#Count) [<recipient>#ToParty]? [<amount>#ForMoney]' },
  // "Aedifica verkoopt voor 30 miljoen euro aan vastgoed."
  { id: 'nl.sale.52', type: 'sale', pattern: '[<actor>#SubjectParty] #Sell [<amount>#Money]? #ToEstate [<amount>#ForMoney]?', needs: ['amount'] },
  // "ING verkoopt zijn Russische activiteiten aan Global Development."
  { id: 'nl.sale.8', type: 'sale', pattern: '[<actor>#SubjectParty] #Sell #ObjectOwn [<recipient>#ToParty]' },
  { id: 'nl.sale.15', type: 'sale', pattern: '[<actor>#SubjectParty] #Sell #Percent [<stake>#OfCompany] [<recipient>#ToParty]? [<amount>#ForMoney]?', needs: ['amount', 'recipient'] },
  { id: 'nl.sale.10', type: 'sale', pattern: '[<actor>#SubjectParty] #Sell #Count [<recipient>#ToCompany]' },
  // "Het schip van Spliethoff is voor 2 miljoen euro verkocht aan Wagenborg."
  { id: 'nl.sale.14', type: 'sale', pattern: '#Sell #ObjectThing [<actor>#OfCompany] [<recipient>#ToParty]? [<amount>#ForMoney]' },
  { id: 'nl.sale.3', type: 'sale', pattern: '[<actor>#SubjectParty] (overdoen|doorverkopen|overdragen) #ObjectThing [<recipient>#ToParty]' },
  { id: 'nl.sale.7', type: 'sale', pattern: '[<actor>#SubjectParty] afstoten #ObjectThing [<recipient>#ToParty]?' },
  { id: 'nl.sale.4', type: 'sale', pattern: '[<actor>#SubjectParty] #Sell belang [<recipient>#ToParty]? [<stake>#InCompany] [<amount>#ForMoney]?' },
  { id: 'nl.sale.5', type: 'sale', pattern: 'verkoop [<actor>#PossParty]? [<object>#OfCompany] [<actor>#ByParty]? [<recipient>#ToParty] [<amount>#ForMoney]?' },
  { id: 'nl.sale.9', type: 'sale', pattern: '(opleveren|opbrengen) verkoop [<actor>#ObjectParty]? [<amount>#Money] [<actor>#PossParty]? [<object>#OfCompany]? [<actor>#ByParty]? [<recipient>#ToParty]?', needs: ['recipient', 'object', 'actor'] },
  { id: 'nl.sale.6', type: 'sale', pattern: '[<actor>#SubjectParty] #Do verkoop [<object>#OfCompany] [<recipient>#ToParty]? [<amount>#ForMoney]?' },
  // "Daarvoor ontvangt Philips 1 miljard euro van Apollo."
  { id: 'nl.sale.40', type: 'sale', pattern: '[<actor>#SubjectParty] #Get [<amount>#Money]', refines: ['sale', 'contract'] },
  { id: 'nl.sale.50', type: 'sale', pattern: '[<actor>#SubjectParty] (vangen|incasseren|opstrijken) [<amount>#Money]', refines: ['sale', 'contract'] },
  { id: 'nl.sale.11', type: 'sale', pattern: '(opleveren|opbrengen) [<amount>#Money]', refines: ['sale'] },
  { id: 'nl.sale.12', type: 'sale', pattern: '[<actor>#SubjectParty] #Sell (#ObjectThing|#Count) [<recipient>#ToParty]', needs: ['amount'] },
  { id: 'nl.sale.57', type: 'sale', pattern: '[<actor>#SubjectCompany] #Sell (#ObjectPlant|#ObjectEstate)', needs: ['amount'] },
  // "OCI ontving 3 miljard dollar van Koch voor zijn Amerikaanse tak."
  { id: 'nl.sale.13', type: 'sale', pattern: '[<actor>#SubjectCompany] #Get [<amount>#Money] [<recipient>#OfCompany]? #ForOwn' },
  // "Philips krijgt 1 miljard euro voor de verkoop van zijn lampentak."
  { id: 'nl.sale.53', type: 'sale', pattern: '[<actor>#SubjectCompany] (#Get|#Raise|verdienen|vangen|overhouden) (#For|#With|#To|#At) verkoop [<amount>#Money] [<object>(#OfCompany|#OfOwn|#OfPlant|#OfEstate)] [<recipient>#ToParty]?' },
  // What a company gets for what it sells is no round.
  { id: 'nl.sale.54', type: 'sale', pattern: '[<actor>#SubjectCompany] #Raise [<amount>#Money] #WithSale', needs: ['object'] },

  // "Lightyear haalt 30 miljoen euro op bij Invest-NL."
  { id: 'nl.funding.1', type: 'funding', pattern: '[<actor>#SubjectCompany] #Raise [<amount>#Money] [<investor>#OfParty]? [<investor>#FromParty]? [<investor>#AtParty]?', placeless: true },
  { id: 'nl.funding.51', type: 'funding', pattern: '[<actor>#SubjectCompany] (zoeken|tanken) [<amount>#Money] [<investor>#AtParty]?', status: 'planned', placeless: true },
  // "De beursgang leverde Adyen 3 miljoen euro op", "Adyen haalt met een beursgang 3 miljoen euro op".
  { id: 'nl.funding.52', type: 'funding', pattern: '(beursgang|financiering) (opleveren|opbrengen|#Raise) [<actor>#ObjectParty]? [<amount>#Money]', implied: true, needs: ['actor'], placeless: true },
  { id: 'nl.funding.59', type: 'funding', pattern: '(opleveren|opbrengen|#Raise) (beursgang|financiering) [<amount>#Money] [<actor>#OfCompany]', placeless: true },
  { id: 'nl.funding.60', type: 'funding', pattern: '[<actor>#SubjectCompany] (#Sign|#Complete|afsluiten) financiering [<amount>(#WithMoney|#OnMoney)]', placeless: true },
  { id: 'nl.funding.61', type: 'funding', pattern: '[<actor>#SubjectCompany] (binnenslepen|opstrijken|binnen_hebben) [<amount>#Money] [<investor>#AtParty]?', placeless: true },
  { id: 'nl.funding.53', type: 'funding', pattern: '[<actor>#SubjectCompany] (#Do|#Announce|#Complete|#Sign|plaatsen|uitschrijven|uitgeven) beursgang [<amount>#OfMoney]', placeless: true },
  { id: 'nl.funding.54', type: 'funding', pattern: '[<actor>#SubjectCompany] (uitgeven|plaatsen|verkopen) (#ObjectSecurities|#ObjectShares) [<amount>(#OfMoney|#ForMoney)]', placeless: true },
  { id: 'nl.funding.55', type: 'funding', pattern: '[<actor>#SubjectCompany] (#Rise|versterken) financiering [<amount>#WithMoney]', placeless: true },
  // "Start-up Qblox krijgt 3 miljoen euro van Inkef."
  { id: 'nl.funding.56', type: 'funding', pattern: '[<actor>#SubjectUnlisted] #Get [<amount>#Money] [<investor>#OfCompany]', placeless: true },
  // "Daarbij werd 3 miljoen euro opgehaald."
  { id: 'nl.funding.57', type: 'funding', pattern: '#Nobody #Raise [<amount>#Money]', refines: ['funding'] },
  // "Twee studenten halen met Frisbox 400.000 euro op."
  { id: 'nl.funding.9', type: 'funding', pattern: '#SubjectThing? #Raise [<amount>#Money] [<actor>#WithCompany]', placeless: true },
  { id: 'nl.funding.2', type: 'funding', pattern: '[<actor>#SubjectParty] (#Get|#Do|#Sign|#Raise|#Win|#Complete|#Announce|#Book|rond_hebben) financiering [<amount>#OfMoney]? [<investor>#OfParty]? [<investor>#ByParty]? [<investor>#AtParty]?', needs: ['amount'], placeless: true },
  // "DataSnipper ontvangt 100 miljoen dollar van Index Ventures."
  { id: 'nl.funding.5', type: 'funding', pattern: '[<actor>#SubjectCompany] #Get [<amount>#Money] [<investor>#OfInvestor]', placeless: true },
  // "Lightyear kreeg van investeerders 30 miljoen euro."
  { id: 'nl.funding.4', type: 'funding', pattern: '[<actor>#SubjectParty] (#Get|#Win|#Raise|bijkrijgen) (#Of|#From|#At) investeerder [<amount>#Money] [<investor>#FromParty]?', placeless: true },
  // "Met een kapitaalinjectie van 40 miljoen euro van Inkef breidt Qblox uit."
  { id: 'nl.funding.7', type: 'funding', pattern: '[<actor>#SubjectCompany] . #With financiering [<amount>#OfMoney] [<investor>#OfCompany]', placeless: true },
  // "Inkef leidde de ronde van 40 miljoen euro van Qblox."
  { id: 'nl.funding.8', type: 'funding', pattern: '[<investor>#SubjectParty] (leiden|aanvoeren) financiering [<amount>#OfMoney] [<actor>(#OfCompany|#InCompany)]', placeless: true },
  { id: 'nl.funding.3', type: 'funding', pattern: 'financiering [<actor>#PossParty]? [<amount>#OfMoney] [<actor>#ForParty]', placeless: true },
  // "Ebusco heeft een investering van 30 miljoen euro binnengehaald."
  { id: 'nl.funding.6', type: 'funding', pattern: '[<actor>#SubjectParty] (#Get|#Raise|#Win) investering [<amount>#OfMoney] [<investor>#OfParty]? [<investor>#AtParty]?', placeless: true },

  { id: 'nl.funding.130', type: 'funding', pattern: 'komen financiering [<amount>#OfMoney] [<actor>#OfCompany]', placeless: true },
  { id: 'nl.funding.131', type: 'funding', pattern: '[<actor>#SubjectCompany] hengelen [<amount>#ToMoney]', status: 'planned', placeless: true },
  { id: 'nl.funding.133', type: 'funding', pattern: '[<actor>#SubjectCompany] (strikken|vinden) #For financiering [<investor>#ObjectParty]? [<amount>#OfMoney]', placeless: true },
  { id: 'nl.funding.135', type: 'funding', pattern: '[<actor>#SubjectCompany] verzekeren #Of financiering [<amount>#OfMoney]', placeless: true },
  // Business angels put money on the table.
  { id: 'nl.funding.136', type: 'funding', pattern: 'investeerder (storten|#Give) [<actor>#ObjectCompany]? [<amount>#Money] [<actor>(#ToCompany|#InCompany)]?', needs: ['actor'], placeless: true },
  { id: 'nl.funding.137', type: 'funding', pattern: 'financiering colon [<amount>#Money] [<actor>#ForCompany]', placeless: true },
  { id: 'nl.funding.138', type: 'funding', pattern: '[<actor>#SubjectCompany] colon financiering [<amount>#OfMoney]', placeless: true },
  // What is collected for others is no round.
  { id: 'nl.funding.139', type: 'funding', pattern: '[<actor>#SubjectCompany] #Raise [<amount>#Money] (#ToCharity|#ForCharity) #ForCharity?', needs: ['object'] },

  // "Een boete van 3 miljoen euro legde de ACM op aan Meta."
  { id: 'nl.fine.33', type: 'fine', pattern: '(opleggen|geven|uitdelen) boete [<actor>(#ObjectRegulator|#ObjectGovernment)] [<amount>#OfMoney]? [<recipient>#ToParty]', present: 'done', placeless: true },
  // "De ACM legt Meta een boete op van 3 miljoen euro."
  { id: 'nl.fine.80', type: 'fine', pattern: '[<actor>(#SubjectRegulator|#SubjectGovernment)] komen #With boete [<amount>#OfMoney] [<recipient>#ForParty]?', status: 'done', placeless: true },
  { id: 'nl.fine.82', type: 'fine', pattern: '[<recipient>#SubjectCompany] ophoesten [<amount>#Money] [<actor>(#OfRegulator|#OfGovernment|#ToRegulator|#ToGovernment)]', status: 'done', placeless: true },
  { id: 'nl.fine.1', type: 'fine', pattern: '[<actor>#SubjectParty]? (opleggen|geven|uitdelen|uitvaardigen|uitschrijven) boete [<recipient>#ObjectParty]? [<amount>#OfMoney]? [<recipient>#ToParty]? [<recipient>#ForParty]? [<recipient>#AgainstParty]?', needs: ['recipient', 'amount'], present: 'done', placeless: true },
  // "Meta krijgt van de ACM een boete van 3 miljoen euro."
  { id: 'nl.fine.2', type: 'fine', pattern: '[<recipient>#SubjectParty] (#Get|betalen|oplopen|aanvaarden|accepteren) boete [<amount>#OfMoney]? [<actor>#OfParty]? [<actor>#ToParty]? [<amount>#ForMoney]?', status: 'done', placeless: true },
  { id: 'nl.fine.32', type: 'fine', pattern: '[<recipient>#SubjectCompany] betalen boete [<actor>#ObjectOrganisation] [<amount>#OfMoney]', status: 'done', placeless: true },
  // "Een boete van 3 miljoen euro kreeg Meta van de ACM."
  { id: 'nl.fine.7', type: 'fine', pattern: '#Get boete [<recipient>#ObjectParty] [<amount>#OfMoney] [<actor>#OfParty]?', status: 'done', placeless: true },
  { id: 'nl.fine.8', type: 'fine', pattern: '[<actor>#SubjectParty]? veroordelen (#UpTo|#Of) boete [<recipient>#ObjectParty] [<amount>#OfMoney]', status: 'done', placeless: true },
  { id: 'nl.fine.3', type: 'fine', pattern: '[<actor>#SubjectParty]? beboeten [<recipient>#ObjectParty] [<amount>(#ForMoney|#WithMoney)]?', present: 'done', placeless: true },
  // "Boete van 3 miljoen euro voor Meta"
  { id: 'nl.fine.4', type: 'fine', pattern: 'boete [<actor>#PossParty]? [<amount>#OfMoney]? [<actor>#OfParty]? [<recipient>#ForParty]', status: 'done', placeless: true },
  // "De ACM legt Meta een sanctie van 3 miljoen euro op."
  { id: 'nl.fine.20', type: 'fine', pattern: '[<actor>#SubjectParty]? (opleggen|geven|uitdelen) sanctie [<recipient>#ObjectParty]? [<amount>#OfMoney] [<recipient>#ToParty]? [<recipient>#AgainstParty]?', needs: ['recipient'], present: 'done', placeless: true },
  { id: 'nl.fine.21', type: 'fine', pattern: '[<recipient>#SubjectParty] (#Get|oplopen) sanctie [<amount>#OfMoney] [<actor>#OfParty]?', status: 'done', placeless: true },
  // "De ACM heeft Meta bestraft", and beside it: "Het bedrijf moet 3 miljoen euro betalen."
  { id: 'nl.fine.22', type: 'fine', pattern: '[<actor>#SubjectRegulator]? (bestraffen|straffen) [<recipient>#ObjectCompany] [<amount>#WithMoney]?', needs: ['amount'], present: 'done', placeless: true },
  // "De rechtbank dreigt met een dwangsom van 3 miljoen euro."
  { id: 'nl.fine.23', type: 'fine', pattern: '[<actor>#SubjectOrganisation] dreigen #With boete [<recipient>#ObjectParty]? [<amount>#OfMoney] [<recipient>#ForParty]?', status: 'planned', placeless: true, apart: true },
  { id: 'nl.fine.24', type: 'fine', pattern: '[<actor>#SubjectOrganisation] overwegen boete [<amount>#OfMoney] [<recipient>#ForParty]? [<recipient>#AgainstParty]?', placeless: true },
  { id: 'nl.fine.25', type: 'fine', pattern: '[<recipient>#SubjectCompany] betalen [<amount>#Money] [<actor>#OfRegulator]', status: 'done', placeless: true },
  // "Shell betaalt 3 miljoen euro om vervolging te voorkomen."
  { id: 'nl.fine.26', type: 'fine', pattern: '[<recipient>#SubjectCompany] (voorkomen|afkopen|ontlopen|vermijden) vervolging [<amount>#ForMoney]?', needs: ['amount'], status: 'done', placeless: true },

  // "De ACM legde Meta 3 miljoen euro op."
  { id: 'nl.fine.6', type: 'fine', pattern: '[<actor>#SubjectParty] opleggen [<recipient>#ObjectParty]? [<amount>#Money]', present: 'done', placeless: true },
  { id: 'nl.fine.13', type: 'fine', pattern: '[<actor>#SubjectOrganisation] (treffen|sluiten|bereiken|#Sign) schikking [<amount>#OfMoney]? [<amount>#ForMoney]? [<recipient>#WithCompany]', status: 'done', placeless: true, needs: ['amount'] },
  { id: 'nl.fine.15', type: 'fine', pattern: '[<actor>#SubjectRegulator] beboeten (#ObjectThing|#Count) [<amount>#ForMoney]', present: 'done', placeless: true },
  // "Goudhaen betaalt 650.000 euro aan de FSMA."
  { id: 'nl.fine.16', type: 'fine', pattern: '[<recipient>#SubjectCompany] betalen [<amount>#Money] [<actor>#ToRegulator]', status: 'done', placeless: true },
  { id: 'nl.fine.12', type: 'fine', pattern: '[<recipient>#SubjectParty] (treffen|sluiten|bereiken|betalen|#Sign) schikking [<amount>#OfMoney] [<actor>#WithOrganisation]?', status: 'done', placeless: true },
  // "De bank schikt met het Openbaar Ministerie voor 86 miljoen euro."
  { id: 'nl.fine.5', type: 'fine', pattern: '[<recipient>#SubjectParty] schikken [<amount>#ForMoney] [<actor>#WithOrganisation]', status: 'done', placeless: true },
  // "De bank schikt voor 86 miljoen euro met justitie."
  { id: 'nl.fine.27', type: 'fine', pattern: '[<recipient>#SubjectParty] schikken [<amount>#ForMoney] (#WithJustice|#WithRegulator)', status: 'done', placeless: true },
  { id: 'nl.fine.28', type: 'fine', pattern: '[<recipient>#SubjectCompany] betalen [<amount>#Money] [<actor>#ToJustice]', status: 'done', placeless: true },
  // "De ACM trof Meta met een boete van 3 miljoen euro."
  { id: 'nl.fine.9', type: 'fine', pattern: '[<actor>#SubjectParty] #Punish #With boete [<recipient>#ObjectParty] [<amount>#OfMoney]?', present: 'done', placeless: true },
  { id: 'nl.fine.10', type: 'fine', pattern: '[<recipient>#SubjectParty] . #With boete [<amount>#OfMoney] [<actor>#OfParty]?', status: 'done', placeless: true },
  { id: 'nl.fine.11', type: 'fine', pattern: '[<recipient>#SubjectParty] .? #Against boete [<amount>#OfMoney] [<actor>#OfParty]?', status: 'done', placeless: true },
  { id: 'nl.fine.29', type: 'fine', pattern: '(bedragen boete|boete bedragen) [<amount>#Money] [<actor>#OfParty]? [<recipient>#ForParty]', status: 'done', placeless: true },
  { id: 'nl.fine.30', type: 'fine', pattern: '(bedragen boete|boete bedragen) [<amount>#Money]', refines: ['fine'] },
  { id: 'nl.fine.35', type: 'fine', pattern: '(bedragen schikking|schikking bedragen) [<amount>#Money]', refines: ['fine'] },
  // "De rechter schrapte de boete van 3 miljoen euro voor Meta": it is no more.
  { id: 'nl.fine.34', type: 'fine', pattern: '(schrappen|annuleren|halveren|verdubbelen|matigen) boete [<amount>#OfMoney]? [<actor>#OfParty]? [<recipient>#ForParty]?', needs: ['object'] },
  { id: 'nl.fine.31', type: 'fine', pattern: '[<recipient>#SubjectCompany] (afkopen|instemmen|akkoord_gaan) #With schikking [<amount>#OfMoney] [<actor>#WithOrganisation]?', status: 'done', placeless: true },

  // "Tata Steel krijgt 2 miljard euro subsidie van het Rijk."
  { id: 'nl.subsidy.1', type: 'subsidy', pattern: '[<recipient>#SubjectParty] (#Get|#Win|#Raise) subsidie [<amount>#OfMoney]? [<actor>#OfParty]?', needs: ['amount', 'actor'], placeless: true },
  // "De haven krijgt van de provincie 9,8 miljoen euro subsidie."
  { id: 'nl.subsidy.10', type: 'subsidy', pattern: '#SubjectThing #Get subsidie [<amount>#OfMoney] [<actor>#OfOrganisation]', placeless: true },
  // "Met 12 miljoen euro subsidie van het Rijk bouwt Tata Steel een oven."
  { id: 'nl.subsidy.11', type: 'subsidy', pattern: '[<recipient>#SubjectParty] . #With subsidie [<amount>#OfMoney] [<actor>#OfOrganisation]', placeless: true, apart: true },
  // "Het dorp krijgt 3 miljoen euro van de provincie."
  { id: 'nl.subsidy.63', type: 'subsidy', pattern: '#SubjectThing #Get [<amount>#Money] [<actor>#OfGovernment]', placeless: true },
  { id: 'nl.subsidy.64', type: 'subsidy', pattern: '[<recipient>(#SubjectEducation|#SubjectOther|#SubjectSport|#SubjectNgo)] kunnen_rekenen [<amount>#OnMoney]', status: 'announced', placeless: true },
  { id: 'nl.subsidy.65', type: 'subsidy', pattern: '[<actor>(#SubjectGovernment|#SubjectOther)] verdelen [<amount>#Money]', placeless: true },
  { id: 'nl.subsidy.57', type: 'subsidy', pattern: '[<recipient>(#SubjectCompany|#SubjectEducation|#SubjectOther)] . #With subsidie [<amount>#OfMoney]', placeless: true, apart: true },
  { id: 'nl.subsidy.58', type: 'subsidy', pattern: '#With subsidie [<amount>#OfMoney] [<actor>#OfGovernment]', placeless: true, apart: true },
  { id: 'nl.subsidy.13', type: 'subsidy', pattern: '[<actor>#SubjectGovernment] (bijspringen|helpen) [<recipient>#ObjectParty]? [<amount>#WithMoney]', placeless: true },
  { id: 'nl.subsidy.50', type: 'subsidy', pattern: '[<actor>#SubjectGovernment] (bijspringen|helpen|steunen|ondersteunen) #With (bijdrage|subsidie) [<recipient>#ObjectParty]? [<amount>#OfMoney]', placeless: true },
  { id: 'nl.subsidy.51', type: 'subsidy', pattern: '[<actor>#SubjectGovernment] (bijdragen|financieren) #ObjectThing? [<amount>#WithMoney]', placeless: true },
  // "Daarvan komt 3 miljoen euro van de provincie."
  { id: 'nl.subsidy.52', type: 'subsidy', pattern: 'komen [<amount>#Money] [<actor>(#OfGovernment|#FromGovernment)]', placeless: true },
  // "Solitec krijgt 3 miljoen euro uit het Groeifonds."
  { id: 'nl.subsidy.53', type: 'subsidy', pattern: '[<recipient>#SubjectParty] (#Get|#Raise|#Win) [<amount>#Money] #FromPublicFund', placeless: true },
  { id: 'nl.subsidy.54', type: 'subsidy', pattern: '[<recipient>#SubjectParty] (#Get|#Raise|#Win) [<amount>#Money] [<actor>(#FromGovernment|#FromOther)]', placeless: true },
  { id: 'nl.subsidy.66', type: 'subsidy', pattern: '[<actor>#SubjectGovernment] instemmen #With subsidie [<amount>#OfMoney] [<recipient>#ToParty]? [<recipient>#ForParty]?', status: 'announced', placeless: true },
  { id: 'nl.subsidy.56', type: 'subsidy', pattern: '[<actor>#SubjectParty] (schrappen|annuleren|stopzetten|#Deny) subsidie [<amount>#OfMoney]? [<recipient>#ToParty]? [<recipient>#ForParty]?', needs: ['amount'], status: 'denied', placeless: true },
  // "Eska krijgt groen licht voor 3 miljoen euro staatssteun": who approves it need not pay it.
  { id: 'nl.subsidy.130', type: 'subsidy', pattern: '[<recipient>#SubjectParty] groen_licht_krijgen #For subsidie [<amount>#OfMoney] [<actor>#OfParty]?', status: 'announced', placeless: true },
  { id: 'nl.subsidy.132', type: 'subsidy', pattern: '[<recipient>#SubjectParty] .? #With bijdrage [<amount>#OfMoney] [<actor>#OfGovernment]', placeless: true, apart: true },
  { id: 'nl.subsidy.134', type: 'subsidy', pattern: '[<actor>#SubjectGovernment] spekken [<recipient>#ObjectParty] [<amount>#WithMoney]', placeless: true },
  { id: 'nl.subsidy.135', type: 'subsidy', pattern: 'subsidie colon [<amount>#Money] [<recipient>#ForParty]', placeless: true },
  // "Van de provincie gaat 3 miljoen euro naar Eska."
  { id: 'nl.subsidy.136', type: 'subsidy', pattern: 'gaan [<amount>#Money] [<actor>#OfGovernment] [<recipient>#ToParty]', placeless: true },
  // "Tata Steel kan rekenen op 2 miljard euro subsidie."
  { id: 'nl.subsidy.7', type: 'subsidy', pattern: '[<recipient>#SubjectParty] kunnen_rekenen #On (subsidie|bijdrage) [<amount>#OfMoney] [<actor>#OfParty]?', status: 'announced', placeless: true },
  // "Eska krijgt een bijdrage van 22 miljoen euro."
  { id: 'nl.subsidy.8', type: 'subsidy', pattern: '[<recipient>#SubjectParty] (#Get|#Win|#Raise) bijdrage [<amount>#OfMoney] [<actor>#OfParty]?', placeless: true },
  { id: 'nl.subsidy.9', type: 'subsidy', pattern: '[<actor>#SubjectOrganisation] (#Give|#Grant|#Do|leveren) bijdrage [<recipient>#ObjectParty]? [<amount>#OfMoney] [<recipient>#ToParty]? [<recipient>#ForParty]?', placeless: true },
  { id: 'nl.subsidy.2', type: 'subsidy', pattern: '[<actor>#SubjectParty]? (#Give|#Grant) subsidie [<recipient>#ObjectParty]? [<amount>#OfMoney]? [<recipient>#ToParty]? [<recipient>#ForParty]?', needs: ['amount', 'recipient'], placeless: true },
  { id: 'nl.subsidy.3', type: 'subsidy', pattern: '[<actor>#SubjectParty] (subsidiëren|steunen|ondersteunen) [<recipient>#ObjectParty] [<amount>#WithMoney]', placeless: true },
  { id: 'nl.subsidy.12', type: 'subsidy', pattern: '[<actor>#SubjectOrganisation] (subsidiëren|steunen|ondersteunen) #ObjectThing [<recipient>#OfCompany]? [<amount>#WithMoney]', placeless: true },
  { id: 'nl.subsidy.4', type: 'subsidy', pattern: 'subsidie [<actor>#PossParty]? [<amount>#OfMoney]? [<actor>#OfParty]? [<recipient>#ToParty]? [<recipient>#ForParty]?', needs: ['recipient'], placeless: true },

  // "De provincie maakt 3 miljoen euro vrij voor Solitec."
  { id: 'nl.subsidy.5', type: 'subsidy', pattern: '[<actor>(#SubjectGovernment|#SubjectRegulator|#SubjectNgo|#SubjectEducation|#SubjectOther)] (#Grant|bijdragen|bijpassen|bijleggen|ernaast_leggen|meebetalen|toestoppen|#Give|voor_rekening_nemen) [<recipient>#ObjectParty]? [<amount>#Money] [<recipient>#ToParty]? [<recipient>#ForParty]?', placeless: true },

  // "Solitec krijgt van de provincie 3 miljoen euro."
  { id: 'nl.subsidy.6', type: 'subsidy', pattern: '[<recipient>#SubjectParty] #Get [<amount>#Money] [<actor>(#OfGovernment|#OfNgo|#OfEducation|#OfOther)]', placeless: true },
  { id: 'nl.subsidy.15', type: 'subsidy', pattern: '[<actor>#SubjectOrganisation] (bijleggen|bijpassen|bijdragen) subsidie [<amount>#OfMoney]', placeless: true },
  { id: 'nl.subsidy.16', type: 'subsidy', pattern: '[<recipient>#SubjectParty] kunnen_rekenen [<actor>#OfOrganisation] [<amount>#OnMoney]', status: 'announced', placeless: true },
  // "Tata Steel krijgt 500 miljoen euro van het kabinet."
  { id: 'nl.subsidy.14', type: 'subsidy', pattern: '[<recipient>#SubjectCompany] #Get [<amount>#Money] #OfGovernment', placeless: true },

  // "Defensie sluit een contract van 200 miljoen euro met Thales": who pays is the client.
  { id: 'nl.contract.57', type: 'contract', pattern: '[<recipient>#SubjectOrganisation] (#Sign|#Do|#Announce|verlengen|vastleggen|hebben) contract [<amount>#OfMoney]? [<amount>#ForMoney]? [<actor>#WithCompany]', present: 'done' },
  { id: 'nl.contract.58', type: 'contract', pattern: '[<recipient>#SubjectOrganisation]? contract [<amount>#OfMoney] [<actor>#WithCompany]', present: 'done' },
  { id: 'nl.contract.59', type: 'contract', pattern: '(contract waard|waard contract) [<amount>#Money] [<actor>#WithCompany]', present: 'done' },
  { id: 'nl.contract.60', type: 'contract', pattern: '[<actor>#SubjectCompany] verzekeren #Of contract [<amount>#OfMoney] [<recipient>#OfParty]?' },
  { id: 'nl.contract.61', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Get|#Win|#Raise|#Sign) klus [<amount>#OfMoney] [<recipient>#OfParty]?', present: 'done' },
  { id: 'nl.contract.62', type: 'contract', pattern: '[<recipient>#SubjectParty] inhuren [<actor>#ObjectCompany] [<amount>#ForMoney]' },
  { id: 'nl.contract.63', type: 'contract', pattern: '[<recipient>#SubjectParty] inhuren #ObjectThing [<amount>#ForMoney] [<actor>#AtCompany]' },
  { id: 'nl.contract.64', type: 'contract', pattern: '[<recipient>#SubjectParty] in_zee_gaan [<amount>#ForMoney]? [<actor>#WithCompany]', needs: ['amount'] },
  // "De gemeente kiest Heijmans", and beside it: "Met de opdracht is 80 miljoen euro gemoeid."
  { id: 'nl.contract.65', type: 'contract', pattern: '[<recipient>#SubjectParty]? (kiezen|uitkiezen|selecteren|inschakelen|aanwijzen|in_de_arm_nemen) [<actor>#ObjectCompany] [<amount>#ForMoney]?', needs: ['amount'] },
  { id: 'nl.contract.83', type: 'contract', pattern: '[<recipient>#SubjectParty] kiezen [<actor>#ForCompany]', needs: ['amount'] },
  { id: 'nl.contract.84', type: 'contract', pattern: '[<recipient>#SubjectParty]? (gunnen|toewijzen|toevertrouwen) #ObjectThing? [<actor>#ObjectCompany] [<amount>#ForMoney]?', present: 'done' },
  { id: 'nl.contract.85', type: 'contract', pattern: '[<recipient>#SubjectParty] betalen [<actor>#ObjectCompany] [<amount>#Money] #ForWork' },
  // "Heijmans doet de renovatie voor 80 miljoen euro", "kwam als goedkoopste uit de bus".
  { id: 'nl.contract.86', type: 'contract', pattern: '[<actor>#SubjectCompany] (doen|uitvoeren|voor_rekening_nemen) uitbreiding [<amount>#ForMoney]' },
  { id: 'nl.contract.87', type: 'contract', pattern: '[<actor>#SubjectCompany] uit_de_bus_komen [<amount>#WithMoney]' },
  { id: 'nl.contract.88', type: 'contract', pattern: '[<actor>#SubjectCompany] inschrijver [<amount>#WithMoney]' },
  { id: 'nl.contract.89', type: 'contract', pattern: 'uitbreiding [<actor>#ToCompany] [<amount>#ForMoney]' },
  { id: 'nl.contract.66', type: 'contract', pattern: 'keuze vallen [<actor>#OnCompany]', needs: ['amount'] },
  // "Heijmans bouwt een school, een klus van 80 miljoen euro."
  { id: 'nl.contract.67', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Build|#May|leveren|uitvoeren|aan_de_slag_gaan) (contract|klus) [<amount>#OfMoney] [<recipient>(#OfParty|#ForParty)]?', helped: true },
  { id: 'nl.contract.68', type: 'contract', pattern: '[<actor>#SubjectCompany] #Win #ObjectThing [<amount>#ForMoney]?', needs: ['amount'] },
  { id: 'nl.contract.69', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Build|leveren) (#ObjectThing|#Count) [<amount>#OfMoney] [<recipient>#ForParty]' },
  { id: 'nl.contract.70', type: 'contract', pattern: '[<actor>#SubjectCompany] leveren (#ObjectThing|#Count) [<amount>#ForMoney]' },
  // "BAM wint een contract van 200 miljoen euro van Rijkswaterstaat."
  { id: 'nl.contract.1', type: 'contract', pattern: '[<actor>#SubjectParty] (#Win|#Sign|#Get|#Do|#Announce|#Book|#Raise|verlengen|toevoegen|versieren|wegkapen) contract [<amount>#OfMoney]? [<recipient>#OfParty]? [<amount>#ForMoney]? [<partner>#WithCompany]? [<recipient>#WithOrganisation]? [<recipient>#AtParty]?', needs: ['amount', 'recipient', 'partner'], present: 'done' },
  { id: 'nl.contract.2', type: 'contract', pattern: '[<recipient>#SubjectParty] (plaatsen|doen) contract [<amount>#OfMoney]? [<actor>#AtParty]' },
  { id: 'nl.contract.3', type: 'contract', pattern: '[<recipient>#SubjectParty]? (gunnen|geven|verlenen) contract [<actor>#ObjectParty]? [<amount>#OfMoney]? [<actor>#ToParty]? [<amount>#ForMoney]?', needs: ['actor'], present: 'done' },
  { id: 'nl.contract.4', type: 'contract', pattern: '[<recipient>#SubjectParty] bestellen #ObjectThing? #Count? [<amount>(#OfMoney|#ForMoney)]? [<actor>#AtParty]' },
  { id: 'nl.contract.35', type: 'contract', pattern: '[<recipient>#SubjectParty] bestellen (#ObjectThing|#Count) [<amount>(#OfMoney|#ForMoney)]' },
  { id: 'nl.contract.5', type: 'contract', pattern: 'contract [<amount>#OfMoney] [<recipient>#OfParty]? [<actor>#ForCompany]', present: 'done' },
  // "BAM won de aanbesteding van Rijkswaterstaat."
  { id: 'nl.contract.20', type: 'contract', pattern: '[<actor>#SubjectParty] #Win aanbesteding [<amount>#OfMoney]? [<recipient>#OfParty]?', present: 'done' },

  // "VDL levert 100 bussen aan De Lijn."
  { id: 'nl.contract.11', type: 'contract', pattern: '[<actor>#SubjectCompany] leveren (#ObjectThing|#Count) [<recipient>#ToParty] [<amount>#ForMoney]', present: 'announced' },
  { id: 'nl.contract.12', type: 'contract', pattern: '[<actor>#SubjectCompany] leveren #Count [<recipient>#ToParty]', present: 'announced' },
  // "ProRail gunt de bouw van het station aan BAM voor 250 miljoen euro."
  { id: 'nl.contract.13', type: 'contract', pattern: '[<recipient>#SubjectParty]? (gunnen|toewijzen) #ObjectThing? [<amount>#OfMoney]? [<actor>#ToParty] [<amount>#ForMoney]?', present: 'done' },
  // "Combinatie Aquawal mag voor 54 miljoen euro aan de slag."
  { id: 'nl.contract.99', type: 'contract', pattern: '[<actor>#SubjectCompany] aan_de_slag_gaan [<amount>#ForMoney] [<recipient>#ForParty]?', present: 'announced' },
  { id: 'nl.contract.110', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Win|#Get|#Book|verwerven|wegkapen|versieren) (klus|project) [<amount>#OfMoney] [<recipient>(#OfParty|#ForParty|#AtParty)]?' },
  { id: 'nl.contract.111', type: 'contract', pattern: '[<recipient>(#SubjectCompany|#SubjectGovernment)] afnemen #ObjectGoods [<actor>#OfCompany] [<amount>#ForMoney]' },
  { id: 'nl.contract.112', type: 'contract', pattern: '#SubjectPlace (afnemen|kopen|aankopen|aanschaffen) #ObjectGoods [<actor>(#OfCompany|#AtCompany)] [<amount>#ForMoney]', placeless: true },
  { id: 'nl.contract.113', type: 'contract', pattern: '[<actor>#SubjectCompany] (maken|produceren|leveren) #ObjectGoods [<amount>#ForMoney] [<recipient>#ForParty]' },
  { id: 'nl.contract.114', type: 'contract', pattern: '[<recipient>#SubjectParty] uitbesteden [<amount>#Money] [<actor>#ToCompany]' },
  { id: 'nl.contract.116', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Sign|#Do) overeenkomst [<amount>(#OfMoney|#ForMoney)] [<recipient>#WithOrganisation]? [<partner>#WithCompany]?', present: 'done' },
  { id: 'nl.contract.98', type: 'contract', pattern: '[<recipient>#SubjectParty]? (gunnen|toewijzen) (klus|project) [<amount>(#Money|#OfMoney)] [<actor>#ToParty]', present: 'done' },
  // "Allseas legt voor 3 miljoen euro een leiding in opdracht van Petrobras."
  { id: 'nl.contract.130', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Build|leggen|plaatsen|leveren|verzorgen) (#ObjectThing|#Count)? [<amount>#ForMoney] [<recipient>#ForParty]' },
  { id: 'nl.contract.131', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Build|leveren|verzorgen) deal [<amount>#OfMoney] [<recipient>#ToParty]?' },
  // "KLM koopt 150 toestellen van Boeing, een order van 3 miljard euro."
  { id: 'nl.contract.132', type: 'contract', pattern: '[<recipient>#SubjectParty] (kopen|aankopen|aanschaffen|bestellen|huren) contract (#ObjectThing|#Count) [<amount>#OfMoney] [<actor>(#OfCompany|#AtCompany)]' },
  { id: 'nl.contract.133', type: 'contract', pattern: '[<actor>#SubjectCompany] tekenen [<amount>(#OfMoney|#ForMoney)] [<recipient>(#WithCompany|#WithGovernment)]' },
  { id: 'nl.contract.134', type: 'contract', pattern: '[<actor>#SubjectCompany] (verdienen|overhouden) #To contract [<amount>#Money] [<recipient>#OfParty]?' },
  // "VDL verkoopt voor 3 miljard euro aan bussen aan Qbuzz": goods are delivered.
  { id: 'nl.contract.135', type: 'contract', pattern: '[<actor>#SubjectCompany] (verkopen|leveren) [<amount>#Money]? [<recipient>#ToParty] #ToGoods [<amount>#ForMoney]?', needs: ['amount'] },
  { id: 'nl.contract.136', type: 'contract', pattern: '[<actor>#SubjectCompany] (verkopen|leveren) #ObjectGoods #ToPlace [<amount>#ForMoney]' },
  { id: 'nl.contract.137', type: 'contract', pattern: '[<actor>#SubjectCompany] leveren [<recipient>#ToParty] [<amount>#ForMoney]' },
  { id: 'nl.contract.144', type: 'contract', pattern: '[<actor>#SubjectCompany] leveren #ToPlace [<amount>#ForMoney]' },
  // "VDL: order van 3 miljoen euro van Qbuzz", "Order voor VDL: 3 miljoen euro".
  { id: 'nl.contract.138', type: 'contract', pattern: '[<actor>#SubjectCompany] colon contract [<amount>#OfMoney] [<recipient>(#OfParty|#WithParty|#ForParty)]?' },
  { id: 'nl.contract.139', type: 'contract', pattern: '(contract|klus) colon [<amount>#Money] [<actor>#ForCompany]' },
  // "De klus levert VDL 3 miljoen euro op", "bij VDL kwam een order van 3 miljoen euro binnen".
  { id: 'nl.contract.140', type: 'contract', pattern: 'opleveren (contract|klus) [<actor>#ObjectCompany] [<amount>#Money] [<recipient>#OfParty]?' },
  { id: 'nl.contract.141', type: 'contract', pattern: 'binnenkomen contract [<amount>#OfMoney] [<recipient>#OfParty]? [<actor>#AtCompany]', present: 'done' },
  { id: 'nl.contract.143', type: 'contract', pattern: '[<recipient>#SubjectParty]? toevertrouwen (klus|project|contract) [<amount>#OfMoney] [<actor>#ToParty]', present: 'done' },
  // "De opdracht gaat naar Strukton."
  { id: 'nl.contract.14', type: 'contract', pattern: 'contract [<amount>#OfMoney]? [<recipient>#OfOrganisation]? [<actor>#ToCompany]' },
  // "Heijmans bouwt voor 120 miljoen euro een ziekenhuis voor het Erasmus MC."
  { id: 'nl.contract.15', type: 'contract', pattern: '[<actor>#SubjectParty] bouwen #ObjectThing [<amount>#ForMoney] [<recipient>#ForParty]' },
  // "Heijmans renoveert de sluis voor Rijkswaterstaat", and beside it: "een order van 80 miljoen euro".
  { id: 'nl.contract.25', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Build|leveren) (#ObjectThing|#Count) [<recipient>#ForParty] [<amount>#ForMoney]?', needs: ['amount'] },
  { id: 'nl.contract.30', type: 'contract', pattern: '[<actor>#SubjectCompany] #Build (#ObjectThing|#Count) [<recipient>#OfParty]', needs: ['amount'] },
  // "BAM besteedt de liften uit aan Kone."
  { id: 'nl.contract.31', type: 'contract', pattern: '[<recipient>#SubjectParty]? (uitbesteden|toevertrouwen|aanbesteden) #ObjectThing? [<actor>#ToCompany] [<amount>#ForMoney]?', present: 'done' },
  { id: 'nl.contract.32', type: 'contract', pattern: '[<actor>#SubjectCompany] leveren #ObjectThing [<recipient>#ToParty]', needs: ['amount'] },
  { id: 'nl.contract.33', type: 'contract', pattern: '[<actor>#SubjectCompany] . #With contract [<amount>#OfMoney] [<recipient>#OfOrganisation]' },
  { id: 'nl.contract.34', type: 'contract', pattern: '(bedragen prijskaartje|prijskaartje bedragen) [<amount>#Money]', refines: ['contract', 'investment', 'acquisition', 'sale'] },
  { id: 'nl.contract.28', type: 'contract', pattern: '[<actor>#SubjectCompany] (#Build|leveren) contract [<amount>#OfMoney] [<recipient>#OfParty]' },
  { id: 'nl.contract.26', type: 'contract', pattern: '(#Build|leveren) contract [<amount>#OfMoney]', refines: ['contract'] },
  // "De aannemer doet het werk voor 80 miljoen euro."
  { id: 'nl.contract.29', type: 'contract', pattern: '(doen|uitvoeren|leveren|#Build) #ObjectThing #ObjectThing? #ObjectThing? [<amount>#ForMoney]', refines: ['contract'] },
  // "De bouw wordt voor 80 miljoen euro uitgevoerd door Heijmans."
  { id: 'nl.contract.27', type: 'contract', pattern: '[<actor>#SubjectCompany] uitvoeren #ObjectThing [<recipient>#ForGovernment]? [<amount>#ForMoney]' },
  // "Het contract heeft een waarde van 200 miljoen euro."
  { id: 'nl.contract.6', type: 'contract', pattern: 'contract waarde [<amount>#OfMoney]', refines: ['contract'] },
  { id: 'nl.contract.17', type: 'contract', pattern: '(#SubjectThing|#SubjectUnknown) contract [<amount>#OfMoney]', refines: ['contract'] },
  // "Aan het contract hangt een prijskaartje van 178 miljoen euro."
  { id: 'nl.contract.21', type: 'contract', pattern: 'hangen prijskaartje [<amount>#OfMoney]', refines: ['contract', 'acquisition', 'investment'] },
  { id: 'nl.contract.7', type: 'contract', pattern: 'contract waard [<amount>#Money]', refines: ['contract'] },
  { id: 'nl.contract.8', type: 'contract', pattern: 'moeien #With contract [<amount>#Money]', refines: ['contract'] },
  { id: 'nl.contract.97', type: 'contract', pattern: 'contract oplopen [<amount>(#Money|#UpToMoney)]', helped: true, refines: ['contract'] },
  { id: 'nl.contract.9', type: 'contract', pattern: '(bedragen contract|contract bedragen) [<amount>#Money]', refines: ['contract'] },
  // "Een klus van 350 miljoen euro", told beside the order itself.
  { id: 'nl.contract.22', type: 'contract', pattern: '(klus|deal) [<amount>#OfMoney]', refines: ['contract', 'sale', 'acquisition'] },
  { id: 'nl.contract.24', type: 'contract', pattern: '(prijskaartje|waarde|investering) colon [<amount>#Money]', refines: ['contract', 'acquisition', 'investment', 'sale'] },
  // "VolkerWessels ging ervandoor met een contract van 95 miljoen euro."
  { id: 'nl.contract.23', type: 'contract', pattern: '[<actor>#SubjectCompany] (ervandoor_gaan|er_vandoor_gaan) #With contract [<amount>#OfMoney]? [<recipient>#OfParty]?', needs: ['amount', 'recipient'], present: 'done' },

  // "Heijmans mag voor 80 miljoen euro de kademuur ontwerpen."
  { id: 'nl.contract.71', type: 'contract', pattern: '[<actor>#SubjectCompany] #May (#ObjectThing|#Count) [<recipient>#OfParty]? [<amount>#ForMoney] [<recipient>#ForParty]?', helped: true },
  { id: 'nl.contract.72', type: 'contract', pattern: '[<actor>#SubjectCompany] #May #ObjectThing [<recipient>(#OfParty|#ToParty|#ForParty)]', needs: ['amount'], status: 'announced', helped: true },
  // What only tells the sum of what was told just before.
  { id: 'nl.contract.91', type: 'contract', pattern: '[<actor>#SubjectParty] #Win #With bod [<amount>#OfMoney]', refines: ['contract'] },
  { id: 'nl.contract.93', type: 'contract', pattern: '[<actor>#SubjectCompany] aannemen (klus|contract|project) [<amount>#OfMoney]? [<amount>#ForMoney]?', needs: ['amount'], present: 'done' },
  { id: 'nl.contract.92', type: 'contract', pattern: '[<actor>#SubjectCompany] #Get #For (klus|contract|project) [<amount>#Money]' },
  { id: 'nl.contract.80', type: 'contract', pattern: '[<actor>#SubjectParty] inschrijven [<amount>#ForMoney]', refines: ['contract'] },
  { id: 'nl.contract.81', type: 'contract', pattern: 'moeien #With contract [<amount>#Money] [<recipient>#OfParty]', implied: true, needs: ['actor'], status: 'announced' },
  { id: 'nl.contract.96', type: 'contract', pattern: '[<actor>#SubjectCompany] #May (#ObjectThing|#Count)', needs: ['amount'], helped: true },
  { id: 'nl.contract.73', type: 'contract', pattern: 'contract [<amount>#OfMoney]', refines: ['contract'] },
  { id: 'nl.contract.74', type: 'contract', pattern: '#SubjectThing waard [<amount>#Money]', refines: ['contract'] },
  { id: 'nl.contract.75', type: 'contract', pattern: '(waarde|prijskaartje) #Reach [<amount>#Money]', refines: ['contract', 'investment', 'acquisition', 'sale'] },
  { id: 'nl.contract.95', type: 'contract', pattern: '#SubjectPronoun kosten [<amount>#Money]', refines: ['contract', 'investment'] },
  { id: 'nl.investment.70', type: 'investment', pattern: '(#SubjectPlant|uitbreiding|#SubjectUnknown) (kosten|vergen) [<amount>#Money]', refines: ['investment'] },
  { id: 'nl.investment.79', type: 'investment', pattern: '[<actor>#SubjectParty] (betalen|neertellen|neerleggen|op_tafel_leggen|overhebben) #For belang [<amount>#Money]', refines: ['investment', 'acquisition'] },
  { id: 'nl.investment.80', type: 'investment', pattern: 'project [<amount>#OfMoney]', refines: ['investment', 'contract'] },
  { id: 'nl.investment.71', type: 'investment', pattern: '(#SubjectThing|#SubjectUnknown)? (vergen|gaan_om)? #Of? investering [<amount>#OfMoney]', implied: true, refines: ['investment'] },
  { id: 'nl.investment.73', type: 'investment', pattern: '#Nobody (#Invest|#Spend) [<amount>#Money]', implied: true, refines: ['investment'] },
  // "In de ombouw gaat 3 miljoen euro zitten."
  { id: 'nl.investment.85', type: 'investment', pattern: 'zitten [<amount>#Money] (#InPlant|#InWork|#InWorks)', implied: true, needs: ['actor'] },
  { id: 'nl.investment.72', type: 'investment', pattern: '(investering #Reach|#Reach investering) [<amount>#OnMoney]', implied: true, refines: ['investment'] },

  // "Philips schrapt 300 banen."
  { id: 'nl.layoffs.1', type: 'layoffs', pattern: '[<actor>#SubjectParty] (#Cut|verliezen) [<count>#Jobs]' },
  { id: 'nl.layoffs.7', type: 'layoffs', pattern: '[<actor>#SubjectParty] #Dismiss [<count>(#Count|#Jobs)]' },
  { id: 'nl.layoffs.18', type: 'layoffs', pattern: '[<actor>#SubjectCompany] (krimpen|inkrimpen|uitdunnen) #ObjectThing? [<count>#WithJobs]' },
  { id: 'nl.layoffs.8', type: 'layoffs', pattern: '[<actor>#SubjectParty] afscheid_nemen [<count>#OfJobs]' },
  { id: 'nl.layoffs.9', type: 'layoffs', pattern: '[<actor>#SubjectParty] #Do verlies [<count>#OfJobs]' },
  // "Bij Philips verdwijnen 300 banen."
  { id: 'nl.layoffs.2', type: 'layoffs', pattern: '(#Vanish|#Cut|#Dismiss|verliezen|weg|kosten|op_straat_staan) [<count>#Jobs] [<actor>(#AtParty|#OfCompany)]' },
  { id: 'nl.layoffs.5', type: 'layoffs', pattern: '(#Vanish|#Cut|#Dismiss|op_straat_staan) [<count>#Jobs]', implied: true },
  { id: 'nl.layoffs.6', type: 'layoffs', pattern: '[<actor>#SubjectParty] (verdwijnen|vervallen) [<count>#Jobs]' },
  { id: 'nl.layoffs.3', type: 'layoffs', pattern: 'ontslag [<count>#OfJobs]? [<count>#ForJobs]? [<actor>#AtCompany]', needs: ['count'] },
  { id: 'nl.layoffs.4', type: 'layoffs', pattern: '[<actor>#SubjectParty] #Do ontslag [<count>#OfJobs]? [<count>#ForJobs]?', needs: ['count'] },

  { id: 'nl.layoffs.12', type: 'layoffs', pattern: '[<actor>#SubjectParty] #Cut #Of personeel', present: 'announced' },
  // "Zo'n 300 mensen verliezen hun baan."
  { id: 'nl.layoffs.10', type: 'layoffs', pattern: 'verliezen [<count>#Jobs] [<actor>#AtParty]?', implied: true, needs: ['actor'] },
  { id: 'nl.layoffs.13', type: 'layoffs', pattern: 'verliezen [<count>#Jobs] [<actor>#OfCompany]' },
  { id: 'nl.layoffs.17', type: 'layoffs', pattern: '(kwijtraken|afvloeien|vertrekken) [<count>#Jobs] [<actor>#AtParty]?', implied: true, needs: ['actor'] },
  // "De sluiting van de fabriek van Bekaert kost 110 banen."
  { id: 'nl.layoffs.14', type: 'layoffs', pattern: 'kosten (sluiting|ontslag) [<count>#Jobs] [<actor>#OfCompany]' },
  { id: 'nl.layoffs.15', type: 'layoffs', pattern: '(#Vanish|#Cut|#Dismiss|verliezen|kwijtraken|op_straat_staan) (#At|#By|#For) (ontslag|sluiting) [<count>#Jobs] [<actor>(#OfCompany|#AtCompany)]' },
  // "Bij Bekaert staan 110 banen op de tocht."
  { id: 'nl.layoffs.16', type: 'layoffs', pattern: '(op_de_tocht_staan|op_het_spel_staan|op_de_helling_staan|op_losse_schroeven_staan) [<count>#Jobs] [<actor>(#AtParty|#OfCompany)]?', implied: true, needs: ['actor'], status: 'rumoured' },
  { id: 'nl.layoffs.11', type: 'layoffs', pattern: '#Get ontslag [<count>#Jobs] [<actor>(#AtParty|#OfCompany)]?', implied: true, needs: ['actor'] },

  { id: 'nl.layoffs.54', type: 'layoffs', pattern: 'weg_moeten [<count>#Staff] [<actor>#AtParty]?', implied: true, needs: ['actor'] },
  { id: 'nl.layoffs.55', type: 'layoffs', pattern: '[<actor>#SubjectCompany] naar_huis_sturen [<count>#Jobs]' },
  { id: 'nl.layoffs.57', type: 'layoffs', pattern: 'ontslag treffen [<count>#Jobs] [<actor>(#OfCompany|#AtCompany)]' },
  { id: 'nl.layoffs.58', type: 'layoffs', pattern: 'aanzeggen ontslag [<count>#Jobs] [<actor>(#OfCompany|#AtCompany)]' },
  { id: 'nl.layoffs.59', type: 'layoffs', pattern: 'streep [<count>#ByJobs] [<actor>#AtCompany]' },
  { id: 'nl.layoffs.60', type: 'layoffs', pattern: '[<actor>#SubjectParty] (zetten|halen|trekken) streep [<count>#ByJobs]' },
  { id: 'nl.layoffs.61', type: 'layoffs', pattern: '[<actor>#SubjectParty] laten_gaan [<count>#Jobs]' },
  { id: 'nl.layoffs.62', type: 'layoffs', pattern: 'weg [<count>#Staff]', implied: true, needs: ['actor'] },
  { id: 'nl.layoffs.63', type: 'layoffs', pattern: '[<actor>#SubjectParty] aan_de_kant_zetten [<count>#Jobs]' },
  { id: 'nl.layoffs.50', type: 'layoffs', pattern: '[<actor>#SubjectParty] af_willen [<count>#OfJobs]', status: 'planned' },
  { id: 'nl.layoffs.51', type: 'layoffs', pattern: 'dreigen ontslag [<count>#ForJobs] [<actor>#AtParty]?', apart: true, implied: true, needs: ['actor'], status: 'rumoured' },
  { id: 'nl.layoffs.52', type: 'layoffs', pattern: '[<actor>#SubjectCompany] #Give ontslag [<count>#OfJobs]' },
  { id: 'nl.layoffs.53', type: 'layoffs', pattern: 'ontslag [<actor>#OfCompany] [<count>#ForJobs]' },

  // Who looks for people has not found them yet.
  { id: 'nl.hiring.70', type: 'hiring', pattern: '[<actor>#SubjectParty] (zoeken|bijzoeken) [<count>#Jobs]', status: 'planned' },
  // "ASML neemt 300 mensen aan."
  { id: 'nl.hiring.1', type: 'hiring', pattern: '[<actor>#SubjectParty] #Hire [<count>#Jobs]' },
  { id: 'nl.hiring.3', type: 'hiring', pattern: '[<actor>#SubjectParty] (werven|aanwerven|rekruteren|in_dienst_nemen) [<count>(#Count|#Jobs)]' },
  // "Lidl breidt uit met 300 banen."
  { id: 'nl.hiring.6', type: 'hiring', pattern: '[<actor>#SubjectParty] uitbreiden #ObjectThing? [<count>#WithJobs]' },
  { id: 'nl.hiring.18', type: 'hiring', pattern: '[<actor>#SubjectParty] uitbreiden personeel [<count>#WithJobs]' },
  { id: 'nl.hiring.50', type: 'hiring', pattern: '[<actor>#SubjectParty] bij_willen [<count>#Jobs]', status: 'planned' },
  { id: 'nl.hiring.51', type: 'hiring', pattern: 'bij_moeten [<count>#Jobs] [<actor>#AtParty]?', implied: true, needs: ['actor'], status: 'planned' },
  { id: 'nl.hiring.52', type: 'hiring', pattern: 'nodig [<count>#NewJobs]', implied: true, needs: ['actor'], status: 'planned' },
  { id: 'nl.hiring.55', type: 'hiring', pattern: '[<actor>#SubjectCompany] openstellen [<count>#Jobs]', status: 'planned' },
  { id: 'nl.hiring.53', type: 'hiring', pattern: '[<actor>#SubjectCompany] openstaan [<count>#Jobs]', status: 'planned' },
  { id: 'nl.hiring.54', type: 'hiring', pattern: 'openstaan [<count>#Jobs] [<actor>#AtParty]', status: 'planned' },
  // "Lidl heeft 60 medewerkers nodig."
  { id: 'nl.hiring.8', type: 'hiring', pattern: '[<actor>#SubjectCompany] nodig [<count>#Jobs]', status: 'planned' },
  { id: 'nl.hiring.9', type: 'hiring', pattern: '[<actor>#SubjectCompany] op_zoek_zijn [<count>#ToJobs]', status: 'planned' },
  // "Het magazijn van Lidl zorgt voor 60 nieuwe banen."
  // "Het gebouw levert 80 banen op."
  { id: 'nl.hiring.14', type: 'hiring', pattern: '#SubjectThing (opleveren|creëren|scheppen) [<count>#Jobs]', aboutThing: true, implied: true, needs: ['actor'] },
  { id: 'nl.hiring.11', type: 'hiring', pattern: '#SubjectThing zorgen [<actor>#OfCompany] [<count>#ForNewJobs]' },
  { id: 'nl.hiring.12', type: 'hiring', pattern: '[<actor>#SubjectCompany] zorgen [<count>#ForNewJobs]' },
  { id: 'nl.hiring.2', type: 'hiring', pattern: '#Arise [<count>#Jobs] [<actor>(#AtParty|#OfCompany)]' },

  // "De nieuwe fabriek van Pfizer levert 250 banen op."
  { id: 'nl.hiring.5', type: 'hiring', pattern: '#SubjectThing (opleveren|creëren|scheppen) [<count>#Jobs] [<actor>#OfCompany]' },
  { id: 'nl.hiring.7', type: 'hiring', pattern: '[<actor>#SubjectCompany] opleveren [<count>#Jobs]' },
  { id: 'nl.hiring.4', type: 'hiring', pattern: '(#Hire|#Arise) [<count>#Jobs] [<actor>#AtParty]?', implied: true, needs: ['actor'] },

  // "De omzet van ASML steeg met 12 procent tot 7 miljard euro."
  { id: 'nl.results.1', type: 'results', pattern: '[<actor>#SubjectParty]? #Move #Figure [<actor>#ObjectParty]? [<amount>#Money]? [<change>#Percent]? [<actor>#PossParty]? #OfMoney? [<actor>#OfParty]? [<amount>#ToMoney]? [<change>#WithPercent]? [<amount>#UpToMoney]? [<actor>#AtParty]? [<amount>#OnMoney]?', needs: ['amount', 'change'], implied: true, present: 'done' },
  // "De winst kwam uit op 3 miljard euro."
  { id: 'nl.results.2', type: 'results', pattern: '[<actor>#SubjectParty]? (#Reach|steken|liggen) #Figure [<actor>#ObjectParty]? [<amount>#Money]? [<change>#Percent]? [<actor>#PossParty]? [<amount>#OfMoney]? [<actor>#OfParty]? [<actor>#AtParty]? [<amount>#OnMoney]?', needs: ['amount'], implied: true, present: 'done' },
  // "ASML boekte een winst van 3 miljard euro."
  { id: 'nl.results.3', type: 'results', pattern: '[<actor>#SubjectParty] (#Book|#Get|#Announce|doen|leveren|opleveren|melden|neerzetten|overhouden) #Figure [<change>#Percent]? [<amount>#OfMoney] [<change>#OfPercent]?', present: 'done' },
  // "Randstad meldde een 17 procent hogere winst."
  { id: 'nl.results.14', type: 'results', pattern: '[<actor>#SubjectParty] (#Book|#Get|#Announce|doen|leveren|opleveren|melden) #Figure [<change>#OfPercent]', needs: ['change'], present: 'done' },
  // "ASML boekte met 3 miljard euro de hoogste winst ooit."
  { id: 'nl.results.9', type: 'results', pattern: '[<actor>#SubjectParty] #Book #Figure [<amount>#WithMoney]', present: 'done' },
  { id: 'nl.results.10', type: 'results', pattern: 'eindigen #With #Figure [<amount>#OfMoney]', implied: true, needs: ['actor'], present: 'done' },
  // "Randstad had een omzet van 6,1 miljard euro."
  { id: 'nl.results.12', type: 'results', pattern: '[<actor>#SubjectParty] #Figure [<amount>#OfMoney]', status: 'done' },
  // "Xeryon, goed voor 22 miljoen euro omzet, verhuist."
  { id: 'nl.results.15', type: 'results', pattern: '[<actor>#SubjectCompany] (#Of|#With) #Figure [<amount>#OfMoney]', status: 'done', aside: true },
  { id: 'nl.results.16', type: 'results', pattern: '[<actor>#SubjectCompany] schrijven #Figure [<amount>#OfMoney]', present: 'done' },
  { id: 'nl.results.13', type: 'results', pattern: '[<actor>#SubjectParty] in_het_rood_duiken [<amount>#Money]', measure: 'loss', status: 'done' },
  // "De omzet bleef met 3 miljard euro gelijk", "lag met 3 miljard euro 2 procent lager".
  { id: 'nl.results.20', type: 'results', pattern: '(hoger|lager|gelijk_blijven) #Figure [<change>#Percent]? [<actor>#PossParty]? [<actor>#OfParty]? [<amount>#WithMoney]', implied: true, needs: ['actor'], status: 'done' },
  { id: 'nl.results.11', type: 'results', pattern: '[<actor>#SubjectParty] #Book (omzetgroei|winstgroei) [<change>#OfPercent]', direction: 'up', present: 'done' },
  { id: 'nl.results.5', type: 'results', pattern: '[<actor>#SubjectParty] colon #Figure [<amount>#OfMoney] [<change>#Percent]?', status: 'done' },
  // "Toshiba sloot het jaar af met een verlies van 3 miljard euro."
  { id: 'nl.results.6', type: 'results', pattern: '[<actor>#SubjectParty] (afsluiten|uitkomen|komen|eindigen|verrassen) (#With|#On|#UpTo) #Figure [<change>#Percent]? [<amount>#OfMoney]', present: 'done' },
  { id: 'nl.results.8', type: 'results', pattern: '[<actor>#SubjectParty] lijden verlies', present: 'done' },
  { id: 'nl.results.22', type: 'results', pattern: 'onder_de_streep [<amount>#Money] [<actor>#AtParty]?', measure: 'profit', implied: true, needs: ['actor'], present: 'done' },
  // "In 2024 werd een verlies van 3 miljoen euro geleden."
  { id: 'nl.results.50', type: 'results', pattern: '#Nobody #Book #Figure [<amount>#OfMoney] [<actor>#AtCompany]?', implied: true, needs: ['actor'], present: 'done' },
  // "De winst ging naar 3 miljoen euro", "de winst kelderde van 5 naar 3 miljoen".
  { id: 'nl.results.51', type: 'results', pattern: '(gaan|komen|tuimelen) #Figure [<actor>#PossParty]? #OfMoney? [<actor>#OfParty]? [<amount>#ToMoney]', implied: true, needs: ['actor'], status: 'done' },
  { id: 'nl.results.52', type: 'results', pattern: '[<actor>#SubjectCompany] (gaan|tuimelen|zakken) #To #Figure [<amount>#OfMoney]', status: 'done' },
  // "De omzet kwam hoger uit, op 203 miljoen euro."
  { id: 'nl.results.53', type: 'results', pattern: '(hoger|lager) #Figure [<change>#Percent]? [<actor>#PossParty]? [<change>#OfPercent]? [<actor>#OfParty]? [<amount>#OnMoney]', implied: true, needs: ['actor'], status: 'done' },
  // "De omzet klom tot 36 miljoen euro, met een bedrijfswinst van 4 miljoen."
  { id: 'nl.results.54', type: 'results', pattern: '(omzet|winst|bedrijfswinst|verlies) (#Move|#Reach) #With #Figure [<amount>#OfMoney]', aboutThing: true, implied: true, needs: ['actor'], status: 'done' },
  { id: 'nl.results.55', type: 'results', pattern: '[<actor>#SubjectCompany] (#Book|omzetten|overhouden) #With #Figure [<amount>#OfMoney]', status: 'done' },
  // "ASML verwacht een omzet tussen 30 en 35 miljard euro."
  { id: 'nl.results.56', type: 'results', pattern: '[<actor>#SubjectCompany] (verwachten|voorzien|voorspellen) #Figure [<amount>(#OfMoney|#BetweenMoney)]', status: 'planned' },
  { id: 'nl.results.57', type: 'results', pattern: '[<actor>#SubjectCompany] (rekenen|mikken) #On #Figure [<amount>(#OfMoney|#BetweenMoney)]', status: 'planned' },
  // "De chipmaker draaide voor 150 miljoen euro omzet."
  { id: 'nl.results.60', type: 'results', pattern: '[<actor>#SubjectParty] #Book #For #Figure [<amount>#OfMoney]', present: 'done' },
  // Headlines: "Omzet Wehkamp naar 610 miljoen", "Verlies van 44 miljoen voor Ebusco".
  { id: 'nl.results.61', type: 'results', pattern: '#Figure [<actor>(#ObjectCompany|#OfCompany)] [<amount>(#ToMoney|#UpToMoney)]', status: 'done' },
  { id: 'nl.results.62', type: 'results', pattern: '#Figure [<amount>#OfMoney] [<actor>#ForCompany]', status: 'done' },
  { id: 'nl.results.63', type: 'results', pattern: '[<actor>#SubjectParty] (op_zak_steken|het_boek_ingaan) (#With|#Of)? #Figure [<amount>#OfMoney]', present: 'done' },
  { id: 'nl.results.7', type: 'results', pattern: '[<actor>#SubjectParty] overhouden [<amount>#Money]', measure: 'profit', present: 'done' },
  // "In het tweede kwartaal verdiende ABN Amro 642 miljoen euro."
  // What a sale or an order brings in is no profit of a year.
  { id: 'nl.results.64', type: 'results', pattern: '[<actor>#SubjectCompany] verdienen [<amount>#Money] [<change>#Percent]? #ToThing', needs: ['object'] },
  { id: 'nl.results.65', type: 'results', pattern: '[<actor>#SubjectCompany] verdienen [<amount>#Money] #ToSale', needs: ['object'] },
  { id: 'nl.results.25', type: 'results', pattern: '[<actor>#SubjectCompany] verdienen [<amount>#Money] [<change>#Percent]?', measure: 'profit', present: 'done' },
  { id: 'nl.results.24', type: 'results', pattern: '(resteren|overblijven) #Figure [<amount>#OfMoney]', implied: true, needs: ['actor'], status: 'done' },
  { id: 'nl.results.41', type: 'results', pattern: 'onder_de_streep #Figure [<amount>#OfMoney] [<actor>#AtParty]?', implied: true, needs: ['actor'], present: 'done' },
  { id: 'nl.results.40', type: 'results', pattern: '[<actor>#SubjectCompany] verliezen [<amount>#Money]', measure: 'loss', present: 'done' },
  // "… op een omzet van 3 miljard euro."
  { id: 'nl.results.23', type: 'results', pattern: '[<actor>#SubjectCompany] (#Book|verliezen|overhouden|verdienen|verrassen|afsluiten) (#At|#On) #Figure #Money? #Percent? [<amount>#OfMoney]', status: 'done' },
  // "ASML zette 3 miljard euro om."
  { id: 'nl.results.4', type: 'results', pattern: '[<actor>#SubjectParty] omzetten [<amount>#Money] [<change>#Percent]?', measure: 'revenue', present: 'done' },

  // "Philips daagt Respironics voor de rechter."
  { id: 'nl.lawsuit.1', type: 'lawsuit', pattern: '[<actor>#SubjectParty] (voor_de_rechter_slepen|aanklagen|dagvaarden) [<recipient>#ObjectParty] [<amount>#ForMoney]?', placeless: true },
  // "Philips eist 20 miljoen euro schadevergoeding van Respironics."
  { id: 'nl.lawsuit.2', type: 'lawsuit', pattern: '[<actor>#SubjectParty] (eisen|vorderen|claimen) [<amount>#Money] [<recipient>#OfParty]', placeless: true },
  // "Philips dient een claim van 20 miljoen euro in tegen Respironics."
  { id: 'nl.lawsuit.3', type: 'lawsuit', pattern: '[<actor>#SubjectParty] (indienen|aanspannen|beginnen|starten|voeren) rechtszaak [<amount>#OfMoney]? [<recipient>#AgainstParty]', placeless: true },
];
