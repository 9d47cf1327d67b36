/** What the ten rules about the trap of a canonical story share: when one speaks, where, and how it adds a sentence. */
import type { CanonicalId } from '../data/canonical.ts';
import type { SectionKind } from '../data/sections.ts';
import type { Edit, Fix, Remark } from '../model/finding.ts';
import { endOfLine, lineBreakOf, startOfLine } from '../model/lines.ts';
import type { Span } from '../model/span.ts';
import type { Story, StoryFile } from '../model/story.ts';
import type { FamilySignal } from '../signals/gather.ts';
import { plainTypes } from '../signals/storyType.ts';
import { exampleStory } from './exampleStory.ts';
import { addSentence, insertAt } from './measureHoles.ts';
import type { Context, StoryRule } from './rule.ts';
import { headOf, isNote, sectionsOf, shown, unfilledCore } from './spoken.ts';

/** What a rule has to say of a story of its type. */
export interface Verdict {
  /** The words that give the trap away; the head of the story where there are none. */
  readonly at: Span | undefined;
  readonly message: string;
  readonly unsure: boolean;
  readonly fix?: { readonly title: string; readonly section: SectionKind; readonly sentence: Edit['insert'] };
}

/** True where the story is told far enough that what it leaves out means something. */
function isTold(story: Story): boolean {
  if (story.sections.length === 0) return !isNote(story);
  const unfilled = unfilledCore(story);
  return unfilled.length < 2 && !unfilled.includes('action') && !unfilled.includes('result');
}

/** Runs `judge` on the stories that are of the type: by the writer's word, or plainly, and then as a hint. */
export function trapFinder(
  type: CanonicalId,
  judge: (story: Story, text: string) => Verdict | undefined,
): StoryRule['find'] {
  return function* find(story: Story, { file }: Context): Iterable<Remark> {
    const known = plainTypes(file, story).find((one) => one.type === type);
    if (!known || !isTold(story)) return;
    const verdict = judge(story, file.text);
    if (!verdict) return;
    const { at, message, unsure, fix } = verdict;
    yield {
      span: at ?? headOf(story, file),
      message,
      unsure: unsure || known.confidence === 'sure',
      fixes: () => {
        const edit = fix && sentenceIn(file, story, fix.section, fix.sentence);
        return edit ? [{ title: fix.title, kind: 'draft', edits: [edit] } satisfies Fix] : [];
      },
    };
  };
}

const ITEM = /^[ \t>]*[-*+][ \t]+/;

/** Puts a sentence behind the last one of a section, an item of its own below a list. */
function sentenceIn({ text }: StoryFile, story: Story, kind: SectionKind, insert: Edit['insert']): Edit | undefined {
  const last = sectionsOf(story, kind).at(-1)?.sentences.at(-1);
  if (!last) return undefined;
  const lead = text.slice(startOfLine(text, last.start), last.start);
  if (lead.includes('|')) return undefined;
  const item = ITEM.exec(lead);
  return item
    ? insertAt(endOfLine(text, last.end), [`${lineBreakOf(text)}${item[0]}`, ...insert])
    : addSentence(last, insert);
}

/** The signals of some kinds that the story affirms, in the sections given (all where a story has none). */
export const affirmed = <Kind extends string>(
  signals: readonly FamilySignal<Kind>[],
  kinds: readonly Kind[],
  sections?: readonly SectionKind[],
): readonly FamilySignal<Kind>[] =>
  signals.filter(
    ({ kind, denied, section }) =>
      kinds.includes(kind) && !denied && (!sections || section === undefined || sections.includes(section)),
  );

/** How many of the kinds the signals show. */
export const variety = (signals: readonly FamilySignal<string>[]): number =>
  new Set(signals.map(({ kind }) => kind)).size;

/** "obviously" and "no way around", as the message quotes them; empty where there are none. */
export function quoted(text: string, signals: readonly FamilySignal<string>[]): string {
  const words = signals.slice(0, 2).map(({ span }) => `"${shown(text.slice(span.start, span.end))}"`);
  return words.join(' and ');
}

/** Steps that belong to any story of the import: they give a story its length, and no trap rule has a word for them. */
const STEPS = [
  'The lookup had three callers, each in a file of its own. I began with the one that reads the most: I wrote down which columns it needs, made a table with those columns, and pointed the caller to it. The first night ran through. The second stopped at four, where a name with an accent was a byte too long. I widened the column, cleared the half-written rows and started the run again by hand.',
  'Then I took the other two callers. One is written in an old dialect, so I read its manual before I touched a line. The other belongs to a report on paper. I knelt on the floor of the corridor with its printouts, a pen and the list of columns, and wrote the name that each column has in the one beside the name it has in the other.',
  'After that I put the code in order. I gave the tables names that say what is in them, moved the passwords out of the script, and put down on one sheet how the run works: what it reads, in which order, where its log is, and who has the keys to it. I drew the plan of the three callers with a pen as well, because the tool for it knew no arrows, and hung it beside the door of the machine room, where it hangs to this day.',
].join('\n\n');

/** The example of a trap rule: the sound story with its type in front, the opening of its Action and the parts that the rule needs. */
export const trapExample = (
  type: CanonicalId,
  { opening, parts }: Pick<NonNullable<Parameters<typeof exampleStory>[0]>, 'opening' | 'parts'>,
): string => {
  const steps =
    opening === undefined
      ? {}
      : {
          action: `${opening}\n\n${STEPS}`,
          differently:
            'I would list all callers in the first week. That would have saved the night that stopped at four.',
        };
  return `---\nstory: ${type}\n---\n${exampleStory({ parts: { ...steps, ...parts } })}`;
};
