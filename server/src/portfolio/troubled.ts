/** Whether a story lets a failure, a mistake or a disagreement be heard. */
import type { CanonicalId } from '../data/canonical.ts';
import type { Story } from '../model/story.ts';
import { learning } from '../signals/learning.ts';

/** The canonical stories that are about trouble, each with the rule that says that there was none in it. */
const ABOUT_TROUBLE: Readonly<Partial<Record<CanonicalId, string | null>>> = {
  'disagreed-with-senior': null,
  'wrong-about-something-big': 'costless-mistake',
  'failed-project': 'soft-failure',
  'influence-without-authority': 'no-resistance',
  'pushed-back': null,
};

/**
 * By its types, unless a rule about their traps has spoken (`found` holds the ids of those that did), and by a belief
 * that it gives up. What else shows trouble in the text of a story belongs here.
 */
export function isTroubled(story: Story, types: readonly CanonicalId[], found: ReadonlySet<string>): boolean {
  const byType = types.some((type) => {
    const trap = ABOUT_TROUBLE[type];
    return trap !== undefined && (trap === null || !found.has(trap));
  });
  return byType || learning(story).lessons.some(({ kind }) => kind === 'belief');
}
