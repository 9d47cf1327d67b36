/** How large: the figures of a sentence that give the size of a system or of the team behind it. */
import {
  AGENT_ENDING,
  LEAST,
  NO_AGENTS,
  OWN_RATES,
  SCALE_NOUNS,
  SCALE_OWNERS,
  type ScaleKind,
  SINGULARS,
} from '../../data/scale.ts';
import { UNITS } from '../../data/units.ts';
import type { Span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { figures, type Quantity } from './quantities.ts';

/** A fact about size, in indexes into its sentence. */
export interface ScaleFact extends Span {
  readonly kind: ScaleKind;
}

const known = new WeakMap<Prose, readonly ScaleFact[]>();

/** The facts about size that a sentence gives as a figure, targets included: what was planned for gives a size too. */
export function scaleFacts(prose: Prose): readonly ScaleFact[] {
  const before = known.get(prose);
  if (before) return before;
  const counted = figures(prose).flatMap((figure): ScaleFact[] => {
    const kind = figure.role === 'placeholder' ? undefined : kindOf(prose.text, figure);
    return kind ? [{ ...figure.span, kind }] : [];
  });
  const found = [...counted, ...teamsInWords(prose.text)];
  known.set(prose, found);
  return found;
}

/** "Nine of us", "team size: 6", "my group of eight", "the only back-end developer": a team size without a counted noun. */
const FEW = String.raw`(?:\d{1,3}|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const BUILDER = '(?:engineer|developer|designer|analyst|scientist|programmer|administrator|dev|sre)';
const TEAM_IN_WORDS = new RegExp(
  String.raw`\b(?:${[
    String.raw`${FEW}\s+of\s+us`,
    String.raw`we\s+(?:were|are)\s+(?:(?:only|just)\s+)?${FEW}(?=\s*(?:[.,;:)]|$)|\s+(?:people|persons|in\s+(?:the|our)\s+team)\b)`,
    String.raw`(?:team|crew|squad|group)\s+of\s+(?:one|${FEW})`,
    String.raw`team(?:\s+size)?\s*[:=]\s*\d{1,3}`,
    'one[- ](?:person|man|woman)',
    String.raw`(?:the|a|an|our|its|their)\s+(?:only|sole|lone|solo)\s+(?:\p{L}[\p{L}-]*\s+){0,2}${BUILDER}`,
  ].join('|')})\b`,
  'giu',
);
const MAY_NAME_TEAM =
  /\b(?:of us|we (?:were|are)|(?:team|crew|squad|group) of|team(?: size)?\s*[:=]|one[- ]|only|sole|lone|solo)(?!\p{L})/iu;

const teamsInWords = (text: string): readonly ScaleFact[] =>
  MAY_NAME_TEAM.test(text)
    ? [...text.matchAll(TEAM_IN_WORDS)].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        kind: 'team' as const,
      }))
    : [];

const BYTES: ReadonlyMap<string, number> = new Map(
  UNITS.flatMap(({ id, base }) => (base?.dimension === 'byte' ? [[id, base.size] as const] : [])),
);

function kindOf(text: string, figure: Quantity): ScaleKind | undefined {
  const { kind, unit } = figure;
  if (kind === 'money') return 'cost';
  const value = figure.upper ?? figure.value ?? 0;
  if (kind === 'rate') return isTraffic(unit, value) ? 'traffic' : undefined;
  if (kind === 'ratio') return totalKind(text, figure);
  if (kind !== 'count') return undefined;
  const size = BYTES.get(unit);
  if (size !== undefined) return value * size >= LEAST.bytes ? 'data' : undefined;
  if (unit === 'active user') return 'users';
  if (unit === '' || !nounKind(unit)) return ownerKind(text, figure);
  // "600 concurrent sessions": so many at once are a load, few as they are.
  if (AT_ONCE.test(text.slice(figure.span.start, figure.span.end)) && value >= LEAST.rate) return nounKind(unit);
  return enough(nounKind(unit), value);
}

function enough(kind: ScaleKind | undefined, value: number): ScaleKind | undefined {
  switch (kind) {
    case 'users':
      return value >= LEAST.served ? kind : undefined;
    case 'traffic':
      return value >= LEAST.arriving ? kind : undefined;
    case 'data':
      return value >= LEAST.kept ? kind : undefined;
    case 'team':
      return value >= LEAST.builders ? kind : undefined;
    default:
      return kind;
  }
}

const AT_ONCE = /\b(?:concurrent|simultaneous|parallel|active)\b/i;

/** Units of movement and of sound are no traffic. */
const OTHER_RATES = /^(?:Hz|frame\/)/;

function isTraffic(unit: string, value: number): boolean {
  if (OTHER_RATES.test(unit)) return false;
  const [noun = '', period] = unit.split('/');
  if (BYTES.has(noun)) return true;
  if (period === 'year') return value >= LEAST.yearly;
  return value >= (noun === '' || OWN_RATES.has(singular(noun)) ? LEAST.ownRate : LEAST.rate);
}

function singular(noun: string): string {
  const plain = noun.toLowerCase().replace(/['’]s$/, '');
  return SINGULARS.get(plain) ?? plain.replace(/ies$/, 'y').replace(/s$/, '');
}

/** What a counted noun measures; undefined for a noun that says nothing about the size of a system. */
function nounKind(noun: string): ScaleKind | undefined {
  const one = singular(noun);
  const named = SCALE_NOUNS.find(([, nouns]) => nouns.has(one))?.[0];
  return named ?? (AGENT_ENDING.test(one) && !NO_AGENTS.has(one) ? 'users' : undefined);
}

/** "600 of the 40,000 drivers": the total gives the size, named by the noun behind it or large enough to be whom it serves. */
function totalKind(text: string, { span, unit }: Quantity): ScaleKind | undefined {
  const total = Number(unit.slice(1));
  const noun = /^\s+(?:\p{Ll}+\s+){0,2}?(\p{Ll}+s|people)\b/u.exec(text.slice(span.end, span.end + REACH))?.[1];
  return enough((noun && nounKind(noun)) || (total >= LEAST.unnamed ? 'users' : undefined), total);
}

/** "6,500 shipped": what was given away by so many serves as many. */
const PUT_OUT =
  /^\s+(?:(?:were|are|units?)\s+)?(?:shipped|sold|installed|deployed|delivered|handed out|in the field)\b/i;

/** "It reads 6,000 in a month": so many of whatever it was. */
const EACH_PERIOD =
  /^\s+(?:(?:in|per)\s+)?(?:an?|each|every|the|per)\s+(?:second|minute|hour|day|night|week|month|year)\b/i;

/** Characters before a bare number that can hold what it counts. */
const REACH = 40;

/** Between a noun and its number: "a team of six", "users: 12k", "traffic grew from 4k". */
const OWNER =
  /(\p{L}+)(?:\s*[:=(–—-]\s*|\s+(?:(?:of|is|was|were|are|at|about|around|roughly|to|from|by|nearly|almost|only|just|over|had|has|grew|grown|went|gone|rose|risen|reached|fell|fallen|dropped|increased|base|size)\s+){0,4})$/iu;

function ownerKind(text: string, { span, kind, unit, value }: Quantity): ScaleKind | undefined {
  if (kind !== 'count' || unit !== '' || value === undefined) return undefined;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  // "No broken one out of 38,000", "6,000 of them": so many of anything are what it serves.
  const isPart =
    /\bout of\s+$/i.test(before) || /^\s+of\s+(?:them|these|those)\b/i.test(text.slice(span.end, span.end + REACH));
  if (isPart && value >= LEAST.unnamed) return 'users';
  if (PUT_OUT.test(text.slice(span.end, span.end + REACH)) && value >= LEAST.unnamed) return 'users';
  if (EACH_PERIOD.test(text.slice(span.end, span.end + REACH)) && value >= LEAST.unnamed) return 'traffic';
  const owner = OWNER.exec(before)?.[1] ?? '';
  const named = SCALE_OWNERS.get(owner.toLowerCase()) ?? (owner === '' ? undefined : nounKind(owner));
  // "Sequences of 32k" gives the length of one.
  return named === 'data' ? undefined : enough(named, value);
}
