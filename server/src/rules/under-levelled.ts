import { DIMENSIONS, LADDER } from '../data/ladder.ts';
import { LEVELS, type Level, type LevelScheme, levelName, reaches } from '../data/levels.ts';
import { gradeStory } from '../ladder/grade.ts';
import type { Grade } from '../model/grade.ts';
import type { StoryFile } from '../model/story.ts';
import { claimedLevel } from '../signals/claim.ts';
import { isQuestions } from '../signals/questions.ts';
import { exampleStory } from './exampleStory.ts';
import type { FileRule } from './rule.ts';

/** What is the writer's, and who asked for it. */
const OWNED = {
  task: 'My manager asked me to make the import faster: I owned the import service and had to bring it back before opening time.',
};

/** Dimensions that have to be proven before anything is said: of fewer, the story may show more than this reads. */
const ENOUGH = 2;

/** The highest level of any dimension, where the story shows enough to judge it; undefined where it does not. */
function most({ dimensions }: Grade): Level | undefined {
  const levels = DIMENSIONS.flatMap((dimension) => dimensions[dimension].level ?? []);
  // A sentence read by its words alone may prove more than it says, so it silences this rule and never lets it speak.
  const plain = DIMENSIONS.filter((dimension) => dimensions[dimension].evidence.some(({ worded }) => !worded));
  return plain.length < ENOUGH ? undefined : LEVELS[Math.max(...levels.map((level) => LEVELS.indexOf(level)))];
}

/** True where a doubtful reading reaches a level: the story may show it. */
const mayShow = ({ doubted }: Grade, wanted: Level): boolean => doubted.some(({ level }) => reaches(level, wanted));

/** "Scope L4, ambiguity L4 and mentorship L3". */
function proofs({ dimensions }: Grade, scheme: LevelScheme): string {
  const names = DIMENSIONS.flatMap((dimension) => {
    const { level } = dimensions[dimension];
    return level ? [`${LADDER[dimension].title.toLowerCase()} ${levelName(level, scheme)}`] : [];
  });
  const last = names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : `${last}`;
}

/** The question that would lift the story most readily: of its highest dimension. */
function question({ dimensions }: Grade, top: Level): string {
  const highest = DIMENSIONS.find((dimension) => dimensions[dimension].level === top);
  return (highest && dimensions[highest].next?.ask) ?? '';
}

export const underLevelled: FileRule = {
  id: 'under-levelled',
  title: 'The story proves less than its claim',
  why: 'An interviewer adds up what each story proves: scope, ambiguity, influence, quality bar, mentorship. A good story of the level below loses the offer, whatever level its teller names.',
  remedy:
    'Answer the question in the message, if you can answer it truthfully, and put the answer into the Action or the Result. If you cannot, tell another story for this level and claim the lower one here.',
  severity: 'information',
  scope: 'file',
  late: true,
  examples: {
    bad: `---\nlevel: L6\n       ^^\n---\n${exampleStory({ parts: OWNED })}`,
    good: `---\nlevel: L4\n---\n${exampleStory({ parts: OWNED })}`,
  },
  *find(file: StoryFile, { settings: { levelNames, targetLevel } }) {
    if (isQuestions(file)) return;
    const claim = claimedLevel(file);
    // A grade takes longer than all other rules together.
    if (!claim && !targetLevel) return;
    for (const story of file.stories) {
      const grade = gradeStory(story);
      const top = most(grade);
      if (!top) continue;
      if (claim && !reaches(top, claim.level) && !mayShow(grade, claim.level)) {
        yield {
          span: claim.span,
          message: `The front matter claims ${claim.name}, and the story proves no more than ${levelName(top, levelNames)}: ${proofs(grade, levelNames)}. To prove more: ${question(grade, top)}`,
        };
      } else if (targetLevel && !reaches(top, targetLevel) && !mayShow(grade, targetLevel)) {
        yield {
          span: claim?.span ?? story.title?.span ?? story.sections[0]?.label ?? story.span,
          message: `You prepare for ${levelName(targetLevel, levelNames)}, and the story proves no more than ${levelName(top, levelNames)}: ${proofs(grade, levelNames)}. To prove more: ${question(grade, top)}`,
        };
      }
    }
  },
};
