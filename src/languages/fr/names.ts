import type { NameData } from '../contract/names.ts';
import { places } from './places.ts';

/** How French-speaking newsrooms name companies, organisations and those they cite. */
export const names = {
  tagger: null,
  places,
  openers: `
    le la les un une des du de d l ce cet cette ces ceci cela ça il elle ils elles on nous vous je tu qui que quoi dont
    où quand comment pourquoi quel quelle quels quelles son sa ses leur leurs notre nos votre vos mon ma mes
    à au aux en dans sur sous par pour avec sans contre entre vers chez depuis pendant durant avant après dès selon
    malgré grâce afin outre hors parmi lors et ou mais donc or ni car si comme lorsque puisque quoique alors ainsi aussi
    encore déjà toujours jamais souvent parfois ici là aujourd hui hier demain bientôt enfin ensuite puis cependant
    toutefois néanmoins pourtant par ailleurs notamment seul seule seuls tous toutes tout toute chaque plusieurs
    certains certaines quelques aucun aucune autre autres même mêmes plus moins très trop peu beaucoup environ près
    est sont était étaient sera seront a ont avait avaient aura auront fait peut peuvent doit doivent va vont
    deux trois quatre cinq six sept huit neuf dix cent mille premier première deuxième dernier dernière
    nouveau nouvelle nouveaux nouvelles grand grande petit petite selon analystes investisseurs actions résultats
    patron président présidente directeur directrice ministre maire face suite côté fin début année parler parle`,
  notNames: `
    Big Tech
    GAFA
    GAFAM
    IA
    IA générative
    CO2
    PME
    ETI
    PIB
    TVA
    PDG
    DG
    DRH
    RH
    R&D
    IPO
    TV
    ADN
    5G
    GNL
    VE
    Covid-19
    Covid
    COVID-19
    EUR
    USD
    T1
    T2
    T3
    T4
    Brexit
    Noël
    Pâques
    Toussaint
    Ligue des champions
    Ligue 1
    Tour de France
    Coupe du monde
    Jeux olympiques
    Jeux Olympiques
    JO
    Première Guerre mondiale
    Seconde Guerre mondiale
    Guerre froide
    Prix Nobel
    Bible
    Dieu
    État
    Etat
    Windows
    Android
    iPhone
    iPad
    Dow Jones
    S&P 500
    CAC 40
    DAX
    Bel 20
    Nikkei
    franc suisse
    francs suisses
    dollar américain
    dollars américains
    dollar canadien
    dollars canadiens
    livre britannique
    Brent`,
  particles: 'de du des la le van von der den di da dos del al bin ibn d',
  personNouns: `
    ministre premier président présidente chancelier chancelière roi reine prince princesse pape maire gouverneur
    sénateur sénatrice député députée secrétaire ambassadeur général colonel patron patronne pdg dg directeur
    directrice fondateur fondatrice cofondateur cofondatrice entrepreneur homme milliardaire porte-parole analyste
    économiste stratégiste professeur professeure chercheur chercheuse avocat avocate juge procureur journaliste
    auteur écrivain chanteur chanteuse acteur actrice cinéaste artiste architecte entraîneur sélectionneur attaquant
    gardien défenseur milieu coureur m mm mme mlle dr me commissaire bourgmestre échevin`,
  companyNouns: `
    entreprise entreprises société sociétés groupe groupes compagnie compagnies firme firmes conglomérat multinationale
    start-up startup jeune-pousse constructeur constructeurs fabricant fabricants producteur producteurs fournisseur
    fournisseurs équipementier équipementiers éditeur éditeurs développeur brasseur brasseurs distributeur
    distributeurs assureur assureurs banque banques opérateur opérateurs géant géants filiale filiales maison-mère
    enseigne enseignes chaîne avionneur motoriste armateur armateurs transporteur transporteurs laboratoire
    laboratoires pharmaceutique pétrolier sidérurgiste énergéticien électricien gestionnaire promoteur cimentier
    rival rivale concurrent concurrente concurrents spécialiste leader plateforme fintech biotech licorne prestataire
    sous-traitant cabinet foncière marque studio`,
  joinsNouns: false,
  companyRoles: `
    pdg dg patron patronne fondateur fondateurs cofondateur actionnaire actionnaires action actions titre titres
    obligations bénéfice chiffre ventes résultats rachat acquisition filiale division branche
    direction conseil salariés employés clients porte-parole maison-mère capital président directeur`,
  clubRoles: 'entraîneur coach gardien attaquant défenseur milieu capitaine supporters buteur joueur joueurs',
  clubVerbs: 'bat battait gagne perd reçoit recevait recrute prête',
  beatsClub: 'bat battait reçoit',
  againstClub: 'contre',
  wonFrom: '',
  sportContext:
    'match matchs but buts saison championnat club clubs entraîneur attaquant milieu défenseur finale journée',
  stakes: 'participation participations parts',
  stakesIn: 'dans',
  belongs: 'de d du des chez',
  articles: 'le la les l un une du',
  conjunctions: 'et ou &',
  joinedBodies: {},
  families: 'fils filles frères associés cie',
  shortFamilies: 'cie',
  topics: 'tennis football rugby cyclisme basket natation économie politique sport culture météo opinion',
  nameLinks: 'de du des pour d',
  examples: 'comme dont',
  companyVerbs: `
    investit investira achète rachète rachètera acquiert vend lance lancera produit emploie publie annonce prévoit
    lève embauche recrute supprime ferme ouvre construit possède fusionne affiche enregistre compte signe livre cède`,
  dealSums: 'million millions milliard milliards emplois postes salariés',
  dealWords: `
    levé lève lever supprimer supprime supprimé racheté rachète racheter acquis acquérir vendu vend vendre cédé céder investi
    investit investir bénéfice perte chiffre contrat commande recruter recrute embaucher embauche rachat acquisition`,
  dealVerbs: `
    a avait va vient prévoit veut compte devrait pourrait est était enregistre réalise affiche lève supprime rachète investit`,
  companyContext:
    'investit investi rachète racheté vend vendu cède cédé lève levé supprime supprimé recrute annonce publie actions bénéfice chiffre rachat commande commandé',
  citesBefore: `
    selon
    d'après
    rapporte
    écrit
    indique
    révèle
    annonce
    confirme
    affirme
    source :
    photo :
    interview à
    entretien à
    entretien au
    cité par
    citée par
    cités par
    citées par
    informations de
    informations du
    informations des`,
  citesThrough: 'à au aux dans sur par',
  speechVerbs:
    'dit déclare déclaré explique expliqué affirme affirmé indique indiqué confie confié annonce annoncé précise précisé rapporte rapporté écrit révèle révélé assure assuré estime',
  citesAfter: 'rapporte rapportait rapportent écrit écrivent révèle révélait révèlent indique indiquait',
  mediumNouns: 'agence journal quotidien hebdomadaire magazine chaîne radio site',
  organisationNouns: {
    regulator: 'régulateur gendarme',
    union: 'syndicat syndicats confédération',
    ngo: 'association fondation ong',
    party: 'parti',
    sport: 'club équipe',
    education: 'université école',
    government: 'ministère préfecture',
    other: 'institut musée hôpital fédération',
  },
  organisationWords: {
    ngo: 'fondation association secours',
    union: 'syndicat confédération',
    education: 'université école académie lycée institut',
    party: 'parti',
    sport: 'fc olympique stade racing',
    government: 'ministère agence conseil parlement sénat assemblée',
    regulator: 'autorité commission',
    other: 'fédération comité musée théâtre hôpital cour tribunal chambre',
  },
  organisationPatterns: [
    { pattern: 'ministère de {name}', kind: 'government' },
    { pattern: 'ministère de la {name}', kind: 'government' },
    { pattern: 'ministère des {name}', kind: 'government' },
    { pattern: "ministère de l'{name}", kind: 'government' },
    { pattern: 'ministère du {name}', kind: 'government' },
    { pattern: 'université de {place}', kind: 'education' },
    { pattern: 'ville de {place}', kind: 'government', notAfter: 'dans la' },
    { pattern: 'tribunal de {place}', kind: 'government' },
    { pattern: 'gouvernement {adjective}', kind: 'government' },
    { pattern: 'autorités {adjective}', kind: 'government' },
    { pattern: 'parlement {adjective}', kind: 'government' },
    { pattern: 'sénat {adjective}', kind: 'government' },
    { pattern: 'banque centrale {adjective}', kind: 'regulator' },
  ],
  possessives: '',
} satisfies NameData;
