import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DIMENSIONS, type Dimension } from '../../server/src/data/ladder.ts';
import { LEVELS, type Level } from '../../server/src/data/levels.ts';
import { gradeOf, gradeStory } from '../../server/src/ladder/grade.ts';
import type { Evidence } from '../../server/src/model/grade.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';

const gradeText = (text: string) => gradeStory(readStoryFile(text).stories[0]!);
const levelOf = (dimension: Dimension, text: string) => gradeText(text).dimensions[dimension].level;

test('work that was acted on counts, an audience does not', () => {
  assert.equal(levelOf('influence', '**Result:** Five teams adopted my format within a quarter.\n'), 'L5');
  assert.equal(levelOf('influence', '**Result:** I presented my format to five teams.\n'), undefined);
  assert.equal(levelOf('influence', '**Result:** Five teams attended my talk and liked it.\n'), undefined);
});

test('the number of teams tells how far it reached, the number of rows does not', () => {
  const adopted = (who: string) => levelOf('influence', `**Result:** I wrote the client. ${who} switched to it.\n`);
  assert.equal(adopted('The billing team'), 'L4');
  assert.equal(adopted('Three teams'), 'L5');
  assert.equal(adopted('Forty teams'), 'L6');
  assert.equal(adopted('Several other companies'), 'L7');
  assert.equal(levelOf('influence', '**Result:** It reads 40 billion rows and 9 million requests a day.\n'), undefined);
});

test('plans, wishes and denials prove nothing', () => {
  for (const said of [
    'I plan that five teams will adopt it.',
    'I hope five teams adopt it.',
    'If it works, five teams adopt it.',
    'None of the five teams adopted it.',
    'Other teams never copied the checklist into their onboarding.',
    'The other teams rejected my checklist.',
    'The other teams ignored my checklist.',
  ])
    assert.equal(levelOf('influence', `**Result:** ${said}\n`), undefined, said);
});

test("other people's achievements are theirs", () => {
  const told = 'She wrote the proposal, and she got five departments to agree on it.';
  assert.equal(levelOf('influence', `**Action:** Wen is our architect. ${told} I took the minutes.\n`), undefined);
  assert.equal(
    levelOf('influence', "**Result:** I was glad for him. All four teams adopted Omar's design.\n"),
    undefined,
  );
});

test('those who decide prove something where the writer went to them, and not by ending a project', () => {
  const told = '**Action:** I took the outage costs to our director.';
  assert.equal(levelOf('influence', `${told}\n**Result:** She dropped the second vendor and funded my pool.\n`), 'L6');
  assert.equal(levelOf('influence', `${told}\n**Result:** The board cancelled the project.\n`), undefined);
  assert.equal(levelOf('influence', '**Result:** The board closed the Lisbon office.\n'), undefined);
});

test('what is planned, denied or refused lends nothing to the sentence beside it', () => {
  const planned =
    '**Action:** I sat with Ana on Mondays.\n\n**Next time:** I would coach a junior every week until she ran the design reviews herself.\n';
  assert.equal(levelOf('mentorship', planned), undefined);
  const denied =
    '**Result:** I ran three sessions on my template with the other teams. None of the other teams adopted my template in their own pipelines.\n';
  assert.equal(levelOf('influence', denied), undefined);
});

test('a standard is told by several signs together, a habit of the writer is none', () => {
  const set = '**Action:** I set a memory budget for our team and made the build fail above it.\n';
  assert.equal(levelOf('quality-bar', set), 'L5');
  assert.equal(
    levelOf('quality-bar', '**Result:** Nothing that I send goes out now without a second look.\n'),
    undefined,
  );
});

test('a problem is found where the writer looked into what nobody saw', () => {
  const found =
    '**Task:** Everybody blamed the network. I read two hundred crash reports, and it was in fact our timer.\n';
  assert.equal(levelOf('ambiguity', found), 'L5');
  assert.equal(levelOf('ambiguity', '**Task:** The build was slow and we read the logs.\n'), undefined);
});

test('big words around a small deed grade by the deed', () => {
  const text =
    '**Action:** I drove a company-wide transformation of our culture. Concretely, I implemented the log toggle in one module, as specified in the ticket.\n';
  assert.equal(levelOf('scope', text), 'L3');
  assert.equal(levelOf('influence', text), undefined);
});

test('being taught is L3, answering L4, growing somebody on purpose L5', () => {
  assert.equal(levelOf('mentorship', '**Learning:** Ana took me through three core dumps.\n'), 'L3');
  assert.equal(levelOf('mentorship', '**Action:** Whenever somebody got stuck, they asked me how it works.\n'), 'L4');
  const grown =
    '**Action:** I wanted her to own the service by June. Every Wednesday she drove, and I asked questions.\n**Result:** She ran the June release on her own.\n';
  assert.equal(levelOf('mentorship', grown), 'L5');
});

test('a problem is given with a spec, given open, or found', () => {
  const told = (task: string) => levelOf('ambiguity', `**Task:** ${task}\n**Action:** I wrote it.\n`);
  assert.equal(told('The ticket listed each column and every file.'), 'L3');
  assert.equal(told('My manager asked me to make the search better and left open what better means.'), 'L4');
  assert.equal(told('Nobody had asked for it, and it was on no roadmap.'), 'L5');
});

test('a standard that the team has is followed or added to, one that the writer brought is set', () => {
  const done = (text: string) => levelOf('quality-bar', `**Action:** ${text}\n`);
  for (const text of [
    'I ran the static analysis and the unit tests as our procedure demands.',
    'I wrote the unit tests with the template that the team always uses.',
    'The guidelines for errors I kept as they stood.',
  ])
    assert.equal(done(text), 'L3', text);
  assert.equal(done("I put three retry cases into the team's load test list of the release checklist."), 'L4');
  assert.equal(done('I wrote the checklist that the whole company uses. Nothing ships without it now.'), 'L6');
});

test('who is told to have acted owns the deed, and what was denied or only asked is none', () => {
  const done = (dimension: Dimension, text: string) => levelOf(dimension, `**Result:** ${text}\n`);
  assert.equal(done('influence', "I wrote the client. That's why five teams adopted my format."), 'L5');
  assert.equal(
    done('influence', "I showed the numbers to Anna's team, and then all twelve teams adopted my tool."),
    'L6',
  );
  assert.equal(done('influence', "Thanks to Bruna's work all three hospitals now share results."), undefined);
  assert.equal(done('influence', 'The other ten teams changed nothing.'), undefined);
  assert.equal(done('mentorship', 'People asked me how the cache worked. I did not know.'), undefined);
  assert.equal(done('mentorship', 'When people asked me how the cache worked, I showed them.'), 'L4');
  const paired = 'I sat with Ben, a junior engineer, every Tuesday and let him lead until he ran the review alone.';
  for (const behind of ['I did not write a line for him.', 'I never took the keyboard.', 'I do not regret it.'])
    assert.equal(done('mentorship', `${paired} ${behind}`), 'L5', behind);
  assert.equal(done('mentorship', paired.replace('I sat', 'Omar sat')), undefined);
});

test('the story is read in the third person and as notes to the writer, too', () => {
  const you =
    '**Situation:** You owned the payments service.\n**Action:** You moved it. You timed each stage. You wrote a check.\n';
  assert.equal(levelOf('scope', you), 'L4');
  const named =
    '**Situation:** Ewa owned the dispatch service.\n**Action:** Ewa timed it. Ewa moved it. She wrote a check.\n';
  assert.equal(levelOf('scope', named), 'L4');
});

test('a text without evidence proves no level and asks one question a dimension', () => {
  const { overall, dimensions } = gradeText('# The day\n\nIt rained, and then it stopped.\n');
  assert.equal(overall, undefined);
  for (const dimension of DIMENSIONS) {
    assert.equal(dimensions[dimension].level, undefined);
    assert.match(dimensions[dimension].next!.ask, /\?$/);
  }
});

test('evidence quotes the file', () => {
  const text = '# T\n\n**Result:** I built it; five teams adopted my **shared** client, and it held.\n';
  const [proof] = gradeText(text).dimensions.influence.evidence;
  assert.equal(text.slice(proof!.span.start, proof!.span.end), 'five teams adopted my **shared** client, and it held');
});

const proof = (dimension: Dimension, level: Level): Evidence => ({
  dimension,
  level,
  span: { start: 0, end: 1 },
  reason: 'x',
});
const rung = (level: Level | undefined) => (level ? LEVELS.indexOf(level) : -1);

test('the overall level is the highest that two dimensions reach; from L5 on one alone counts one less', () => {
  const of = (...evidence: readonly Evidence[]) => gradeOf(evidence).overall;
  assert.equal(of(), undefined);
  assert.equal(of(proof('scope', 'L3')), 'L3');
  assert.equal(of(proof('scope', 'L4')), 'L4');
  assert.equal(of(proof('scope', 'L5')), 'L4');
  assert.equal(of(proof('scope', 'L6')), 'L5');
  assert.equal(of(proof('scope', 'L6'), proof('influence', 'L4')), 'L5');
  assert.equal(of(proof('scope', 'L6'), proof('influence', 'L6')), 'L6');
});

test('more evidence never lowers a level: every single proof added to every pair of proofs', () => {
  const all = DIMENSIONS.flatMap((dimension) => LEVELS.map((level) => proof(dimension, level)));
  for (const a of all) {
    for (const b of all) {
      const before = gradeOf([a, b]);
      for (const c of all) {
        const after = gradeOf([a, b, c]);
        assert.ok(rung(after.overall) >= rung(before.overall));
        for (const dimension of DIMENSIONS)
          assert.ok(rung(after.dimensions[dimension].level) >= rung(before.dimensions[dimension].level));
      }
    }
  }
});

test('a sentence that proves something never lowers the level of a story it is added to', () => {
  const proofs = [
    'I owned the search service.',
    'All twelve teams adopted my format.',
    'The board made it the rule for the whole company.',
    'I added a page to our team checklist.',
    'Whenever somebody got stuck, they asked me how it works.',
    'I coached our three seniors, and they run the programme without me.',
  ];
  const tell = (lines: readonly string[]) => gradeText(`**Action:** ${lines.join(' ')}\n`).overall;
  for (const a of proofs) for (const b of proofs) assert.ok(rung(tell([a, b])) >= rung(tell([a])), `${a} ${b}`);
});
