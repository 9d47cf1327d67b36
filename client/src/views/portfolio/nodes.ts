/** The rows of the Portfolio view and what they say, without a tree to draw them in. */
import {
  clock,
  type FindingCounts,
  findingsText,
  type Portfolio,
  type PortfolioFinding,
  type PortfolioSlot,
  type PortfolioStory,
} from '../../../../server/src/protocol.ts';

export type SlotId = PortfolioSlot['id'];

export type PortfolioNode =
  | { readonly kind: 'slot'; readonly id: string; readonly slot: PortfolioSlot }
  | { readonly kind: 'story'; readonly id: string; readonly story: PortfolioStory; readonly slot: SlotId | undefined }
  | { readonly kind: 'others'; readonly id: string; readonly stories: readonly PortfolioStory[] }
  | { readonly kind: 'set'; readonly id: string; readonly findings: readonly FoundInSet[] }
  | { readonly kind: 'gaps'; readonly id: string; readonly findings: readonly FoundInSet[] }
  | ({ readonly kind: 'finding'; readonly id: string } & FoundInSet);

/** What the set lacks, with the rows' own stories that it is about. */
interface FoundInSet {
  readonly finding: PortfolioFinding;
  readonly about: readonly PortfolioStory[];
}

/** How a row looks and sounds. */
export interface Row {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: string;
  /** A colour of the theme. */
  readonly colour?: string;
  /** What the menus of the manifest ask for. */
  readonly context: string;
  /** What a screen reader says. */
  readonly spoken: string;
}

type Severity = keyof FindingCounts;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const LOOKS: Readonly<Record<Severity, { readonly icon: string; readonly colour: string }>> = {
  error: { icon: 'error', colour: 'problemsErrorIcon.foreground' },
  warning: { icon: 'warning', colour: 'problemsWarningIcon.foreground' },
  information: { icon: 'info', colour: 'problemsInfoIcon.foreground' },
  hint: { icon: 'lightbulb', colour: 'editorLightBulb.foreground' },
};

const hasAny = ({ findings }: PortfolioStory): boolean => SEVERITIES.some((severity) => findings[severity] > 0);

/** "2 min 8 s", "7 months ago", "2 warnings": what is known of a story beside its level. */
const facts = (story: PortfolioStory): readonly string[] => [
  clock(story.seconds),
  ...(story.age === undefined ? [] : [story.age]),
  ...(hasAny(story) ? [findingsText(story.findings)] : []),
];

/** True where there is no story at all, which the welcome of the view speaks to. */
export const isEmpty = ({ slots, others }: Portfolio): boolean =>
  others.length === 0 && slots.every(({ stories }) => stories.length === 0);

/** "7 of 10". */
export const coverage = ({ slots }: Portfolio): string =>
  `${slots.filter(({ stories }) => stories.length > 0).length} of ${slots.length}`;

/** Stories keep their row while somebody writes in them, so their place in the list names them and not their line. */
const storyNodes = (parent: string, stories: readonly PortfolioStory[], slot?: SlotId): readonly PortfolioNode[] =>
  stories.map((story, index) => ({ kind: 'story', id: `${parent}/${index}/${story.uri}`, story, slot }));

const findingNodes = (parent: string, findings: readonly FoundInSet[]): readonly PortfolioNode[] =>
  findings.map((found, index) => ({ kind: 'finding', id: `${parent}/${index}`, ...found }));

function foundInSet({ slots, others, findings }: Portfolio): readonly FoundInSet[] {
  const place = ({ uri, position }: Pick<PortfolioStory, 'uri' | 'position'>) => `${uri} ${position.line}`;
  // A story of several slots is one story.
  const told = new Map([...slots.flatMap(({ stories }) => stories), ...others].map((story) => [place(story), story]));
  return findings.map((finding) => ({
    finding,
    about: (finding.stories ?? []).flatMap((named) => told.get(place(named)) ?? []),
  }));
}

/** The ten slots, the stories that fill none of them, and at the foot what the set as a whole lacks. */
export function roots(portfolio: Portfolio): readonly PortfolioNode[] {
  if (isEmpty(portfolio)) return [];
  const { slots, others } = portfolio;
  return [
    ...slots.map((slot): PortfolioNode => ({ kind: 'slot', id: slot.id, slot })),
    ...(others.length > 0 ? [{ kind: 'others', id: 'others', stories: others } as const] : []),
    { kind: 'set', id: 'set', findings: foundInSet(portfolio) },
  ];
}

export function childrenOf(node: PortfolioNode): readonly PortfolioNode[] {
  switch (node.kind) {
    case 'slot':
      return storyNodes(node.id, node.slot.stories, node.slot.id);
    case 'others':
      return storyNodes(node.id, node.stories);
    case 'set': {
      // The gaps stand above already: here they take one row.
      const gaps = node.findings.filter(({ finding }) => finding.slot !== undefined);
      const others = node.findings.filter(({ finding }) => finding.slot === undefined);
      return [
        ...findingNodes('set', others),
        ...(gaps.length > 0 ? [{ kind: 'gaps', id: 'gaps', findings: gaps } as const] : []),
      ];
    }
    case 'gaps':
      return findingNodes('gaps', node.findings);
    case 'finding':
      return storyNodes(node.id, node.about);
    default:
      return [];
  }
}

const stories = (count: number): string => `${count} ${count === 1 ? 'story' : 'stories'}`;

/** "Biggest impact": the name that the front matter gives a canonical story. A row has no room for the whole title. */
const shortName = (id: SlotId): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

function slotRow({ id, title, why, stories: told }: PortfolioSlot): Row {
  const label = shortName(id);
  if (told.length === 0) {
    return {
      label,
      description: 'missing',
      tooltip: `${title}\n${why}\n\nNo story covers it yet.`,
      icon: 'circle-large-outline',
      colour: 'problemsWarningIcon.foreground',
      context: 'gap',
      spoken: `${title}, no story yet, Enter begins one. ${why}`,
    };
  }
  const levels = told.flatMap(({ level }) => level ?? []).join(', ') || 'unproven';
  return {
    label,
    description: levels,
    tooltip: [title, why, '', ...told.map((story) => spokenStory(story).join(', '))].join('\n'),
    icon: 'pass-filled',
    colour: 'testing.iconPassed',
    context: 'slot',
    spoken: `${title}, ${stories(told.length)}, ${levels}`,
  };
}

const spokenStory = (story: PortfolioStory): readonly string[] => [
  story.title,
  story.level ?? 'unproven',
  ...facts(story),
  ...(hasAny(story) ? [] : [findingsText(story.findings)]),
];

function storyRow(story: PortfolioStory): Row {
  const gravest = SEVERITIES.find((severity) => story.findings[severity] > 0);
  const spoken = spokenStory(story);
  return {
    label: story.level === undefined ? story.title : `${story.level} · ${story.title}`,
    description: [...(story.level === undefined ? ['unproven'] : []), ...facts(story)].join(' · '),
    tooltip: spoken.join('\n'),
    icon: 'note',
    ...(gravest && { colour: LOOKS[gravest].colour }),
    context: 'story',
    spoken: spoken.join(', '),
  };
}

function setRow(findings: readonly FoundInSet[]): Row {
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length;
  const words = findingsText({
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  });
  return {
    label: 'The whole set',
    description: words,
    tooltip: 'What the ten stories lack together',
    icon: 'checklist',
    context: 'set',
    spoken: `The whole set, ${words}`,
  };
}

export function rowOf(node: PortfolioNode): Row {
  switch (node.kind) {
    case 'slot':
      return slotRow(node.slot);
    case 'story':
      return storyRow(node.story);
    case 'others':
      return {
        label: 'Other stories',
        description: '',
        tooltip: 'Stories that answer none of the ten questions. Drag one onto a question to tag it.',
        icon: 'files',
        context: 'others',
        spoken: `Other stories, ${stories(node.stories.length)}`,
      };
    case 'set':
      return setRow(node.findings);
    case 'gaps': {
      const words = `${stories(node.findings.length)} missing`;
      return {
        label: words,
        description: '',
        tooltip: 'Questions that no story answers',
        icon: 'circle-large-outline',
        colour: 'problemsWarningIcon.foreground',
        context: 'gaps',
        spoken: words,
      };
    }
    case 'finding': {
      const { message, rule, severity, slot } = node.finding;
      return {
        label: slot === undefined ? message : shortName(slot),
        description: '',
        tooltip: `${message}\n\n${rule}`,
        ...LOOKS[severity],
        context: slot === undefined ? 'finding' : 'missingStory',
        spoken: `${severity}: ${message}`,
      };
    }
  }
}

/** The canonical story that a row is about: to write it, or to tag what is dropped there. */
export function slotOf(node: PortfolioNode): SlotId | undefined {
  switch (node.kind) {
    case 'slot':
      return node.slot.id;
    case 'story':
      return node.slot;
    case 'finding':
      return node.finding.slot;
    default:
      return undefined;
  }
}
