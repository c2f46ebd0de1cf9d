import type { PlaceData } from '../contract/places.ts';

/** How English speaks of places: adjectives, inhabitants, further names, and the words around them. */
export const places = {
  home: 'GB US IE',
  lowerCaseAdjectives: false,
  adjectivesFollow: false,
  demonyms: `
    NL | Dutch | Dutchman Dutchmen Dutchwoman
    BE | Belgian | Belgians
    FR | French | Frenchman Frenchmen Frenchwoman
    DE | German | Germans
    GB | British | Briton Britons Brit Brits
    GB-ENG | English | Englishman Englishmen
    GB-SCT | Scottish | Scot Scots Scotsman
    GB-WLS | Welsh | Welshman Welshmen
    GB-NIR | Northern_Irish |
    IE | Irish | Irishman Irishmen
    US | American | Americans
    CA | Canadian | Canadians
    MX | Mexican | Mexicans
    ES | Spanish | Spaniard Spaniards
    PT | Portuguese |
    IT | Italian | Italians
    GR | Greek | Greeks
    CH | Swiss |
    AT | Austrian | Austrians
    LU | Luxembourgish | Luxembourgers
    DK | Danish | Dane Danes
    SE | Swedish | Swede Swedes
    NO | Norwegian | Norwegians
    FI | Finnish | Finn Finns
    IS | Icelandic | Icelander Icelanders
    PL | Polish | Pole Poles
    CZ | Czech | Czechs
    SK | Slovak Slovakian | Slovaks
    HU | Hungarian | Hungarians
    RO | Romanian | Romanians
    BG | Bulgarian | Bulgarians
    SI | Slovenian Slovene | Slovenians Slovenes
    HR | Croatian | Croat Croats Croatians
    RS | Serbian | Serb Serbs
    BA | Bosnian | Bosnians
    ME | Montenegrin | Montenegrins
    MK | Macedonian | Macedonians
    AL | Albanian | Albanians
    XK | Kosovar | Kosovars
    EE | Estonian | Estonians
    LV | Latvian | Latvians
    LT | Lithuanian | Lithuanians
    BY | Belarusian Belarussian | Belarusians
    UA | Ukrainian | Ukrainians
    MD | Moldovan | Moldovans
    RU | Russian | Russians
    TR | Turkish | Turk Turks
    CY | Cypriot | Cypriots
    MT | Maltese |
    GE | Georgian | Georgians
    AM | Armenian | Armenians
    AZ | Azerbaijani Azeri | Azerbaijanis
    KZ | Kazakh Kazakhstani | Kazakhs
    UZ | Uzbek | Uzbeks
    TM | Turkmen |
    KG | Kyrgyz |
    TJ | Tajik | Tajiks
    CN | Chinese |
    HK | | Hong_Konger Hong_Kongers
    TW | Taiwanese |
    JP | Japanese |
    KR | South_Korean Korean | South_Koreans Koreans
    KP | North_Korean | North_Koreans
    MN | Mongolian | Mongolians
    VN | Vietnamese |
    TH | Thai | Thais
    KH | Cambodian | Cambodians
    LA | Laotian | Laotians
    MM | Burmese |
    MY | Malaysian | Malaysians
    SG | Singaporean | Singaporeans
    ID | Indonesian | Indonesians
    PH | Philippine Filipino | Filipinos
    IN | Indian | Indians
    PK | Pakistani | Pakistanis
    BD | Bangladeshi | Bangladeshis
    LK | Sri_Lankan | Sri_Lankans
    NP | Nepalese Nepali |
    AF | Afghan | Afghans
    IR | Iranian | Iranians
    IQ | Iraqi | Iraqis
    SY | Syrian | Syrians
    LB | Lebanese |
    IL | Israeli | Israelis
    PS | Palestinian | Palestinians
    JO | Jordanian | Jordanians
    SA | Saudi Saudi_Arabian | Saudis
    AE | Emirati | Emiratis
    QA | Qatari | Qataris
    KW | Kuwaiti | Kuwaitis
    BH | Bahraini | Bahrainis
    OM | Omani | Omanis
    YE | Yemeni | Yemenis
    EG | Egyptian | Egyptians
    LY | Libyan | Libyans
    TN | Tunisian | Tunisians
    DZ | Algerian | Algerians
    MA | Moroccan | Moroccans
    SD | Sudanese |
    SS | South_Sudanese |
    ET | Ethiopian | Ethiopians
    ER | Eritrean | Eritreans
    SO | Somali | Somalis
    KE | Kenyan | Kenyans
    UG | Ugandan | Ugandans
    TZ | Tanzanian | Tanzanians
    RW | Rwandan | Rwandans
    BI | Burundian | Burundians
    CD | Congolese |
    NG | Nigerian | Nigerians
    NE | Nigerien | Nigeriens
    GH | Ghanaian | Ghanaians
    CI | Ivorian | Ivorians
    SN | Senegalese |
    ML | Malian | Malians
    BF | Burkinabe |
    CM | Cameroonian | Cameroonians
    GA | Gabonese |
    GM | Gambian | Gambians
    SL | Sierra_Leonean | Sierra_Leoneans
    LR | Liberian | Liberians
    TG | Togolese |
    BJ | Beninese |
    TD | Chadian | Chadians
    AO | Angolan | Angolans
    MZ | Mozambican | Mozambicans
    ZM | Zambian | Zambians
    ZW | Zimbabwean | Zimbabweans
    BW | Botswanan | Botswanans
    NA | Namibian | Namibians
    ZA | South_African | South_Africans
    MG | Malagasy |
    BR | Brazilian | Brazilians
    AR | Argentine Argentinian | Argentines Argentinians
    CL | Chilean | Chileans
    PE | Peruvian | Peruvians
    CO | Colombian | Colombians
    VE | Venezuelan | Venezuelans
    EC | Ecuadorian Ecuadorean | Ecuadorians
    BO | Bolivian | Bolivians
    UY | Uruguayan | Uruguayans
    PY | Paraguayan | Paraguayans
    SR | Surinamese |
    GY | Guyanese |
    CU | Cuban | Cubans
    JM | Jamaican | Jamaicans
    HT | Haitian | Haitians
    DO | | Dominicans
    CR | Costa_Rican | Costa_Ricans
    PA | Panamanian | Panamanians
    GT | Guatemalan | Guatemalans
    HN | Honduran | Hondurans
    NI | Nicaraguan | Nicaraguans
    SV | Salvadoran | Salvadorans
    AU | Australian | Australians
    NZ | | New_Zealander New_Zealanders
    GL | Greenlandic | Greenlanders
    europe | European | Europeans
    asia | Asian | Asians
    africa | African | Africans
    north-america | North_American | North_Americans
    south-america | South_American | South_Americans
    latin-america | Latin_American | Latin_Americans
    scandinavia | Scandinavian | Scandinavians
    BE-VLG | Flemish | Flemings
    BE-WAL | Walloon | Walloons
    NL-FR | Frisian | Frisians
    US-CA | Californian | Californians
    US-TX | Texan | Texans
    DE-BY | Bavarian | Bavarians
    ES-CT | Catalan | Catalans
    ES-PV | Basque | Basques
    IT-82 | Sicilian | Sicilians
    RU-CE | Chechen | Chechens
    CN-XZ | Tibetan | Tibetans
    siberia | Siberian |
    GB/london | | Londoner Londoners
    FR/paris | Parisian | Parisians
    US/new-york | | New_Yorker New_Yorkers
    DE/berlin | | Berliner Berliners
    AT/vienna | Viennese |
    IT/venice | Venetian | Venetians
    IT/milan | Milanese |`,
  cityAdjectives: '',
  names: `
    US | US | U.S. | USA | U.S.A. | United States of America | America
    GB | UK | U.K. | Great Britain | Britain
    NL | Holland | the Netherlands | The Netherlands
    AE | UAE | U.A.E.
    CZ | Czechia
    KR | Korea
    RU | Russian Federation
    NL/the-hague | the Hague
    US/washington | Washington DC
    US/new-york | NYC | New York City
    US/los-angeles | LA
    europe | Western Europe | Eastern Europe | Central Europe | Southern Europe | Northern Europe
    africa | West Africa | East Africa | North Africa | Southern Africa
    asia | East Asia | South Asia`,
  cautious: `
    Forest
    Ham
    Nice
    Tours
    Bath
    Reading
    Bury
    Mobile
    Mesa
    Enterprise
    Orange
    Independence
    Aurora
    Victoria
    Lincoln
    Jackson
    Madison
    Austin
    Charlotte
    Jordan
    Georgia
    Jersey
    Best
    Made
    Goes
    Man
    Leek
    Echt
    Grave
    Horn
    Mol
    Boom
    Peer
    As
    Lint
    Ham
    Geel
    Spa
    Split
    Male
    Kent
    Sterling
    Warren
    Lawrence
    Norman
    Clinton
    Franklin
    Chandler
    Gilbert
    Irving
    Garland
    Henderson
    Anderson
    Santos
    Natal
    Salvador
    Batman
    Nancy
    Florence
    Burgos
    Como
    Essen
    Worms
    Kingston
    Churchill
    Phoenix
    Derby
    Deal
    Sale
    Rugby
    Stone
    Wells
    Ware
    Rye
    Battle
    Bergen
    Halle
    Lille
    Waterloo
    Buffalo
    Concord
    Providence
    Fairfield
    Richmond
    Springfield
    Centre
    Nord
    Lot
    Manche
    Var
    Cher
    Ain
    Aube
    Orne
    Eure
    Gard
    Marne
    Indre
    Jura
    Nelson
    Dam
    Linden
    Whistler
    Skive
    Pocking
    Warder
    Lotte
    Vladimir
    Douglas
    Marino
    Regina
    Stanley
    Milton
    Harper
    Rivera
    Flores
    Campos
    Heist
    Quarto`,
  never: `
    Van
    Of
    Bar
    Same
    Po
    Ho
    Ans
    Olen
    Vale
    Mary
    Aba
    Jos
    Sur
    Bo
    Same
    Ath
    Pau
    Os
    Hard
    Much
    Kissing
    Gland
    Clemency
    Ogre
    Ski`,
  prepositions: 'in at from near to across around outside inside into throughout via',
  ends: '',
  surnameless: '',
  lastWords:
    'street avenue road square boulevard park bay river lake island islands beach valley harbour harbor mountains canyon falls creek',
  waterside: 'on along across',
  nouns: {
    region: 'province county canton state region',
    city: 'city town village capital port',
    any: 'country island airport',
    parts:
      'mayor residents inhabitants outskirts suburb suburbs north south east west streets coast city town village port',
  },
  directions:
    'northern southern eastern western central north south east west greater northeast northwest southeast southwest',
} satisfies PlaceData;
