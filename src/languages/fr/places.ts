import type { PlaceData } from '../contract/places.ts';

/** How French speaks of places: adjectives (in lower case, behind their noun), inhabitants, further names. */
export const places = {
  home: 'FR BE CH',
  lowerCaseAdjectives: true,
  adjectivesFollow: true,
  demonyms: `
    NL | néerlandaise néerlandaises | Néerlandais Néerlandaise Néerlandaises | néerlandais
    BE | belges | Belge Belges | belge
    FR | française françaises | Français Française Françaises | français
    DE | allemands allemande allemandes | Allemand Allemands Allemande Allemandes | allemand
    GB | britanniques | Britannique Britanniques | britannique
    GB-ENG | anglaise anglaises | Anglais Anglaise Anglaises | anglais
    GB-SCT | écossaise écossaises | Écossais Écossaise Écossaises | écossais
    GB-WLS | galloise galloises | Gallois Galloise Galloises | gallois
    GB-NIR | nord-irlandaise nord-irlandaises | Nord-irlandais Nord-irlandaise Nord-irlandaises | nord-irlandais
    IE | irlandaise irlandaises | Irlandais Irlandaise Irlandaises | irlandais
    US | américains américaine américaines | Américain Américains Américaine Américaines | américain
    CA | canadiens canadienne canadiennes | Canadien Canadiens Canadienne Canadiennes | canadien
    CA-QC | québécoise québécoises | Québécois Québécoise Québécoises | québécois
    MX | mexicains mexicaine mexicaines | Mexicain Mexicains Mexicaine Mexicaines | mexicain
    ES | espagnols espagnole espagnoles | Espagnol Espagnols Espagnole Espagnoles | espagnol
    PT | portugaise portugaises | Portugais Portugaise Portugaises | portugais
    IT | italiens italienne italiennes | Italien Italiens Italienne Italiennes | italien
    GR | grecs grecque grecques | Grec Grecs Grecque Grecques | grec
    CH | suisses | Suisses | suisse
    AT | autrichiens autrichienne autrichiennes | Autrichien Autrichiens Autrichienne Autrichiennes | autrichien
    LU | luxembourgeoise luxembourgeoises | Luxembourgeois Luxembourgeoise Luxembourgeoises | luxembourgeois
    MC | monégasques | Monégasque Monégasques | monégasque
    DK | danoise danoises | Danois Danoise Danoises | danois
    SE | suédoise suédoises | Suédois Suédoise Suédoises | suédois
    NO | norvégiens norvégienne norvégiennes | Norvégien Norvégiens Norvégienne Norvégiennes | norvégien
    FI | finlandaise finlandaises | Finlandais Finlandaise Finlandaises | finlandais
    IS | islandaise islandaises | Islandais Islandaise Islandaises | islandais
    PL | polonaise polonaises | Polonais Polonaise Polonaises | polonais
    CZ | tchèques | Tchèque Tchèques | tchèque
    SK | slovaques | Slovaque Slovaques | slovaque
    HU | hongroise hongroises | Hongrois Hongroise Hongroises | hongrois
    RO | roumains roumaine roumaines | Roumain Roumains Roumaine Roumaines | roumain
    BG | bulgares | Bulgare Bulgares | bulgare
    SI | slovènes | Slovène Slovènes | slovène
    HR | croates | Croate Croates | croate
    RS | serbes | Serbe Serbes | serbe
    BA | bosniens bosnienne bosniennes | Bosnien Bosniens Bosnienne Bosniennes | bosnien
    ME | monténégrins monténégrine monténégrines | Monténégrin Monténégrins Monténégrine Monténégrines | monténégrin
    MK | macédoniens macédonienne macédoniennes | Macédonien Macédoniens Macédonienne Macédoniennes | macédonien
    AL | albanaise albanaises | Albanais Albanaise Albanaises | albanais
    XK | kosovars kosovare kosovares | Kosovar Kosovars Kosovare Kosovares | kosovar
    EE | estoniens estonienne estoniennes | Estonien Estoniens Estonienne Estoniennes | estonien
    LV | lettons lettone lettones | Letton Lettons Lettone Lettones | letton
    LT | lituaniens lituanienne lituaniennes | Lituanien Lituaniens Lituanienne Lituaniennes | lituanien
    BY | biélorusses | Biélorusse Biélorusses | biélorusse
    UA | ukrainiens ukrainienne ukrainiennes | Ukrainien Ukrainiens Ukrainienne Ukrainiennes | ukrainien
    MD | moldaves | Moldave Moldaves | moldave
    RU | russes | Russe Russes | russe
    TR | turcs turque turques | Turc Turcs Turque Turques | turc
    CY | chypriotes | Chypriote Chypriotes | chypriote
    MT | maltaise maltaises | Maltais Maltaise Maltaises | maltais
    GE | géorgiens géorgienne géorgiennes | Géorgien Géorgiens Géorgienne Géorgiennes | géorgien
    AM | arméniens arménienne arméniennes | Arménien Arméniens Arménienne Arméniennes | arménien
    AZ | azerbaïdjanaise azerbaïdjanaises | Azerbaïdjanais Azerbaïdjanaise Azerbaïdjanaises | azerbaïdjanais
    KZ | kazakhs kazakhe kazakhes | Kazakh Kazakhs Kazakhe Kazakhes | kazakh
    UZ | ouzbeks ouzbèke ouzbèkes | Ouzbek Ouzbeks Ouzbèke Ouzbèkes | ouzbek
    TM | turkmènes | Turkmène Turkmènes | turkmène
    KG | kirghizes | Kirghize Kirghizes | kirghize
    TJ | tadjiks tadjike tadjikes | Tadjik Tadjiks Tadjike Tadjikes | tadjik
    CN | chinoise chinoises | Chinois Chinoise Chinoises | chinois
    HK | hongkongaise hongkongaises | Hongkongais Hongkongaise Hongkongaises | hongkongais
    TW | taïwanaise taïwanaises | Taïwanais Taïwanaise Taïwanaises | taïwanais
    JP | japonaise japonaises | Japonais Japonaise Japonaises | japonais
    KR | sud-coréens sud-coréenne sud-coréennes | Sud-coréen Sud-coréens Sud-coréenne Sud-coréennes | sud-coréen
    KP | nord-coréens nord-coréenne nord-coréennes | Nord-coréen Nord-coréens Nord-coréenne Nord-coréennes | nord-coréen
    MN | mongols mongole mongoles | Mongol Mongols Mongole Mongoles | mongol
    VN | vietnamiens vietnamienne vietnamiennes | Vietnamien Vietnamiens Vietnamienne Vietnamiennes | vietnamien
    TH | thaïlandaise thaïlandaises | Thaïlandais Thaïlandaise Thaïlandaises | thaïlandais
    KH | cambodgiens cambodgienne cambodgiennes | Cambodgien Cambodgiens Cambodgienne Cambodgiennes | cambodgien
    LA | laotiens laotienne laotiennes | Laotien Laotiens Laotienne Laotiennes | laotien
    MM | birmans birmane birmanes | Birman Birmans Birmane Birmanes | birman
    MY | malaisiens malaisienne malaisiennes | Malaisien Malaisiens Malaisienne Malaisiennes | malaisien
    SG | singapouriens singapourienne singapouriennes | Singapourien Singapouriens Singapourienne Singapouriennes | singapourien
    ID | indonésiens indonésienne indonésiennes | Indonésien Indonésiens Indonésienne Indonésiennes | indonésien
    PH | philippins philippine philippines | Philippin Philippins Philippine | philippin
    IN | indiens indienne indiennes | Indien Indiens Indienne Indiennes | indien
    PK | pakistanaise pakistanaises | Pakistanais Pakistanaise Pakistanaises | pakistanais
    BD | bangladaise bangladaises | Bangladais Bangladaise Bangladaises | bangladais
    LK | sri-lankaise sri-lankaises | Sri-lankais Sri-lankaise Sri-lankaises | sri-lankais
    NP | népalaise népalaises | Népalais Népalaise Népalaises | népalais
    AF | afghans afghane afghanes | Afghan Afghans Afghane Afghanes | afghan
    IR | iraniens iranienne iraniennes | Iranien Iraniens Iranienne Iraniennes | iranien
    IQ | irakiens irakienne irakiennes | Irakien Irakiens Irakienne Irakiennes | irakien
    SY | syriens syrienne syriennes | Syrien Syriens Syrienne Syriennes | syrien
    LB | libanaise libanaises | Libanais Libanaise Libanaises | libanais
    IL | israéliens israélienne israéliennes | Israélien Israéliens Israélienne Israéliennes | israélien
    PS | palestiniens palestinienne palestiniennes | Palestinien Palestiniens Palestinienne Palestiniennes | palestinien
    JO | jordaniens jordanienne jordaniennes | Jordanien Jordaniens Jordanienne Jordaniennes | jordanien
    SA | saoudiens saoudienne saoudiennes | Saoudien Saoudiens Saoudienne Saoudiennes | saoudien
    AE | émiratis émiratie émiraties | Émirati Émiratis Émiratie Émiraties | émirati
    QA | qataris qatarie qataries | Qatari Qataris Qatarie Qataries | qatari
    KW | koweïtiens koweïtienne koweïtiennes | Koweïtien Koweïtiens Koweïtienne Koweïtiennes | koweïtien
    BH | bahreïniens bahreïnienne bahreïniennes | Bahreïnien Bahreïniens Bahreïnienne Bahreïniennes | bahreïnien
    OM | omanaise omanaises | Omanais Omanaise Omanaises | omanais
    YE | yéménites | Yéménite Yéménites | yéménite
    EG | égyptiens égyptienne égyptiennes | Égyptien Égyptiens Égyptienne Égyptiennes | égyptien
    LY | libyens libyenne libyennes | Libyen Libyens Libyenne Libyennes | libyen
    TN | tunisiens tunisienne tunisiennes | Tunisien Tunisiens Tunisienne Tunisiennes | tunisien
    DZ | algériens algérienne algériennes | Algérien Algériens Algérienne Algériennes | algérien
    MA | marocains marocaine marocaines | Marocain Marocains Marocaine Marocaines | marocain
    MR | mauritaniens mauritanienne mauritaniennes | Mauritanien Mauritaniens Mauritanienne Mauritaniennes | mauritanien
    SD | soudanaise soudanaises | Soudanais Soudanaise Soudanaises | soudanais
    SS | sud-soudanaise sud-soudanaises | Sud-soudanais Sud-soudanaise Sud-soudanaises | sud-soudanais
    ET | éthiopiens éthiopienne éthiopiennes | Éthiopien Éthiopiens Éthiopienne Éthiopiennes | éthiopien
    ER | érythréens érythréenne érythréennes | Érythréen Érythréens Érythréenne Érythréennes | érythréen
    SO | somaliens somalienne somaliennes | Somalien Somaliens Somalienne Somaliennes | somalien
    KE | kényans kényane kényanes | Kényan Kényans Kényane Kényanes | kényan
    UG | ougandaise ougandaises | Ougandais Ougandaise Ougandaises | ougandais
    TZ | tanzaniens tanzanienne tanzaniennes | Tanzanien Tanzaniens Tanzanienne Tanzaniennes | tanzanien
    RW | rwandaise rwandaises | Rwandais Rwandaise Rwandaises | rwandais
    BI | burundaise burundaises | Burundais Burundaise Burundaises | burundais
    CD | congolaise congolaises | Congolais Congolaise Congolaises | congolais
    NG | nigérians nigériane nigérianes | Nigérian Nigérians Nigériane Nigérianes | nigérian
    NE | nigériens nigérienne nigériennes | Nigérien Nigériens Nigérienne Nigériennes | nigérien
    GH | ghanéens ghanéenne ghanéennes | Ghanéen Ghanéens Ghanéenne Ghanéennes | ghanéen
    CI | ivoiriens ivoirienne ivoiriennes | Ivoirien Ivoiriens Ivoirienne Ivoiriennes | ivoirien
    SN | sénégalaise sénégalaises | Sénégalais Sénégalaise Sénégalaises | sénégalais
    ML | maliens malienne maliennes | Malien Maliens Malienne Maliennes | malien
    BF | burkinabés burkinabée burkinabées | Burkinabé Burkinabés Burkinabée Burkinabées | burkinabé
    CM | camerounaise camerounaises | Camerounais Camerounaise Camerounaises | camerounais
    GA | gabonaise gabonaises | Gabonais Gabonaise Gabonaises | gabonais
    GM | gambiens gambienne gambiennes | Gambien Gambiens Gambienne Gambiennes | gambien
    GN | guinéens guinéenne guinéennes | Guinéen Guinéens Guinéenne Guinéennes | guinéen
    SL | sierra-léonaise sierra-léonaises | Sierra-léonais Sierra-léonaise Sierra-léonaises | sierra-léonais
    LR | libériens libérienne libériennes | Libérien Libériens Libérienne Libériennes | libérien
    TG | togolaise togolaises | Togolais Togolaise Togolaises | togolais
    BJ | béninoise béninoises | Béninois Béninoise Béninoises | béninois
    TD | tchadiens tchadienne tchadiennes | Tchadien Tchadiens Tchadienne Tchadiennes | tchadien
    CF | centrafricains centrafricaine centrafricaines | Centrafricain Centrafricains Centrafricaine Centrafricaines | centrafricain
    AO | angolaise angolaises | Angolais Angolaise Angolaises | angolais
    MZ | mozambicains mozambicaine mozambicaines | Mozambicain Mozambicains Mozambicaine Mozambicaines | mozambicain
    ZM | zambiens zambienne zambiennes | Zambien Zambiens Zambienne Zambiennes | zambien
    ZW | zimbabwéens zimbabwéenne zimbabwéennes | Zimbabwéen Zimbabwéens Zimbabwéenne Zimbabwéennes | zimbabwéen
    BW | botswanaise botswanaises | Botswanais Botswanaise Botswanaises | botswanais
    NA | namibiens namibienne namibiennes | Namibien Namibiens Namibienne Namibiennes | namibien
    ZA | sud-africains sud-africaine sud-africaines | Sud-africain Sud-africains Sud-africaine Sud-africaines | sud-africain
    MG | malgaches | Malgache Malgaches | malgache
    MU | mauriciens mauricienne mauriciennes | Mauricien Mauriciens Mauricienne Mauriciennes | mauricien
    BR | brésiliens brésilienne brésiliennes | Brésilien Brésiliens Brésilienne Brésiliennes | brésilien
    AR | argentins argentine argentines | Argentin Argentins Argentines | argentin
    CL | chiliens chilienne chiliennes | Chilien Chiliens Chilienne Chiliennes | chilien
    PE | péruviens péruvienne péruviennes | Péruvien Péruviens Péruvienne Péruviennes | péruvien
    CO | colombiens colombienne colombiennes | Colombien Colombiens Colombienne Colombiennes | colombien
    VE | vénézuéliens vénézuélienne vénézuéliennes | Vénézuélien Vénézuéliens Vénézuélienne Vénézuéliennes | vénézuélien
    EC | équatoriens équatorienne équatoriennes | Équatorien Équatoriens Équatorienne Équatoriennes | équatorien
    BO | boliviens bolivienne boliviennes | Bolivien Boliviens Bolivienne Boliviennes | bolivien
    UY | uruguayens uruguayenne uruguayennes | Uruguayen Uruguayens Uruguayenne Uruguayennes | uruguayen
    PY | paraguayens paraguayenne paraguayennes | Paraguayen Paraguayens Paraguayenne Paraguayennes | paraguayen
    SR | surinamaise surinamaises | Surinamais Surinamaise Surinamaises | surinamais
    GY | guyaniens guyanienne guyaniennes | Guyanien Guyaniens Guyanienne Guyaniennes | guyanien
    CU | cubains cubaine cubaines | Cubain Cubains Cubaine Cubaines | cubain
    JM | jamaïcains jamaïcaine jamaïcaines | Jamaïcain Jamaïcains Jamaïcaine Jamaïcaines | jamaïcain
    HT | haïtiens haïtienne haïtiennes | Haïtien Haïtiens Haïtienne Haïtiennes | haïtien
    DO | dominicains dominicaine dominicaines | Dominicain Dominicains Dominicaine Dominicaines | dominicain
    CR | costariciens costaricienne costariciennes | Costaricien Costariciens Costaricienne Costariciennes | costaricien
    PA | panaméens panaméenne panaméennes | Panaméen Panaméens Panaméenne Panaméennes | panaméen
    GT | guatémaltèques | Guatémaltèque Guatémaltèques | guatémaltèque
    HN | honduriens hondurienne honduriennes | Hondurien Honduriens Hondurienne Honduriennes | hondurien
    NI | nicaraguayens nicaraguayenne nicaraguayennes | Nicaraguayen Nicaraguayens Nicaraguayenne Nicaraguayennes | nicaraguayen
    SV | salvadoriens salvadorienne salvadoriennes | Salvadorien Salvadoriens Salvadorienne Salvadoriennes | salvadorien
    AU | australiens australienne australiennes | Australien Australiens Australienne Australiennes | australien
    NZ | néo-zélandaise néo-zélandaises | Néo-zélandais Néo-zélandaise Néo-zélandaises | néo-zélandais
    GL | groenlandaise groenlandaises | Groenlandais Groenlandaise Groenlandaises | groenlandais
    europe | européens européenne européennes | Européen Européens Européenne Européennes | européen
    asia | asiatiques | Asiatique Asiatiques | asiatique
    africa | africains africaine africaines | Africain Africains Africaine Africaines | africain
    north-america | nord-américains nord-américaine nord-américaines | Nord-américain Nord-américains Nord-américaine Nord-américaines | nord-américain
    south-america | sud-américains sud-américaine sud-américaines | Sud-américain Sud-américains Sud-américaine Sud-américaines | sud-américain
    latin-america | latino-américains latino-américaine latino-américaines | Latino-américain Latino-américains Latino-américaine Latino-américaines | latino-américain
    scandinavia | scandinaves | Scandinave Scandinaves | scandinave
    BE-VLG | flamands flamande flamandes | Flamand Flamands Flamande Flamandes | flamand
    BE-WAL | wallons wallonne wallonnes | Wallon Wallons Wallonne Wallonnes | wallon
    BE-WHT | hennuyers hennuyère hennuyères | Hennuyer Hennuyers Hennuyère Hennuyères | hennuyer
    BE-WNA | namuroise namuroises | Namurois Namuroise Namuroises | namurois
    FR-BRE | bretons bretonne bretonnes | Breton Bretons Bretonne Bretonnes | breton
    FR-20R | corses | Corses | corse
    FR-6AE | alsaciens alsacienne alsaciennes | Alsacien Alsaciens Alsacienne Alsaciennes | alsacien
    FR-NOR | normands normande normandes | Normand Normands Normande Normandes | normand
    FR-IDF | franciliens francilienne franciliennes | Francilien Franciliens Francilienne Franciliennes | francilien
    FR-OCC | occitans occitane occitanes | Occitan Occitans Occitane Occitanes | occitan
    US-CA | californiens californienne californiennes | Californien Californiens Californienne Californiennes | californien
    US-TX | texans texane texanes | Texan Texans Texane Texanes | texan
    DE-BY | bavaroise bavaroises | Bavarois Bavaroise Bavaroises | bavarois
    ES-CT | catalans catalane catalanes | Catalan Catalans Catalane Catalanes | catalan
    ES-PV | basques | Basque Basques | basque
    ES-AN | andalous andalouse andalouses | Andalou Andalous Andalouse Andalouses | andalou
    IT-82 | siciliens sicilienne siciliennes | Sicilien Siciliens Sicilienne Siciliennes | sicilien
    IT-88 | sardes | Sarde Sardes | sarde
    IT-25 | lombards lombarde lombardes | Lombard Lombards Lombarde Lombardes | lombard
    RU-CE | tchétchènes | Tchétchène Tchétchènes | tchétchène
    CN-XZ | tibétains tibétaine tibétaines | Tibétain Tibétains Tibétaine Tibétaines | tibétain
    siberia | sibériens sibérienne sibériennes | Sibérien Sibériens Sibérienne Sibériennes | sibérien
    FR/paris | parisiens parisienne parisiennes | Parisien Parisiens Parisienne Parisiennes | parisien
    FR/lyon | lyonnaise lyonnaises | Lyonnais Lyonnaise Lyonnaises | lyonnais
    FR/marseille | marseillaise marseillaises | Marseillais Marseillaise Marseillaises | marseillais
    FR/toulouse | toulousains toulousaine toulousaines | Toulousain Toulousains Toulousaine Toulousaines | toulousain
    FR/bordeaux | bordelaise bordelaises | Bordelais Bordelaise Bordelaises | bordelais
    FR/lille | lilloise lilloises | Lillois Lilloise Lilloises | lillois
    FR/nantes | nantaise nantaises | Nantais Nantaise Nantaises | nantais
    FR/strasbourg | strasbourgeoise strasbourgeoises | Strasbourgeois Strasbourgeoise Strasbourgeoises | strasbourgeois
    FR/rennes | rennaise rennaises | Rennais Rennaise Rennaises | rennais
    FR/grenoble | grenobloise grenobloises | Grenoblois Grenobloise Grenobloises | grenoblois
    FR/montpellier | montpelliérains montpelliéraine montpelliéraines | Montpelliérain Montpelliérains Montpelliéraine Montpelliéraines | montpelliérain
    FR/nice | niçoise niçoises | Niçois Niçoise Niçoises | niçois
    BE/brussels | bruxelloise bruxelloises | Bruxellois Bruxelloise Bruxelloises | bruxellois
    BE/liege | liégeoise liégeoises | Liégeois Liégeoise Liégeoises | liégeois
    BE/antwerp | anversoise anversoises | Anversois Anversoise Anversoises | anversois
    BE/ghent | gantoise gantoises | Gantois Gantoise Gantoises | gantois
    BE/charleroi | carolorégiens carolorégienne carolorégiennes | Carolorégien Carolorégiens Carolorégienne Carolorégiennes | carolorégien
    BE/mons | montoise montoises | Montois Montoise Montoises | montois
    BE/tournai | tournaisiens tournaisienne tournaisiennes | Tournaisien Tournaisiens Tournaisienne Tournaisiennes | tournaisien
    GB/london | londoniens londonienne londoniennes | Londonien Londoniens Londonienne Londoniennes | londonien
    DE/berlin | berlinoise berlinoises | Berlinois Berlinoise Berlinoises | berlinois
    DE/munich | munichoise munichoises | Munichois Munichoise Munichoises | munichois
    CH/geneva | genevoise genevoises | Genevois Genevoise Genevoises | genevois
    AT/vienna | viennoise viennoises | Viennois Viennoise Viennoises | viennois
    IT/rome | romains romaine romaines | Romain Romains Romaine Romaines | romain
    IT/milan | milanaise milanaises | Milanais Milanaise Milanaises | milanais
    IT/venice | vénitiens vénitienne vénitiennes | Vénitien Vénitiens Vénitienne Vénitiennes | vénitien
    ES/madrid | madrilènes | Madrilène Madrilènes | madrilène
    ES/barcelona | barcelonaise barcelonaises | Barcelonais Barcelonaise Barcelonaises | barcelonais
    RU/moscow | moscovites | Moscovite Moscovites | moscovite
    CN/beijing | pékinoise pékinoises | Pékinois Pékinoise Pékinoises | pékinois
    JP/tokyo | tokyoïtes | Tokyoïte Tokyoïtes | tokyoïte
    US/new-york | new-yorkaise new-yorkaises | New-yorkais New-yorkaise New-yorkaises | new-yorkais
    NL/amsterdam | amstellodamoise amstellodamoises | Amstellodamois Amstellodamoise Amstellodamoises | amstellodamois
    NL/rotterdam | rotterdamoise rotterdamoises | Rotterdamois Rotterdamoise Rotterdamoises | rotterdamois`,
  cityAdjectives: '',
  names: `
    US | USA | États-Unis d'Amérique | Amérique | Etats-Unis
    GB | Grande-Bretagne | R.-U.
    NL | Hollande
    AE | EAU | Emirats arabes unis
    KR | Corée
    RU | Fédération de Russie
    CH | Confédération helvétique
    BE-BRU | Région bruxelloise
    BE-WAL | Région wallonne
    BE-VLG | Région flamande
    FR-20R | Corse
    FR-6AE | Alsace
    FR-PAC | PACA | Côte d'Azur
    FR/paris | Paname
    europe | Europe de l'Ouest | Europe de l'Est
    africa | Afrique de l'Ouest | Afrique du Nord | Maghreb
    asia | Asie du Sud`,
  cautious: `
    Son
    Forest
    Ham
    Nice
    Tours
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
    Landes
    Loire
    Oise
    Aisne
    Somme
    Meuse
    Moselle
    Vienne
    Drôme
    Creuse
    Allier
    Centre
    Lens
    Sens
    Laval
    Albert
    Vitré
    Orange
    Bordeaux
    Valence
    Constance
    Mesa
    Mobile
    Reading
    Bath
    Victoria
    Lincoln
    Jackson
    Austin
    Charlotte
    Florence
    Nancy
    Brest
    Angers
    Troyes
    Vannes
    Roanne
    Mol
    Boom
    Peer
    As
    Geel
    Spa
    Hal
    Ans
    Ham
    Best
    Made
    Goes
    Man
    Horn
    Echt
    Grenade
    Split
    Salon
    Manage
    Silly
    Chimay
    Visé
    Dour
    Dam
    Moere
    Borna
    Lotte
    Harper
    Riva
    Galle
    Surin
    Rivera
    Flores
    Campos
    Nelson
    Vladimir
    Douglas
    Stanley
    Lek
    Linge
    Main
    Barda
    Lys
    Riel
    Minas
    Salto
    Fada
    Pala
    Senne`,
  never: `
    Van
    Of
    Bar
    Po
    Ho
    Aba
    Jos
    Sur
    Bo
    Les
    Le
    La
    Pau
    Sale
    Même
    Tous
    Auch
    Die
    Vire
    Y
    Eu
    Is
    Os
    Fier
    Lessive
    Tertre
    Buta
    Bulle
    Gland
    Poing
    Ogre
    Glane
    Nuis
    Pesse
    Tinte
    Ski
    Mayen
    Hard
    Sont`,
  prepositions: 'à en au aux dans depuis vers près de chez sur entre via par hors',
  ends: '',
  surnameless: '',
  lastWords: '',
  waterside: 'sur',
  nouns: {
    region: 'province région département canton état land',
    city: 'ville commune village capitale port métropole',
    any: 'pays île aéroport gare préfecture',
    parts: 'maire habitants banlieue nord sud est ouest rues port ville village faubourg gare aéroport',
  },
  directions: 'nord sud est ouest grand centre',
} satisfies PlaceData;
