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
`;
