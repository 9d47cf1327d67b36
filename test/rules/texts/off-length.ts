import { exampleStory } from '../../../server/src/rules/exampleStory.ts';
import { inline, long, words } from '../parts.ts';
import type { Texts } from '../texts.ts';

/** Told in full, about two and a half minutes. */
const BRIDGE = `
# The bridge that rang

## Situation

In 2024 a footbridge of our city began to ring in the wind, and 3,000 people a day avoided it. Two reports said that the steel was at fault.

## Task

I run the city's sensors, and the engineer of the bridge gave me a month to show him where the sound came from.

## Action

I had 20 microphones and no idea. I hung them along the rail on a still day and asked a class of schoolchildren to walk, then to jump, and learned that the ringing was not the deck: it did not change with the weight. The engineer smiled at that, because his report said so on page two. So I read the report again, this time with him beside me, and asked what he had not been able to measure. He said: the cables, because nobody may climb them.

I thought about drones and gave that up when the insurer asked for more than the bridge had cost. Instead I bought two cheap cameras with a fast shutter, put them on a roof 200 metres away, and painted a white dot on each cable clamp at night, from the deck. In the first storm the dots of the third pair moved in circles as large as a plate.

He did not believe the pictures. A clamp cannot turn, he said, and he had the drawings. I could have gone over his head, and the newspaper had called twice. I asked him to come to the roof in the next storm. He stood there for an hour and said nothing. Then he called the firm that had built the clamps, and it turned out that they had delivered another model than the one in his drawings, eleven years ago, and nobody had been told.

He and I disagreed once more, about closing the bridge. He wanted to wait for the new clamps; I showed him how the circles had grown in three storms, and drew the line on. He closed it on a Friday.

## Result

The bridge opened after 19 days with new clamps, and nobody was hurt. The ringing fell from 71 to 40 decibels. Four other bridges have dots now.
`;

/** The same length in bullets, as many writers keep their stories. */
const SPEECH = `
## Situation

- Our hotline for farmers understood 7 in 10 words of the north, 9 in 10 of the south
- northern callers hung up; the ministry that paid for us noticed in spring 2025

## Task

- I owned the recogniser and had to close the gap before the harvest in ten weeks

## Action

- listened to 300 failed calls from the north, all of one week, in the car
- found three causes, not one: a vowel, tractors in the background, and old men who talk to the machine as if it was deaf
- the data team wanted 500 more hours of recordings; that would have taken until winter, so I asked which of the three causes needs data at all: the vowel only
- for the tractors I mixed the noise of six engines into the recordings that we had. First try made the south worse by two points, because the noise was too loud; turned it down until the south came back
- for the shouting I did nothing clever: the line now says "I hear you well" after the first sentence. The designer hated the sentence. I tried hers and mine for a week each, and mine kept the voices down
- for the vowel I asked a farmers' radio for its archive. They feared for the privacy of their callers. I offered to take the hosts only, and to train in their cellar on their machine, with their technician watching
- he watched for two days, then he started to label
- the release was due in week nine. In week eight the scores of one valley fell, and I stopped it: its town names had been cut from the list by a script of mine that dropped rare words
- put the names back, wrote a check that compares every valley with the week before, and released in week ten with a switch for each region
- told the ministry what we had not closed: two islands, where we have eleven callers and no hope of a number
- wrote down how to find causes by ear, and gave the next dialect to a colleague; I listened to his first 50 calls with him and then stayed away

## Result

- north: 70% of words to 88%, south unchanged at 91%
- calls that end without an answer: 31% to 12% in the north
- the colleague closed his dialect in four weeks
`;

export const bad: Texts = {
  'a story of half a minute': inline({}),
  'an outage in letters': `
S: The taxi app lost every ride at midnight on New Year's Eve.
T: I was on call.
A: I saw that the ids of rides restart with the year and that ours met last year's. I switched the lookup to the full date and replayed the hour.
R: 2,140 of 2,200 rides came back.
`,
  'terse bullets':
    '## Situation\n\n- museum, 80 rooms, one heating plan\n\n## Task\n\n- cut the gas by a fifth\n\n## Action\n\n- logged each room for a month\n- found 11 that fought each other\n- gave each a plan of its own\n\n## Result\n\n- gas down 27%\n',
  'one minute with a dispute': `
**Situation:** Our school platform wanted to show parents a live grade, and teachers threatened to leave it.

**Task:** I led the page and had to ship it by the term.

**Action:** I spent a week with six teachers. What they feared was a Tuesday grade that looks like a verdict. I proposed a range that narrows over the term. Product wanted the number. I built both and showed each to ten parents: with the number, eight wrote to a teacher the same evening. Product gave in, and I kept the number for the last week.

**Result:** 92% of teachers stayed, and parents wrote 40% fewer mails.
`,
  'another name for each part':
    '## Context\n\nThe seed bank labelled its bags by hand.\n\n## Goal\n\nI wanted no bag without a code.\n\n## Approach\n\nI printed codes at night and stuck them on with two volunteers. The curator feared for old paper, so those bags got a tag on a string.\n\n## Outcome\n\n61,000 bags have one.\n',
  'a short story with a long lesson': `${inline({ title: '# Payroll on one laptop' })}\n**What I learned:** ${words(120)}\n`,
  'a short story with long notes': `
S: The observatory lost one night in five to a stuck shutter.
T: I had to save the nights without money for a new one.
A: I found that it stuck when dew froze, warmed it with the waste heat of the camera, and taught the night staff to listen for the motor.
R: One night in forty is lost.

Notes: ${words(320)}
`,
  'a short story with long probes': `${inline({ title: '# Two lists of patients' })}\n**Probes:** ${words(400)}\n`,
  'a story just under two minutes': long(299),
  'a story just over four minutes': long(601),
  'a lecture': `${BRIDGE}\n- ${words(280)}\n`,
};

export const good: Texts = {
  'a full story': BRIDGE,
  'a full story in bullets': SPEECH,
  'a full story with its lesson': exampleStory(),
  'exactly two minutes': long(300),
  'exactly four minutes': long(600),
  'a lesson on top of four minutes': long(560, `\n**What I learned:** ${words(60)}\n`),
  'notes on top of a full story': `${BRIDGE}\n## Notes\n\nAsk the engineer for the year of the clamps. ${words(300)}\n`,
  'a story without a Result':
    '**Situation:** The seed bank labelled its bags by hand.\n\n**Task:** End that.\n\n**Action:** I printed codes at night.\n',
  'an empty Task': inline({
    task: '',
    action: 'I logged each room for a month and found eleven that fought each other.',
  }),
  'a template': '## Situation\n\n## Task\n\n## Action\n\n## Result\n',
  'prose without labels':
    'The taxi app lost every ride at midnight. I saw that the ids restart with the year, and replayed the hour.\n',
  'an empty file': '',
};

export const neighbours = ['hollow-learning'];
