import { quantities } from '../language/quantities/quantities.ts';
import { placeForChange } from '../language/vague/changes.ts';
import { isAdditive, type VagueClaim, vagueImpact as vagueClaims } from '../language/vague/vague.ts';
import type { Fix } from '../model/finding.ts';
import { shift } from '../model/span.ts';
import type { Sentence } from '../model/story.ts';
import { exampleStory } from './exampleStory.ts';
import { BEFORE_AFTER, beforeStop, insertAt } from './measureHoles.ts';
import type { StoryRule } from './rule.ts';
import { sectionsOf, shown } from './spoken.ts';

export const vagueImpact: StoryRule = {
  id: 'vague-impact',
  title: 'An effect without a size',
  why: 'Anybody can say "a big impact". The claim earns nothing by itself, and next to other stories with figures it costs you.',
  remedy:
    'Replace the words by the figure they stand for, or put the figure right behind them. A pleased manager counts when you say what pleased them.',
  severity: 'information',
  scope: 'story',
  examples: {
    bad: exampleStory({
      parts: {
        result:
          'A run takes 40 minutes instead of seven hours.\n\nThe shops open with the prices of the day.\n\nThe change had a big impact on the people at the tills.\n                 ^^^^^^^^^^',
      },
    }),
    good: exampleStory({
      parts: {
        result:
          'A run takes 40 minutes instead of seven hours.\n\nThe shops open with the prices of the day.\n\nThe people at the tills correct two prices a day, not thirty.',
      },
    }),
  },
  *find(story, { file }) {
    for (const { sentences } of sectionsOf(story, 'result')) {
      for (const [n, sentence] of sentences.entries()) {
        const claims = vagueClaims(sentence.prose);
        if (claims.length === 0 || isMeasured(sentences, n)) continue;
        for (const claim of claims) {
          const words = file.text.slice(sentence.start + claim.span.start, sentence.start + claim.span.end);
          yield {
            span: shift(claim.span, sentence.start),
            message: messageFor(claim, shown(words)),
            fixes: () => fixesFor(claim, sentence),
          };
        }
      }
    }
  },
};

const measures = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && quantities(sentence.prose).length > 0;

/** A figure stands beside the claim: in its sentence, in the next, or in the one before that the claim sums up ("That was a huge win"). */
function isMeasured(sentences: readonly Sentence[], n: number): boolean {
  if (measures(sentences[n]) || measures(sentences[n + 1])) return true;
  const prose = sentences[n]?.prose;
  return (
    prose !== undefined &&
    /^\W*(?:this|that|these|those|it|which|both|all of (?:this|that))\b/i.test(prose.text) &&
    measures(sentences[n - 1]) &&
    !isAdditive(prose)
  );
}

function messageFor({ family }: VagueClaim, words: string): string {
  if (family === 'approval') {
    return `"${words}" says that somebody was pleased, not what they got, so an interviewer has nothing to write down. Give the figure that pleased them.`;
  }
  return `"${words}" claims an effect without its size, so an interviewer has to guess and guesses low. Put the figure in its place.`;
}

function fixesFor(claim: VagueClaim, sentence: Sentence): readonly Fix[] {
  const { text } = sentence.prose;
  const vague = shift(claim.vague, sentence.start);
  const stop = beforeStop(sentence);
  const fix = (title: string, ...edits: Fix['edits']): Fix => ({ title, kind: 'draft', edits });
  if (claim.family === 'comparison') {
    return [fix('Put the figure in its place', { span: vague, insert: [{ hole: 'how much, such as a percentage' }] })];
  }
  if (claim.family === 'amount') {
    const noun = /\S+$/.exec(text.slice(claim.vague.start, claim.vague.end))?.[0] ?? '';
    const question = `how ${noun.endsWith('s') ? 'many' : 'much'} ${noun}`;
    return [fix('Put the figure in its place', { span: vague, insert: [{ hole: question }] })];
  }
  if (claim.family === 'degree') {
    if (claim.vague.end === claim.span.end) {
      return [fix('Put "from … to …" in its place', { span: vague, insert: BEFORE_AFTER })];
    }
    // "significantly improved the page": the verb keeps its object, and the figures go behind it.
    const after = text.slice(claim.vague.end).search(/\S/);
    const place = placeForChange(sentence.prose, claim.vague.end);
    const behind = place === undefined ? stop : sentence.start + place;
    const gone = { start: vague.start, end: vague.end + Math.max(0, after) };
    return [
      fix(
        'Drop the adverb and add "from … to …"',
        { span: gone, insert: [] },
        insertAt(behind, [' ', ...BEFORE_AFTER]),
      ),
    ];
  }
  const link = claim.family === 'approval' ? ' because ' : ': ';
  return [fix('Add the measure beside it', insertAt(stop, [link, { hole: 'the measure' }, ' went ', ...BEFORE_AFTER]))];
}
