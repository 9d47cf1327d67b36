/** What a quantity measures. A count over time is a rate; money or time over time stays money or time. */
export const QUANTITY_KINDS = ['time', 'money', 'rate', 'ratio', 'share', 'count', 'factor'] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

export interface Unit {
  /** The name under which a quantity carries the unit: symbol or singular. */
  readonly id: string;
  readonly kind: QuantityKind;
  /** How many of the dimension's base unit (second, byte, percent, hour of the day) one of this is; two units compare where the base agrees. */
  readonly base?: { readonly dimension: 'second' | 'byte' | 'percent' | 'clock'; readonly size: number };
  /** Its values do not divide: the scale has no zero (a temperature), or it counts orders of magnitude (nines, decibels). */
  readonly indivisible?: true;
  /** Words, in lower case. */
  readonly words: readonly string[];
  /** Symbols, case kept: "MB" is not "mb", "M" is not "m". */
  readonly symbols: readonly string[];
}

const time = (id: string, size: number, words: readonly string[], symbols: readonly string[]): Unit => ({
  id,
  kind: 'time',
  base: { dimension: 'second', size },
  words,
  symbols,
});

const data = (id: string, size: number, words: readonly string[] = []): Unit => ({
  id,
  kind: 'count',
  base: { dimension: 'byte', size },
  words,
  symbols: [id],
});

const plain = (id: string, kind: QuantityKind, words: readonly string[], symbols: readonly string[] = []): Unit => ({
  id,
  kind,
  words,
  symbols,
});

const indivisible = (unit: Unit): Unit => ({ ...unit, indivisible: true });

const DAY = 86_400;

/** SI and IT units, calendar units and the words engineers measure with. Months and years have their mean length. */
export const UNITS: readonly Unit[] = [
  time('ns', 1e-9, ['nanosecond', 'nanoseconds'], ['ns']),
  time('µs', 1e-6, ['microsecond', 'microseconds'], ['µs', 'μs', 'us']),
  time('ms', 1e-3, ['millisecond', 'milliseconds', 'msec', 'msecs', 'millis'], ['ms', 'MS']),
  time('second', 1, ['second', 'seconds', 'sec', 'secs'], ['s', 'S', 'sec']),
  time('minute', 60, ['minute', 'minutes', 'min', 'mins'], ['min', 'mins']),
  time('hour', 3600, ['hour', 'hours', 'hr', 'hrs'], ['h', 'H', 'hr', 'hrs']),
  time('day', DAY, ['day', 'days', 'workday', 'workdays'], ['d']),
  time('week', 7 * DAY, ['week', 'weeks', 'wk', 'wks', 'workweek', 'workweeks'], ['w', 'wk', 'wks']),
  time('fortnight', 14 * DAY, ['fortnight', 'fortnights'], []),
  time('month', 30.44 * DAY, ['month', 'months', 'mo', 'mos'], ['mo']),
  time('quarter', 91.31 * DAY, ['quarter', 'quarters'], []),
  time('year', 365.25 * DAY, ['year', 'years', 'yr', 'yrs', 'annum'], ['y', 'yr', 'yrs']),
  time('decade', 3652.5 * DAY, ['decade', 'decades'], []),
  data('B', 1, ['byte', 'bytes']),
  data('kB', 1e3, ['kilobyte', 'kilobytes', 'kb']),
  data('KB', 1e3),
  data('KiB', 1024),
  data('MB', 1e6, ['megabyte', 'megabytes', 'mb']),
  data('MiB', 1024 ** 2),
  data('GB', 1e9, ['gigabyte', 'gigabytes', 'gb']),
  data('GiB', 1024 ** 3),
  data('TB', 1e12, ['terabyte', 'terabytes', 'tb']),
  data('TiB', 1024 ** 4),
  data('PB', 1e15, ['petabyte', 'petabytes', 'pb']),
  plain('Mbit/s', 'rate', ['mbps'], ['Mbps', 'Mbit']),
  plain('Gbit/s', 'rate', ['gbps'], ['Gbps', 'Gbit']),
  plain('request/second', 'rate', ['qps', 'rps', 'tps'], ['QPS', 'RPS', 'TPS', 'qps', 'rps', 'tps']),
  plain('request/minute', 'rate', ['rpm'], ['rpm', 'RPM']),
  plain('frame/second', 'rate', ['fps'], ['fps', 'FPS']),
  plain('operation/second', 'rate', ['iops'], ['IOPS', 'iops']),
  plain('Hz', 'rate', ['hertz'], ['Hz', 'kHz', 'MHz', 'GHz']),
  { ...plain('%', 'share', ['percent', 'pct', 'percentage'], ['%', '٪']), base: { dimension: 'percent', size: 1 } },
  { ...plain('‰', 'share', [], ['‰']), base: { dimension: 'percent', size: 0.1 } },
  plain('point', 'share', ['pp', 'ppt', 'ppts', 'pps', 'pts'], ['pp', 'ppt', 'ppts', 'pps', 'pts']),
  {
    ...plain('basis point', 'share', ['bps', 'bp'], ['bps', 'bp']),
    base: { dimension: 'percent', size: 0.01 },
  },
  indivisible(plain('nine', 'share', ['nines'])),
  plain('x', 'factor', ['fold'], ['x', 'X', '×', 'fold']),
  plain('sprint', 'time', ['sprint', 'sprints']),
  ...['night', 'evening', 'morning', 'afternoon', 'weekend'].map((word) => plain(word, 'time', [word, `${word}s`])),
  plain('m', 'count', ['metre', 'metres', 'meter', 'meters'], []),
  plain('mm', 'count', ['millimetre', 'millimetres', 'millimeter', 'millimeters'], ['mm']),
  plain('cm', 'count', ['centimetre', 'centimetres', 'centimeter', 'centimeters'], ['cm']),
  plain('km', 'count', ['kilometre', 'kilometres', 'kilometer', 'kilometers'], ['km']),
  plain('kg', 'count', ['kilogram', 'kilograms'], ['kg']),
  plain('g', 'count', ['gram', 'grams'], []),
  plain('t', 'count', ['tonne', 'tonnes', 'ton', 'tons'], []),
  plain('l', 'count', ['litre', 'litres', 'liter', 'liters'], ['l', 'L']),
  plain('ml', 'count', ['millilitre', 'millilitres', 'milliliter', 'milliliters'], ['ml', 'mL']),
  plain('V', 'count', ['volt', 'volts'], ['V', 'mV', 'kV']),
  plain('A', 'count', ['ampere', 'amperes', 'amp', 'amps'], ['mA', 'Ah', 'mAh']),
  plain('Pa', 'count', ['pascal', 'pascals', 'psi'], ['Pa', 'kPa', 'MPa', 'psi']),
  plain('N', 'count', ['newton', 'newtons'], ['kN', 'Nm']),
  indivisible(plain('dB', 'count', ['decibel', 'decibels'], ['dB', 'dBm'])),
  plain('ppm', 'share', [], ['ppm', 'ppb']),
  plain('px', 'count', ['pixel', 'pixels'], ['px']),
  plain('kWh', 'count', [], ['kWh', 'MWh', 'GWh']),
  plain(
    'W',
    'count',
    ['watt', 'watts', 'kilowatt', 'kilowatts', 'megawatt', 'megawatts'],
    ['W', 'mW', 'kW', 'MW', 'GW'],
  ),
  indivisible(plain('°C', 'count', [], ['°C'])),
  indivisible(plain('°F', 'count', [], ['°F'])),
  // Of heat or of an angle: the noun is counted as any other, and has the name of the sign.
  indivisible(plain('degrees', 'count', [], ['°'])),
  plain('FTE', 'count', ['fte', 'ftes'], ['FTE', 'FTEs']),
  plain('active user', 'count', ['dau', 'mau', 'wau'], ['DAU', 'MAU', 'WAU', 'DAUs', 'MAUs', 'WAUs']),
  plain('LOC', 'count', ['loc', 'sloc'], ['LOC', 'kLOC', 'KLOC', 'loc']),
];

/** Currency signs and ISO 4217 codes with the words for them. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
]);

/** Letters that stand on a dollar sign ("US$4"). */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['R', 'BRL'],
]);

/** "PHP" is left out: before a number it is the language more often than the peso. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY RMB INR CHF CAD AUD NZD SGD HKD SEK NOK DKK PLN CZK HUF BRL MXN ZAR KRW TWD TRY ILS AED SAR NGN KES THB VND IDR MYR PKR BDT Rs INR'.split(
    ' ',
  ),
);

export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['bucks', 'USD'],
  ['cents', 'cent'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['quid', 'GBP'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['francs', 'CHF'],
  ['crowns', 'CZK'],
  ['pesos', 'MXN'],
]);

/** Revenue by its kind, behind its sum ("$1.2M ARR"). */
export const REVENUE_KINDS: ReadonlySet<string> = new Set('ARR MRR GMV ACV TCV'.split(' '));

/** Adverbs and adjectives that give a period: "500 daily", "from monthly to weekly". */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['biweekly', '2 weeks'],
  ['fortnightly', '2 weeks'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['annual', 'year'],
]);
