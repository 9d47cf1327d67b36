import { inline } from '../parts.ts';
import type { Texts } from '../texts.ts';

export const bad: Texts = {
  'a hole that a fix left': inline({ result: 'The load fell from [before] to 3 s.' }),
  'a hole in bold': inline({ result: 'The load fell to **[after]** within a day.' }),
  'a letter that stands for a number': inline({ result: 'Costs fell by [X%] in a quarter.' }),
  'a hole that opens a sentence': inline({ action: '[Who] opposed it, and I asked for a week of data.' }),
  'a hole in the lesson': `${inline({})}\n**What I learned:** I was wrong about [the belief], and I check it now.\n`,
  'a hole behind a list marker': '## Action\n\n- I asked [name] for the logs\n\n## Result\n\nDone in 3 days.\n',
  'a prompt of many words': inline({ action: 'The team [what the others did]; I wrote the parser.' }),
  'a hole beside a link': inline({ action: 'I read [the page](https://example.com) and told [name].' }),
  'a figure that is only named': inline({ result: 'It now serves [number] users a day.' }),
  'a hole at the end': inline({ task: 'I had to bring the load down to [target].' }),
};

export const good: Texts = {
  'a link': inline({ action: 'I read [the runbook](https://example.com/a) first.' }),
  'a link by reference': `${inline({ action: 'I read [the runbook][book] first.' })}\n[book]: https://example.com\n`,
  'a footnote': `${inline({ action: 'I read it first.[^note]' })}\n[^note]: In May.\n`,
  'a box that is ticked': '## Action\n\n- [x] I wrote the parser\n- [ ] I told the users\n',
  'a number in brackets': inline({ action: 'I followed the paper [12] to the letter.' }),
  'a word added to speech': inline({ action: 'She said: "Ask [the lead] first." I did.' }),
  'brackets in code': inline({ action: 'I replaced `rows[name]` by a lookup.' }),
  'an index behind a word': inline({ action: 'I cached rows[i] for a minute.' }),
  'a section of holes alone': inline({ action: '[your steps]' }),
  notes: `${inline({})}\n**Notes:** ask [name] for the date.\n`,
};
