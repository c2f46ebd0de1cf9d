import type { PlaceData } from '../contract/places.ts';

/** How Dutch speaks of places: adjectives, inhabitants, further names, and the words around them. */
export const places = {
  home: 'NL BE',
  lowerCaseAdjectives: false,
  adjectivesFollow: false,
  demonyms: `
    NL | Nederlandse Hollandse | Nederlander Nederlanders Nederlandse Nederlandsen Hollander Hollanders | Nederlands Hollands
    BE | Belgische Belgisch | Belg Belgen
    FR | Franse | Fransman Fransen Française Fransmannen | Frans
    DE | Duitse | Duitser Duitsers | Duits
    GB | Britse Brits | Brit Britten
    GB-ENG | Engelse | Engelsman Engelsen | Engels
    GB-SCT | Schotse Schots | Schot Schotten
    GB-WLS | Welshe Welsh | Welshman
    GB-NIR | Noord-Ierse Noord-Iers | Noord-Ier Noord-Ieren
    IE | Ierse Iers | Ier Ieren
    US | Amerikaanse Amerikaans | Amerikaan Amerikanen
    CA | Canadese Canadees | Canadees Canadezen
    MX | Mexicaanse Mexicaans | Mexicaan Mexicanen
    ES | Spaanse | Spanjaard Spanjaarden | Spaans
    PT | Portugese | Portugees Portugezen | Portugees
    IT | Italiaanse | Italiaan Italianen | Italiaans
    GR | Griekse | Griek Grieken | Grieks
    CH | Zwitserse Zwitsers | Zwitser Zwitsers
    AT | Oostenrijkse Oostenrijks | Oostenrijker Oostenrijkers
    LU | Luxemburgse Luxemburgs | Luxemburger Luxemburgers
    DK | Deense | Deen Denen | Deens
    SE | Zweedse | Zweed | Zweeds
    NO | Noorse | Noor Noren | Noors
    FI | Finse | Fin Finnen | Fins
    IS | IJslandse | IJslander IJslanders | IJslands
    PL | Poolse | Pool | Pools
    CZ | Tsjechische | Tsjech Tsjechen | Tsjechisch
    SK | Slowaakse Slovaakse | Slowaak Slowaken Slovaken | Slowaaks Slovaaks
    HU | Hongaarse | Hongaar Hongaren | Hongaars
    RO | Roemeense | Roemeen Roemenen | Roemeens
    BG | Bulgaarse | Bulgaar Bulgaren | Bulgaars
    SI | Sloveense Sloveens | Sloveen Slovenen
    HR | Kroatische | Kroaat Kroaten | Kroatisch
    RS | Servische | Serviër Serviërs Serven | Servisch
    BA | Bosnische Bosnisch | Bosniër Bosniërs
    ME | Montenegrijnse Montenegrijns | Montenegrijn Montenegrijnen
    MK | Macedonische Macedonisch Noord-Macedonische | Macedoniër Macedoniërs
    AL | Albanese Albanees | Albanees Albanezen
    XK | Kosovaarse Kosovaars | Kosovaar Kosovaren
    EE | Estse Ests Estische | Est Esten
    LV | Letse Lets | Let Letten
    LT | Litouwse Litouws | Litouwer Litouwers
    BY | Belarussische Belarussisch Wit-Russische Wit-Russisch | Belarus Belarussen Wit-Rus Wit-Russen
    UA | Oekraïense Oekraïens | Oekraïner Oekraïners
    MD | Moldavische Moldavisch | Moldaviër Moldaviërs
    RU | Russische | Rus Russen | Russisch
    TR | Turkse | Turk Turken | Turks
    CY | Cypriotische Cyprische | Cyprioot Cyprioten
    MT | Maltese Maltees | Maltezer Maltezers
    GE | Georgische Georgisch | Georgiër Georgiërs
    AM | Armeense Armeens | Armeen Armeniër Armeniërs
    AZ | Azerbeidzjaanse Azerbeidzjaans Azerische | Azerbeidzjaan Azerbeidzjanen Azeri's
    KZ | Kazachse Kazachstaanse | Kazach Kazachen
    UZ | Oezbeekse Oezbeeks | Oezbeek Oezbeken
    TM | Turkmeense | Turkmeen Turkmenen
    KG | Kirgizische | Kirgies Kirgiezen
    TJ | Tadzjiekse | Tadzjiek Tadzjieken
    CN | Chinese | Chinees Chinezen | Chinees
    HK | Hongkongse | Hongkonger Hongkongers
    TW | Taiwanese Taiwanees | Taiwanees Taiwanezen
    JP | Japanse | Japanner Japanners | Japans
    KR | Zuid-Koreaanse Zuid-Koreaans Koreaanse | Zuid-Koreaan Zuid-Koreanen Koreaan Koreanen
    KP | Noord-Koreaanse Noord-Koreaans | Noord-Koreaan Noord-Koreanen
    MN | Mongoolse Mongools | Mongool Mongolen
    VN | Vietnamese Vietnamees | Vietnamees Vietnamezen
    TH | Thaise Thais | Thai
    KH | Cambodjaanse Cambodjaans | Cambodjaan Cambodjanen
    LA | Laotiaanse | Laotiaan Laotianen
    MM | Myanmarese Birmese Birmaanse | Birmees Birmezen
    MY | Maleisische Maleisisch | Maleisiër Maleisiërs
    SG | Singaporese Singaporees | Singaporees Singaporezen
    ID | Indonesische Indonesisch | Indonesiër Indonesiërs
    PH | Filipijnse Filipijns | Filipijn Filipino Filipino's
    IN | Indiase Indiaas Indische | Indiër Indiërs
    PK | Pakistaanse Pakistaans | Pakistaan Pakistanen Pakistani
    BD | Bengalese Bengaalse | Bengalees Bengalezen
    LK | Sri_Lankaanse Sri_Lankaans | Sri_Lankaan Sri_Lankanen
    NP | Nepalese Nepalees | Nepalees Nepalezen
    AF | Afghaanse Afghaans | Afghaan Afghanen
    IR | Iraanse Iraans | Iraniër Iraniërs
    IQ | Iraakse Iraaks | Irakees Irakezen
    SY | Syrische Syrisch | Syriër Syriërs
    LB | Libanese Libanees | Libanees Libanezen
    IL | Israëlische Israëlisch | Israëliër Israëliërs Israëli Israëli's
    PS | Palestijnse Palestijns | Palestijn Palestijnen
    JO | Jordaanse Jordaans | Jordaniër Jordaniërs
    SA | Saoedische Saoedisch Saoedi-Arabische Saudische | Saoediër Saoediërs Saoedi's
    AE | Emiratische | Emirati Emirati's
    QA | Qatarese Qatarees | Qatarees Qatarezen
    KW | Koeweitse Koeweits | Koeweiti Koeweiti's
    BH | Bahreinse | Bahreini
    OM | Omaanse | Omaniër Omani
    YE | Jemenitische Jemenitisch | Jemeniet Jemenieten
    EG | Egyptische Egyptisch | Egyptenaar Egyptenaren
    LY | Libische Libisch | Libiër Libiërs
    TN | Tunesische Tunesisch | Tunesiër Tunesiërs
    DZ | Algerijnse Algerijns | Algerijn Algerijnen
    MA | Marokkaanse Marokkaans | Marokkaan Marokkanen
    SD | Soedanese Soedanees | Soedanees Soedanezen
    SS | Zuid-Soedanese | Zuid-Soedanees Zuid-Soedanezen
    ET | Ethiopische Ethiopisch | Ethiopiër Ethiopiërs
    ER | Eritrese Eritrees | Eritreeër Eritreeërs
    SO | Somalische Somalisch | Somaliër Somaliërs
    KE | Keniaanse Keniaans | Keniaan Kenianen
    UG | Oegandese Oegandees | Oegandees Oegandezen
    TZ | Tanzaniaanse Tanzaniaans | Tanzaniaan Tanzanianen
    RW | Rwandese Rwandees | Rwandees Rwandezen
    BI | Burundese Burundees | Burundees Burundezen
    CD | Congolese Congolees | Congolees Congolezen
    NG | Nigeriaanse Nigeriaans | Nigeriaan Nigerianen
    NE | Nigerese | Nigerees Nigerezen
    GH | Ghanese Ghanees | Ghanees Ghanezen
    CI | Ivoriaanse Ivoriaans | Ivoriaan Ivorianen
    SN | Senegalese Senegalees | Senegalees Senegalezen
    ML | Malinese Malinees | Malinees Malinezen
    BF | Burkinese | Burkinees Burkinezen
    CM | Kameroense Kameroens | Kameroener Kameroeners
    GA | Gabonese | Gabonees Gabonezen
    GM | Gambiaanse | Gambiaan Gambianen
    GN | Guineese | Guineeër Guineeërs
    SL | Sierra_Leoonse | Sierra_Leoner Sierra_Leoners
    LR | Liberiaanse | Liberiaan Liberianen
    TG | Togolese | Togolees Togolezen
    BJ | Beninse | Beniner Beniners
    TD | Tsjadische | Tsjadiër Tsjadiërs
    AO | Angolese Angolees | Angolees Angolezen
    MZ | Mozambikaanse | Mozambikaan Mozambikanen
    ZM | Zambiaanse | Zambiaan Zambianen
    ZW | Zimbabwaanse Zimbabwaans | Zimbabwaan Zimbabwanen
    BW | Botswaanse | Botswaan Botswanen
    NA | Namibische | Namibiër Namibiërs
    ZA | Zuid-Afrikaanse Zuid-Afrikaans | Zuid-Afrikaan Zuid-Afrikanen
    MG | Malagassische | Malagassiër Malagassiërs
    BR | Braziliaanse Braziliaans | Braziliaan Brazilianen
    AR | Argentijnse Argentijns | Argentijn Argentijnen
    CL | Chileense Chileens | Chileen Chilenen
    PE | Peruaanse Peruaans | Peruaan Peruanen
    CO | Colombiaanse Colombiaans | Colombiaan Colombianen
    VE | Venezolaanse Venezolaans | Venezolaan Venezolanen
    EC | Ecuadoraanse Ecuadoriaanse | Ecuadoraan Ecuadoranen
    BO | Boliviaanse | Boliviaan Bolivianen
    UY | Uruguayaanse Uruguayaans | Uruguayaan Uruguayanen
    PY | Paraguayaanse | Paraguayaan Paraguayanen
    SR | Surinaamse Surinaams | Surinamer Surinamers
    GY | Guyaanse | Guyaan Guyanen
    CU | Cubaanse Cubaans | Cubaan Cubanen
    JM | Jamaicaanse Jamaicaans | Jamaicaan Jamaicanen
    HT | Haïtiaanse | Haïtiaan Haïtianen
    DO | Dominicaanse | Dominicaan Dominicanen
    CR | Costa_Ricaanse | Costa_Ricaan Costa_Ricanen
    PA | Panamese | Panamees Panamezen
    GT | Guatemalteekse | Guatemalteek Guatemalteken
    HN | Hondurese | Hondurees Hondurezen
    NI | Nicaraguaanse | Nicaraguaan Nicaraguanen
    SV | Salvadoraanse | Salvadoraan Salvadoranen
    CW | Curaçaose Curaçaos | Curaçaoënaar Curaçaoënaars
    AW | Arubaanse | Arubaan Arubanen
    AU | Australische Australisch | Australiër Australiërs
    NZ | Nieuw-Zeelandse Nieuw-Zeelands | Nieuw-Zeelander Nieuw-Zeelanders
    GL | Groenlandse | Groenlander Groenlanders
    europe | Europese Europees | Europeaan Europeanen
    asia | Aziatische Aziatisch | Aziaat Aziaten
    africa | Afrikaanse | Afrikaan Afrikanen | Afrikaans
    north-america | Noord-Amerikaanse Noord-Amerikaans | Noord-Amerikanen
    south-america | Zuid-Amerikaanse Zuid-Amerikaans | Zuid-Amerikanen
    latin-america | Latijns-Amerikaanse Latijns-Amerikaans | Latijns-Amerikanen
    scandinavia | Scandinavische Scandinavisch | Scandinaviër Scandinaviërs
    BE-VLG | Vlaamse Vlaams | Vlaming Vlamingen
    BE-WAL | Waalse Waals | Waal Walen
    BE-VLI | Limburgse Limburgs | Limburger Limburgers
    NL-LI | Limburgse Limburgs | Limburger Limburgers
    BE-WLG | Luikse Luiks | Luikenaar Luikenaars
    BE-WHT | Henegouwse |
    BE-VWV | West-Vlaamse West-Vlaams | West-Vlaming West-Vlamingen
    BE-VOV | Oost-Vlaamse Oost-Vlaams | Oost-Vlamingen
    BE-VBR | Vlaams-Brabantse |
    NL-NB | Brabantse Brabants Noord-Brabantse | Brabander Brabanders
    NL-ZE | Zeeuwse Zeeuws | Zeeuw Zeeuwen
    NL-FR | Friese | Fries Friezen Friezin Friezinnen | Fries
    NL-GE | Gelderse Gelders | Gelderlander Gelderlanders
    NL-DR | Drentse Drents | Drent Drenten
    NL-OV | Overijsselse Overijssels |
    NL-FL | Flevolandse |
    NL-NH | Noord-Hollandse Noord-Hollands | Noord-Hollander Noord-Hollanders
    NL-ZH | Zuid-Hollandse Zuid-Hollands | Zuid-Hollander Zuid-Hollanders
    twente | Twentse Twents | Tukker Tukkers Twentenaar Twentenaren
    achterhoek | Achterhoekse | Achterhoeker Achterhoekers
    US-CA | Californische Californisch | Californiër Californiërs
    US-TX | Texaanse | Texaan Texanen
    DE-BY | Beierse Beiers | Beier
    DE-SN | Saksische |
    ES-CT | Catalaanse | Catalaan Catalanen | Catalaans
    ES-PV | Baskische | Bask Basken | Baskisch
    ES-AN | Andalusische |
    FR-BRE | Bretonse Bretoense | Breton Bretons
    FR-20R | Corsicaanse | Corsicaan Corsicanen
    IT-82 | Siciliaanse | Siciliaan Sicilianen
    IT-88 | Sardijnse | Sardijn
    RU-CE | Tsjetsjeense | Tsjetsjeen Tsjetsjenen
    CN-XZ | Tibetaanse | Tibetaan Tibetanen
    siberia | Siberische |
    NL/amsterdam | Amsterdamse Amsterdams | Amsterdammer Amsterdammers
    NL/rotterdam | Rotterdamse Rotterdams | Rotterdammer Rotterdammers
    NL/the-hague | Haagse Haags | Hagenaar Hagenaars Hagenezen
    NL/utrecht | Utrechtse Utrechts | Utrechter Utrechters
    NL/groningen | Groningse Gronings Groninger | Groningers
    NL/eindhoven | Eindhovense Eindhovens | Eindhovenaar Eindhovenaren
    NL/tilburg | Tilburgse | Tilburger Tilburgers
    NL/almere | Almeerse | Almeerder Almeerders
    NL/breda | Bredase | Bredanaar Bredanaars
    NL/nijmegen | Nijmeegse Nijmeegs | Nijmegenaar Nijmegenaren
    NL/den-bosch | Bossche | Bosschenaar Bosschenaren
    NL/haarlem | Haarlemse | Haarlemmer Haarlemmers
    NL/delft | Delftse Delfts | Delftenaar Delftenaren
    NL/leiden | Leidse Leids | Leidenaar Leidenaren
    NL/zwolle | Zwolse Zwols | Zwollenaar Zwollenaren
    NL/enschede | Enschedese | Enschedeër Enschedeërs
    NL/vlissingen | Vlissingse |
    NL/veldhoven | Veldhovense Veldhovens |
    NL/wageningen | Wageningse |
    BE/brussels | Brusselse Brussels | Brusselaar Brusselaars
    BE/antwerp | Antwerpse Antwerps | Antwerpenaar Antwerpenaren
    BE/ghent | Gentse Gents | Gentenaar Gentenaars
    BE/bruges | Brugse Brugs | Bruggeling Bruggelingen
    BE/leuven | Leuvense Leuvens | Leuvenaar Leuvenaars
    BE/mechelen | Mechelse | Mechelaar Mechelaars
    BE/ostend | Oostendse | Oostendenaar Oostendenaars
    BE/liege | Luikse |
    BE/namur | Naamse |
    FR/paris | Parijse | Parijzenaar Parijzenaars
    GB/london | Londense Londens | Londenaar Londenaren
    DE/berlin | Berlijnse Berlijns | Berlijner Berlijners
    DE/munich | Münchense |
    DE/cologne | Keulse Keuls | Keulenaar Keulenaars
    DE/aachen | Akense |
    AT/vienna | Weense Weens | Wener Weners
    IT/rome | Romeinse Romeins |
    IT/milan | Milanese |
    IT/venice | Venetiaanse |
    RU/moscow | Moskouse | Moskoviet Moskovieten
    US/new-york | New_Yorkse | New_Yorker New_Yorkers
    CN/beijing | Pekingse |
    SG/singapore | Singaporese |
    NL/gouda | Goudse Gouds | Gouwenaar Gouwenaars
    NL/deventer |  | Deventenaar Deventenaren
    NL/dordrecht | Dordtse Dordts | Dordtenaar Dordtenaren
    NL/arnhem | Arnhemse Arnhems | Arnhemmer Arnhemmers
    NL/apeldoorn | Apeldoornse | Apeldoorner Apeldoorners
    NL/amersfoort | Amersfoortse | Amersfoorter Amersfoorters
    NL/maastricht | Maastrichtse | Maastrichtenaar Maastrichtenaren
    NL/heerlen | Heerlense | Heerlenaar Heerlenaren
    NL/venlo | Venlose | Venlonaar Venlonaren
    NL/roermond | Roermondse | Roermondenaar Roermondenaren
    NL/helmond | Helmondse | Helmonder Helmonders
    NL/oss |  | Ossenaar Ossenaren
    NL/leeuwarden | Leeuwardense | Leeuwarder Leeuwarders
    NL/assen | Assense | Assenaar Assenaren
    NL/emmen | Emmense | Emmenaar Emmenaren
    NL/hengelo | Hengelose | Hengeloër Hengeloërs
    NL/almelo | Almelose | Almeloër Almeloërs
    NL/gorinchem | Gorcumse Gorkumse | Gorcumer Gorcumers
    NL/alkmaar | Alkmaarse | Alkmaarder Alkmaarders
    NL/zaandam | Zaanse Zaans Zaandamse | Zaandammer Zaandammers Zaankanter Zaankanters
    NL/hoorn | Hoornse | Horinees Horinezen
    NL/hilversum | Hilversumse | Hilversummer Hilversummers
    NL/zoetermeer | Zoetermeerse | Zoetermeerder Zoetermeerders
    NL/volendam | Volendamse | Volendammer Volendammers
    NL/middelburg | Middelburgse | Middelburger Middelburgers
    NL/goes | Goese | Goesenaar Goesenaren
    NL/terneuzen | Terneuzense | Terneuzenaar Terneuzenaren
    NL/zutphen | Zutphense | Zutphenaar Zutphenaren
    NL/doetinchem | Doetinchemse | Doetinchemmer Doetinchemmers
    NL/tiel | Tielse | Tielenaar Tielenaren
    NL/urk | Urkse Urker | Urkers
    BE/kortrijk | Kortrijkse Kortrijks | Kortrijkzaan Kortrijkzanen
    BE/aalst | Aalsterse Aalsters | Aalstenaar Aalstenaars
    BE/ypres | Ieperse Iepers | Ieperling Ieperlingen
    BE/hasselt | Hasseltse | Hasselaar Hasselaren
    BE/genk | Genkse | Genkenaar Genkenaren
    BE/roeselare | Roeselaarse | Roeselarenaar Roeselarenaars
    BE/sint-niklaas | Sint-Niklase | Sint-Niklazenaar Sint-Niklazenaars
    BE/turnhout | Turnhoutse | Turnhoutenaar Turnhoutenaars
    BE/lier |  | Lierenaar Lierenaars
    BE/dendermonde | Dendermondse | Dendermondenaar Dendermondenaars
    BE/lokeren | Lokerse | Lokeraar Lokeraars
    BE/waregem | Waregemse | Waregemnaar Waregemnaars
    BE/tongeren | Tongerse | Tongenaar Tongenaren
    BE/sint-truiden | Truiense Sint-Truidense | Truienaar Truienaren
    BE/tienen | Tiense | Tienenaar Tienenaars
    BE/halle |  | Hallenaar Hallenaars
    BE/vilvoorde | Vilvoordse | Vilvoordenaar Vilvoordenaars
    kempen | Kempense Kempens Kempische | Kempenaar Kempenaars Kempenaren
    waasland | Wase Waaslandse | Waaslander Waaslanders
    betuwe | Betuwse Betuws | Betuwnaar Betuwnaren
    veluwe | Veluwse Veluws |
    gooi | Gooise Goois |
    salland | Sallandse Sallands | Sallander Sallanders
    walcheren | Walcherse |
    westland | Westlandse | Westlander Westlanders
    haspengouw | Haspengouwse |
    hageland | Hagelandse |
    meetjesland | Meetjeslandse | Meetjeslander Meetjeslanders
    pajottenland | Pajotse Pajottenlandse |
    zeeuws-vlaanderen | Zeeuws-Vlaamse Zeeuws-Vlaams | Zeeuws-Vlaming Zeeuws-Vlamingen
    west-friesland | West-Friese West-Fries | West-Friezen
    rijnmond | Rijnmondse |
    kurdistan | Koerdische Koerdisch | Koerd Koerden
    BE-WBR | Waals-Brabantse |
    IT-BZ | Zuid-Tiroolse Zuid-Tirools | Zuid-Tiroler Zuid-Tirolers
    AT-7 | Tiroolse Tirools | Tiroler Tirolers
    ES-AS | Asturische |
    ES-GA | Galicische |
    FR-NOR | Normandische | Normandiër Normandiërs
    FR-6AE | Elzassische | Elzasser Elzassers
    pruisen | Pruisische |
    bohemen | Boheemse |
    lotharingen | Lotharingse |
    IT-52 | Toscaanse | Toscaan Toscanen
    IT-25 | Lombardische |
    yugoslavia | Joegoslavische Joegoslavisch | Joegoslaaf Joegoslaven
    czechoslovakia | Tsjecho-Slowaakse |
    baltic-states | Baltische | Balten
    caribbean | Caribische Caribisch |
    antillen | Antilliaanse Antilliaans | Antilliaan Antillianen
    FR/lille | Rijselse |
    FR/strasbourg | Straatsburgse |
    FR/lyon | Lyonese |
    FR/marseille | Marseillaanse |
    IT/naples | Napolitaanse | Napolitaan Napolitanen
    IT/turin | Turijnse |
    IT/genoa | Genuese |
    IT/florence | Florentijnse |
    PT/lisbon | Lissabonse |
    GR/athens | Atheense |
    CZ/prague | Praagse |
    PL/warsaw | Warschause |
    CH/geneva | Geneefse |
    CH/basel | Bazelse |
    DK/copenhagen | Kopenhaagse |
    UA/kyiv | Kievse Kyivse |
    RU/saint-petersburg | Petersburgse |`,
  cityAdjectives: `
    se
    se | en e
    s |`,
  names: `
    US | VS | V.S. | Verenigde Staten van Amerika | Amerika
    GB | VK | Groot-Brittannië | V.K.
    NL | Holland
    AE | VAE
    SA | Saudi-Arabië
    CF | CAR
    RU | Russische Federatie
    KR | Korea
    BE-BRU | Brussels Hoofdstedelijk Gewest
    BE-VLG | Vlaams Gewest
    BE-WAL | Waals Gewest
    NL/the-hague | 's-Gravenhage
    NL/den-bosch | 's Hertogenbosch
    middle-east | Nabije Oosten
    europe | West-Europa | Oost-Europa | Zuid-Europa | Noord-Europa | Midden-Europa
    africa | West-Afrika | Oost-Afrika | Noord-Afrika
    NL | Ned
    BE | Bel
    GB | GBr
    GB | Gbr
    DE | Dui
    FR | Fra
    IT | Ita
    ES | Spa
    US | VSt
    NO | Noo
    NO | Nor
    CH | Zwi
    AT | Oos
    DK | Den
    SE | Zwe
    PL | Pol
    CZ | Tsj
    SK | Svk
    SI | Slo
    ZA | ZAf
    KE | Ken
    ET | Eth
    JP | Jap
    AU | Aus
    CA | Can
    PT | Por
    HU | Hon
    UA | Oek
    CO | Col
    BR | Bra
    BG | Bul
    CN | Chn
    AR | Arg
    RO | Roe
    GR | Gri
    IE | Ier
    TR | Tur
    RS | Ser
    HR | Kro
    LT | Lit
    BY | WRu
    NZ | NZe
    CU | Cub
    LU | Lux
    KZ | Kaz
    UG | Oeg
    ER | Eri
    MA | Mar
    US-NC | North Carolina
    US-SC | South Carolina
    US-CA | California
    US-HI | Hawaii
    ES-CT | Catalunya
    asia | Oost-Azië | Zuid-Azië`,
  cautious: `
    Wil
    Lage
    Waren
    Bron
    Ned
    Bel
    GBr
    Gbr
    Dui
    Fra
    Ita
    Spa
    VSt
    Noo
    Nor
    Zwi
    Oos
    Den
    Zwe
    Pol
    Tsj
    Svk
    Slo
    ZAf
    Ken
    Eth
    Jap
    Aus
    Can
    Por
    Hon
    Oek
    Col
    Bra
    Holten
    Krimpen
    Malle
    Vorst
    Mesen
    Linter
    Almen
    Egmond
    Wehl
    Lillo
    Best
    Made
    Rijen
    Echt
    Leek
    Reus
    Nice
    Tours
    Man
    Bergen
    Grave
    Heel
    Horn
    Loon
    Beek
    Born
    Buren
    Elst
    Erp
    Mol
    Boom
    Peer
    As
    Lille
    Lint
    Niel
    Ans
    Ham
    Geer
    Silly
    Visé
    Hove
    Herne
    Putte
    Staden
    Nazareth
    Essen
    Rhede
    Hagen
    Worms
    Reading
    Bath
    Bury
    Crawley
    Mesa
    Mobile
    Enterprise
    Orange
    Independence
    Aurora
    Victoria
    Lincoln
    Jackson
    Madison
    Charlotte
    Arlington
    Gilbert
    Chandler
    Irving
    Plano
    Garland
    Henderson
    Anderson
    Clinton
    Franklin
    Warren
    Paterson
    Lawrence
    Norman
    Kent
    Sterling
    Santos
    Natal
    Salvador
    Batman
    Ordu
    Ufa
    Nancy
    Florence
    Como
    Prato
    Cadix
    León
    Wels
    Baden
    Thun
    Chur
    Male
    Callao
    Pereira
    Bello
    Soledad
    Pasto
    Temuco
    Mercedes
    Concepción
    San Juan
    Santa Fe
    Nord
    Manche
    Lot
    Var
    Cher
    Ain
    Aube
    Orne
    Eure
    Gard
    Oise
    Aisne
    Marne
    Indre
    Loire
    Meuse
    Moselle
    Vienne
    Jura
    Tarn
    Ariège
    Aude
    Drôme
    Gers
    Landes
    Somme
    Sarthe
    Yonne
    Doubs
    Creuse
    Allier
    Cantal
    Vosges
    Centre
    Kingston
    Churchill
    Zwaag
    Rijn
    Zuid
    Noord
    Oost
    West
    Centrum
    Nes
    Den Dolder
    Berg
    Dorp
    Meer
    Hout
    Bos
    Kerk
    Laar
    Wijk
    Woud
    Oude
    Nieuwe
    Groot
    Klein
    Heide
    Linden
    Vaart
    Maas
    Ter Aar
    Bakkum
    Hank
    Sluis
    Thorn
    Wissen
    Zuidoost
    Heffen
    Leest
    Muizen
    Halen
    Geel
    Burcht
    Kanne
    Paal
    Leut
    Wakken
    Hoeven
    Wellen
    Vinkel
    De Wijk
    Pelt
    Rekken
    Leunen
    Epen
    Petten
    Losser
    Wierden
    Lede
    Rotem
    Eine
    Viane
    Duffel
    Zele
    Olen
    Alexandria
    Cologne
    Sines
    Dam
    Beert
    Boekt
    Kalken
    Klerken
    Kluizen
    Olmen
    Schaffen
    Vorsen
    Weerde
    Welden
    Boende
    Schotten
    Zetel
    Mila
    Imperia
    Barolo
    Beaufort
    Achtmaal
    Engelen
    Kaag
    Malden
    Opende
    Peest
    Sloten
    Stuifzand
    Velden
    Watergang
    Molde
    Horten
    Salto
    Olm
    Bissen
    Lek
    Vecht
    Roer
    Geul
    Rotte
    IJzer
    Save
    Lorraine
    Farah
    Ngozi
    Lotte
    Vic
    Hille
    Douglas
    Marino
    Ade
    Jeremie
    Vladimir
    Regina
    Stanley
    Marke
    Itter
    Witteveen
    Nijland
    Rutten
    Langerak
    Everdingen
    Asperen
    Main
    Spree
    Jordaan
    Harz
    Monsanto
    Dole
    Rivera
    Campos
    Flores
    Harper
    Riva
    Galle
    Zuilen
    Duras
    Bul
    Chn
    Arg
    Roe
    Gri
    Ier
    Tur
    Ser
    Kro
    Lit
    WRu
    NZe
    Cub
    Lux
    Kaz
    Oeg
    Eri
    Mar
    Doodstil
    Eilandje
    Boompjes
    Achterveld`,
  never: `
    Milan
    Namens
    Florence
    Van
    Malle
    Sale
    Wavers
    Daar
    Hier
    Ath
    Aba
    Jos
    Aden
    Vale
    Mary
    Of
    Bar
    Bor
    Sur
    Po
    Pau
    Bo
    Ho
    Sancti
    Same
    Kas
    Boven
    Benen
    Bergse
    Hees
    Os
    Zeer
    Rome's
    Zeven
    Regen
    Apen
    Mengen
    Koper
    Velen
    Hard
    Haar
    Ski
    Tak
    Fier
    Enger
    Bogen
    Wenden
    Keren
    Nelson
    Loei
    Grimmen
    Much
    Poing`,
  prepositions: 'in te uit naar bij vanuit rond nabij rondom richting buiten binnen tussen via',
  ends: 'straat straatje laan plein kade gracht steenweg dreef singel schans kwartier polder eiland boulevard pad',
  surnameless: 'straat plein kade steenweg gracht dreef',
  lastWords: `
    street avenue road square boulevard platz strasse straße park bay river lake island islands beach valley harbour
    harbor mountain mountains canyon falls creek campus bedrijvenpark businesspark industriepark`,
  waterside: 'aan langs over op in onder',
  nouns: {
    region:
      'provincie deelstaat staat departement graafschap kanton bondsstaat bondsland schiereiland deelrepubliek prefectuur district regentschap',
    city: 'wijk buurt gehuchten dorpen steden nederzetting eilandje grensplaats kustplaatsje havenplaats skioord vakantieoord stad hoofdstad havenstad gemeente deelgemeente dorp dorpje stadje gehucht badplaats universiteitsstad industriestad kustplaats',
    any: 'plaats regio streek gebied land eiland regering luchthaven vliegveld haven station ambassade burgemeester gouverneur',
    parts:
      'burgemeester burgemeesters inwoners inwoner bewoners brandweer gemeenteraad gemeentebestuur stadsbestuur haven centrum stadscentrum dorpskern luchthaven rand buitenwijk voorstad hoofdstad deelgemeente kust omgeving strand noorden zuiden oosten westen noordoosten noordwesten zuidoosten zuidwesten straten',
  },
  directions:
    'noord zuid oost west midden centraal noordoost noordwest zuidoost zuidwest groot hartje nieuw binnen buiten centrum noorden zuiden oud',
} satisfies PlaceData;
