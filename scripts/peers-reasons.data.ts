/** Why a case of another system is read differently here: the reason, then the ids of the cases. */
const groups: readonly (readonly [reason: string, ids: string])[] = [
  [
    "\"d’une yen\": the article is no number before an adjective that follows.",
    `rt/French/CurrencyModel/69`,
  ],
  [
    "\"un penny\" closes no amount: a coin named with an article.",
    `rt/French/CurrencyModel/72`,
  ],
  [
    "\"one dollar and one and one point\": no reader could tell.",
    `rt/English/CurrencyModel/99`,
  ],
  [
    "kuai and mao: Chinese in English letters.",
    `rt/English/CurrencyModel/102`,
  ],
  [
    "\"one dollar and two and three points\": no reader could tell.",
    `rt/English/CurrencyModel/103`,
  ],
  [
    "\"sen 100,000\": sen of which currency is not said, and it stands before the number.",
    `rt/English/CurrencyModel/110`,
  ],
  [
    "Dozens after a compound number: 302 × 12 or 300 + 24; left open, as is \"dzs\".",
    `rt/Dutch/NumberModel/28 rt/French/NumberModel/139 rt/English/NumberModel/25
     rt/English/NumberModel/225 rt/English/NumberModel/226`,
  ],
  [
    "\"een\" is the article; without a digit or an accent it is no number.",
    `rt/Dutch/NumberModel/75`,
  ],
  [
    "\"min een\": \"een\" is the article.",
    `rt/Dutch/NumberModel/107`,
  ],
  [
    "A sign for a third or sixth: it has no exact decimal.",
    `rt/Dutch/NumberModel/155 rt/French/NumberModel/121 rt/English/NumberModel/183
     rt/English/NumberModel/185`,
  ],
  [
    "A fraction told by ordinals beyond simple thirds to tenths; the ordinal itself stays unread on purpose.",
    `rt/French/NumberModel/0 rt/French/NumberModel/2 rt/French/NumberModel/3 rt/French/NumberModel/4
     rt/French/NumberModel/5 rt/French/NumberModel/6 rt/French/NumberModel/7 rt/French/NumberModel/8
     rt/French/NumberModel/9 rt/French/NumberModel/19 rt/French/NumberModel/71 rt/French/NumberModel/89
     rt/French/NumberModel/90 rt/French/NumberModel/91 rt/French/NumberModel/93 rt/French/NumberModel/95
     rt/French/NumberModel/99 rt/French/NumberModel/116 rt/French/NumberModel/118
     rt/French/NumberModel/132 rt/French/NumberModel/133 rt/French/NumberModel/163
     rt/French/NumberModel/168 rt/French/NumberModel/171 rt/French/NumberModel/172
     rt/French/NumberModel/180 rt/French/NumberModel/181 rt/French/NumberModel/184
     rt/French/NumberModel/186 rt/French/NumberModel/187 rt/French/NumberModel/188
     rt/French/NumberModel/189 rt/French/NumberModel/190 rt/French/NumberModel/192
     rt/French/NumberModel/197 rt/French/NumberModel/198 rt/French/NumberModel/199
     rt/French/NumberModel/200 rt/French/NumberModel/205 rt/French/NumberModel/207
     rt/French/NumberModel/208 rt/French/NumberModel/210 rt/French/NumberModel/215
     rt/French/NumberModel/216 rt/French/NumberModel/242 rt/French/NumberModel/261
     rt/French/NumberModel/272 rt/English/NumberModel/18 rt/English/NumberModel/19
     rt/English/NumberModel/70 rt/English/NumberModel/73 rt/English/NumberModel/76
     rt/English/NumberModel/77 rt/English/NumberModel/78 rt/English/NumberModel/89
     rt/English/NumberModel/90 rt/English/NumberModel/94 rt/English/NumberModel/96
     rt/English/NumberModel/97 rt/English/NumberModel/98 rt/English/NumberModel/99
     rt/English/NumberModel/100 rt/English/NumberModel/102 rt/English/NumberModel/107
     rt/English/NumberModel/108 rt/English/NumberModel/109 rt/English/NumberModel/110
     rt/English/NumberModel/121 rt/English/NumberModel/123 rt/English/NumberModel/124
     rt/English/NumberModel/126 rt/English/NumberModel/130 rt/English/NumberModel/131
     rt/English/NumberModel/132 rt/English/NumberModel/133 rt/English/NumberModel/181
     rt/English/NumberModel/211 rt/English/NumberModel/212 rt/English/NumberModel/213
     rt/English/NumberModel/222 rt/English/NumberModel/223`,
  ],
  [
    "A share told as a ratio (\"one over three\", \"un sur vingt\", \"1 in 21\"): two numbers here.",
    `rt/French/NumberModel/10 rt/French/NumberModel/11 rt/French/NumberModel/12 rt/French/NumberModel/13
     rt/French/NumberModel/14 rt/French/NumberModel/15 rt/French/NumberModel/16 rt/French/NumberModel/17
     rt/French/NumberModel/18 rt/French/NumberModel/112 rt/French/NumberModel/201
     rt/French/NumberModel/202 rt/French/NumberModel/203 rt/French/NumberModel/204
     rt/French/NumberModel/211 rt/French/NumberModel/217 rt/French/NumberModel/245
     rt/French/NumberModel/263 rt/French/NumberModel/264 rt/French/NumberModel/265
     rt/English/NumberModel/111 rt/English/NumberModel/112 rt/English/NumberModel/113
     rt/English/NumberModel/114 rt/English/NumberModel/115 rt/English/NumberModel/116
     rt/English/NumberModel/117 rt/English/NumberModel/118 rt/English/NumberModel/119
     rt/English/NumberModel/120 rt/English/NumberModel/127 rt/English/NumberModel/134
     rt/English/NumberModel/135 rt/English/NumberModel/164 rt/English/NumberModel/214
     rt/English/NumberModel/215`,
  ],
  [
    "An address of a computer is no number.",
    `rt/French/NumberModel/21 rt/English/NumberModel/1`,
  ],
  [
    "\"cent\" after digits is a coin here.",
    `rt/French/NumberModel/52`,
  ],
  [
    "A lone letter G, b or MM as a scale without a currency: more often a name or a unit.",
    `rt/French/NumberModel/63 rt/French/NumberModel/179 rt/English/NumberModel/40
     rt/English/NumberModel/88 rt/English/NumberModel/171 rt/English/NumberModel/193 dk/EN/Numeral/67
     dk/EN/Numeral/80`,
  ],
  [
    "A power such as 1.1^23 or 1.3x10^6: a formula, no numeral of a news text.",
    `rt/French/NumberModel/72 rt/French/NumberModel/73 rt/French/NumberModel/74 rt/French/NumberModel/75
     rt/French/NumberModel/78 rt/French/NumberModel/83 rt/English/NumberModel/58 rt/English/NumberModel/79
     rt/English/NumberModel/80 rt/English/NumberModel/81 rt/English/NumberModel/82
     rt/English/NumberModel/83 rt/English/NumberModel/84 rt/English/NumberModel/190
     rt/English/NumberModel/192 rt/French/PercentModel/16`,
  ],
  [
    "An article or pronoun (\"un\", \"une\", \"one\") as the number one, or not.",
    `rt/French/NumberModel/107 rt/French/NumberModel/113 rt/French/NumberModel/117
     rt/English/NumberModel/155 rt/English/NumberModel/156 rt/English/NumberModel/157
     rt/English/NumberModel/158`,
  ],
  [
    "The case writes -92321312.0 and expects -9.2321312.",
    `rt/French/NumberModel/141`,
  ],
  [
    "A French trillion is 10^18; the case takes it for 10^12.",
    `rt/French/NumberModel/151 rt/French/NumberModel/153`,
  ],
  [
    "\"cents\" after digits is a coin here.",
    `rt/French/NumberModel/160`,
  ],
  [
    "The case writes 43894.0, a spreadsheet’s date, and expects 0.75.",
    `rt/French/NumberModel/162`,
  ],
  [
    "The case writes fewer digits than it expects.",
    `rt/French/NumberModel/174`,
  ],
  [
    "\"negative\" as an adjective before a number in French.",
    `rt/French/NumberModel/209 rt/French/NumberModel/212 rt/French/NumberModel/213
     rt/French/NumberModel/234 rt/French/NumberModel/246`,
  ],
  [
    "Digits with a word for hundred in between (\"3 hundred and 21\", \"3 cents\"): not written by newspapers, and \"cents\" is money.",
    `rt/French/NumberModel/228 rt/French/NumberModel/229 rt/French/NumberModel/230
     rt/French/NumberModel/231 rt/French/NumberModel/232 rt/French/NumberModel/233
     rt/French/NumberModel/235 rt/English/NumberModel/147 rt/English/NumberModel/148
     rt/English/NumberModel/149 rt/English/NumberModel/150 rt/English/NumberModel/154`,
  ],
  [
    "Indian short forms (cr, koti, krore) and lakh or crore in French: no newspaper we read writes them so.",
    `rt/French/NumberModel/247 rt/French/NumberModel/248 rt/French/NumberModel/249
     rt/French/NumberModel/250 rt/English/NumberModel/169 dk/EN/Numeral/92 dk/EN/Numeral/99
     dk/EN/Numeral/100 dk/EN/Numeral/101`,
  ],
  [
    "Indian grouping in French.",
    `rt/French/NumberModel/253`,
  ],
  [
    "\"hundred thousand\" without a number or article before it.",
    `rt/English/NumberModel/20`,
  ],
  [
    "Three hundred after trillion: joined only before another scale.",
    `rt/English/NumberModel/48`,
  ],
  [
    "A hyphen between spaces is a dash.",
    `rt/English/NumberModel/49`,
  ],
  [
    "\"tln\" is in no English style book.",
    `rt/English/NumberModel/186`,
  ],
  [
    "A list of numbers without spaces may be one number with marks.",
    `rt/English/NumberModel/198`,
  ],
  [
    "\"percent of twenty\" or a computation: the number belongs to what the percentage is of.",
    `rt/French/PercentModel/11 rt/French/PercentModel/13 rt/French/PercentModel/32
     rt/English/PercentModel/9 rt/English/PercentModel/10 rt/English/PercentModel/11
     rt/English/PercentModel/12`,
  ],
  [
    "Words and digits mixed in one number.",
    `dk/FR/Numeral/27`,
  ],
  [
    "\"point 77\" without a number before it.",
    `dk/EN/Numeral/44`,
  ],
  [
    "\"one twenty two\": read as it is spoken; 1 and 22 in a text.",
    `dk/EN/Numeral/84 dk/EN/Numeral/85`,
  ],
  [
    "Kr is a crown in our texts.",
    `dk/EN/Numeral/102`,
  ],
  [
    "A number told again in brackets is given twice.",
    `dk/EN/Numeral/103 dk/EN/Numeral/104`,
  ],
  ['The day of a date: what a date is, the numeral grammar alone does not ask.', 'rt/French/NumberModel/125'],
];

/** Why a case is read differently, by the case's id. */
export const reasons: Readonly<Record<string, string>> = Object.fromEntries(
  groups.flatMap(([reason, ids]) => ids.split(/\s+/).map((id) => [id, reason])),
);
