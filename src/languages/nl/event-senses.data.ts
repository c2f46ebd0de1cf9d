/**
 * Words of news about money and work by what they are about, for the classifier alone: no rule reads them. What one word
 * of a group tells of an amount is learnt for all of it. Forms in lower case; of compounds the end counts.
 */
export const senses: Readonly<Record<string, string>> = {
  pay: `
    betaal betaalt betaalde betaalden betaald betalen dokken dokt dokte gedokt lappen neertellen neergeteld neertelt neertelde
    neerleggen neergelegd neerlegde ophoesten opgehoest ophoest ophoestte aftikken afgetikt spenderen spendeert spendeerde
    gespendeerd besteden besteedt besteedde besteed uitgeven uitgegeven uitgaf uitgeeft stort storten stortte gestort inleggen
    ingelegd bijleggen bijgelegd bijlegt bijpassen bijgepast bijpast overmaken overgemaakt overmaakt overmaakte vergoeden
    vergoedt vergoedde vergoed afrekenen afgerekend voldoen voldaan bekostigen bekostigt bekostigde bekostigd financieren
    financiert financierde gefinancierd`,
  invest: `
    investeren investeert investeerde investeerden geïnvesteerd steken steekt stak staken gestoken pompen pompt pompte gepompt
    stoppen stopt stopte gestopt uittrekken uitgetrokken uittrekt uittrok vrijmaken vrijgemaakt vrijmaakt vrijmaakte reserveren
    reserveert reserveerde gereserveerd vloeien vloeit vloeide gevloeid vergt vergen vergde gevergd uitbreiden uitgebreid
    uitbreidt moderniseren moderniseert gemoderniseerd vernieuwen vernieuwt vernieuwd verbouwen verbouwt verbouwd inzetten`,
  build: `
    bouwen bouwt bouwde bouwden gebouwd optrekken opgetrokken optrekt verrijzen verrijst verrees verrezen neerzetten neergezet
    neerzet realiseren realiseert realiseerde gerealiseerd aanleggen aangelegd aanlegt plaatsen plaatst plaatste geplaatst
    installeren installeert geïnstalleerd openen opent opende geopend ontwikkelen ontwikkelt ontwikkelde`,
  site: `
    fabriek fabrieken hal hallen loods loodsen magazijn magazijnen distributiecentrum distributiecentra depot vestiging vestigingen
    terminal datacenter datacenters rekencentrum kas kassen oven installatie installaties lijn productielijn machine machines
    machinepark gebouw gebouwen nieuwbouw kantoor hoofdkantoor campus laboratorium lab windpark zonnepark windmolens laadpalen
    silo tanks schip schepen veerboot vloot trucks bussen stal zaal zalen filiaal filialen winkels werf kade`,
  buy: `
    koopt kopen kocht kochten gekocht aankopen aangekocht aankoop overneemt overnemen overnam overgenomen overname overnames
    inlijven ingelijfd inlijft inlijfde opslokken opgeslokt verwerven verwerft verwierf verworven verwerving inkopen opkopen opgekocht
    koper kopers eigenaar eigenaars bod overnamesom koopsom overnameprijs koopprijs aankoopprijs belang meerderheidsbelang
    minderheidsbelang aandelen fusie`,
  sell: `
    verkoopt verkopen verkocht verkochten verkoop afstoten afgestoten afstoot verkoper verkopers opbrengst veilen geveild
    verzilveren verzilverd desinvestering desinvesteringen boekwinst`,
  raise: `
    ophalen opgehaald ophaalt ophaalde haalde haalt aantrekken aangetrokken aantrekt aantrok inzamelen ingezameld kapitaalronde
    kapitaalrondes investeringsronde investeringsrondes financieringsronde financieringsrondes financiering kapitaalverhoging
    kapitaalinjectie kapitaal groeikapitaal groeigeld startkapitaal durfkapitaal zaaikapitaal seedronde zaaironde crowdfunding
    beursgang emissie obligaties geldschieters geldschieter investeerder investeerders durfinvesteerder durfinvesteerders
    financiers financier aandeelhouders angels ronde`,
  fine: `
    boete boetes geldboete geldboetes dwangsom dwangsommen schikking schikkingen sanctie sancties transactie beboet beboeten beboette
    opgelegd oplegt oplegde opleggen bestraft bestraffen straf strafbeschikking veroordeeld veroordeelt veroordeelde overtreding
    overtredingen kartel prijsafspraken privacywet mededingingswet toezichthouder toezichthouders rechter rechtbank schikt schikte
    schikken`,
  grant: `
    subsidie subsidies subsidieert subsidieerde gesubsidieerd steun overheidssteun staatssteun rijkssteun steunpakket bijdrage
    bijdragen toelage toelagen premie premies tegemoetkoming gift toegekend toekent toekende toekennen verleend verleent
    verleende verlenen toegezegd toezegt toezegde toezeggen beschikbaar uitkeren uitgekeerd uitkeert overheidsgeld rijksgeld
    belastinggeld fondsen coronasteun noodfonds stimuleringsfonds`,
  order: `
    order orders opdracht opdrachten bestelling bestellingen contract contracten raamcontract raamovereenkomst overeenkomst
    deal megaorder megadeal aanbesteding aanbestedingen gunning gegund gunt gunde gunnen concessie klus klussen bestelt bestellen
    bestelde besteld opdrachtgever opdrachtgevers toegewezen leveren levert leverde geleverd levering onderhoudscontract mandaat`,
  cut: `
    schrapt schrappen schrapte geschrapt ontslaat ontslaan ontsloeg ontslagen ontslag ontslagronde afvloeien afgevloeid afvloeiing
    verdwijnen verdwijnt verdween verdwenen vervallen vervalt verviel vervielen verliezen verliest verloor sneuvelen sneuvelt
    sneuvelden gesneuveld inkrimpen inkrimping krimpt snijdt snijden sneed gesneden reorganisatie herstructurering sanering sluiting
    sluit sluiten sloot banenverlies ontslagaanvraag vertrekken vertrekt vertrok overbodig boventallig werkloos straat helling
    tocht keien bezuiniging bezuinigingen bezuinigt`,
  hire: `
    aannemen aangenomen aanneemt aannam aanwerven aangeworven aanwerft aanwerving aanwervingen werven werft wierf geworven
    rekruteren rekruteert gerekruteerd zoekt zoeken zocht gezocht vacature vacatures indienstneming creëert creëren creëerde
    gecreëerd banengroei uitbreiding versterken versterkt sollicitanten personeelstekort`,
  jobs: `
    banen baan arbeidsplaatsen arbeidsplaats jobs job functies functie voltijdbanen fte voltijdsequivalenten`,
  people: `
    werknemers werknemer medewerkers medewerker mensen personeelsleden arbeiders bedienden collega's krachten vakmensen technici
    ingenieurs chauffeurs monteurs lassers verpleegkundigen programmeurs ontwikkelaars kelners koks winkelmedewerkers`,
  staff: `
    personeel personeelsbestand werken werkt telt tellen telde dienst loonlijst bezetting tewerkstelling tewerkstelt stelt`,
  revenue: `
    omzet omzetten jaaromzet kwartaalomzet omzetcijfer zakencijfer verkopen opbrengsten inkomsten netto-omzet groepsomzet omzette
    omgezet`,
  profit: `
    winst winsten nettowinst jaarwinst kwartaalwinst recordwinst overhouden overgehouden over verdiende verdient verdienen verdiend
    resultaat nettoresultaat plus winstgevend zwarte`,
  operating: `
    bedrijfswinst bedrijfsresultaat ebitda ebit operationele brutowinst kasstroom bedrijfskasstroom`,
  loss: `
    verlies verliezen nettoverlies miljoenenverlies recordverlies jaarverlies verlieslatend verliesgevend rood rode tekort min
    afboeking afschrijving`,
  period: `
    kwartaal kwartalen halfjaar boekjaar jaarcijfers kwartaalcijfers halfjaarcijfers jaarrekening jaarverslag cijfers jaareinde`,
  change: `
    steeg stijgt stijgen gestegen stijging groeide groeit groeien gegroeid groei klom klimt geklommen daalde daalt dalen gedaald
    daling zakte zakt gezakt kromp kelderde gekelderd halveerde gehalveerd verdubbelde verdubbeld hoger lager meer minder`,
  price: `
    prijs prijzen kost kosten kostte tarief tarieven huur huurt salaris salarissen loon lonen uurloon premie inkomprijs ticket
    kaartje kaartjes abonnement maandprijs adviesprijs vierkante kilo liter stuk per`,
  debt: `
    schuld schulden schuldenlast lening leningen krediet kredieten hypotheek leent leende geleend leenden obligatielening borg
    garantie garanties achterstand bankschuld`,
  damage: `
    schade schadevergoeding schadeclaim claim claims verzekeraars brand brandschade buit gestolen losgeld schadepost eist eisen
    eiste schadebedrag`,
  worth: `
    waarde beurswaarde marktwaarde waardering gewaardeerd waard taxatie vermogen vermogens beheert beheerde balans reserves
    reserve spaargeld`,
  market: `
    markt wereldmarkt sector sectoren bedrijfstak branche export uitvoer invoer import handel volume wereldwijd begroting budget
    begrotingstekort staatskas`,
  foreseen: `
    verwacht verwachten verwachtte verwachting verwachtingen prognose prognoses raming ramingen geraamd raamt schat schatten geschat
    schatting becijferde becijfert voorspelt voorspelde vooruitzichten mikt mikken streeft doel doelstelling hoopt rekent rekenden
    analisten analist economen economisch`,
  users: `
    klanten klant gebruikers abonnees bezoekers bezoeker leden inwoners huishoudens patiënten passagiers reizigers leerlingen
    studenten downloads volgers kijkers lezers deelnemers kiezers`,
  share: `
    aandeel koers slotkoers beurskoers dividend dividenden beurs index aandeelhoudersvergadering`,
  dividend: `
    dividend keert uitgekeerd aandeelhouders inkoop eigen bonus bonussen vertrekpremie`,
  owns: `
    moederbedrijf dochterbedrijf dochter dochteronderneming moederconcern moedermaatschappij divisie tak vestiging`,
};
