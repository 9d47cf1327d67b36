import { inScheme, type LevelScheme, levelName } from '../data/levels.ts';
import type { Section, Story } from '../model/story.ts';
import { shown } from '../rules/spoken.ts';
import { blames } from '../signals/blame.ts';
import { learning } from '../signals/learning.ts';
import { retrospective } from '../signals/retrospective.ts';
import { scaleIn } from '../signals/scale.ts';
import { tension } from '../signals/tension.ts';

/** As many lines as a hover has room for. */
const MOST = 4;

/** What was read in a section, for the hover on its label: one line each, the deciding words and why. */
export function signalLines(
  text: string,
  story: Story,
  { kinds, body, sentences }: Section,
  scheme: LevelScheme,
): readonly string[] {
  const isHere = ({ start }: { readonly start: number }) =>
    body.some((part) => part.start <= start && start < part.end);
  const quoted = (place: { readonly start: number; readonly end: number }) =>
    `"${shown(text.slice(place.start, place.end))}"`;
  const lines: string[] = [];
  if (kinds.includes('learning')) {
    const { lessons, hollow } = learning(story);
    const read = [...(lessons.length > 0 ? lessons : hollow)].filter(({ span }) => isHere(span));
    lines.push(...read.map(({ span, reason }) => `${quoted(span)}: ${reason}`));
  }
  if (kinds.includes('differently')) {
    const answer = retrospective(story);
    if (answer) {
      lines.push(`Heard at ${levelName(answer.level, scheme)}, by ${quoted(answer.span)}: ${answer.reason}`);
      if (answer.next) lines.push(inScheme(answer.next, scheme));
    }
  }
  if (kinds.includes('situation')) {
    lines.push(...scaleIn(sentences).map(({ span, reason }) => `${quoted(span)}: ${reason}`));
  }
  const tense = tension(story)
    .filter(({ strong, span }) => strong && isHere(span))
    .toSorted((a, b) => a.span.start - b.span.start);
  lines.push(
    ...[...blames(story).filter(({ span }) => isHere(span)), ...tense].map(
      ({ span, reason }) => `${quoted(span)}: ${reason}`,
    ),
  );
  return lines.slice(0, MOST);
}
