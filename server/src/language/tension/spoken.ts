/** What people are quoted with: told word by word, an objection needs no verb of objecting. */
import { SAYING } from '../../data/tension.ts';
import type { Prose } from '../../model/story.ts';
import { list } from '../words/clauseWords.ts';
import type { Sign } from './sign.ts';

/** Words of somebody who speaks against it, anywhere in what they say. */
const AGAINST =
  /\b(?:no|not|never|nobody|nothing|too|impossible|pointless|overkill|hype|waste|risky|nonsense|crazy|stop|cannot|problem|wrong)\b|n['’]t\b|^\W*(?:why|but|over my)\b/i;
/** The writer's own words are no objection to the writer. */
const OWN =
  /\b(?:I|we) (?:then |just |only |also |had |always )?(?:\w+ed|said|told|wrote|asked|put|kept|read)\b[^.?!]*$/i;

/** An objection in somebody else's quoted words. */
export function spokenAgainst({ text, quoted }: Prose): readonly Sign[] {
  if (quoted.length === 0) return [];
  saying ??= new RegExp(`\\b(?:${[...list(SAYING)].join('|')}|told me|told us)\\b`, 'i');
  for (const { start, end } of quoted) {
    const words = text.slice(start, end);
    if (!AGAINST.test(words)) continue;
    const before = text.slice(0, start);
    if (OWN.test(before)) continue;
    if (saying.test(before) || saying.test(text.slice(end, end + 60)))
      return [{ start, end, name: 'a spoken objection', background: false }];
  }
  return [];
}

let saying: RegExp | undefined;
