import { setOf } from '../parts.ts';
import type { Texts } from '../texts.ts';

/** Each incident in two tellings: for another question, in other words, with the same facts. */
export const bad: Texts = {
  'a ferry, decided and in time': setOf(
    'hardest-decision | L5 | 9 months ago | The ferry office sold 212 cabins twice. Either we cancelled by date of purchase or by family. I rang forty passengers with the purser of the Aurelia, drew up both lists, and chose families, which meant that 61 single travellers slept in armchairs',
    'tight-deadline | L5 | 9 months ago | Eleven hours before the Aurelia left, 212 cabins had two owners. I had the purser open the lounge, made a list by family, put 61 single travellers into armchairs and rang those who had bought last',
  ),
  'a scanner, wrong and failed': setOf(
    'wrong-about-something-big | L5 | 3 years ago | I was certain that the Veltra scanner read faded labels. I had tried it on 300 fresh ones. In the herbarium it misread 4,100 of 9,000 sheets, and two volunteers retyped them through the winter',
    'failed-project | L5 | 3 years ago | We bought a Veltra scanner for the herbarium. It misread 4,100 of 9,000 sheets with faded labels, volunteers retyped them, and the curator sent the machine back in spring',
  ),
  'a pump, pushed back and disagreed': setOf(
    'pushed-back | L5 | 14 months ago | Sales promised the Norrland pump with remote control for March. My trial in the test basin had stopped after 370 hours and 5,200 litres with a burnt seal. I took the seal into the meeting, and the date moved to September',
    'disagreed-with-senior | L5 | 14 months ago | The head of sales wanted remote control in the Norrland pump by March. He had eleven signed orders, I had a seal that burnt after 370 hours and 5,200 litres in the basin. He smelled it, laughed, and took September',
  ),
  'a choir of models, impact and simple': setOf(
    'biggest-impact | L6 | 2 years ago | Nineteen fraud models voted on each transfer at Kestrel Bank and took 840 ms. I found that four of them decided all but a handful, retired fifteen and got the answer down to 95 ms; honest customers waiting at tills fell by 31%',
    'simplified-something | L5 | 2 years ago | Kestrel Bank asked nineteen fraud models about each transfer. Fifteen never changed a verdict, so I retired them and kept four. The verdict takes 95 ms instead of 840 ms, and no fraud pattern lost its model',
  ),
  'a glossary, without authority and mentoring': setOf(
    'influence-without-authority | L5 | 20 months ago | Five translators used five words for "claim". None reported to me. I gathered 1,300 contradictions from 84,000 pages of old policies, gave Beatrix, the strictest of them, the first draft of a glossary, and the others followed within a quarter',
    'mentored-someone | L5 | 20 months ago | A translator of insurance policies, Beatrix, wished to write software. I had her draft the glossary: she gathered 1,300 contradictions out of 84,000 pages of old policies herself, defended the word for "claim" before four other translators, and now maintains the parser',
  ),
  'a melted freezer': setOf(
    'failed-project | L4 | 4 years ago | My alarm for the freezers of the seed bank never rang. On a Sunday in August compressor three stopped, and 17 drawers of barley thawed. I had sent the alarm to a mailbox that Ingrid had left with her job',
    'wrong-about-something-big | L5 | 4 years ago | I believed an alarm that is sent is an alarm that is read. Compressor three of the seed bank stopped in August, mails went to the mailbox of Ingrid, who had left, and 17 drawers of barley thawed over a weekend',
  ),
  'a rocket of tickets': setOf(
    'tight-deadline | L5 | 6 months ago | The stadium of Brannock opened its sale on Friday at noon, and the seat map crashed with 8,000 visitors. I had two days. I drew blocks instead of seats, let fans pick a row on the next page, and 54,000 seats were gone by Saturday',
    'simplified-something | L5 | 6 months ago | The seat map of the stadium of Brannock showed 54,000 seats at once and crashed with 8,000 visitors. I drew blocks instead of seats; on the next page fans pick a row, so they lose nothing, and the map is a tenth of the size',
  ),
  'three tellings': setOf(
    'hardest-decision | L5 | 11 months ago | Stop the blood fridge update or go on? 46 fridges of the Halden clinics had it, 210 had not, and one of the 46 had shown a wrong degree for a minute. I stopped it, and nurses read thermometers by hand for nine nights',
    'tight-deadline | L5 | 11 months ago | Nine nights to find why one of 46 blood fridges in the Halden clinics had shown a wrong degree for a minute. Nurses read thermometers by hand while I froze and thawed a probe in my kitchen; the update went to the other 210 fridges after that',
    'pushed-back | L5 | 11 months ago | The vendor of the blood fridges wanted the update on all 256 at the Halden clinics. After a wrong degree on one of 46 fridges I refused the other 210 until the probe was understood, and nurses read thermometers by hand for nine nights',
  ),
  'two names for one tram': setOf(
    'biggest-impact | L5 | 30 months ago | Trams of line 14 in Grauburg bunched up behind the market. I let drivers see the tram ahead on a small lamp instead of a timetable; waiting over ten minutes fell from 22% to 6%, and 3,900 riders a day changed over from cars',
    'influence-without-authority | L5 | 30 months ago | Drivers of line 14 in Grauburg thought the lamp was there to watch them. I rode with their shop steward for a week behind the market, took the recorder out before his eyes, and he asked for the lamp; waiting over ten minutes fell from 22% to 6%',
  ),
  'a letter to parents': setOf(
    'wrong-about-something-big | L4 | 26 months ago | I assumed that a pupil has two parents in one house. The Lindt school app mailed 640 grades to addresses where only one of them lived, and a court had forbidden nine of those letters. I rang each of the nine families',
    'hardest-decision | L5 | 26 months ago | After the Lindt school app had mailed 640 grades to wrong addresses, nine of them forbidden by a court, we could switch off all mail or ask each family who reads what. I rang nine families first, then asked all, and mail stayed off for a month',
  ),
};

const FERRY =
  'hardest-decision | L5 | 9 months ago | The ferry office sold 212 cabins twice. Either we cancelled by date of purchase or by family. I rang forty passengers with the purser of the Aurelia, drew up both lists, and chose families, which meant that 61 single travellers slept in armchairs';
const FRIDGES =
  'tight-deadline | L5 | 11 months ago | Nine nights to find why one of 46 blood fridges in the Halden clinics had shown a wrong degree for a minute. Nurses read thermometers by hand while I froze and thawed a probe in my kitchen; the update went to the other 210 fridges after that';

export const good: Texts = {
  'one story': setOf(FERRY),
  'two incidents of two places': setOf(FERRY, FRIDGES),
  'another incident of the same ship and purser': setOf(
    FERRY,
    'failed-project | L5 | 9 months ago | I built a breakfast app for the Aurelia. The purser warned me that guests leave their phones in the cabin at sea. After a season eleven people had ordered an egg with it, and I took it down',
  ),
  'another incident of the same clinics and nurses': setOf(
    FRIDGES,
    'simplified-something | L5 | 12 months ago | The Halden clinics had a form for each ward to order gauze. I laid the nineteen forms on one table with the head nurses, found six questions that anybody reads, and printed these on a card',
  ),
  'two versions under one type': setOf(FERRY, `${FERRY}. I would open the lounge sooner`),
  'one incident that declares both types': setOf(
    FERRY.replace('hardest-decision', '[hardest-decision, tight-deadline]'),
  ),
  'the same figures about other things': setOf(
    FERRY,
    'pushed-back | L5 | 9 months ago | The museum wished to lend 212 paintings at once. I had counted 61 frames with worm and said no to the date; the curator saw the dust under one, and lent the sound ones first',
  ),
  'two years apart': setOf(
    FRIDGES,
    FRIDGES.replace('tight-deadline', 'biggest-impact').replace('11 months', '3 years'),
  ),
  'short notes on one system': setOf(
    'hardest-decision | L5 | 9 months ago | reindex or shard the Elastic cluster',
    'tight-deadline | L5 | 9 months ago | the Elastic cluster before the fair',
  ),
  'ten stories from one team': setOf(
    'hardest-decision | L5 | 8 months ago | At Fernmarkt I chose between a split by region and a leaner mapping for the catalogue',
    'disagreed-with-senior | L5 | 14 months ago | Oyelaran wished to let growers at Fernmarkt set their own fees, and I had seen two of them leave over it',
    'failed-project | L5 | 2 years ago | The ranking by harvest date that nobody at Fernmarkt wanted, stopped after five months of clicks',
    'mentored-someone | L5 | 17 months ago | Oyelaran ran clusters and learned from me to write the postmortem before he fixes the disk',
    'pushed-back | L4 | 11 months ago | No to a Fernmarkt app for the watch, with a count of growers who own one',
  ),
};

export const neighbours = ['uncovered-story', 'level-mix'];
