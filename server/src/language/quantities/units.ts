/** The units of the data by their words and symbols. */
import { CURRENCY_CODES, UNITS, type Unit } from '../../data/units.ts';
import type { Token } from '../words/tokens.ts';

export const BY_WORD = new Map<string, Unit>(
  UNITS.flatMap((unit) => unit.words.map((word): [string, Unit] => [word, unit])),
);
export const BY_SYMBOL = new Map<string, Unit>(
  UNITS.flatMap((unit) => unit.symbols.map((symbol): [string, Unit] => [symbol, unit])),
);
export const MINUTE = BY_WORD.get('minute') as Unit;
export const PERCENT = BY_SYMBOL.get('%') as Unit;
export const POINT = BY_SYMBOL.get('pp') as Unit;
export const BASIS_POINT = BY_SYMBOL.get('bps') as Unit;
export const FACTOR = BY_SYMBOL.get('x') as Unit;

/** The scales of heat by the words behind "°" and "degrees". */
export const DEGREES: ReadonlyMap<string, Unit> = new Map(
  [['°C', 'c', 'celsius', 'centigrade'] as const, ['°F', 'f', 'fahrenheit'] as const].flatMap(([symbol, ...words]) =>
    words.map((word): [string, Unit] => [word, BY_SYMBOL.get(symbol) as Unit]),
  ),
);

export const isSymbol = (text: string): boolean =>
  BY_SYMBOL.has(text) || BY_WORD.has(text.toLowerCase()) || CURRENCY_CODES.has(text);

/** The unit of time a word names; undefined for any other word. */
export const timeUnit = (token: Token | undefined): Unit | undefined => {
  const unit = BY_WORD.get(token?.lower ?? '');
  return unit?.kind === 'time' ? unit : undefined;
};

/** The unit of time a word or symbol names behind a slash ("req/s"). */
export const timeSymbol = (token: Token | undefined): Unit | undefined => {
  const unit = timeUnit(token) ?? BY_SYMBOL.get(token?.text ?? '');
  return unit?.kind === 'time' ? unit : undefined;
};
