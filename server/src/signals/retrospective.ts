import type { Teller } from '../language/actors/telling.ts';
import { beliefs } from '../language/lessons/beliefs.ts';
import { practices } from '../language/lessons/practices.ts';
import {
  contentment,
  findsNothing,
  framing,
  hedges,
  namesProblem,
  namesSaving,
  ownWords,
  steps,
} from '../language/lessons/retrospect.ts';
import { type Told, told } from '../language/lessons/told.ts';
import { type Span, span } from '../model/span.ts';
import type { Section, Sentence, Story } from '../model/story.ts';
import { storyTeller } from './storyTeller.ts';

/** The answer to "what would you do differently", and the level at which it is heard. */
export interface Retrospective {
  readonly level: 'L4' | 'L5' | 'L6';
  /** The sentence that decides. */
  readonly span: Span;
  /** Why it is heard at that level. */
  readonly reason: string;
  /** What the next level would add; undefined at the last. */
  readonly next: string | undefined;
  /** L4: `content` finds nothing to change, `vague` intends something that any story could. */
  readonly kind: 'content' | 'vague' | 'step' | 'cause';
  readonly unsure: boolean;
}

/** A sentence of the answer, read. */
interface Line {
  readonly sentence: Sentence;
  readonly own: Told;
}

const NEXT = {
  L5: 'L5 names the step to change and what it would have saved.',
  saving:
    'To be sure of L5, say what the step would have saved. L6 names the cause in how you framed the problem, and what you do since.',
  L6: 'L6 names the cause in how you framed the problem, and what you changed in your way of working since.',
} as const;

const spanOf = ({ sentence: { start, prose } }: Line): Span => span(start, start + prose.text.trimEnd().length);

/** What the writer does since then, told plainly enough beside the cause of a mistake. */
const changedSince = ({ own }: Line): boolean =>
  practices(own).some(({ mark, whose }) => mark !== 'plain' && whose !== 'team') ||
  beliefs(own).some(({ kind }) => kind === 'shift');

const isStep = ({ own }: Line): boolean => steps(own).length > 0;

/** The level of an answer, by its lines. `lines` is never empty. */
function grade(lines: readonly Line[]): Retrospective {
  const framed = lines.find(({ own }) => framing(own));
  const stepped = lines.find(isStep);
  // A belief that was wrong is the cause where no step is named beside it.
  const cause = framed ?? (stepped ? undefined : lines.find(blames));
  if (cause && lines.some(changedSince)) {
    return {
      level: 'L6',
      kind: 'cause',
      span: spanOf(cause),
      reason: 'The cause stands in how you framed the problem, and you say what you do since.',
      next: undefined,
      unsure: false,
    };
  }
  const content = lines.find(({ own }) => contentment(own));
  const words = lines.reduce((total, { own }) => total + (contentment(own) ? 0 : ownWords(own)), 0);
  const hedged = content !== undefined || lines.some(({ own }) => hedges(own));
  if (words >= (hedged ? HEDGED_WORDS : OWN_WORDS)) {
    const saved = lines.some(({ own }) => namesSaving(own));
    return {
      level: 'L5',
      kind: 'step',
      span: spanOf(stepped ?? lines[0]!),
      reason: saved
        ? 'A specific step, and what it would have saved.'
        : 'A specific step, and no word yet on what it would have saved.',
      next: saved ? NEXT.L6 : NEXT.saving,
      unsure: false,
    };
  }
  const decides = content ?? stepped ?? lines[0]!;
  return {
    level: 'L4',
    kind: content ? 'content' : 'vague',
    span: spanOf(decides),
    reason: content ? 'It finds nothing to change.' : 'An intention that would fit any story.',
    next: NEXT.L5,
    unsure: !content && words > 0,
  };
}

const blames = ({ own }: Line): boolean =>
  beliefs(own).some(({ kind }) => kind === 'error' || kind === 'before' || kind === 'guess');

/** Words that name something specific: so many make a step, and more where the writer hedges. */
const OWN_WORDS = 2;
const HEDGED_WORDS = 4;

/** An answer outside its section runs on for so many sentences. */
const RUNS_ON = 3;

const linesOf = (sentences: readonly Sentence[], teller: Teller): readonly Line[] =>
  sentences.map((sentence) => ({ sentence, own: told(sentence.prose, teller) }));

/** The answer among sentences that stand under no heading for it. */
function answerIn(lines: readonly Line[], late: boolean): readonly Line[] | undefined {
  const at = lines.findIndex(({ own }, n) => {
    if (steps(own).some(({ kind }) => kind === 'try' || late)) return true;
    if (late && findsNothing(own)) return true;
    // The cause alone is an answer where it names the question and what changed since.
    return late && namesProblem(own) && lines.slice(n, n + RUNS_ON).some(changedSince);
  });
  return at < 0 ? undefined : lines.slice(at, at + RUNS_ON);
}

const known = new WeakMap<Story, { readonly found: Retrospective | undefined }>();

/** The story's answer to "what would you do differently"; undefined where it has none. Memoised by the story. */
export function retrospective(story: Story): Retrospective | undefined {
  const before = known.get(story);
  if (before) return before.found;
  const found = read(story);
  known.set(story, { found });
  return found;
}

const isAnswer = ({ kinds, words }: Section): boolean => kinds.includes('differently') && words > 0;

function read(story: Story): Retrospective | undefined {
  const teller = storyTeller(story);
  const answers = story.sections.filter(isAnswer);
  if (answers.length > 0) {
    const lines = linesOf(
      answers.flatMap(({ sentences }) => sentences),
      teller,
    );
    return lines.length > 0 ? grade(lines) : undefined;
  }
  const turn = story.sections.find(({ kinds }) => kinds.includes('result'))?.span.start;
  const isLate = (sentence: Sentence, n: number): boolean =>
    turn === undefined ? n >= story.loose.length / 2 : sentence.start > turn;
  const groups: readonly (readonly [readonly Sentence[], boolean])[] = [
    ...story.sections
      .filter(({ kinds }) => !kinds.includes('notes'))
      .map(({ kinds, sentences }) => [sentences, kinds.includes('result') || kinds.includes('learning')] as const),
    [story.loose.filter((one, n) => !isLate(one, n)), false],
    [story.loose.filter(isLate), true],
  ];
  for (const [sentences, late] of groups) {
    const answer = answerIn(linesOf(sentences, teller), late);
    if (answer) return grade(answer);
  }
  return undefined;
}
