/** How English puts a failure on somebody: by a verdict on the person, or by naming them as the only cause. */
import { NO_STEPS } from '../../data/blame.ts';
import { SIGNS, STRONG } from '../../data/tension.ts';
import type { Span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { onceForTeller, type Teller } from '../actors/telling.ts';
import { placeOf, type Told } from '../lessons/told.ts';
import { list } from '../words/clauseWords.ts';
import { looksPast } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import { type BlameKind, blameWordings } from './blameWordings.ts';
import { lineOf } from './line.ts';
import { tensionIn } from './tension.ts';

export interface Blame extends Span {
  readonly kind: BlameKind;
}

interface Ready {
  readonly kind: BlameKind;
  readonly needed: RegExp;
  readonly pattern: RegExp;
}

/** Made with the first story, because patterns take longer to make than to ask. */
let ready: { readonly wordings: readonly Ready[]; readonly anyNeeded: RegExp } | undefined;
let noSteps: ReadonlySet<string> | undefined;

function makeReady(): NonNullable<typeof ready> {
  const wordings = blameWordings();
  const test = (needs: string, flags?: string) => new RegExp(`\\b(?:${needs})\\b`, flags);
  return {
    wordings: wordings.map(({ kind, needs, pattern }) => ({ kind, pattern, needed: test(needs) })),
    anyNeeded: test([...new Set(wordings.map(({ needs }) => needs))].join('|'), 'i'),
  };
}

/** The writer takes the fault, or gives the other side its due. */
const CREDIT =
  /\bblameless\b|\bfingers?\b|(?<!\b(?:not|hardly|never|scarcely|really) )\bmy (?:own )?(?:fault|mistake|error|failure|doing|responsibility)\b|\b(?:fault|mistake|blame|responsibility|error|that|it) (?:was|is) (?:mine|ours|on me|on us|not)\b|\b(?:he|she|they|P) (?:was|were|had been) (?:\w+ )?right\b|\b(?:had a point|fair point|good reason|in fairness|to be fair|to blame (?:was|is) me|i was (?!the only)|i thought|i believed|i felt|i took|nobody's|no one's)\b|\bi (?:never|did not|didn't|had not|hadn't)\b/;

export interface BlameReading {
  readonly blame: Blame | undefined;
  /** The writer takes the fault on themselves, or says that the other was right. */
  readonly credit: boolean;
  /** The sentence tells what the writer then did. */
  readonly step: boolean;
  /** It says that something went wrong. */
  readonly failed: boolean;
  /** It gives a reason. */
  readonly explains: boolean;
}

const STEP =
  /\b(?:i|we) (?:then |also |\w+ly |at once |just )?([a-z]+)\b(?! (?:not|(?:my|our) (?:part|job|bit|share)|everything)\b)/g;
const EXPLAINS = /\b(?:because|since|as|so|that's why|that is why|which is why|reason|due to|thanks to|down to|due)\b/;

/** What a sentence says about whose fault it was. Memoised by the prose, for the teller who asked last. */
export const blameIn = onceForTeller((prose: Prose, teller: Teller): BlameReading => {
  ready ??= makeReady();
  const blame = ready.anyNeeded.test(prose.text) ? find(lineOf(prose, teller), ready.wordings) : undefined;
  // Read when a sentence beside it puts the blame on somebody, which few do.
  return {
    blame,
    get credit() {
      return CREDIT.test(lineOf(prose, teller).text);
    },
    get step() {
      const line = lineOf(prose, teller);
      return takesStep(blame ? line.text.slice(behind(line, blame)) : line.text);
    },
    get failed() {
      return tensionIn(prose, teller).some(
        ({ name }) => SIGNS[name].kind === 'setback' && SIGNS[name].weight >= STRONG,
      );
    },
    get explains() {
      return EXPLAINS.test(lineOf(prose, teller).text);
    },
  };
});

/** Compiles the patterns on a sentence one by one, because all of them in one go take longer than an editor should wait. */
export function* compileBlame(sample: Prose): Iterable<void> {
  ready ??= makeReady();
  const { text } = lineOf(sample, { kind: 'I' });
  ready.anyNeeded.test(text);
  for (const { needed, pattern } of ready.wordings) {
    yield;
    needed.test(text);
    pattern.test(text);
  }
}

const behind = ({ all, ends }: Told, { end }: Span): number => ends[all.findLastIndex((part) => part.end <= end)] ?? 0;

function takesStep(text: string): boolean {
  noSteps ??= formsOf(list(NO_STEPS));
  for (const [, verb = ''] of text.matchAll(STEP)) if (looksPast(verb) && !noSteps.has(verb)) return true;
  return false;
}

function find(line: Told, wordings: readonly Ready[]): Blame | undefined {
  for (const { kind, needed, pattern } of wordings) {
    const match = needed.test(line.text) ? pattern.exec(line.text) : undefined;
    if (!match || /\b(?:not|isn't|wasn't|nobody|no one)\b[^,;:.]{0,20}$/.test(line.text.slice(0, match.index)))
      continue;
    return { ...placeOf(line, match.index, match.index + match[0].length), kind };
  }
  return undefined;
}
