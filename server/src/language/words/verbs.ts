/**
 * The forms of English verbs, by rule and by the tables of `data/verbs.ts`. Pure and total: any string has an answer.
 * Words come and go in lower case.
 */
import {
  BARE_VERBS,
  DOUBLING_VERBS,
  IRREGULAR_VERBS,
  PLAIN_S_AFTER_O,
  REGULAR_DESPITE_PREFIX,
  SILENT_E_VERBS,
  VERB_PREFIXES,
} from '../../data/verbs.ts';

/** The forms a table or a rule gives for one verb; the first of each is the one to write. */
interface Principal {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const irregulars: readonly Principal[] = IRREGULAR_VERBS.trim()
  .split('\n')
  .map((line) => {
    const [base = '', past = '', participle = ''] = line.split(' ');
    return { base, past: past.split('/'), participle: participle.split('/') };
  });

const byBase = new Map(irregulars.map((verb) => [verb.base, verb]));
const byPast = new Map(irregulars.flatMap((verb) => verb.past.map((form) => [form, verb] as const)));
const byParticiple = new Map(irregulars.flatMap((verb) => verb.participle.map((form) => [form, verb] as const)));

const doubling = new Set(words(DOUBLING_VERBS));
const silentE = new Set(words(SILENT_E_VERBS));
const bare = new Set(words(BARE_VERBS));
const plainS = new Set<string>(PLAIN_S_AFTER_O);
const regularDespitePrefix = new Set<string>(REGULAR_DESPITE_PREFIX);

/** Looks a form up, alone or behind a prefix or a hyphen ("rewrote", "hand-built"); forms come back with what was stripped. */
function lookUp(table: ReadonlyMap<string, Principal>, form: string): Principal | undefined {
  const whole = table.get(form);
  if (whole) return whole;
  const prefixes = [form.slice(0, form.lastIndexOf('-') + 1), ...VERB_PREFIXES];
  for (const prefix of prefixes) {
    if (!prefix || !form.startsWith(prefix)) continue;
    const found = table.get(form.slice(prefix.length));
    if (!found || found.base === 'be' || regularDespitePrefix.has(prefix + found.base)) continue;
    return {
      base: prefix + found.base,
      past: found.past.map((past) => prefix + past),
      participle: found.participle.map((participle) => prefix + participle),
    };
  }
  return undefined;
}

const syllables = (word: string): number => word.replace(/^qu|(?<=.)qu/g, 'q').match(/[aeiouy]+/g)?.length ?? 0;

/** "plan", "stop", "quiz": one vowel letter and one consonant at the end of a stressed syllable. */
function doublesLast(base: string): boolean {
  if (doubling.has(base)) return true;
  return syllables(base) === 1 && /(?:^|[^aeiou]|qu)[aeiouy][^aeiouywxh]$/.test(base) && base.length > 2;
}

/** The base as it stands before "-ed" and "-ing": "plann", "mimick". */
function stem(base: string): string {
  if (base.endsWith('ic')) return `${base}k`;
  return doublesLast(base) ? base + base.at(-1) : base;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem(base)}ed`;
}

/** "chose" of "choose". "was" of "be": use `agreeing` where the subject is known. */
export const past = (base: string): string => lookUp(byBase, base)?.past[0] ?? regularPast(base);

/** "chosen" of "choose". */
export const participle = (base: string): string => lookUp(byBase, base)?.participle[0] ?? regularPast(base);

/** "choosing" of "choose". */
export function gerund(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(base) || base === 'singe' || base === 'tinge') return `${base}ing`;
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  const irregular = lookUp(byBase, base);
  if (irregular && /[^aeiou][aeiou][^aeiouwxy]$/.test(base)) return `${base}${base.at(-1)}ing`;
  return `${stem(base)}ing`;
}

/** "chooses" of "choose", "is" of "be", "has" of "have". */
export function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/[^z]z$/.test(base) && doublesLast(base)) return `${base}zes`;
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]o$/.test(base) && !plainS.has(base)) return `${base}es`;
  return `${base}s`;
}

/** Endings before "-ed" that stand for a base in silent "e": "solv", "manag", "valu", "enabl", "describ". */
const TAKES_E = [
  /[vuc]$/,
  /[^aeiouz]z$|[aeiouy]z$/,
  /[^s]s$/,
  /[^n]g$/,
  /[^aeiourlw]l$/,
  /(?:^|[^aeiou]|qu)(?:i|u|y)r$|(?:^|[^aeiou])u?ar$/,
  /(?:^|[^aeiou])at$|(?:iat|uat)$/,
  /(?:^|[^aeiou]|u)[aeiou]d$/,
  /(?:^|[^aeiou]|qu)(?:ot|ut)$/,
  /(?:^|[^aeiou]|u)[iau]n$|(?:^|[^aeiousdi])on$/,
  /(?:^|[^aeiou])[aeiuo]m$/,
  /(?:^|[^aeiou])[aiouy]p$/,
  /(?:^|[^aeiou]|u)[aiou]k$/,
  /(?:^|[^aeiou])[iou]b$/,
  /(?:^|[^aeiou])[iu]l$/,
  /(?:^|[^aeiou])[a]f$/,
  /re$|ee$|oe$/,
];

function baseOfRegular(form: string): string | undefined {
  if (!/[a-z]ed$/.test(form) || form.length < 4) return undefined;
  const withE = form.slice(0, -1);
  const without = form.slice(0, -2);
  if (silentE.has(withE)) return withE;
  if (bare.has(without)) return without;
  if (without.endsWith('i')) return form.length <= 4 || withE === 'untie' ? withE : `${without.slice(0, -1)}y`;
  if (without.endsWith('e')) return withE;
  if (without.endsWith('ick'))
    return ['panick', 'mimick', 'trafick', 'traffick'].includes(without) ? without.slice(0, -1) : without;
  const last = without.at(-1) ?? '';
  if (last === without.at(-2) && !'aeiou'.includes(last)) {
    const single = without.slice(0, -1);
    if (doublesLast(single) && !['l', 's', 'f', 'z'].includes(last) && !['ad', 'er', 'eg', 'eb'].includes(single))
      return single;
    if (doubling.has(single) || single === 'quiz') return single;
    // "cancelled" and "modelled" are the British spelling of a base in one "l"; "installed" and "spelled" are not.
    if (last === 'l' && single.endsWith('el') && syllables(single) > 1 && !/(?:spel|smel|dwel|swel)$/.test(single))
      return single;
    return without;
  }
  if (syllables(without) === 1 && /or$/.test(without) && !/[aeiou]or$/.test(without)) return withE;
  if (syllables(without) === 1 && /[^aeiou](?:al|ol|it|et)$/.test(without)) return withE;
  return TAKES_E.some((ending) => ending.test(without)) ? withE : without;
}

/** "choose" of "chose", "chosen"; "migrate" of "migrated". Undefined where the word has no past form's shape. */
export function baseOf(pastOrParticiple: string): string | undefined {
  const irregular = lookUp(byParticiple, pastOrParticiple) ?? lookUp(byPast, pastOrParticiple);
  return irregular?.base ?? baseOfRegular(pastOrParticiple);
}

/** "chose" of "chosen"; a regular participle is its own past and keeps the writer's spelling ("cancelled"). */
export function pastOfParticiple(form: string): string | undefined {
  const irregular = lookUp(byParticiple, form);
  if (irregular) return irregular.past.includes(form) ? form : irregular.past[0];
  return /[a-z]ed$/.test(form) ? form : undefined;
}

/** True of "chosen", "built", "rewritten": participles the ending "-ed" does not show. */
export const isIrregularParticiple = (form: string): boolean => lookUp(byParticiple, form) !== undefined;

/** True of "chose", "built", "rewrote". */
export const isIrregularPast = (form: string): boolean => lookUp(byPast, form) !== undefined;

/** What a subject demands of its verb. */
export type Person = 'I' | 'singular' | 'plural';

/** "be", "have" and "do", by the form a plural takes. */
const AGREEING: Readonly<Record<string, Readonly<Record<Person, string>>>> = {
  are: { I: 'am', singular: 'is', plural: 'are' },
  were: { I: 'was', singular: 'was', plural: 'were' },
  have: { I: 'have', singular: 'has', plural: 'have' },
  do: { I: 'do', singular: 'does', plural: 'do' },
};

const pluralOf = new Map(
  Object.entries(AGREEING).flatMap(([plural, forms]) => Object.values(forms).map((form) => [form, plural] as const)),
);

/**
 * The form of "be", "have" or "do" that agrees with `person`, tense kept: "were" with I is "was", "has" with plural is
 * "have". Undefined for every other word.
 */
export function agreeing(auxiliary: string, person: Person): string | undefined {
  const plural = pluralOf.get(auxiliary);
  return plural === undefined ? undefined : AGREEING[plural]?.[person];
}

/** Every form of the verbs given by their base. */
export const formsOf = (bases: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...bases].flatMap((base) => {
      const irregular = lookUp(byBase, base);
      return [
        base,
        thirdPerson(base),
        gerund(base),
        past(base),
        // The British spelling: "quarrelled".
        ...(/[aeiu]l$/.test(base) ? [`${base}led`, `${base}ling`] : []),
        ...(irregular ? [...irregular.past, ...irregular.participle] : []),
      ];
    }),
  );
