import { ageMix } from './age-mix.ts';
import { blame } from './blame.ts';
import { costlessMistake } from './costless-mistake.ts';
import { flawlessSet } from './flawless-set.ts';
import { freshStory } from './fresh-story.ts';
import { hollowLearning } from './hollow-learning.ts';
import { hollowPhrase } from './hollow-phrase.ts';
import { invalidValue } from './invalid-value.ts';
import { juniorQuestion } from './junior-question.ts';
import { levelMix } from './level-mix.ts';
import { longSituation } from './long-situation.ts';
import { longTask } from './long-task.ts';
import { missingRetrospective } from './missing-retrospective.ts';
import { missingScale } from './missing-scale.ts';
import { missingSection } from './missing-section.ts';
import { noLearning } from './no-learning.ts';
import { noRealFork } from './no-real-fork.ts';
import { noResistance } from './no-resistance.ts';
import { noTension } from './no-tension.ts';
import { offLength } from './off-length.ts';
import { passiveInAction } from './passive-in-action.ts';
import { personalClash } from './personal-clash.ts';
import { reactiveMentoring } from './reactive-mentoring.ts';
import { removedCapability } from './removed-capability.ts';
import { repeatedIncident } from './repeated-incident.ts';
import type { Rule } from './rule.ts';
import { shallowRetrospective } from './shallow-retrospective.ts';
import { singleNumber } from './single-number.ts';
import { snapDecision } from './snap-decision.ts';
import { softFailure } from './soft-failure.ts';
import { staleStory } from './stale-story.ts';
import { strawOpponent } from './straw-opponent.ts';
import { thinAction } from './thin-action.ts';
import { tooFewQuestions } from './too-few-questions.ts';
import { uncoveredStory } from './uncovered-story.ts';
import { undatedStory } from './undated-story.ts';
import { underLevelled } from './under-levelled.ts';
import { unfilledHole } from './unfilled-hole.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownRule } from './unknown-rule.ts';
import { unlabelledStory } from './unlabelled-story.ts';
import { unmeasuredImpact } from './unmeasured-impact.ts';
import { unquantifiedResult } from './unquantified-result.ts';
import { unusedDirective } from './unused-directive.ts';
import { vagueImpact } from './vague-impact.ts';
import { weInAction } from './we-in-action.ts';

/** Every rule, in the order in which the README and the settings list them. */
export const RULES: readonly Rule[] = [
  missingSection,
  unlabelledStory,
  longSituation,
  longTask,
  thinAction,
  offLength,
  weInAction,
  passiveInAction,
  unquantifiedResult,
  singleNumber,
  vagueImpact,
  noTension,
  blame,
  noLearning,
  hollowLearning,
  missingRetrospective,
  shallowRetrospective,
  missingScale,
  freshStory,
  staleStory,
  undatedStory,
  hollowPhrase,
  underLevelled,
  juniorQuestion,
  tooFewQuestions,
  noRealFork,
  strawOpponent,
  costlessMistake,
  softFailure,
  noResistance,
  personalClash,
  unmeasuredImpact,
  reactiveMentoring,
  removedCapability,
  snapDecision,
  uncoveredStory,
  levelMix,
  flawlessSet,
  ageMix,
  repeatedIncident,
  unfilledHole,
  unknownKey,
  invalidValue,
  unknownRule,
  unusedDirective,
];

export const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
