/** Legal forms of companies, as they stand behind a name. */
export const LEGAL_FORMS = `
NV
N.V.
BV
B.V.
bv
nv
b.v.
n.v.
bvba
BVBA
CVBA
cvba
VOF
vof
CV
C.V.
VZW
SE
SA
S.A.
SAS
S.A.S.
SASU
SARL
Sàrl
S.à r.l.
SCA
SNC
SRL
S.r.l.
SpA
S.p.A.
Spa
AG
GmbH
GmbH & Co. KG
GmbH & Co KG
KG
KGaA
SE & Co. KGaA
AG & Co. KGaA
e.V.
Inc
Inc.
Incorporated
Corp
Corp.
Corporation
Co
Co.
Company
Ltd
Ltd.
Limited
LLC
L.L.C.
LLP
LP
L.P.
plc
PLC
Plc
Pty
Pty Ltd
AB
ASA
A/S
ApS
Oy
Oyj
S.L.
S.A.U.
SL
SGPS
Lda
Kft
d.o.o.
Sp. z o.o.
S.A.B. de C.V.
OAO
PAO
OJSC
PJSC
KK
K.K.
Bhd
Berhad
Pte
Pte Ltd
Holding NV
Holding N.V.
Holding BV
Holding B.V.
Group NV
Group N.V.
Group BV
Group B.V.
Group plc
Holdings plc
Group Ltd
Holdings Ltd
Holdings Inc
Holdings Inc.
`;

/** Words that make a name a company's when they stand at its edge. In lower case. */
export const COMPANY_WORDS = `
holding holdings group groep groupe gruppe bank banque energy energie énergie airlines airways motors motor
pharma pharmaceuticals pharmaceutical therapeutics biotech biosciences biopharma technologies technology technologie
semiconductor semiconductors electronics software systems solutions services consulting consultants partners
capital securities investments investment ventures equity invest assurances insurance verzekeringen verzekering bouw bouwgroep
beheer vastgoed projectontwikkeling transport logistics logistiek logistique shipping media entertainment studios
pictures records foods food brands retail industries industrie industrial steel staal chemicals chemie mining
petroleum oil gas telecom telecommunications telecommunicaties mobile networks labs robotics aerospace automotive
international internationaal worldwide enterprises properties realty hotels resorts cruises reizen travel
makelaars advocaten accountants uitzendbureau installaties techniek engineering ingenieurs constructions construct
bakkerij slagerij brouwerij brouwerijen brewery brasserie supermarkten warenhuizen schoenen mode fashion
trading commodities financial finance leasing lease rederij offshore marine dredging scheepswerf
airline airport air aviation webwinkel apotheek wijnhandel meubelen drukkerij uitgeverij
propulsion hydraulik hydraulics maschinenbau werke fabrik fashions garments mills textiles textiel spinnerij weverij
tankopslag opslag overslag scheepsbouw machinebouw turbinebouw staalbouw dakwerken grondwerken tuinbouw zaden
kinderopvang thuiszorg tandartsen optiek opticiens juweliers fietsen caravans campings recreatie vakantieparken
hotel grandhotel taverna chocolaterie confiserie patisserie biscuits zuivel vlees visbedrijf slachthuis conserven
veevoeders meststoffen landbouwmachines rooimachines wijnkoperij slijterij koffiebranderij houthandel houtbrandstoffen
coöperatie gebroeders zonen zoon son sons fils frères hijos hermanos figli fratelli söhne brothers
direct online digital cloud data analytics networks network computers robots drones satellites rocket
packaging verpakkingen plastics kunststoffen glass glas papier paper cement ceramics ceramiche keramiek
batteries battery solar wind windenergie waterstof hydrogen renewables power electric électricité elektriciteit
aqua minerals minerais gold lithium copper metals metalen mines coal carbon
ferries lines express courier couriers cargo freight parcel spedition taxi taxis bus buses rail spoor
gaming interactive films filmproducties producties productions publishers press
vastgoedbeheer ontwikkeling developments homes bouwbedrijf aannemersbedrijf loonbedrijf transportbedrijf
garage autobedrijf autogroep trucks cycles bikes tyres banden parts onderdelen
laboratories laboratoires laboratoria medical medisch diagnostics genomics vaccines clinics klinieken health healthcare
pharmacie farma beauty cosmetics parfums jewelry fitness outdoor
staffing recruitment detachering outsourcing advies adviesgroep advisors advisory
tuincentrum recreatiepark bungalowpark verhuizingen autoschade installatie keukens interieurs zonwering begeleiding
kozijnen tegels bloembollen sanitair grondverzet hoveniers dakdekkers bedrijf staalconstructies constructies
apotheken autohandel eetcafé frituur bistro kwekerij kwekerijen stoeterij notariskantoor architecten
effecten funds productions makelaardij learning photonics participaties insights trafo recycling grondstoffen horeca
rotatiedruk biologics oncology genetics nutrition ingredients bloemen planten kwekers restaurant kapsalon kappers
dakdekkersbedrijf installatiebedrijf schildersbedrijf machinefabriek visgroothandel groothandel sloopwerken schoonmaak
schoonmaakbedrijf beveiliging security cleaning catering evenementen verhuur autoverhuur sensors imaging instruments
microsystems metaalbewerking vermogensbeheer wealth wholesale camping strandpaviljoen cinema distributie distribution
optics law waarborgmaatschappij verzekeringsmaatschappij levensverzekeringen krediet kredietbank spaarbank hypotheken
`;
