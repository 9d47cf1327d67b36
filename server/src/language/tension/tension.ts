import type { Prose } from '../../model/story.ts';
import { onceForTeller, type Teller } from '../actors/telling.ts';
import { placeOf, type Told } from '../lessons/told.ts';
import { lineOf } from './line.ts';
import { objections } from './objections.ts';
import { setbacks } from './setbacks.ts';
import type { Sign, Wording } from './sign.ts';
import { spokenAgainst } from './spoken.ts';
import { tradeOffs } from './tradeOffs.ts';

/** Made with the first story, because patterns take longer to make than to ask. */
let wordings: readonly Wording[] | undefined;

/** What denies, or says that it did not happen, when it stands before the words in their clause. */
const DENYING =
  /\b(?:no|not|never|without|nobody|no one|none|nothing|neither|nor|zero|hardly|barely|avoid\w*|prevent\w*|fewer|less|reduc\w+|cut|cutting|eliminat\w+|didn't|wasn't|weren't|couldn't|don't|doesn't|won't|hasn't|haven't|cannot|can't|would|could|might|may|if|unless|in case|whenever|should|rather than|instead of|so that|despite|every time|each)\b[^,;:.]{0,30}$/;
/** A number that goes down, "failures from 12 to 3", and what was dropped because nobody needed it. */
const IMPROVED =
  /^\W*(?:\w+ ){0,4}?(?:fell|dropped|went (?:down|from)|decreased|shrank|down by|down from|from \S+ (?:\w+ ){0,3}?(?:a \w+ )?to|to zero|by \d|are (?:now )?(?:gone|rare)|disappeared|halved|went away)\b|^[^.;]{0,60}\b(?:not|no longer) (?:needed|necessary|required)\b/;

/** The words themselves say that it did not happen: "nobody objected", "it would have been ignored". */
const UNREAL =
  /^\W*(?:nobody|no one|none|neither|anybody|anyone)\b|\b(?:would|could|might|if|never|not|didn't|don't|wasn't)\b/;

/** In front of the words in their clause: they give a reason or describe a noun, and tell no turn of the story. */
const BACKGROUND =
  /\b(?:because|since|which|who|whose|whoever|where|whenever|everything that|anything that|whatever)\b[^,;:.]{0,60}$/;

/** What a sentence tells of tension, each wording once. Memoised by the prose, for the teller who asked last. */
export const tensionIn = onceForTeller((prose: Prose, teller: Teller): readonly Sign[] => [
  ...read(lineOf(prose, teller)),
  ...spokenAgainst(prose),
]);

/** Compiles the patterns on a sentence one by one, because all of them in one go take longer than an editor should wait. */
export function* compileTension(sample: Prose): Iterable<void> {
  wordings ??= makeWordings();
  const { text } = lineOf(sample, { kind: 'I' });
  for (const { pattern, needs } of wordings) {
    needs?.test(text);
    pattern.test(text);
    yield;
  }
}

const makeWordings = (): readonly Wording[] => [...objections(), ...setbacks(), ...tradeOffs()];

function read(line: Told): readonly Sign[] {
  const signs: Sign[] = [];
  wordings ??= makeWordings();
  for (const { sign, pattern, needs, negative } of wordings) {
    const match = !needs || needs.test(line.text) ? pattern.exec(line.text) : null;
    if (!match) continue;
    const end = match.index + match[0].length;
    const denied =
      !negative &&
      (UNREAL.test(match[0]) || DENYING.test(line.text.slice(0, match.index)) || IMPROVED.test(line.text.slice(end)));
    if (denied || signs.some(({ name }) => name === sign)) continue;
    const background = BACKGROUND.test(line.text.slice(0, match.index));
    signs.push({ ...placeOf(line, match.index, end), name: sign, background });
  }
  return signs;
}
