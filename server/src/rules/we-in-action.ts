import { hidingActs, type TeamAct } from '../language/actors/persons.ts';
import type { Teller } from '../language/actors/telling.ts';
import { firstPerson, firstPersonThroughout, type Writer } from '../language/firstPerson/firstPerson.ts';
import { isJoint, namedAndI, speaksOfOnePerson } from '../language/firstPerson/namedAndI.ts';
import { teamThenI } from '../language/firstPerson/teamThenI.ts';
import type { Edit, Fix, RelatedPlace, Remark } from '../model/finding.ts';
import { shift, span } from '../model/span.ts';
import type { Section, Sentence } from '../model/story.ts';
import { storyTeller } from '../signals/storyTeller.ts';
import { exampleStory } from './exampleStory.ts';
import { nearestI } from './nearestI.ts';
import type { StoryRule } from './rule.ts';

export const weInAction: StoryRule = {
  id: 'we-in-action',
  title: '"We" stands in the Action where "I" belongs',
  why: 'An interviewer hires one person. "We" hides which part was yours, and hidden work earns no credit.',
  remedy:
    'Say "I" where the work was yours. Where others did a part, name the team once and then your share: "The team …; I …".',
  severity: 'warning',
  scope: 'story',
  examples: {
    bad: exampleStory({
      opening:
        "We timed every stage of the run and found that one lookup read the same table 40 times.\n^^\nI proposed a copy to its owner. She feared stale prices, so we've been comparing both every night since then.\n                                                            ^^",
    }),
    good: exampleStory({
      opening:
        'I timed every stage of the run and found that one lookup read the same table 40 times.\nI proposed a copy to its owner. She feared stale prices, so her team names the shops, and I compare both every night.',
    }),
  },
  *find(story, { file }) {
    for (const section of story.sections) {
      if (!section.kinds.includes('action')) continue;
      const third = section.sentences.length > 0 && storyTeller(story).kind === 'named';
      for (const [n, sentence] of section.sentences.entries()) {
        const acts = hidingActs(sentence.prose, third);
        if (acts.length === 0) continue;
        const teller = storyTeller(story);
        const related = () => (teller.kind === 'I' ? compare(section, n) : []);
        const before = section.sentences[n - 1];
        for (const act of acts) yield remark({ sentence, before, text: file.text, act, teller }, related);
      }
    }
  },
};

interface Place {
  readonly sentence: Sentence;
  /** The sentence before, in the same section. */
  readonly before: Sentence | undefined;
  /** The text of the file. */
  readonly text: string;
  readonly act: TeamAct;
  readonly teller: Teller;
}

function remark(place: Place, related: NonNullable<Remark['related']>): Remark {
  const { sentence, act, teller } = place;
  const actor = sentence.prose.text.slice(act.span.start, act.span.end).replace(/\s+/g, ' ');
  return {
    span: shift(act.span, sentence.start),
    message: `"${actor}" hides your part: the interviewer cannot tell what you did. Say what ${teller.kind === 'named' ? teller.name : `"${teller.kind}"`} did, or name the team and then your share.`,
    related,
    fixes: () => fixes(place),
    ...(act.confidence === 'unsure' && { unsure: true }),
  };
}

function* drafts({ sentence, before, act, teller }: Place): Iterable<readonly [string, readonly Edit[] | undefined]> {
  const { prose } = sentence;
  // A story told in the third person is the writer's to turn into "I" first.
  if (teller.kind === 'named') return;
  const writer: Writer = teller.kind;
  yield [`Say "${writer}"`, firstPerson(prose, act, writer)];
  yield [`Say "${writer}" in the whole sentence`, firstPersonThroughout(prose, act, writer)];
  // Beside one other person, "we" may be two: then it is no team that did it.
  const pair = speaksOfOnePerson(prose) || (before !== undefined && speaksOfOnePerson(before.prose));
  if (pair || isJoint(prose, act))
    yield [`Name who did it with you: "[name] and ${writer}"`, namedAndI(prose, act, writer)];
  else yield [`Name the team, then what you did: "The team …; ${writer} …"`, teamThenI(prose, act, writer)];
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

function fixes(place: Place): readonly Fix[] {
  const { sentence, text } = place;
  const source = text.slice(sentence.start, sentence.end);
  const result: Fix[] = [];
  for (const [title, edits] of drafts(place)) {
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

/** For the sentence at an index: the nearest one that says "I"; where none does, the label with the count. */
function compare(section: Section, n: number): readonly RelatedPlace[] {
  const near = nearestI(section, n);
  if (near.length > 0) return near;
  const { sentences, label } = section;
  const team = sentences.filter(({ prose }) => hidingActs(prose).length > 0).length;
  const all = `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}`;
  return [
    { span: label, message: `Of ${all} here, ${team} ${team === 1 ? 'lets' : 'let'} the team act and none says "I".` },
  ];
}
