import { inline, shares, words } from '../parts.ts';
import type { Texts } from '../texts.ts';

export const bad: Texts = {
  'a Situation that tells the history': `
## Situation
Our newspaper printed its last page on paper in 2023. The archive, 140 years of it, lay on microfilm in a cellar, and readers wrote to us every week because they looked for a wedding, an obituary or the score of a match that their grandfather had played in.

## Task
I had to make it searchable.

## Action
I rented a scanner, trained a text model on the old type, and had readers correct what it got wrong.

## Result
1.1 million pages are online, and 4,000 readers a month use them.
`,
  'a Result that lists every success': `
S: Deploys of the wallet took a day.
T: Bring that to an hour.
A: I cut the release into eleven parts, found the three that really had to wait for each other, and ran the others side by side.
R: A deploy takes 38 minutes. The designers ship their own texts. The bank's auditors accepted the new log on the first visit, and their report calls it clear. Two neighbouring teams copied the set-up within a month, one of them without asking a single question. Nobody has stayed late for a release since February.
`,
  'three acts in one line': `
**Situation:** A mine in the north sent us 60 sensors' readings over a satellite link that cost more each month than the sensors had. The contract was to end in June.

**Task:** I owned the link and was told to halve its price without losing a reading that the safety officer needs.

**Action:** I compressed, batched and dropped duplicates.

**Result:** The bill went from $18K to $5K a month, and the officer signed.
`,
  'a lesson that does not count': `
S: The choir's ticket page broke down whenever a concert went on sale, and 800 people wrote angry mails to a choir of 30.
T: I offered to fix it before Christmas.
A: I put a queue in front and sold seats in blocks of ten.
R: All 1,900 seats were sold in 20 minutes without an error.
Learning: I had believed that it was a matter of larger machines. It was a matter of fairness: people wait gladly when they see their place in the line. Since then I show people their place wherever they have to wait, and I ask for the worst minute of the year before I ask for the average.
`,
  'terse bullets': `
## Situation
- 14 teams, 14 ways to name a service
- incidents took 20 minutes longer because nobody found the owner
- two earlier attempts had died in a committee

## Task
- one name scheme by the end of the year, without a mandate

## Action
- wrote a linter, not a standard
- fixed the first 200 names myself

## Result
- 96% of 1,300 services carry an owner in the name
- time to find the owner: 20 min to under 1
- the committee was dissolved
`,
  'an Action in two places': `
**Situation:** Farmers typed the weight of each calf into a phone with gloves on, and a third of the weights were wrong by a factor of ten.

**Task:** I wanted fewer than one in a hundred wrong.

**Action:** I watched two farmers for a day.

**Result:** 1 in 400 is wrong, and the vet trusts the curve enough to order feed by it. The dairy that pays for our work asked for the same on its milk trucks, and signed for three more years in the same meeting.

**Action:** I put the last weight on the screen and asked "the same?".
`,
  'a task of many parts': `
S: Our start-up of nine had no backups.
T: I was to find out what we could not afford to lose, agree with each of the nine on how long they could work without it, choose a place for the copies that our two public customers would accept, and show the board by March that a restore works, all of it beside my work on the product.
A: I asked, chose, copied and restored in front of the board, with the sales database as the victim.
R: The restore took 50 minutes of the 60 we had promised.
`,
  'what others did, in the Situation': `
# The map nobody maintained

**Context:** The city bought its map from one firm, its bus stops from another and its bike lanes from a student project. When a bridge closed, each of them noticed on another day. The fire brigade had printed maps of its own, and a cab firm had begun to sell corrections to us.

**Goal:** I had to get one map for all of them.

**Approach:** I made the fire brigade's map the first source, because theirs was right, and gave the others a feed of it.

**Outcome:** Closures show up within two hours instead of 11 days.
`,
  'half and half': shares(30, 10, 50, 20),
  'a story of four minutes': shares(200, 50, 250, 100),
};

export const good: Texts = {
  'steps with their reasons': `
S: Deploys of the wallet took a day.
T: Bring that to an hour.
A: I drew which of the eleven parts wait for which, and found that eight waited only because the script did. Security wanted them in a row, so that one person could watch. I offered a screen that shows all of them at once and let the officer stop any. I tried it on a Friday afternoon with a build that was meant to fail, and she stopped the right one. I moved two parts a week after that.
R: A deploy takes 38 minutes.
`,
  'an Action in paragraphs': `
## Situation
Farmers typed the weight of each calf with gloves on, and a third of the weights were wrong.

## Task
I wanted fewer than one in a hundred wrong.

## Action
I stood in two barns for a day and counted. Nearly every error was a slipped decimal point, and the cause was my own: I had asked for grams because the vet did.

I showed the last weight on the screen and asked "the same, or more?", with two buttons as large as a thumb. One farmer laughed at it. I left him the old screen, and after two weeks he asked for the new one, because his daughter had it.

## Result
1 in 400 is wrong.
`,
  'a long list of acts': `
## Situation
- 14 teams, 14 ways to name a service

## Task
- one scheme, no mandate

## Action
- read 30 incident reports and marked every minute spent on "whose is this?"
- showed each lead their own minutes, alone, before anybody else saw them
- wrote a linter that only speaks on new services, so that nobody had to clean up first
- fixed the first 200 old names myself, on Fridays, to learn what breaks: dashboards do
- turned it on for old ones team by team, the loudest critic last

## Result
- 96% of 1,300 services carry an owner
`,
  'exactly at the limit': shares(20, 10, 60, 10),
  'long notes beside it': shares(20, 10, 60, 10, `\n**Notes:** ${words(200)}\n`),
  'long follow-ups beside it': shares(
    20,
    10,
    60,
    10,
    '\n**Likely follow-ups:** What did the vendor want? He wanted two more years, a public reference and our logo on his stand, and I gave him the logo. Who was against it? Nobody in the room, which should have warned me. What if the price had doubled? Then I would have moved the archive first and the live data never.\n',
  ),
  'a Result in the same section': `
**Situation:** A mine in the north sent us readings over a satellite link that cost more each month than the sensors had, and the contract was to end in June.

**Task:** I owned the link and was told to halve its price without losing a reading that the safety officer needs.

**Action & Result:** I compressed, batched and dropped duplicates, and the bill went from $18K to $5K.
`,
  'no Task yet': `
**Situation:** The choir's ticket page broke down whenever a concert went on sale, and 800 people wrote angry mails to a choir of 30, whose only engineer I am, and who rehearse in my living room.

**Action:** I put a queue in front and sold seats in blocks of ten.

**Result:** All 1,900 seats were sold in 20 minutes.
`,
  'an empty Result': shares(60, 20, 20, 0),
  'a sketch': inline({
    situation: 'The archive lay on film in a cellar, and readers asked for it.',
    action: 'I rented a scanner.',
    result: '1.1 million pages are online.',
  }),
  'no labels':
    'The city bought its map from one firm and its bus stops from another. When a bridge closed, each of them noticed on another day. I made the map of the fire brigade the first source, because theirs was right, and gave the others a feed of it. Closures now show up within two hours instead of eleven days, and the cab firm that had begun to sell us corrections has stopped.\n',
};

export const neighbours = ['long-situation'];
