import { firstPerson } from '../language/firstPerson.ts';
import { type TeamAct, teamActs, writerActs } from '../language/persons.ts';
import { teamThenI } from '../language/teamThenI.ts';
import type { Edit, Fix, RelatedPlace, Remark } from '../model/finding.ts';
import { shift, span } from '../model/span.ts';
import type { Section, Sentence } from '../model/story.ts';
import type { StoryRule } from './rule.ts';

export const weInAction: StoryRule = {
  id: 'we-in-action',
  title: 'The team acts in the Action',
  why: 'An interviewer hires one person. "We" hides which part was yours, and what stays hidden counts for nobody.',
  remedy:
    'Say "I" where the work was yours. Where others did a part, name the team once and then your share: "The team …; I …".',
  severity: 'warning',
  scope: 'story',
  examples: {
    bad: `
## Action

We moved the billing jobs to a queue, because the nightly batch blocked every deploy.
^^
I wrote the retry logic, and we've been running it since March.
                             ^^
`,
    good: `
## Action

I moved the billing jobs to a queue, because the nightly batch blocked every deploy.
The team reviewed each job; I wrote the retry logic that our service runs today.
`,
  },
  *find(story, { file }) {
    for (const section of story.sections) {
      if (!section.kinds.includes('action')) continue;
      let nearestI: ReturnType<typeof findNearestI> | undefined;
      for (const [n, sentence] of section.sentences.entries()) {
        const acts = teamActs(sentence.prose);
        if (acts.length === 0) continue;
        nearestI ??= findNearestI(section);
        const related = [nearestI(n)];
        for (const act of acts) yield remark(sentence, file.text, act, related);
      }
    }
  },
};

function remark(sentence: Sentence, text: string, act: TeamAct, related: readonly RelatedPlace[]): Remark {
  const actor = sentence.prose.text.slice(act.span.start, act.span.end).replace(/\s+/g, ' ');
  return {
    span: shift(act.span, sentence.start),
    message: `"${actor}" hides your part: the interviewer cannot tell what you did. Say what "I" did, or name the team and then your share.`,
    related,
    fixes: () => fixes(sentence, text, act),
    ...(act.confidence === 'unsure' && { unsure: true }),
  };
}

function* drafts({ prose }: Sentence, act: TeamAct): Iterable<readonly [string, readonly Edit[] | undefined]> {
  yield ['Say "I"', firstPerson(prose, act)];
  yield ['Name the team, then what you did: "The team …; I …"', teamThenI(prose, act)];
}

/** An edit that would swallow a Markdown mark is not offered: the words it replaces must stand in the file as they are read. */
const keepsMarks = ({ prose }: Sentence, source: string, edits: readonly Edit[]): boolean =>
  edits.every(
    ({ span: { start, end } }) => source.slice(start, end).replace(/[\r\n\t]/g, ' ') === prose.text.slice(start, end),
  );

/** Emphasis, code or a link that closes right behind a sentence: "`kafka`", "[Kafka](https://…)". */
const CLOSING_MARKS = /(?:[*_`~]|\]\([^()\s]*\))*/y;

/** Where words can be added behind the sentence that ends at `at` in the file, out of the marks its last word stands in. */
function behindMarks(text: string, at: number): number {
  CLOSING_MARKS.lastIndex = at;
  return at + (CLOSING_MARKS.exec(text)?.[0].length ?? 0);
}

function fixes(sentence: Sentence, text: string, act: TeamAct): readonly Fix[] {
  const source = text.slice(sentence.start, sentence.end);
  const result: Fix[] = [];
  for (const [title, edits] of drafts(sentence, act)) {
    if (!edits || !keepsMarks(sentence, source, edits)) continue;
    const inFile = edits.map(({ span: within, insert }) => {
      const whole = shift(within, sentence.start);
      if (whole.start < whole.end || whole.end < sentence.end) return { span: whole, insert };
      const end = behindMarks(text, whole.end);
      return { span: span(end, end), insert };
    });
    result.push({ title, kind: 'draft', edits: inFile });
  }
  return result;
}

/** For the sentence at an index: the nearest one of the section that says "I"; where none does, the label with the count. */
function findNearestI({ sentences, label }: Section): (n: number) => RelatedPlace {
  const saying = sentences.flatMap((sentence, n) => {
    const writer = writerActs(sentence.prose)[0];
    return writer ? [{ n, place: shift(writer, sentence.start) }] : [];
  });
  if (saying.length === 0) {
    const team = sentences.filter(({ prose }) => teamActs(prose).length > 0).length;
    const all = `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}`;
    const message = `Of ${all} here, ${team} ${team === 1 ? 'lets' : 'let'} the team act and none says "I".`;
    return () => ({ span: label, message });
  }
  let at = 0;
  return (n) => {
    // Sentences are asked in order, so the nearest "I" only ever moves on.
    while (at + 1 < saying.length && Math.abs(saying[at + 1]!.n - n) <= Math.abs(saying[at]!.n - n)) at++;
    const { n: found, place } = saying[at]!;
    const message = found === n ? 'Here the same sentence says "I".' : 'Here "I" stands where your part is plain.';
    return { span: place, message };
  };
}
