import type { NameData } from '../contract/names.ts';
import { places } from './places.ts';

/** How English newsrooms name companies, organisations and those they cite. */
export const names = {
  tagger: null,
  places,
  openers: `
    the a an this that these those there here he she it they we i you his her its their our my your who what which
    where when why how whose in on at by with from for after before over under between through to of about against
    since until during per via without within across around despite because if although though while as but and or nor
    so yet then than also only even still just now today yesterday tomorrow last next earlier later meanwhile however
    moreover furthermore nevertheless instead finally recently currently both each every all some many most more less
    few several other another such no not never always often sometimes once one two three four five six seven eight
    nine ten first second third is are was were be been being has have had do does did will would can could may might
    must shall should according analysts investors shares sales revenue profit new chief executive president minister
    mayor chairman spokesman spokeswoman director founder says said following amid unlike like under total overall`,
  notNames: `
    Big Tech
    Big Oil
    Big Pharma
    Big Four
    GenAI
    AI
    CO2
    IT
    HR
    PR
    R&D
    LLM
    GPT
    ChatGPT
    API
    ESG
    GDP
    VAT
    CEO
    CFO
    COO
    CTO
    IPO
    TV
    PC
    DNA
    5G
    EV
    LNG
    COVID-19
    Covid-19
    Covid
    EUR
    USD
    Q1
    Q2
    Q3
    Q4
    Brexit
    Green Deal
    Christmas
    Easter
    Black Friday
    Champions League
    Premier League
    Tour de France
    World Cup
    Olympic Games
    Olympics
    World War
    Cold War
    Nobel Prize
    Bible
    God
    January
    February
    March
    April
    May
    June
    July
    August
    September
    October
    November
    December
    Monday
    Tuesday
    Wednesday
    Thursday
    Friday
    Saturday
    Sunday
    Windows
    Android
    iPhone
    iPad
    Dow Jones Industrial Average
    S&P 500
    FTSE 100
    DAX
    CAC 40
    Nikkei
    Swiss franc
    Swiss francs
    Canadian dollar
    Canadian dollars
    Australian dollar
    Hong Kong dollar
    British pound
    British pounds
    US dollar
    US dollars
    Brent`,
  particles: 'van de der den von la le du di da dos del al bin ibn of',
  personNouns: `
    minister president chancellor king queen prince princess pope mayor governor senator secretary congressman
    ambassador general colonel boss chief executive ceo cfo coo cto chairman chairwoman chair director founder
    co-founder cofounder entrepreneur businessman billionaire spokesman spokeswoman spokesperson analyst economist
    strategist professor researcher lawyer judge journalist reporter author writer singer actor actress artist
    architect coach manager striker goalkeeper defender midfielder rider mr mrs ms dr sir lord lady officer head`,
  companyNouns: `
    company companies firm firms group conglomerate multinational start-up start-ups startup startups scale-up
    chipmaker chipmakers carmaker carmakers automaker automakers drugmaker drugmakers planemaker steelmaker brewer
    brewers retailer retailers supermarket insurer insurers lender lenders bank airline airlines airliner operator
    maker makers manufacturer manufacturers producer producers supplier suppliers developer developers publisher
    broadcaster-owner giant giants subsidiary unit owner rival rivals competitor competitors chain chains grocer
    shipbuilder shipper utility refiner miner miners contractor contractors builder broker brokerage fund
    fintech biotech consultancy advisor platform provider providers vendor vendors studio unicorn`,
  joinsNouns: false,
  companyRoles: `
    ceo cfo coo cto boss chief chairman founder founders co-founder shares stock bonds profit revenue sales earnings
    results shareholders shareholder investors takeover acquisition purchase subsidiary unit division arm plant
    factory headquarters board employees staff workers customers spokesman spokeswoman executive executives parent
    owned backed led stake`,
  clubRoles:
    'coach manager goalkeeper keeper striker defender midfielder forward winger captain supporters fans squad',
  clubVerbs: 'beat beats won wins lost loses drew draws hosted hosts signed signs loaned',
  beatsClub: 'beat beats',
  againstClub: 'against versus',
  wonFrom: '',
  sportContext:
    'match matches goal goals scored season league club clubs coach striker midfielder defender final playoffs fixture',
  stakes: 'stake stakes shareholding shares',
  stakesIn: 'in',
  belongs: 'of',
  articles: 'the a an',
  conjunctions: 'and or &',
  joinedBodies: {},
  families: 'son sons daughters bros brothers co',
  shortFamilies: 'bros co',
  topics:
    'tennis football cricket rugby golf athletics cycling business politics sport weather opinion analysis update',
  nameLinks: 'for of on and the',
  examples: 'as like including',
  companyVerbs: `
    invests invested buys bought acquires acquired sells sold launches launched produces produced employs employed
    reported reports posted posts announced announces plans unveiled unveils raised raises hires hired fires cuts
    cut opens opened builds built owns owned merged merges listed shed`,
  dealSums: 'million billion bn m jobs staff employees workers roles',
  dealWords: `
    raised raise raises cuts cut cutting buys bought buy acquires acquired acquire sells sold sell invests invested invest
    revenue revenues sales profit loss turnover contract order orders hire hires hired hiring takeover acquisition stake fined`,
  dealVerbs: `
    has had is was will would plans said says reported posted made lost raised cut bought sold won agreed hopes expects`,
  companyContext:
    'invests invested invest buys bought buy sells sold sell takes took acquires acquired acquire raises raised raise posts posted reports reported cuts cut shares stake revenue profit profits sales jobs takeover deal fined orders ordered',
  citesBefore: `
    according to
    reported by
    told
    source :
    photo :
    an interview with
    seen by
    first reported by`,
  citesThrough: 'in to by',
  speechVerbs:
    'said says told tells reported reports wrote writes confirmed announced stated states added warned',
  citesAfter: 'reported reports reporting wrote writes cited',
  mediumNouns: 'agency newspaper daily broadcaster magazine weekly outlet website newswire',
  organisationNouns: {
    regulator: 'regulator watchdog',
    union: 'union unions',
    ngo: 'charity foundation',
    party: 'party',
    sport: 'club team',
    education: 'university college school',
    government: 'ministry agency',
    other: 'institute museum hospital association federation thinktank think-tank',
  },
  organisationWords: {
    ngo: 'foundation charity trust society',
    education: 'university college school academy institute',
    party: 'party',
    sport: 'fc united city athletic club',
    government: 'ministry department agency council parliament senate congress treasury',
    regulator: 'authority commission',
    other: 'association federation committee museum theatre hospital court board',
  },
  organisationPatterns: [
    { pattern: 'ministry of {name}', kind: 'government' },
    { pattern: 'department of {name}', kind: 'government' },
    { pattern: 'university of {place}', kind: 'education' },
    { pattern: 'city of {place}', kind: 'government', notAfter: 'in' },
    { pattern: '{adjective} government', kind: 'government' },
    { pattern: '{place} government', kind: 'government' },
    { pattern: '{adjective} parliament', kind: 'government' },
    { pattern: '{adjective} senate', kind: 'government' },
    { pattern: '{adjective} central bank', kind: 'regulator' },
    { pattern: '{adjective} competition authority', kind: 'regulator' },
    { pattern: '{adjective} tax authority', kind: 'government' },
  ],
  possessives: '',
} satisfies NameData;
