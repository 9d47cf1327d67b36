/**
 * The rewrites of "we" and of passives: on the sentences of `corpus/rewrites.yaml`, each with all its acceptable rewrites,
 * and on the treebank beside this project, where a right rewrite shows by what it never does.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { activeRewrite } from '../../server/src/language/active/active.ts';
import { teamActs } from '../../server/src/language/actors/persons.ts';
import { firstPerson, firstPersonThroughout } from '../../server/src/language/firstPerson/firstPerson.ts';
import { passives } from '../../server/src/language/passives/passives.ts';
import { baseOf } from '../../server/src/language/words/verbs.ts';
import { applyEdits, type Edit, plainText } from '../../server/src/model/finding.ts';
import { overlaps, type Span, span } from '../../server/src/model/span.ts';
import type { Prose } from '../../server/src/model/story.ts';
import { proseOf } from '../../server/src/parse/prose.ts';
import { type Figure, shareFigure } from './figure.ts';
import { treebank } from './passive.ts';
import { faultsOfActive, faultsOfFirstPerson } from './rewriteFaults.ts';

/** One sentence with a place in it, and every rewrite of that place that reads as correct English; none, where none does. */
interface GoldRewrite {
  readonly from: string;
  readonly find: 'we' | 'passive';
  /** The pronoun, or the verb group of the passive; `nth` counts its occurrences from 1. */
  readonly at: string;
  readonly nth?: number;
  readonly actor?: 'I' | 'agent';
  readonly to: readonly string[];
}

export const goldRewrites = (): readonly GoldRewrite[] =>
  parse(readFileSync(new URL('./corpus/rewrites.yaml', import.meta.url), 'utf8')) as readonly GoldRewrite[];

function placeOf({ from, at, nth = 1 }: GoldRewrite): Span {
  const word = new RegExp(`(?<!\\p{L}(?=\\p{L}))${at.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu');
  const found = [...from.matchAll(word)][nth - 1];
  if (!found) throw new Error(`No "${at}" (${nth}) in: ${from}`);
  return span(found.index, found.index + at.length);
}

/** The edits offered at the place; nothing where none are; undefined where no act and no passive is seen there. */
function offered(gold: GoldRewrite, prose: Prose): { readonly edits: readonly Edit[] | undefined } | undefined {
  const place = placeOf(gold);
  if (gold.find === 'we') {
    const act = teamActs(prose).find((act) => overlaps(act.span, place));
    return act && { edits: firstPersonThroughout(prose, act) ?? firstPerson(prose, act) };
  }
  const passive = passives(prose).find(({ participle }) => overlaps(participle, place));
  return passive && { edits: activeRewrite(prose, passive, gold.actor ?? 'I') };
}

/** Contractions in full, so that "I've" and "I have" are one; "'s" and "'d" stay, which stand for several words. */
const normal = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(/\bcan't\b/gi, 'cannot')
    .replace(/\bwon't\b/gi, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'ve\b/g, ' have')
    .replace(/'ll\b/g, ' will')
    .replace(/'m\b/g, ' am')
    .replace(/'re\b/g, ' are')
    .replace(/\s+/g, ' ')
    .trim();

interface Judged {
  readonly all: number;
  readonly notFound: readonly string[];
  /** Offered, and not among the labels. */
  readonly wrong: readonly string[];
  /** Offered at all. */
  readonly offers: number;
  /** A rewrite is expected at a place that is found, and none is offered or another. */
  readonly missed: readonly string[];
  readonly expected: number;
  /** None may be offered, and one is. */
  readonly unwanted: readonly string[];
  readonly forbidden: number;
}

/** Offers nothing right: the sentence, what came out, what was expected. */
export function judge(golds: readonly GoldRewrite[]): Judged {
  const notFound: string[] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  const unwanted: string[] = [];
  let [offers, expected, forbidden] = [0, 0, 0];
  for (const gold of golds) {
    const { from, at, to } = gold;
    const offer = offered(gold, proseOf(from));
    if (!offer) notFound.push(`[${at}]  ${from}`);
    const after = offer?.edits && applyEdits(from, offer.edits);
    const right = after !== undefined && to.some((label) => normal(label) === normal(after));
    if (after !== undefined) offers++;
    if (after !== undefined && !right) wrong.push(`[${at}]  ${from}  ->  ${after}  not  ${to[0] ?? 'anything'}`);
    if (to.length === 0) forbidden++;
    else if (offer) expected++;
    if (to.length > 0 && offer && !right) missed.push(`[${at}]  ${from}  ->  ${after ?? 'withheld'}`);
    if (to.length === 0 && after !== undefined) unwanted.push(`[${at}]  ${from}  ->  ${after}`);
  }
  return { all: golds.length, notFound, wrong, offers, missed, expected, unwanted, forbidden };
}

function corpusFigures(find: GoldRewrite['find']): readonly Figure[] {
  const { all, notFound, wrong, offers, missed, expected, unwanted, forbidden } = judge(
    goldRewrites().filter((gold) => gold.find === find),
  );
  return [
    shareFigure(`rewrites of ${find}, offered and right`, offers, wrong, 98),
    shareFigure(`rewrites of ${find}, expected and offered`, expected, missed, 85),
    shareFigure(`rewrites of ${find}, rightly withheld`, forbidden, unwanted, 95),
    shareFigure(`rewrites of ${find}, place found`, all, notFound, 0),
  ];
}

/** Every passive of the treebank in the active voice, with the named doer where there is one. */
function activeProperties(texts: readonly string[]): Figure {
  const faults: string[] = [];
  let [all, offers] = [0, 0];
  for (const text of texts) {
    const prose = proseOf(text);
    const found = passives(prose);
    for (const passive of found) {
      all++;
      const edits = activeRewrite(
        prose,
        passive,
        passive.agent && /party|writer/.test(passive.agent.kind) ? 'agent' : 'I',
      );
      if (!edits) continue;
      offers++;
      const after = applyEdits(text, edits);
      const { words, at } = passive;
      const bases = words.slice(at, at + 8).flatMap(({ is }) => baseOf(is) ?? []);
      const stays = passives(proseOf(after)).length >= found.length;
      const faultsHere = [...(stays ? ['a passive stays'] : []), ...faultsOfActive(text, after, bases)];
      if (faultsHere.length > 0) faults.push(`${faultsHere.join(', ')}: ${text}  ->  ${after}`);
    }
  }
  return shareFigure(`rewrites of passives, ewt-train, without fault (of ${all} passives)`, offers, faults, 100);
}

/** Every act of "we" in the treebank said by the writer. */
function firstPersonProperties(texts: readonly string[]): Figure {
  const faults: string[] = [];
  let [all, offers] = [0, 0];
  for (const text of texts) {
    const prose = proseOf(text);
    const acts = teamActs(prose).filter(({ kind }) => kind === 'we');
    for (const act of acts) {
      all++;
      const edits = firstPerson(prose, act);
      if (!edits) continue;
      offers++;
      const after = applyEdits(text, edits);
      const moved = edits
        .filter((edit) => edit.span.end <= act.span.start)
        .reduce((sum, edit) => sum + plainText(edit.insert).length - (edit.span.end - edit.span.start), 0);
      const left = teamActs(proseOf(after));
      const stays = left.some((other) => other.span.start === act.span.start + moved) || left.length >= acts.length;
      const faultsHere = [...(stays ? ['the team still acts'] : []), ...faultsOfFirstPerson(text, after)];
      if (faultsHere.length > 0) faults.push(`${faultsHere.join(', ')}: ${text}  ->  ${after}`);
    }
  }
  return shareFigure(`rewrites of "we", ewt-train, without fault (of ${all} acts)`, offers, faults, 100);
}

export function rewriteFigures(): readonly Figure[] {
  const texts = treebank('train')?.map(({ text }) => text);
  return [
    ...corpusFigures('we'),
    ...corpusFigures('passive'),
    ...(texts ? [firstPersonProperties(texts), activeProperties(texts)] : []),
  ];
}
