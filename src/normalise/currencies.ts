/** What is known of currencies in every language: ISO 4217 codes, symbols, and which country makes what of a family. */
import type { CurrencyFamily } from '../languages/contract/amounts.ts';

/** Codes that stand before or after a number, in capitals. Codes no longer in use are here for old prices. */
export const codes: ReadonlySet<string> = new Set(
  (
    'AED AFN AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GHS GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD ' +
    'IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR ' +
    'MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG ' +
    'SEK SGD SLE SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF ' +
    'XCD XOF XPF YER ZAR ZMW NLG BEF DEM FRF ITL ESP ATS IEP FIM PTE GRD LUF XEU ' +
    'ALL ANG BOB COP CUP GEL GIP GNF HNL LAK MAD MOP MVR PEN SOS TOP'
  ).split(' '),
);

/** Codes that are also words or names in capitals: they count after a number only. */
export const wordCodes: ReadonlySet<string> = new Set(
  'ALL ANG BOB COP CUP GEL LAK MAD MOP PEN SOS TOP TRY BAM BIF CAD RON SAR SEK BAR AMD TND IRR'
    .split(' ')
    .filter((code) => !['CAD', 'SAR', 'SEK', 'TND'].includes(code)),
);

/** Codes that newspapers and wires also write in small letters. */
export const smallCodes: ReadonlySet<string> = new Set(
  'usd eur gbp chf jpy cny inr aud nzd hkd sgd sek nok dkk pln czk huf'.split(' '),
);

/** A symbol or national abbreviation. `cased` ones count only as written there. */
export interface Symbol {
  text: string;
  code: string | null;
  family?: CurrencyFamily;
  /** Where it stands: before the number, after it, or both (the default). */
  place?: 'before' | 'after';
  cased?: readonly string[];
  /** A hundredth of the currency. */
  cent?: true;
}

export const symbols: readonly Symbol[] = [
  { text: '€', code: 'EUR' },
  { text: '$', code: null, family: 'dollar' },
  { text: '£', code: 'GBP' },
  { text: '¥', code: 'JPY' },
  { text: '￥', code: 'JPY' },
  { text: '元', code: 'CNY', place: 'after' },
  { text: '円', code: 'JPY', place: 'after' },
  { text: '₹', code: 'INR' },
  { text: '₽', code: 'RUB' },
  { text: '₩', code: 'KRW' },
  { text: '₺', code: 'TRY' },
  { text: '₪', code: 'ILS' },
  { text: '฿', code: 'THB' },
  { text: '₫', code: 'VND' },
  { text: '₴', code: 'UAH' },
  { text: '₦', code: 'NGN' },
  { text: '₱', code: 'PHP' },
  { text: '₸', code: 'KZT' },
  { text: '₵', code: 'GHS' },
  { text: '₡', code: 'CRC' },
  { text: '₾', code: 'GEL' },
  { text: 'ரூ', code: 'LKR' },
  { text: '₭', code: 'LAK' },
  { text: 'ƒ', code: 'NLG' },
  { text: '₿', code: null },
  { text: '¢', code: null, place: 'after', cent: true },
  { text: 'US$', code: 'USD' },
  { text: 'U.S.$', code: 'USD', cased: ['U.S.$'] },
  { text: 'USD$', code: 'USD' },
  { text: '$US', code: 'USD', cased: ['$US'] },
  { text: '$ USD', code: 'USD' },
  { text: 'A$', code: 'AUD', cased: ['A$'] },
  { text: 'AU$', code: 'AUD' },
  { text: 'AUD$', code: 'AUD' },
  { text: '$ AUD', code: 'AUD' },
  { text: 'C$', code: 'CAD', cased: ['C$', 'c $'] },
  { text: '$ c', code: 'CAD', place: 'after', cased: ['$ c'] },
  { text: 'CA$', code: 'CAD' },
  { text: 'CAD$', code: 'CAD' },
  { text: '$ CAD', code: 'CAD' },
  { text: '$CA', code: 'CAD', cased: ['$CA'] },
  { text: 'HK$', code: 'HKD' },
  { text: '$ HK', code: 'HKD', place: 'after' },
  { text: 'NZ$', code: 'NZD' },
  { text: 'NZD$', code: 'NZD' },
  { text: 'S$', code: 'SGD', cased: ['S$'] },
  { text: 'SG$', code: 'SGD' },
  { text: 'NT$', code: 'TWD' },
  { text: 'R$', code: 'BRL', cased: ['R$'] },
  { text: 'MX$', code: 'MXN' },
  { text: 'Mex$', code: 'MXN' },
  { text: 'MXN$', code: 'MXN' },
  { text: 'Rs', code: 'INR', family: 'rupee', cased: ['Rs'] },
  { text: 'Rs.', code: 'INR', family: 'rupee', place: 'before', cased: ['Rs.'] },
  { text: 'RM', code: 'MYR', cased: ['RM'] },
  { text: 'kr', code: null, family: 'krone', cased: ['kr'] },
  { text: 'SFr', code: 'CHF', cased: ['SFr'] },
  { text: 'Fr.', code: 'CHF', place: 'before', cased: ['Fr.'] },
  { text: 'zł', code: 'PLN' },
  { text: 'RMB', code: 'CNY' },
  { text: 'BTC', code: null, cased: ['BTC'] },
];

/** What a family is in a country, and without one. */
export interface FamilyTable {
  /** The code without a country beside it; null where that is left open. */
  default: string | null;
  /** Whether countries named in the text decide where no nationality stands beside the word. */
  context: boolean;
  countries: Readonly<Record<string, string>>;
}

export const families: Readonly<Record<CurrencyFamily, FamilyTable>> = {
  dollar: {
    default: 'USD',
    context: false,
    countries: {
      US: 'USD',
      CA: 'CAD',
      AU: 'AUD',
      NZ: 'NZD',
      HK: 'HKD',
      SG: 'SGD',
      TW: 'TWD',
      JM: 'JMD',
      BB: 'BBD',
      BS: 'BSD',
      BZ: 'BZD',
      FJ: 'FJD',
      GY: 'GYD',
      LR: 'LRD',
      NA: 'NAD',
      SR: 'SRD',
      TT: 'TTD',
      BN: 'BND',
      KY: 'KYD',
    },
  },
  krone: {
    default: null,
    context: true,
    countries: { DK: 'DKK', SE: 'SEK', NO: 'NOK', IS: 'ISK', CZ: 'CZK', EE: 'EEK' },
  },
  peso: {
    default: null,
    context: true,
    countries: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', UY: 'UYU', DO: 'DOP', CU: 'CUP' },
  },
  franc: {
    default: null,
    context: true,
    countries: {
      CH: 'CHF',
      BE: 'BEF',
      FR: 'FRF',
      LU: 'LUF',
      CD: 'CDF',
      RW: 'RWF',
      BI: 'BIF',
      GN: 'GNF',
      XO: 'XOF',
    },
  },
  pound: {
    default: 'GBP',
    context: false,
    countries: {
      GB: 'GBP',
      EG: 'EGP',
      LB: 'LBP',
      SY: 'SYP',
      SD: 'SDG',
      SS: 'SSP',
      IE: 'IEP',
      CY: 'CYP',
      GI: 'GIP',
      TR: 'TRY',
    },
  },
  rupee: {
    default: 'INR',
    context: true,
    countries: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' },
  },
  dinar: {
    default: null,
    context: true,
    countries: {
      KW: 'KWD',
      DZ: 'DZD',
      TN: 'TND',
      IQ: 'IQD',
      JO: 'JOD',
      RS: 'RSD',
      BH: 'BHD',
      LY: 'LYD',
      MK: 'MKD',
    },
  },
  rial: {
    default: null,
    context: true,
    countries: { SA: 'SAR', QA: 'QAR', IR: 'IRR', OM: 'OMR', YE: 'YER' },
  },
  dirham: { default: null, context: true, countries: { AE: 'AED', MA: 'MAD' } },
  lira: { default: 'TRY', context: false, countries: { TR: 'TRY', IT: 'ITL', SY: 'SYP', LB: 'LBP' } },
  shilling: {
    default: null,
    context: true,
    countries: { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS', AT: 'ATS' },
  },
  mark: { default: null, context: true, countries: { DE: 'DEM', FI: 'FIM', BA: 'BAM' } },
};
