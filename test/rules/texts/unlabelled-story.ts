import { inline } from '../parts.ts';
import type { Texts } from '../texts.ts';

export const bad: Texts = {
  'a paragraph':
    'Our export to the tax office failed each January, and each January I was the one who got the call. Last year I rewrote it in the quiet months, with the clerk on the phone who has to read it.\n',
  'a title and a paragraph':
    '# A wall of red tests\n\nWhen I joined, 140 tests were red and people merged anyway. I muted them all on one day, wrote the list on the wall, and crossed out three a day until summer.\n',
  'several paragraphs':
    'A customer found the price of another customer in her cart.\n\nI took the site down before I asked anybody, which cost us an hour of orders.\n\nThe cause was a cache key without a tenant. I found it, fixed it and told all 900 customers.\n',
  bullets:
    '- Rented bikes vanished from the map when their battery died\n- I kept the last known place and greyed it out\n- 60 bikes a week were found again, and the search team went home at five\n',
  'numbered steps':
    '1. I asked the three loudest users to show me their screens and watched without a word\n2. I threw away my design\n3. I shipped the smallest of their wishes in a week and counted who used it\n',
  'front matter above prose':
    '---\nlevel: L5\n---\n\nI persuaded a team in another country to give up a queue that they had built and loved. It took four visits, one failed demo and a lot of tea, and they switched it off themselves.\n',
  'a word of the method inside a sentence':
    'My template is situation, impact, ask. With it I wrote to every lead whose service still sent plain passwords; 30 of 34 answered within the week, and I paired with the other four.\n',
  'Windows line endings':
    '# Ballots\r\n\r\nCounting paper ballots took the club a night. I brought a scanner and a script, two members brought their doubts, and we counted both ways for three elections in a row.\r\n',
  'spoken dialogue':
    'She asked: "Who owns this?" Nobody did, so I said that I did. By the end of the week I had found out what it was, and by the end of the month I had switched it off.\n',
  'a rule between two parts':
    'The simulator took a weekend for one flight, so engineers guessed.\n\n---\n\nI moved the air model to a table and lost 2% of precision. Now one flight takes ten minutes, and nobody guesses.\n',
};

export const good: Texts = {
  'an empty file': '',
  'a title': '# The slow queue\n',
  'a beginning': 'A queue of 300 tickets had no owner.\n',
  'a labelled story': inline({}),
  'one label':
    '## Situation\n\nOur export to the tax office failed each January, and each January I was the one who got the call from a clerk who could not go home before it had arrived.\n',
  'an introduction above labels': `This is the story I tell when they ask about pressure; it is long, so I stop after the Result and let them ask for the rest if they want to hear it.\n\n${inline({ title: '' })}`,
  'a template': '## Situation\n\n## Task\n\n## Action\n\n## Result\n',
  'front matter alone': '---\nlevel: L5\n---\n',
  'a comment':
    '<!-- Told at the bike firm in May: they liked the map, asked twice about the battery, and wanted to hear more about the search team than I had ready. Find the numbers for it. -->\n',
  letters:
    'S: The simulator took a weekend for one flight, so engineers guessed, and two wings had to be built again.\nT: Bring it under an hour.\nA: I moved the air model to a table.\nR: Ten minutes.\n',
};
