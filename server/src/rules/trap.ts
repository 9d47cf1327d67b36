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
import { headOf, sectionsOf, shown, unfilledCore } from './spoken.ts';

/** What a rule has to say of a story of its type. */
export interface Verdict {
  /** The words that give the trap away; the head of the story where there are none. */
  readonly at: Span | undefined;
  readonly message: string;
  readonly unsure: boolean;
  readonly fix?: { readonly title: string; readonly section: SectionKind; readonly sentence: Edit['insert'] };
}

/** Fewer words without labels are a note, and what a note leaves out says nothing. */
const SHORTEST = 60;

/** True where the story is told far enough that what it leaves out means something. */
function isTold(story: Story): boolean {
  if (story.sections.length === 0) {
    return story.loose.reduce((total, { prose }) => total + prose.words, 0) >= SHORTEST;
  }
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

/** The example of a trap rule: the sound story with its type in front and the parts that the rule needs. */
export const trapExample = (type: CanonicalId, changes: Parameters<typeof exampleStory>[0]): string =>
  `---\nstory: ${type}\n---\n${exampleStory(changes)}`;
