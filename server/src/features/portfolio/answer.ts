import { judgeSet, type SetFinding } from '../../analysis/set.ts';
import { CANONICAL } from '../../data/canonical.ts';
import { levelName } from '../../data/levels.ts';
import type { Settings } from '../../model/settings.ts';
import { coverage } from '../../portfolio/coverage.ts';
import type { StorySummary } from '../../portfolio/summary.ts';
import type { Portfolio, PortfolioFinding, PortfolioStory } from '../../protocol.ts';
import { agoText } from '../../signals/ago.ts';
import type { PlacedStory, StoryRecord } from './store.ts';

/** The set of all stories as the Portfolio view shows it. */
export function portfolioOf(records: readonly StoryRecord[], settings: Settings, now: Date): Portfolio {
  const stories = records.flatMap((record) => record.stories);
  const day = now.toDateString();
  const shown = new Map(stories.map((story) => [story, shownStory(story, settings, now, day)]));
  const { slots, others } = coverage(stories);
  return {
    slots: slots.map(({ id, stories: covering }) => ({
      id,
      title: CANONICAL[id].title,
      why: CANONICAL[id].why,
      stories: covering.map((story) => shown.get(story)!),
    })),
    others: others.map((story) => shown.get(story)!),
    findings: judgeSet(stories, settings, now).map((finding) => findingOf(finding, shown)),
  };
}

const shownStories = new WeakMap<PlacedStory, { story: PortfolioStory; settings: Settings; day: string }>();

/** The same object while nothing has changed that it was made from. */
function shownStory(placed: PlacedStory, settings: Settings, now: Date, day: string): PortfolioStory {
  const known = shownStories.get(placed);
  if (known?.settings === settings && known.day === day) return known.story;
  const story = storyOf(placed, settings, now);
  shownStories.set(placed, { story, settings, day });
  return story;
}

const storyOf = (story: PlacedStory, { levelNames }: Settings, now: Date): PortfolioStory => ({
  uri: story.file,
  position: story.position,
  title: story.title ?? fileName(story.file),
  canonical: story.types,
  level: story.proven && levelName(story.proven, levelNames),
  age: story.period && agoText(story.period, now),
  seconds: story.seconds,
  findings: story.findings,
});

function findingOf(
  { rule, severity, message, slot, stories }: SetFinding,
  shown: ReadonlyMap<StorySummary, PortfolioStory>,
): PortfolioFinding {
  const places = stories?.flatMap((story) => shown.get(story) ?? []);
  return {
    rule,
    severity,
    message,
    ...(slot && { slot }),
    ...(places && { stories: places.map(({ uri, position }) => ({ uri, position })) }),
  };
}

/** "queue" of "file:///stories/queue.star.md". */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.star\.md$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
