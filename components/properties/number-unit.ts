/** Currencies by the name Notion gives their number format. Source: https://developers.notion.com/reference/property-object#number */
const CURRENCIES: Record<string, string> = {
  dollar: 'USD',
  australian_dollar: 'AUD',
  canadian_dollar: 'CAD',
  singapore_dollar: 'SGD',
  new_zealand_dollar: 'NZD',
  hong_kong_dollar: 'HKD',
  new_taiwan_dollar: 'TWD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  ruble: 'RUB',
  rupee: 'INR',
  won: 'KRW',
  yuan: 'CNY',
  real: 'BRL',
  lira: 'TRY',
  rupiah: 'IDR',
  franc: 'CHF',
  krona: 'SEK',
  norwegian_krone: 'NOK',
  danish_krone: 'DKK',
  mexican_peso: 'MXN',
  chilean_peso: 'CLP',
  philippine_peso: 'PHP',
  colombian_peso: 'COP',
  argentine_peso: 'ARS',
  uruguayan_peso: 'UYU',
  peruvian_sol: 'PEN',
  rand: 'ZAR',
  zloty: 'PLN',
  baht: 'THB',
  forint: 'HUF',
  koruna: 'CZK',
  shekel: 'ILS',
  dirham: 'AED',
  riyal: 'SAR',
  ringgit: 'MYR',
  leu: 'RON',
};

/** The sign that stands beside a number of this format, or an empty text. */
export function numberUnit(format: string | undefined, locale: string): string {
  if (format === 'percent') return '%';
  const currency = CURRENCIES[format ?? ''];
  if (!currency) return '';
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
