import type { NameData } from '../contract/names.ts';
import { tagger } from './tagger.data.ts';
import { places } from './places.ts';

/** How Dutch newsrooms name companies, organisations and those they cite. */
export const names = {
  tagger,
  places,
  openers: `
    de het een 't 'n deze dit die dat dan daar daarmee daarna daarnaast daarom daardoor daarbij daarvoor daartoe daarop
    er hier hiermee hierdoor hierbij hiervoor hij zij ze wij we ik jij je u jullie men iemand niemand iedereen
    zijn haar hun ons onze mijn jouw uw wie wat waar waarom waardoor waarbij waarmee waarop wanneer hoe welk welke
    in op aan bij met van voor na naar uit over onder tussen door om tot te ter ten zonder tegen sinds vanaf vanwege
    volgens ondanks dankzij rond rondom binnen buiten tijdens per via vanuit behalve inclusief namens wegens gezien
    en of maar want dus noch als dan toen terwijl omdat doordat nadat voordat hoewel zodat zoals mits tenzij indien
    ook al nog nu niet geen wel toch zo zeer erg veel meer meest meeste minder minst weinig enkele enige sommige alle
    allebei beide elk elke ieder iedere ander andere anderen zelf zelfs samen alleen slechts ruim bijna circa ongeveer
    eerst eerder later straks gisteren vandaag morgen vorig vorige volgend volgende komend komende afgelopen begin
    eind medio eenmaal ooit nooit soms vaak altijd steeds meestal inmiddels intussen ondertussen momenteel onlangs
    recent uiteindelijk tenslotte bovendien verder vervolgens echter immers namelijk overigens trouwens uiteraard
    vermoedelijk waarschijnlijk mogelijk misschien wellicht blijkbaar kennelijk hopelijk helaas gelukkig
    is was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten zal zullen zou
    zouden mag mogen wil willen gaat gaan ging komt komen kwam doet doen deed laat blijft blijven bleef krijgt kreeg
    zegt zei stelt meldt schrijft aldus denk kijk vraag lees zie zo'n zulke zulk welnu tja nou ja nee
    eens juist vooral met name wat betreft daarentegen desondanks desalniettemin niettemin evenals evenmin
    twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend eerste tweede derde laatste
    nieuwe nieuw grote groot kleine oude goede hoge lage extra hele halve
    hoeveel daaronder waaronder daartussen daartegenover hierna hierop hiervan daarvan waarvan waarna waarover inzake
    naast aangezien anders bovenop gedurende halverwege hoezeer tegelijk zodra zolang achter langs omtrent waarvoor waarin waaraan hierin hieraan daarin daaraan daaruit daarachter dertien veertien vijftien zestien zeventien achttien negentien twintig dertig
    veertig vijftig zestig zeventig tachtig negentig vanmorgen vanmiddag vanavond gisteravond morgenavond eergisteren nergens ergens overal voorlopig vroeger vlak waartegen vandaar zowel hetzelfde dezelfde diezelfde diens wier degene degenen dergelijke sindsdien desgevraagd dichtbij
    topman topvrouw directeur minister premier president koning koningin burgemeester wethouder voorzitter
    analisten beleggers investeringen omzet winst verlies aandelen aandeel foto bron door redactie`,
  notNames: `
    Picardisch
    Nedersaksisch
    Catalaans
    Baskisch
    Galicisch
    Bretons
    Occitaans
    Elzassisch
    Luxemburgs
    Gaelisch
    Papiaments
    Sranantongo
    Big Tech
    Big Oil
    Big Pharma
    Big Four
    GenAI
    AI
    AI-act
    AI Act
    CO2
    CO₂
    ICT
    IT
    HR
    PR
    R&D
    LLM
    LLM's
    GPT
    ChatGPT
    API
    XML
    HTML
    HTTP
    PDF
    WO I
    WO II
    Eerste Wereldoorlog
    Tweede Wereldoorlog
    BSE
    MKZ
    SMS
    UMTS
    GSM
    DVD
    CD's
    DVD's
    MBO
    VMBO
    WK
    EK
    NK
    BK
    SaaS
    ESG
    bbp
    bnp
    btw
    kpi
    CEO
    CFO
    COO
    CTO
    ceo
    cfo
    coo
    cto
    IPO
    TV
    tv
    pc
    PC
    app
    DNA
    QR
    QR-code
    5G
    4G
    6G
    wifi
    USB
    GPS
    LED
    LNG
    lng
    EV
    EV's
    ev
    PFAS
    pfas
    corona
    COVID
    COVID-19
    covid-19
    Covid
    Covid-19
    hiv
    aids
    euro
    EUR
    USD
    Q1
    Q2
    Q3
    Q4
    H1
    H2
    Internet
    Web
    Brexit
    Green Deal
    Wet
    Grondwet
    Kerst
    Kerstmis
    Pasen
    Pinksteren
    Sinterklaas
    Nieuwjaar
    Oud en Nieuw
    Koningsdag
    Prinsjesdag
    Black Friday
    Cyber Monday
    Olympische Spelen
    Spelen
    Champions League
    Europa League
    Eredivisie
    Tour de France
    Ronde van Frankrijk
    Giro d'Italia
    Ronde van Italië
    Vuelta
    Ronde van Vlaanderen
    Parijs-Roubaix
    Luik-Bastenaken-Luik
    Amstel Gold Race
    Grote Prijs van Nederland
    Davis Cup
    WK
    EK
    NK
    BK
    OS
    Eerste Wereldoorlog
    Tweede Wereldoorlog
    Koude Oorlog
    Wereldoorlog
    Nobelprijs
    Oscar
    Oscars
    Gouden Eeuw
    Middeleeuwen
    Renaissance
    Bijbel
    Koran
    God
    Allah
    Jezus
    AEX
    AEX-index
    AMX
    AScX
    Bel20
    Bel-20
    BEL 20
    Dow Jones
    Dow Jones-index
    Nasdaq-index
    S&P 500
    DAX
    CAC 40
    FTSE
    FTSE 100
    Nikkei
    Nikkei-index
    Midkap
    Euribor
    Libor
    Miljoenennota
    Brent
    Franse frank
    Zwitserse frank
    Amerikaanse dollar
    Amerikaanse dollars
    Britse pond
    Britse ponden
    Duitse mark
    Belgische frank
    Maagdenburgse halve bollen
    Spaanse griep
    Mexicaanse griep
    Deense dog
    Duitse herder
    Hollandse Nieuwe
    Engelse ziekte
    Turks fruit
    Frans Guyana
    January
    Windows
    Android
    iOS
    iPhone
    iPhones
    iPad
    iPads
    MacBook
    Xbox
    PlayStation
    Concorde
    Airbus A320
    Airbus A380
    Airbus A350
    Boeing 737
    Boeing 747
    Boeing 777
    Boeing 787
    F-16
    F-35
    Model 3
    Model Y
    Model S`,
  particles: "van de der den ter ten te het 't von vom zu la le du di da dos del al el bin ibn op in der the",
  personNouns: `
    televisiemaker programmamaker filmmaker theatermaker documentairemaker radiomaker muziekmaker plaatjesmaker
    minister premier president vicepresident staatssecretaris kanselier koning koningin prins prinses keizer paus
    burgemeester wethouder gedeputeerde schepen gouverneur commissaris eurocommissaris parlementslid kamerlid
    senator fractievoorzitter lijsttrekker politicus partijleider partijvoorzitter ambassadeur generaal kolonel
    topman topvrouw ceo cfo coo cto bestuurder bestuursvoorzitter directeur directrice oprichter oprichtster
    medeoprichter ondernemer zakenman zakenvrouw miljardair voorzitter woordvoerder
    woordvoerster zegsman analist econoom hoofdeconoom strateeg expert deskundige hoogleraar professor onderzoeker
    onderzoekster wetenschapper arts advocaat advocate rechter officier rechercheur journalist journaliste
    verslaggever correspondent columnist presentator schrijver schrijfster auteur dichter zanger zangeres acteur
    actrice regisseur kunstenaar schilder architect trainer coach bondscoach keeper spits verdediger middenvelder
    aanvaller doelman renner wielrenner wielrenster tennisser tennisster schaatser schaatsster zwemmer zwemster
    atleet atlete speler spits kopman ploegleider meneer mevrouw heer dhr mw mr dr prof drs ir burger bewoner moeder
    vader broer zus zoon dochter weduwe echtgenote verdachte slachtoffer leerling student boer commissaris
    chef baas manager teammanager partner vakbondsleider vakbondsman`,
  companyNouns: `
    -groep makelaar makelaars -makelaar -makelaars -teler uitbater invoerder vennootschap netbedrijf -specialist apotheek garage
    bakkerij slagerij brouwerij kwekerij gieterij drukkerij uitgeverij houtzagerij zagerij smelterij weverij spinnerij
    kantoor bureau studio wapenhandel houthandel slachthuis hoveniersbedrijf concurrent branchegenoot installateur
    flitsbezorger maaltijdbezorger pakketbezorger bezorger pakketvervoerder uitgeefhuis vleesbedrijf kneipe
    notariskantoor architectenbureau ontwerpbureau beurshuis wegenbouwer -bezorger -holding
    -winkel -verkoper -zaak -handel -handelaar -brander -branderij -bakkerij -slagerij -brouwerij -kwekerij -fabriek
    -gieterij -werf -drukkerij -uitgeverij -kantoor -consortium consortium joint-venture exploitant exploitanten
    -verhuurder verhuurder importeur distributeur distributeurs -verwerker -installateur dienstverlener
    dienstverleners marktleider webshop webshops restaurantgroep hotelgroep zorgbedrijf bouwcombinatie
    kledingketen bouwmarkt bouwmarktketen drogisterijketen elektronicaketen modehuis veilinghuis
    landbouwbedrijf vleesverwerker zuivelbedrijf zaadveredelaar bloemenveiling containerrederij containerterminal
    batterijbouwer zonnepanelenbouwer windparkbouwer tankopslagbedrijf chipontwerper chiptoeleverancier
    sponsor sponsors hoofdsponsor shirtsponsor schuldeiser onderaannemer hoofdaannemer geldschieter shortseller kruidenier
    bouwer koffiebar strandtent camping
    bedrijf bedrijven onderneming ondernemingen concern concerns multinational multinationals firma start-up start-ups
    startup startups scale-up scale-ups scaleup scaleups fabrikant fabrikanten producent producenten -maker -makers
    -bouwer -bouwers ontwikkelaar ontwikkelaars leverancier leveranciers toeleverancier toeleveranciers aanbieder
    aanbieders -uitgever -uitgevers brouwer brouwers verzekeraar verzekeraars bank banken grootbank vermogensbeheerder
    vermogensbeheerders -investeerder investeringsmaatschappij investeringsmaatschappijen durfinvesteerder
    participatiemaatschappij private-equityhuis holding moederbedrijf moederconcern dochterbedrijf dochteronderneming
    dochtermaatschappij -branchegenoot -branchegenoten -concurrent concurrenten -rivaal gigant giganten reus reuzen
    techreus techgigant keten ketens supermarktketen winkelketen warenhuis warenhuizen webwinkel webwinkels -winkelier
    -winkeliers groothandel detailhandelaar telecomaanbieder provider providers operator netbeheerder netbeheerders
    energieleverancier luchtvaartmaatschappij luchtvaartmaatschappijen maatschappij maatschappijen vervoerder
    vervoerders rederij rederijen scheepswerf werf -werven aannemer aannemers projectontwikkelaar -bureau
    adviesbureau adviesbureaus -adviseur accountantskantoor -accountant advocatenkantoor uitzender uitzendbureau
    detacheerder drogist drogisterij -slager meubelzaak modeketen -merk automerk modemerk schoenenmerk
    chipmaker chipmachinemaker chipfabrikant automaker autobouwer vliegtuigbouwer truckbouwer farmaceut farmabedrijf
    staalproducent staalbedrijf oliebedrijf oliemaatschappij bierbrouwer zuivelcoöperatie coöperatie -platform
    platformbedrijf maaltijdbezorger bezorgdienst betaalbedrijf betaaldienst fintech fintechbedrijf softwarehuis
    -speler -spelers gamestudio -studio filmmaatschappij platenmaatschappij touroperator reisorganisatie reisbureau
    hotelketen restaurantketen fastfoodketen casinobedrijf loterij vastgoedfonds vastgoedbelegger beleggingsfonds
    hedgefonds investeringsfonds durfkapitaalfonds groeifonds pensioenverzekeraar mediagroep bouwgroep staalgroep chemiegroep retailgroep modegroep uitgeefgroep supermarktgroep
    technologiegroep horecagroep autogroep energiegroep voedingsgroep zorggroep recyclingbedrijf ingenieursbureau baggeraar kabelaar
    veredelaar kweker verpakker bottelaar distilleerder stokerij chocolatier cateraar beveiliger afhandelaar kabellegger
    reder transporteur expediteur koerier dealer recycler sloper constructeur kredietverstrekker hypotheekverstrekker
    pensioenuitvoerder consultant consultancy broker marktonderzoeker vergelijkingssite prijsvergelijker boekingssite
    zoekertjessite zoekertjesapp cryptobeurs handelsplatform hoster streamingdienst koeriersdienst pakketdienst veerdienst spin-off
    spin-out prijsvechter concessiehouder hotel hotels restaurant brasserie bistro eetcafé café frituur pretpark attractiepark
    vakantiepark vakantieparken bioscoop sportschool sportscholen kliniek klinieken familiezaak familiefirma zusterbedrijf
    huisbank techreuzen koekbakker staalbouwer metaalconstructeur rekencentrum`,
  joinsNouns: true,
  companyRoles: `
    topman topvrouw ceo cfo coo cto bestuurder bestuursvoorzitter directeur algemeen-directeur oprichter oprichters
    medeoprichter eigenaar eigenaren baas bazen aandeelhouder aandeelhouders grootaandeelhouder aandeel aandelen
    certificaten obligaties beurskoers koers winst omzet kwartaalcijfers jaarcijfers halfjaarcijfers resultaten
    beursgang overname dochter dochterbedrijf dochteronderneming moederbedrijf moederconcern moeder divisie tak
    fabriek fabrieken vestiging hoofdkantoor bestuur directie topbestuur raad medewerkers werknemers personeel klanten
    leverancier leveranciers commissaris commissarissen president-commissaris woordvoerder woordvoerster
    toestel toestellen winkels winkel filialen datacenter datacenters onderdeel producten merk topvrouwen`,
  clubRoles:
    'trainer coach hoofdcoach hoofdtrainer assistent-trainer keeper doelman spits aanvaller verdediger middenvelder speler spelers speelster aanvoerder kapitein topschutter supporter supporters fan fans selectie kern sterkhouder ploegmaat doelpuntenmaker jeugdtrainer keeperstrainer clubicoon',
  clubVerbs:
    'wint won verliest verloor speelt speelde klopt klopte versloeg verslaat huurt huurde verhuurt verhuurde leent leende degradeert degradeerde promoveert promoveerde scoort scoorde ontvangt ontving trapte trapt',
  beatsClub: 'klopt klopte klopten verslaat versloeg versloegen ontvangt ontving bekampt bekampte',
  againstClub: 'tegen versus',
  wonFrom: 'won wint winnen gewonnen verloor verliest verliezen verloren zege overwinning nederlaag',
  sportContext: `
    wedstrijd wedstrijden duel duels speelronde speeldag speeldagen eredivisie hoofdklasse divisie competitie klassement
    ranglijst uitslag uitslagen doelpunt doelpunten goal goals treffer treffers gelijkmaker gelijkspel gelijk rust
    blessuretijd verlenging strafschop strafschoppen penalty corner hoekschop scoorde scoorden scoort scoren kopte raak
    buitenspel invaller invallers elftal ploeg ploegen club clubs selectie transfer transfers kampioen kampioenen
    kampioenschap titel play-offs nacompetitie degradatie degradeert promotie derby beker bekerfinale finale
    kwartfinale etappe etappes peloton sprint kopgroep renner renners wielrennen voetbal volleybal handbal basketbal
    hockey korfbal tennis judo set sets tiebreak seizoen thuisploeg thuisduel uitduel thuiswedstrijd uitwedstrijd stadion
    finish parcours toernooi toernooien medaille medailles marathon schaatsen schaatser schaatsers atletiek sprinter
    klimmer koploper koplopers ploegmaat ploegmaten ploeggenoot ploegleider ritzege ritwinst kopman kopmannen
    tribune voetballer voetballers tegenstander tegenstanders zege nederlaag verloor won wint verliest`,
  stakes: 'belang meerderheidsbelang minderheidsbelang aandelenbelang participatie aandelenpakket aandelen',
  stakesIn: 'in',
  belongs: 'van bij achter',
  articles: "de het een 't",
  conjunctions: 'en of & alsook evenals',
  joinedBodies: {
    education: 'universiteit instituut hogeschool college lyceum academie school',
    other: 'ziekenhuis kliniek museum theater orkest kwartet ensemble koor gasthuis',
  },
  families: 'zn zoon zonen dochter dochters gebroeders co',
  shortFamilies: 'zn co',
  topics: `
    tennis basket basketbal wielrennen wielersport voetbal volleybal volley handbal hockey korfbal atletiek schaatsen
    shorttrack zwemmen judo turnen veldrijden motorsport motorcross autosport paardensport golf dammen schaken rugby
    ijshockey zaalvoetbal waterpolo roeien zeilen darts biljarten tafeltennis badminton triatlon marathon boksen cricket
    honkbal squash padel bridge olympisch sport spoor zorg onderwijs energie beurs beurzen weer verkeer cultuur film
    muziek boeken theater media economie politiek binnenland buitenland regio opinie column commentaar analyse wonen bouw
    horeca landbouw visserij reizen wetenschap gezondheid tech technologie justitie rechtbank politie brand misdaad
    defensie vervoer luchtvaart scheepvaart retail geld financieel arbeid arbeidsmarkt agenda kort video update live
    transport logistiek meubelen mode kleding textiel zuivel vlees groente fruit bloemen karton papier plastic chemie staal
    metaal hout zeewier groeigeld kapitaal financiering reorganisatie ontslag ontslagen techniek industrie handel winkels
    supermarkten voeding drank bier wijn wegen wegenbouw infrastructuur haven havens binnenvaart rederij auto auto's
    autobranche fietsen toerisme recreatie hotels huizen vastgoed woningen huur verzekeren verzekeringen banken pensioen
    pensioenen belasting belastingen subsidie overname overnames fusie faillissement jaarcijfers kwartaalcijfers cijfers
    aandelen software internet games telecom datacenters chips ruimtevaart robots batterijen zonne-energie wind windenergie
    waterstof gas olie kernenergie warmte klimaat milieu natuur stikstof water dieren pluimvee varkens koeien aardappelen
    graan ziekenhuis ziekenhuizen farma medicijnen jeugdzorg thuiszorg scholen universiteit kunst museum festival concert
    dans opera radio tv televisie podcast kerk carnaval marathonschaatsen langebaan kunstrijden veldloop wielrenners
    paardrijden dressuur springen beachvolleybal waterski surfen skiën snowboard klimmen wandelen
    liveblog interview reportage achtergrond profiel recensie necrologie nieuws exclusief`,
  nameLinks: 'voor van of for der des de du',
  examples: 'als zoals waaronder namelijk',
  companyVerbs: `
    investeert investeerde koopt kocht verkoopt verkocht verwerft neemt nam boekt boekte lanceert lanceerde
    produceert produceerde levert leverde ontslaat schrapt schrapte verhuist opent sluit bouwt behaalde behaalt
    haalde verdiende verdient maakte maakt rapporteerde rapporteert noteerde noteert presenteerde presenteert
    fuseert fuseerde reorganiseert failliet sloot daalde steeg zakte won verloor kelderde klom`,
  dealSums: `
    miljoen miljard mln mld ton miljoenen banen arbeidsplaatsen jobs medewerkers werknemers functies vacatures personeelsleden
    werkplekken voltijdbanen voltijdsbanen monteurs ingenieurs mensen arbeiders`,
  dealWords: `
    opgehaald ophalen binnengehaald binnenhalen schrapt schrapte schrappen geschrapt ontslaat ontslaan ontslagen koopt kocht
    kopen gekocht overgenomen overnemen overname ingelijfd verkoopt verkocht verkopen investeert investeerde investeren
    geïnvesteerd steekt stak steken gestoken boekt boekte boeken geboekt leed lijdt geleden omzet winst verlies nettowinst
    nettoverlies bedrijfsresultaat bedrijfswinst contract order opdracht bestelling werft wierf werven aanwerven aangeworven
    aannemen aangenomen zoekt zocht boete kapitaal investering haalde haalt sleept sleepte bouwt bouwen neemt nam telt telde
    neer uittrekken uitgetrokken trekt trok aandelen zet straat`,
  dealVerbs: `
    heeft had wil gaat zal zou moet mag kan zag ziet hoopt verwacht is steekt stak trekt trok haalt haalde schrapt schrapte
    zoekt zocht werft wierf telt telde lijdt leed draait draaide sleept sleepte kreeg krijgt betaalt betaalde zet zette legt
    legde stopt stopte pompt pompte behoudt hield houdt kwam komt ontslaat ontsloeg schreef schrijft breidt breidde stoot
    stootte lijft lijfde bestelt bestelde tekent tekende`,
  companyContext: `
    investeert investeerde investeren koopt kocht kopen verkoopt verkocht verkopen verwerft neemt nam nemen boekt boekte boeken
    lanceert lanceerde produceert produceerde levert leverde leveren ontslaat ontslaan schrapt schrapte schrappen geschrapt
    bouwt bouwen behaalt behaalde haalt haalde halen verdient verdiende rapporteert rapporteerde noteert noteerde presenteert
    presenteerde fuseert fuseerde reorganiseert sloot daalde steeg zakte kelderde klom steekt stak steken pompt pompte trekt
    trok ontvangt ontving kreeg krijgt draait draaide lijdt leed omzet winst verlies overgenomen gekocht geïnvesteerd
    ingelijfd beboet bestelt bestelde tekent tekende gunt gunde breidt breidde stoot stootte betaalt betaalde biedt bood zoekt
    zocht werft wierf aandelen kwartaalcijfers jaarcijfers banen fabriek overname`,
  citesBefore: `
    aldus
    volgens
    schrijft
    schreef
    schrijven
    meldt
    meldde
    melden
    meldden
    bericht
    berichtte
    berichten
    zegt
    bevestigt
    onthulde
    onthult
    interview met
    in gesprek met
    optekenen in
    las het in
    las in
    lezen in
    leest in
    leest dat in
    staat in
    vertelt in
    vertelde in
    zegt in
    zei in
    bron :
    foto :
    beeld :
    bronnen van
    onderzoek van
    bericht van
    berichten van
    berichtgeving van
    berichten van`,
  citesThrough: 'tegen tegenover aan in bij op via',
  speechVerbs: `
    volgens aldus ingewijden bronnen
    zegt zei zeggen zeiden vertelt vertelde verklaart verklaarde laat liet stelt stelde meldt meldde schrijft schreef
    blijkt bleek bevestigt bevestigde waarschuwt waarschuwde reageert reageerde noemt noemde erkent erkende onthult
    onthulde verschijnt verscheen lezen stond staat`,
  citesAfter:
    'kopt kopte koppen weet wist telt telde vernam vernamen merkt merkte vraagt noemt noemde bekijkt vergelijkt vindt concludeert concludeerde wijst brengt bracht haalt sprak spreekt onderzocht houdt optekende rekende berekende peilde belde schetst toont filmde laat citeerde meldt meldde melden meldden schrijft schreef schrijven schreven bericht berichtte berichten berichtten onthult onthulde citeert becijferde',
  mediumNouns:
    'persbureau nieuwsagentschap persagentschap krant dagblad zakenkrant beurskrant ochtendkrant avondkrant weekblad omroep nieuwszender zender nieuwssite techsite vakblad tijdschrift opinieblad actualiteitenprogramma tv-programma programma zakenzender zakenblad radiozender nieuwswebsite techwebsite website blog podcast',
  organisationNouns: {
    regulator: 'toezichthouder waakhond marktmeester mededingingsautoriteit privacywaakhond beurswaakhond',
    union: 'vakbond vakbonden vakcentrale bond bonden',
    ngo: 'stichting milieuorganisatie mensenrechtenorganisatie hulporganisatie actiegroep natuurorganisatie goed-doel vereniging belangenorganisatie consumentenorganisatie dierenorganisatie stichtingen verenigingen actiecomité buurtcomité bewonersgroep dierenopvang zeehondenopvang',
    party:
      'partij regeringspartij oppositiepartij coalitiepartij burgerbeweging protestpartij kieslijst fractie',
    sport:
      'voetbalclub club wielerploeg ploeg hockeyclub basketbalclub volleybalclub eersteklasser tweedeklasser landskampioen schaatsploeg turnkring turnclub zwemclub',
    education:
      'universiteit hogeschool school scholengemeenschap basisschool scholengroep universiteiten hogescholen',
    government:
      'ministerie veiligheidsregio waterschap waterschappen inlichtingendienst overheidsdienst veiligheidsdienst',
    other:
      'werkgroep onderzoeksgroep toneelgroep muziekgroep dansgroep scoutsgroep belangengroep lobbygroep koor mannenkoor kamerkoor shantykoor fanfare harmonie rockband popgroep kunstenaarscollectief sectorfederatie sectorvereniging beroepsvereniging brancheclub huisvestingsmaatschappij woningcorporatie corporatie woningstichting zorginstelling mutualiteit ziekenfonds hackersgroep hackersgroepering werkgeversorganisatie werkgeversvereniging ondernemersorganisatie brancheorganisatie branchevereniging koepel koepelorganisatie onderzoeksinstituut kennisinstituut instituut ziekenhuis museum denktank planbureau theatergroep orkest gezelschap rechtbank hof pensioenfonds pensioenfondsen terreurgroep terreurbeweging rebellenbeweging rebellenleger rebellengroep militie verzetsbeweging jihadbeweging guerrillabeweging woningcorporaties corporaties ziekenhuizen zorginstellingen zorgorganisatie jeugdhulporganisatie thuiszorgorganisatie zorgkoepel ggz-instelling band meidengroep jongensgroep strijkkwartet harmonieorkest muziekkorps drumband toneelvereniging circus motorclub ordedienst kloosterorde congregatie kerkfabriek kerkgenootschap',
  },
  organisationWords: {
    ngo: 'stichting vereniging fonds foundation genootschap fondation fundação fundación fondazione stiftung netwerk alliance alliantie coalitie',
    union: 'bond vakverbond',
    education:
      'universiteit hogeschool college university academie school lyceum atheneum gymnasium scholengroep scholengemeenschap instituut roc universidad universidade università université universität politecnico',
    party: 'partij blok',
    sport: 'fc sc sv vv vc kv kvv ksk rsc kfc ksv kaa united city athletic real inter dynamo club team',
    government:
      'court tribunal ministry ministère ministério ministerio ministerium ministerie dienst agentschap raad gemeente provincie rijksdienst senaat kamer parlement regering waterschap hoogheemraadschap wetterskip veiligheidsregio omgevingsdienst gemeenschap ombudsman',
    regulator: 'autoriteit authority',
    other:
      'commissie federatie confederatie centrum museum theater orkest ziekenhuis comité hof koor ensemble fanfare harmonie scouts philharmonic beweging gasthuis kwartet filharmonie symfonieorkest schouwburg conservatorium bisdom',
  },
  organisationPatterns: [
    { pattern: 'ministerie van {name}', kind: 'government' },
    { pattern: 'minister voor {name}', kind: null, names: '{name}' },
    { pattern: 'minister van {name}', kind: null, names: '{name}' },
    { pattern: 'ministers van {name}', kind: null, names: '{name}' },
    { pattern: 'staatssecretaris van {name}', kind: null, names: '{name}' },
    { pattern: 'schepen van {name}', kind: null, names: '{name}' },
    { pattern: 'wethouder van {name}', kind: null, names: '{name}' },
    { pattern: 'eurocommissaris voor {name}', kind: null, names: '{name}' },
    { pattern: 'departement van {name}', kind: 'government' },
    { pattern: 'gemeente {place}', kind: 'government', notAfter: 'in uit binnen' },
    { pattern: 'gemeente {name}', kind: 'government', notAfter: 'in uit binnen' },
    { pattern: 'provincie {place}', kind: 'government', notAfter: 'in uit binnen' },
    { pattern: 'correctionele rechtbank {place}', kind: 'government' },
    { pattern: 'correctionele rechtbank van {place}', kind: 'government' },
    { pattern: 'politierechtbank {place}', kind: 'government' },
    { pattern: 'ondernemingsrechtbank {place}', kind: 'government' },
    { pattern: 'federale gerechtelijke politie {place}', kind: 'government' },
    { pattern: 'federale gerechtelijke politie van {place}', kind: 'government' },
    { pattern: 'brandweerzone {place}', kind: 'government' },
    { pattern: 'brandweerzone {name}', kind: 'government' },
    { pattern: 'rechtbank {place}', kind: 'government' },
    { pattern: 'rechtbank {name}', kind: 'government' },
    { pattern: 'gerechtshof {place}', kind: 'government' },
    { pattern: 'gerechtshof {name}', kind: 'government' },
    { pattern: 'veiligheidsregio {name}', kind: 'government' },
    { pattern: 'veiligheidsregio {place}', kind: 'government' },
    { pattern: 'politiezone {place}', kind: 'government' },
    { pattern: 'hulpverleningszone {place}', kind: 'government' },
    { pattern: 'omgevingsdienst {name}', kind: 'government' },
    { pattern: 'arbeidsrechtbank {place}', kind: 'government' },
    { pattern: 'parket {place}', kind: 'government' },
    { pattern: 'hof van beroep {place}', kind: 'government' },
    { pattern: 'hof van beroep van {place}', kind: 'government' },
    { pattern: 'brandweer {place}', kind: 'government', notAfter: 'in uit binnen' },
    { pattern: 'brandweer {name}', kind: 'government' },
    { pattern: 'cultuurcentrum {place}', kind: 'other' },
    { pattern: 'central bank of {place}', kind: 'regulator' },
    { pattern: 'lokale politie {place}', kind: 'government' },
    { pattern: 'lokale politie {name}', kind: 'government' },
    { pattern: 'politiezone {name}', kind: 'government' },
    { pattern: 'ocmw {place}', kind: 'government' },
    { pattern: 'ocmw van {place}', kind: 'government' },
    { pattern: 'bisdom {place}', kind: 'other' },
    { pattern: 'aartsbisdom {place}', kind: 'other' },
    { pattern: 'universitair ziekenhuis {place}', kind: 'other' },
    { pattern: 'universiteit van {name}', kind: 'education' },
    { pattern: 'parket van {place}', kind: 'government' },
    { pattern: 'universiteit {place}', kind: 'education' },
    { pattern: 'universiteit van {place}', kind: 'education' },
    { pattern: 'tu {place}', kind: 'education' },
    { pattern: 'hogeschool {place}', kind: 'education' },
    { pattern: 'hogeschool van {place}', kind: 'education' },
    { pattern: 'politie {place}', kind: 'government' },
    { pattern: 'waterschap {name}', kind: 'government', names: 'waterschap {name}' },
    { pattern: 'havenbedrijf {place}', kind: 'other' },
    { pattern: 'kamer van koophandel {place}', kind: 'other' },
    { pattern: '{adjective} overheid', kind: 'government' },
    { pattern: '{adjective} regering', kind: 'government' },
    { pattern: '{adjective} staat', kind: 'government' },
    { pattern: '{adjective} parlement', kind: 'government' },
    { pattern: '{adjective} senaat', kind: 'government' },
    { pattern: '{adjective} congres', kind: 'government' },
    { pattern: '{adjective} kabinet', kind: 'government' },
    { pattern: '{adjective} fiscus', kind: 'government' },
    { pattern: '{adjective} belastingdienst', kind: 'government' },
    { pattern: '{adjective} rechtbank', kind: 'government' },
    { pattern: '{adjective} hooggerechtshof', kind: 'government' },
    { pattern: '{adjective} gemeenteraad', kind: 'government' },
    { pattern: '{adjective} stadsbestuur', kind: 'government' },
    { pattern: '{adjective} centrale bank', kind: 'regulator' },
    { pattern: '{adjective} mededingingsautoriteit', kind: 'regulator' },
    { pattern: '{adjective} voetbalbond', kind: 'sport' },
  ],
  possessives: 's',
} satisfies NameData;
