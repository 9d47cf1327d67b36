/** Mentorship: who learns from whom, whether on purpose, and how far it goes on. */

import { WORD_SETS } from '../data/families/sets.ts';
import { MENTORSHIP } from '../data/ladderActs/mentorship.ts';
import type { Level } from '../data/levels.ts';
import { isName, phraseFinder } from '../language/phrases/families.ts';
import { list } from '../language/words/clauseWords.ts';
import type { Part } from '../language/words/sentenceTokens.ts';
import { formsOf } from '../language/words/verbs.ts';
import type { Evidence } from '../model/grade.ts';
import { evidence, has, isDone, type Line, NOT, type Scene } from './scene.ts';

const find = phraseFinder(MENTORSHIP);
type Family = keyof typeof MENTORSHIP;

const REASONS: Readonly<Record<Level, string>> = {
  L3: 'You learn from somebody.',
  L4: 'You help when somebody asks.',
  L5: 'You grow somebody on purpose, with an aim and an outcome.',
  L6: 'You make those stronger who grow others.',
  L7: 'You shape hiring or the career ladder.',
};

const persons = list(`he she him her his yours himself herself ${WORD_SETS.junior!}`);
/** Words that stand for mentees once the story has some. */
const SEVERAL = list('they them their theirs both each all themselves');
const MENTEES = list(`${WORD_SETS.junior!} mentored coached student students wing`);
const WOULD = list('would');
const IF = list('if could might may should unless');
const ME = list('i my me mine');
const REPLIES = formsOf(list('tell show look say explain answer sit help draw write send point'));
/** How often others come. */
const AGAIN = list('always often usually every whenever regularly');
const UNREAL = list('could would might');

interface Place {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** Somebody definite is named: a person's pronoun, a name, "our intern". */
const namesSomebody = ({ words }: Line, mentees: boolean): boolean =>
  (mentees && has(words, SEVERAL)) ||
  has(words, persons) ||
  words.some((word, n) => isName(word) && (n > 0 || /(?:s|d)$/.test(words[1]?.lower ?? '')));

/** "People ask me, and I show them": a question alone helps nobody, unless it comes again and again. */
const isAnswered = (scene: Scene, line: Line): boolean =>
  has(line.words, AGAIN) ||
  scene
    .slice(line.at, line.at + 2)
    .some((near) => isDone(near) && near.words.some(({ lower }, n) => lower === 'i' && isReply(near.words, n + 1)));

/** "I show them", "I just sit down"; not "I could not say". */
function isReply(words: readonly Part[], from: number): boolean {
  for (const { lower, kind } of words.slice(from, from + 4)) {
    if (kind === 'mark' || NOT.has(lower) || UNREAL.has(lower)) return false;
    if (REPLIES.has(lower)) return true;
  }
  return false;
}

/** Phrases of growth count beside a person; those that only tell an aim or a habit stand in any story. */
const PERSONAL: ReadonlySet<Family> = new Set(['aims', 'tends', 'grows']);

export function mentorshipOf(scene: Scene): readonly Evidence[] {
  const by = new Map<Family, Place[]>();
  let mentees = false;
  for (const line of scene) {
    if (!isDone(line)) continue;
    mentees ||= has(line.words, MENTEES);
    // "People would come by": what they used to do, where nothing is supposed.
    const habit = has(line.words, WOULD) && !has(line.words, IF);
    const matches = find(line.words).filter(
      ({ family, denied, unreal }) =>
        family === 'aims' || !(denied || (unreal && !(habit && (family === 'asked' || family === 'asks')))),
    );
    const taught = matches.some(({ family }) => family === 'taught');
    for (const { family, from, to } of matches) {
      if (
        PERSONAL.has(family) &&
        (taught ||
          !(namesSomebody(line, mentees) || (scene[line.at - 1] && namesSomebody(scene[line.at - 1]!, mentees))))
      )
        continue;
      if (family === 'asks' && !isAnswered(scene, line)) continue;
      if (family === 'ladders' && !has(line.words, ME) && !(scene[line.at - 1] && has(scene[line.at - 1]!.words, ME)))
        continue;
      const there = by.get(family);
      if (there) there.push({ line, from, to });
      else by.set(family, [{ line, from, to }]);
    }
  }
  const found: Evidence[] = [];
  const first = (family: Family) => by.get(family)?.[0];
  const add = (level: Level, at: Place | undefined) => {
    if (at) found.push(evidence('mentorship', level, at.line, at.from, at.to, REASONS[level]));
  };
  add('L3', first('taught'));
  add('L4', first('asked') ?? first('asks'));
  const [aim, way] = [first('aims'), first('tends')];
  const outcome = by.get('grows')?.findLast(({ line }) => way && line.at >= way.line.at);
  if (aim && way && outcome) add('L5', way);
  if (first('spreads')) add('L6', first('seniors'));
  add('L7', first('ladders'));
  return found;
}
