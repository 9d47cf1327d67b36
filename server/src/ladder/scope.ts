/** Scope: what the writer owns, by the noun it is called and by how many programs and teams it reaches. */
import { SCOPE } from '../data/ladderActs/scope.ts';
import type { Level } from '../data/levels.ts';
import { ABSTRACT_NOUNS, COMPONENT_NOUNS, SERVICE_NOUNS } from '../data/reach.ts';
import { phraseFinder } from '../language/phrases/families.ts';
import { list } from '../language/words/clauseWords.ts';
import { BE, type Part } from '../language/words/sentenceTokens.ts';
import type { Evidence } from '../model/grade.ts';
import { countAt } from './reach.ts';
import { evidence, has, isDone, isPlan, type Line, lineAt, NOT, type Scene } from './scene.ts';

const find = phraseFinder(SCOPE);
const abstract = list(ABSTRACT_NOUNS);
const components = list(COMPONENT_NOUNS);
const services = list(SERVICE_NOUNS);
/** What is decided and agreed, not run. */
const TALK = list('decision decisions alignment communication coordination relationship relationships planning');
const IT = list('it them');
const PLATFORM = list('platform infrastructure');
const SPREADS = list('across through between from in covering including spanning comprising');
const SEVERAL_SERVICES = list(
  'services systems apps applications clients pipelines products platforms backends repositories repos clusters',
);
const USES = list(
  'use uses used using report reports depend depends rely relies run runs build builds go goes deploy deploys ship ships serve serves serving for across every',
);

const REASONS: Readonly<Record<Level, string>> = {
  L3: 'You own a component or a feature.',
  L4: 'You own a system or an area of a service.',
  L5: 'You own an area across several services.',
  L6: 'You own a platform that several teams or the organisation work on.',
  L7: 'You own technical strategy for the company.',
};

/** How many things a list from `at` on names: "the web shop, the app backend and the kiosk" has three. */
function listed(words: readonly Part[], at: number): number {
  let [items, since] = [1, 0];
  for (let next = at; next < words.length; next++) {
    const { lower, text, kind } = words[next]!;
    if (text === ',' || lower === 'and' || text === '/') {
      if (since > 0) items++;
      since = 0;
    } else if (kind === 'mark' && text !== "'") break;
    else if (++since > 5) break;
  }
  return since > 0 && since <= 5 ? items : items - 1;
}

/** "across the shop, the backend and the kiosk", "four services", "cross-service". */
function isAcross(words: readonly Part[]): boolean {
  if (
    words.filter(
      ({ lower }, n) =>
        services.has(lower) && words[n - 1]?.lower !== 'i' && /^(?:,|and|\.|;)$/.test(words[n + 1]?.text ?? 'and'),
    ).length >= 3
  )
    return true;
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at]!;
    if (lower === 'cross' && /^(?:service|system|product|platform|team)$/.test(words[at + 1]?.lower ?? '')) return true;
    if (SPREADS.has(lower)) {
      if (
        /^(?:across|through|between|covering|including|spanning|comprising)$/.test(lower) &&
        listed(words, at + 1) >= 3
      )
        return true;
      if (lower === 'across' && /^(?:them|all|our|both|several|services|systems)$/.test(words[at + 1]?.lower ?? ''))
        return true;
    }
    if (lower === 'across' && /^(?:the|these|those|all)$/.test(words[at + 1]?.lower ?? '') && countAt(words, at + 2))
      return true;
    // "Behind all three", "for the lot": what they stand for was named.
    if (/^(?:behind|under|over|for|across)$/.test(lower)) {
      const all = words[at + 1]?.lower;
      if (all === 'all' && countAt(words, at + 2)) return true;
      if (all === 'the' && words[at + 2]?.lower === 'lot') return true;
    }
    if (
      lower === 'that' &&
      listed(words, at + 1) >= 3 &&
      words.slice(at).some((word) => /^(?:share|read|use|write|shared|read|used)$/.test(word.lower))
    )
      return true;
    if (lower === 'how' && listed(words, at + 1) >= 3) return true;
    const count = countAt(words, at);
    const oneOf = words
      .slice(Math.max(0, at - 3), at)
      .some(({ lower: one }, n, near) => one === 'one' && near[n + 1]?.lower === 'of');
    if (count === undefined || count < 2 || count > 60 || oneOf) continue;
    for (let next = at + 1; next <= at + 4 && next < words.length; next++) {
      if (words[next]!.kind === 'mark') break;
      if (SEVERAL_SERVICES.has(words[next]!.lower)) return true;
    }
  }
  return false;
}

/** "The relay was mine", "…, which is my area": what is owned stands before the claim. */
const placeOf = (claim: readonly Part[]): 'first' | 'last' | 'never' => {
  const last = claim.at(-1)!.lower;
  if (/^(?:job|task|part|piece|project)$/.test(last)) return 'never';
  if (claim[0]!.lower !== 'i') return 'first';
  return /^(?:own|owned|mine|keep|run|maintain|build)$/.test(last) ? 'last' : 'never';
};

/** "Responsible for deciding": an act that somebody had to do, unless it is to keep something running. */
const isAct = (words: readonly Part[], { to }: { readonly to: number }): boolean => {
  const verb = words[/^(?:for|of)$/.test(words[to]?.lower ?? '') ? to + 1 : to]?.lower ?? '';
  if (words[to - 1]!.lower === 'own' || services.has(verb)) return false;
  return (
    !/^(?:every|any|no|some)thing$/.test(verb) &&
    /^(?!maintain|runn|operat|build|design|develop|own)\p{L}{3,}ing$/u.test(verb)
  );
};

/** "I owned the bootloader": whatever it is called, unless it is no part of a system. */
function isThing(words: readonly Part[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (!/^(?:i|in|as|owner)$/.test(words[from]!.lower)) return false;
  const named = words.slice(to - 1, to + 6);
  const end = named.findIndex(({ kind }, n) => n > 0 && kind === 'mark');
  const nouns = end < 0 ? named : named.slice(0, end);
  return nouns.length > 1 && !nouns.some(({ lower }) => abstract.has(lower)) && !has(nouns, NOT);
}

/** "Accountable for the decision": no part of a system, however far it reached. */
const isTalk = (words: readonly Part[], from: number): boolean => {
  const at = words.findIndex(({ lower }, n) => n >= from && n < from + 3 && lower === 'for');
  return at >= 0 && has(words, TALK, at + 1, Math.min(words.length, at + 3));
};

/** The level of what the words call the writer's own. */
function levelOf(words: readonly Part[], from: number, back: 'first' | 'last' | 'never'): Level | undefined {
  if (isAcross(words)) return 'L5';
  if (back === 'first') {
    const before = nounBefore(words, from);
    if (before) return before;
  }
  // The noun nearest behind the claim says what it is about.
  for (let at = from; at < words.length; at++) {
    const { lower, kind } = words[at]!;
    if (kind === 'mark' && /[.;]/.test(words[at]!.text)) break;
    const next = (words[at + 1]?.lower ?? '').replace(/'s$/, '');
    // "Front end", "end to end": a whole of its kind.
    if (next === 'end' && /^(?:front|back)$/.test(lower)) return 'L4';
    if (lower === 'end' && next === 'to' && words[at + 2]?.lower === 'end') return 'L4';
    if (components.has(next) || services.has(next)) continue;
    const noun = lower.replace(/'s$/, '');
    if (components.has(noun)) return 'L3';
    if (services.has(noun)) return 'L4';
  }
  return back === 'last' ? nounBefore(words, from) : undefined;
}

/** The level of the noun nearest before a claim. */
function nounBefore(words: readonly Part[], from: number): Level | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 16); at--) {
    const { lower } = words[at]!;
    if (components.has(lower)) return 'L3';
    if (services.has(lower)) return 'L4';
  }
  return undefined;
}

/** "That the six groups build on", "compile through it": what stands behind a group says that it works on the writer's. */
const isStranded = (words: readonly Part[], at: number): boolean => {
  for (let next = at; next < Math.min(words.length, at + 8); next++) {
    const { lower } = words[next]!;
    if (words[next]!.kind === 'mark' && words[next]!.text !== ',') return false;
    if (
      /^(?:on|through|from|with|against|into|by|in)$/.test(lower) &&
      /^(?:it|them|this|,|\.|;|and|)$/.test(words[next + 1]?.text.toLowerCase() ?? '')
    )
      return true;
  }
  return false;
};

/** So many teams on one platform are more than its neighbours. */
const MANY_USERS = 4;

/** True where many teams work on what the line calls the writer's own. */
const servesMany = ({ words, groups }: Line, owned: boolean): boolean =>
  groups.some(({ reach, from: first, to, count }) => {
    // "I own this check for the whole bank".
    const determined = words[first - 1]?.lower === 'the';
    const from = owned && determined ? first - 1 : first;
    return (
      (reach === 'organisation' ||
        reach === 'company' ||
        (reach === 'teams' && (count ?? 0) >= MANY_USERS && isStranded(words, to))) &&
      (isStranded(words, to) ||
        USES.has(words[from - 1]?.lower ?? '') ||
        (words[from - 1]?.lower === 'by' && USES.has(words[from - 2]?.lower ?? '')) ||
        (has(words, PLATFORM) && /^(?:of|for)$/.test(words[determined ? first - 2 : first - 1]?.lower ?? '')) ||
        words.slice(to, to + 3).some(({ lower }) => USES.has(lower)))
    );
  });

/** "Sign-in was mine. Tokens, sessions and devices, across …": the next sentence may say what it holds. */
const beyond = (scene: Scene, { at }: Line): Level | undefined => {
  const next = scene[at + 1]?.words;
  if (!next) return undefined;
  return isAcross(next) || /^(?:not|one|just|only)$/.test(next[0]?.lower ?? '') ? levelOf(next, 0, 'never') : undefined;
};

export function scopeOf(
  scene: Scene,
  ambiguity: readonly Evidence[],
  influence: readonly Evidence[],
): readonly Evidence[] {
  const found: Evidence[] = [];
  const linesOf = (all: readonly Evidence[], level: Level) =>
    new Set(all.filter((one) => one.level === level).map(({ span }) => lineAt(scene, span.start)));
  const adopted = linesOf(influence, 'L6');
  const specified = linesOf(ambiguity, 'L3');
  for (const line of scene) {
    if (!isDone(line) || line.section === 'learning') continue;
    const { words } = line;
    const matches = find(words).filter(({ from, denied }) => !denied && !isPlan(words, from));
    const owns = matches.find((match) => match.family === 'owns' && !isAct(words, match));
    const before = scene[line.at - 1];
    const owned = before !== undefined && find(before.words).some(({ family, denied }) => family === 'owns' && !denied);
    const steers = matches.find(({ family }) => family === 'steers');
    const builds = matches.find(({ family }) => family === 'builds');
    const claim = owns ?? builds;
    if (steers && (has(words, list('i my mine')) || line.section === 'task')) {
      found.push(evidence('scope', 'L7', line, steers.from, steers.to, REASONS.L7));
      continue;
    }
    if (!claim) {
      // "I keep it going. Thirty teams compile through it."
      if (owned && has(words, IT) && servesMany(line, true))
        found.push(evidence('scope', 'L6', line, 0, 1, REASONS.L6));
      continue;
    }
    // "Our CTO wrote it for the whole company": the deed of another.
    const built =
      builds &&
      words[builds.from]!.lower === 'i' &&
      words.slice(builds.to, builds.to + 6).some(({ lower }) => services.has(lower));
    const own =
      owns &&
      !isTalk(words, owns.to - 1) &&
      (levelOf(words, owns.to - 1, placeOf(words.slice(owns.from, owns.to))) ??
        beyond(scene, line) ??
        (isThing(words, owns) ? 'L4' : undefined));
    // "All sixteen teams have moved. I still own the vault."
    const near = owns && own === 'L4' && (adopted.has(line.at - 1) || adopted.has(line.at + 1));
    const level = near || ((owns || built) && servesMany(line, owns !== undefined)) ? 'L6' : own;
    if (level) found.push(evidence('scope', level, line, claim.from, claim.to, REASONS[level]));
  }
  return found.length > 0 || specified.size === 0 ? found : smallDeed(scene, specified);
}

/** Where nothing is called the writer's own, a deed on one component that a spec asked for is at least that. */
function smallDeed(scene: Scene, specified: ReadonlySet<number>): readonly Evidence[] {
  for (const line of scene) {
    if (!isDone(line)) continue;
    const deed = find(line.words).find(
      ({ family, from, denied }) => family === 'builds' && !denied && !BE.has(line.words[from - 1]?.lower ?? ''),
    );
    if (!deed) continue;
    for (let at = deed.from; at < Math.min(line.words.length, deed.to + 4); at++) {
      if (line.words[at]!.kind === 'mark') break;
      if (components.has(line.words[at]!.lower)) return [evidence('scope', 'L3', line, deed.from, at + 1, REASONS.L3)];
    }
  }
  // What the spec is about is no larger than what it names.
  for (const at of specified) {
    const { words } = scene[at]!;
    const noun = words.findIndex(({ lower }) => components.has(lower));
    if (noun >= 0) return [evidence('scope', 'L3', scene[at]!, noun, noun + 1, REASONS.L3)];
  }
  return [];
}
