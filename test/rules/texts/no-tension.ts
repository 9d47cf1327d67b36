import type { Texts } from '../texts.ts';

export const bad: Texts = {
  'a move that went to plan': `
S: Our wiki ran on an old server with 4,000 pages.
T: I was asked to move it to the hosted version.
A: I exported the pages, wrote a script for the links, and imported them over a weekend. I checked a sample of 200 pages and sent a mail with the new address. I also set up single sign-on and a weekly backup.
R: All pages moved, and search takes half a second.`,
  'a choice with one candidate': `
**Situation:** Our team of nine shared passwords in a spreadsheet.

**Task:** I had to find a better way.

**Action:** I compared three password managers on price and features. The second was the cheapest and had everything on our list, so I bought it. I created the groups, imported 310 entries and gave a short training.

**Result:** Everybody uses it, and onboarding takes ten minutes instead of an hour.

**Learning:** Good tools make good teams.`,
  'a pupil who learns by himself': `
S: A new graduate, Pavel, joined our team of six.
T: I was his mentor.
A: I met him every Monday, explained our services and reviewed his code. He asked good questions and I sent him links. He picked up Go quickly and soon took tickets of his own.
R: After a year he was promoted, and his review named me.`,
  'a list of what was built': `
## Situation

The warehouse had no view of its 120 conveyor motors.

## Task

Build a dashboard.

## Action

I collected the temperature of each motor every second, stored it in a time series database and drew eight panels. I added an alert for temperatures above 80 degrees. The shift leads gave me their wishes and I added two more panels.

## Result

Stops fell from 14 a month to 5, and the shift leads use the dashboard daily.`,
  applause: `
Situation: Five teams formatted code in five ways.
Task: One format.
Action: I proposed a formatter in the guild, everyone liked the idea right away, and we switched within a week. I wrote the configuration and ran it over 60 repositories.
Result: Reviews take 20% less time.
Lesson: Communication is key.`,
  'the word challenge': `
S: As a senior engineer I faced the challenge of a slow report.
T: My task was to overcome this challenge.
A: Despite the difficulty I worked hard, analysed the query plan and added two indexes. I also cached the result for an hour. My manager was impressed.
R: The report went from 90 seconds to 3, a 97% improvement.`,
  'a fault found and repaired': `
**S:** Our app crashed on 2% of starts on older phones.

**T:** I was asked to fix the crashes.

**A:** I collected the traces, grouped them and saw that 80% came from one image decoder that failed on large pictures. I replaced it with the platform's own, wrote tests for the ten largest pictures and released the fix in stages.

**R:** Crashes fell to 0.1%, and ratings rose from 3.9 to 4.5.`,
  'no objections': `
S: Two data centres had to become one.
T: I planned the move of 80 servers.
A: I made a list of every server with its owner, booked a window with each of them and moved ten a week. Nobody objected to the dates. The network team prepared the addresses ahead of time.
R: No outage, no data lost, and rent is down by 300,000 a year.`,
  'a deadline that was easy': `
S: The marketing team needed a landing page within three days.
T: I built it.
A: I took our template, added the form, connected it to the mailing tool and tested it on four devices. I delivered it a day early.
R: 12,000 sign-ups in the first week.`,
  'a success without labels': `
# Biggest impact

Last year I built the referral programme of our app. Each user gets a code, and both sides get a month for free. I designed the tables, wrote the service and the screens, and worked closely with marketing on the texts. I launched it to 10% first and then to all. It brought 48,000 new users within six months, which is a fifth of our growth. The CEO mentioned it in the all-hands. I am proud of what we built, and it is still one of the strongest channels today.`,
  'a model that works at once': `
S: Support agents tagged 9,000 tickets a week by hand.
T: Automate the tagging.
A: I exported two years of tickets, cleaned the tags, trained a classifier and compared it with a baseline of keywords. It reached an F1 of 0.91. I wrapped it in an API and connected it to the ticket tool, and I set a threshold below which a person tags.
R: 84% of tickets are tagged at once, which saves 60 hours a week.`,
  'an order from above': `
S: Our 14 teams had no common way to write postmortems.
T: I wanted a template that all would use.
A: I drafted the template and presented it to the directors. They approved it and made it part of the incident process. I sent it to all teams and answered questions.
R: 100% of incidents have a postmortem now.
Differently: I would start even earlier.`,
  notes: `
- S: 30 cron jobs on one box
- T: move to managed scheduler
- A:
  - listed jobs and owners
  - wrote terraform module
  - moved 5 jobs per day
  - added alerts and runbook
- R: 30 jobs moved in 2 weeks, saves 4 h/week ops`,
  'a tidy build': `
**Situation:** Our build used three tools and 1,400 lines of configuration.

**Task:** I wanted to make it simple.

**Action:** I studied what each tool did, saw that one of them could do it all and moved the steps over, one after another. I deleted the rest and documented the build on one page.

**Result:** 220 lines, and a build takes 6 minutes instead of 17. New colleagues understand it on the first day.`,
  'praise of an instinct': `
S: Our API served 2,000 requests per second and had to grow.
T: I was the architect for the next version.
A: From the beginning it was clear to me that the event-driven design was the right one. I wrote it down, the team agreed, and I implemented the core myself. Every milestone was met.
R: 9,000 requests per second, 35% lower cost.
Takeaway: My instinct was right, and trust in one's own judgement pays off.`,
  'a good relationship': `
S: Product wanted a new checkout.
T: I was the tech lead.
A: I always keep a good relationship with product, so there was never any conflict. I went through the requirements with the product manager, estimated each of them and implemented them in the agreed order. I kept everybody informed by a weekly mail.
R: Conversion rose from 2.1% to 2.6%.`,
  'a pipeline': `
Context: A lab measured 400 samples a day and needed two hours for the evaluation.
My task: automate the evaluation.
Actions: I talked with the chemists, wrote a pipeline in Python that reads the spectra, fits the peaks and writes the report. I validated it against 1,000 samples that had been evaluated by hand, and the values agreed within 1%.
Result: the evaluation takes four minutes.`,
  'flaky tests as the problem': `
S: Our test suite failed at random about six times a day.
T: I wanted it green.
A: I recorded each failure for two weeks and ranked the tests. The top ten shared one clock, so I injected a fake one. I then added a rule that a flaky test goes to a separate list on the same day.
R: Random failures fell from six a day to one a week.`,
  'a resistance that never came': `
S: Two buildings of the library had two calendars.
T: I wanted one.
A: I drew up the joint calendar and set aside a fortnight for the arguments that I thought would come. There were none. I answered four questions about colours and moved the entries over.
R: Both buildings use it, and 900 bookings a month go through it.`,
  'words in passing': `
S: Students asked me about failed jobs and lost passwords.
T: I ran the help desk.
A: I wrote a page for each question, put the pages in one place and rolled them out by faculty. Whoever was in doubt could ring me, and I picked up at once.
R: Calls went from 70 a day to 20.`,
  'a call to a school': `
# Customer first
**Situation:** A school wrote that its timetable was empty after the update, and term began on Monday.
**Task:** I was on second line support.
**Action:** I rang the secretary and asked her to share her screen. The file had been saved in the wrong folder. I moved it, checked every class with her and stayed on the line until the printer had stopped. I also wrote a short note with a picture for the next time, since not everybody knows where the folder is.
**Result:** The timetable hung on the door by 4 pm. She sent us a box of biscuits and five stars.
**Learned:** A call is faster than ten mails.`,
  'a slow page and its index': `
S: At our insurer the claims page took 8 seconds, which was too slow for the people at the counter.
T: I had to make it faster.
A: First I measured each query. One of them read the whole table because an index was missing. I added it, limited the list to the last 50 claims, and loaded the rest only when somebody scrolls. I replaced the old date picker as well. Then I measured again and wrote the numbers down.
R: The page opens in 0.7 seconds. No complaints since, and errors went down from 40 a day to 2.
L: Measure first, do not guess.`,
  'a provider that alone would do': `
## Hardest decision
Context: Our charity had to pick a payment provider for donations.
Task: I was responsible for the choice.
Action: There were several on the market. I looked at fees, languages and whether a donor can pay without an account. Only one of them offers direct debit in our country, so the choice was clear from the start. I wrote the integration in three weeks, added tests, and translated the form into four languages. I trained the two colleagues in accounting.
Result: Donations went up by 18% in the first quarter, and accounting saves a day a month.
Lesson: Big decisions need a clear head and courage.`,
  'an idea that won a prize': `
# Award
I am proud of the accessibility prize we won last year. It is given to one team in the whole group, and there were 31 candidates.
I had come up with the idea of a reading mode that removes everything but the text, never mind how cluttered the page is. I built it over the summer with a colleague from design, who drew the letters. It does not need a plug-in, it cannot break the layout, and it works without a network. We tested it with twelve people from the association of the blind, and they loved it.
It is used 40,000 times a month now. The jury said it was the least flashy and the most useful entry.`,
};

export const good: Texts = {
  'what was counted first': `
# The wrong metric
**Situation:** I ran search for a furniture shop, 2 million visits a month.
**Task:** Raise the share of searches that end in a sale.
**Action:** I tuned the ranking for clicks, because clicks were what we could count that week. Clicks went up by 9% and sales went down. I had been pushing pretty lamps to the top. I turned the ranking back to the old one, spent a month joining orders to searches, and started again.
**Result:** Sales per search rose by 4%, half of what I had promised.`,
  'one of two wishes': `
S: The board wanted a mobile app for our annual meeting, in five weeks.
T: I lead a team of three.
A: I told the chair that five weeks give either the programme or the voting, not both. He insisted on both. I brought the list of what voting needs: a lawyer, an audit, a second factor. He called our lawyer, who said the same in one sentence. We shipped the programme, and the voting stayed on paper.
R: 700 of 900 members used the app.`,
  'a reader watched in the third month': `
### Project that failed
Situation: A self-service kiosk for our library, 200k euros from the city.
Task: I was project lead.
Action: I had the kiosk built to the list that the branch heads gave me. Only in the third month did I watch a reader use it. She looked for a person. We changed the screens twice. The usage stayed at a handful a day.
Result: The city took the money for the second year back, and the kiosk stands in the cellar.
Learning: I sit with readers before any list is written, and did so for the two projects since.`,
  'teams with other things to do': `
# The API that everybody had to change
**S:** 40 internal clients used our old API with passwords in the address.
**T:** Get them off it. I have no say over any of them.
**A:** My first mail had two answers. The payroll team said they had other things to do until the summer. I looked at what a change would mean for them and it was eleven lines, so I sent the eleven lines. That worked for thirty teams. The last ten did nothing at all; I asked their leads for the name of whoever would explain a leak to the auditor, and got ten dates.
**R:** 40 of 40 in seven months; I had said four.`,
  'an objection in quotes': `
S: Our orders lay in one table of 900 million rows.
T: I wanted to split it by month.
A: "This will never scale past one region," said our DBA. I took a copy of the table, ran the twelve heaviest queries against both layouts and went through the plans with her.
R: The heaviest query takes 2 seconds instead of 40.`,
  'a feature given up': `
S: Our scanner app took nine seconds to start on the handhelds of the depot.
T: I owned the start-up and had until the peak season.
A: I could keep the animated map or load the parcel list at once. I gave the map up. The designers had spent a spring on it and told me what they thought.
R: Start-up takes two seconds. Nobody has asked for the map, though I still owe the designers a beer.`,
  'own work thrown away': `
## Situation

A museum wanted 90,000 index cards in a database.

## Task

I wrote the importer.

## Action

My first version read the dates as month first. I found out when the curator opened the exhibition list and half of it was in the wrong century. I threw the tables away, asked her for ten cards of each decade and wrote the parser around those.

## Result

All cards are in, and 212 of them wait for a person to read them.`,
  'somebody who does not believe': `
**Situation:** The night shift of a hospital wrote drug orders twice, on paper and on a screen.

**Task:** I was to bring the screen to six wards.

**Action:** The head nurse did not believe that a tablet would survive a night. I left one with her for a week, without a manual. She came back with a list of eleven things that got in her way, and I built nine of them.

**Result:** Six wards dropped the paper within two months.`,
  'too few people': `
- S: Tax law changed on 1 January, and payroll for 12 firms ran on my service.
- T: Get the new brackets in.
- A: There were three weeks left and two of us. I left the report module as it was and told finance they would have wrong sums in one column until March. Wrote the brackets with a second person checking each by hand.
- R: 4,300 payslips, all right on the first run.`,
  'a mistake told in prose': `
# The cache I was proud of

I had put a cache in front of our price service and showed everybody the graph. Two days later a supplier raised prices and for five hours we sold 1,100 bikes at the old ones. I switched it off and sat down with accounting to see what it had come to: about 38,000 euros. The second cache asks the supplier for a version before it answers. It is slower than the first, and it has been right for two years.`,
  'a price that was paid': `
S: We had to store readings of 20,000 meters.
T: I was asked to say how.
A: A time series database would have given us queries for free, the files we had would have cost nothing to run. I timed both for a month. The database was four times faster on the questions that the analysts ask, and its licence ate what we had set aside for a second tester. I took it anyway.
R: Analysts answer in minutes. We still test by hand on Thursdays.`,
  'a department that says no': `
Situation: Deploys happened on Tuesdays only.
Task: I wanted them daily.
Action: Operations would not hear of it. Each of my mails got the same line back, that weekends are sacred. I asked to carry their pager for a month. By the end of it I had turned off nine alarms that meant nothing, and their lead proposed a trial for one service.
Result: 31 of 40 services deploy daily.`,
  'labels that were worth nothing': `
**S** We trained a model that sorts claims by urgency.

**T** I was responsible for the labels.

**A** I hired four students and wrote a guide of three pages. Two of them agreed on only 61% of the claims. I sat with them for an afternoon and noticed that my guide said nothing about partial payments, so those 2,000 labels were worth nothing. We did them again with a better guide.

**R** Agreement is 88%, and urgent claims reach a person within an hour.`,
  'a story told to its writer': `
Situation: Your team's search returned nothing for one in five queries.
Task: You owned relevance.
Action: You shipped synonyms first, and complaints went up, because "bank" now found benches. You took them out the same evening and told the product manager why. Then you built a list from what people typed next.
Result: Empty results fell from 20% to 6%.`,
  'a part that had to wait': `
# Moving the call centre

## Context
300 agents, and the old phone system would be switched off at the end of May.

## My role
I led the move.

## What I did
I planned for voice, chat and recordings. In April it was plain that recordings would not make it. Legal needed them, so I asked which of the three could wait, and chat moved to the autumn. The chat people were not amused.

## Outcome
300 agents took calls on the new system on 29 May.`,
  "the writer's own no": `
S: The sales team had promised a bank an export by Friday.
T: My service would have had to write it.
A: I told our head of sales that I would not ship it. The export put account numbers into a mail, and I showed her the paragraph in the contract. She was furious for a day. On Monday we called the bank together and offered a download behind their login.
R: The bank signed, and the download took nine days.`,
  'an objection that was right': `
**Situation.** Two teams wrote to one table of customers.

**Task.** I was to propose an owner.

**Action.** I proposed us. The other lead had a point that I had not seen: their team is on call for it at night. I withdrew my paper and wrote a new one with them as owner and us behind an interface, which meant that my team lost its fastest path to the data.

**Result.** Conflicting writes went from 70 a day to none.`,
  'a protest': `
S: The election site would see 200 times its usual load on one evening.
T: I had to keep it up.
A: Half of the pages needed the database. I made them static, and so the map by district could be ten minutes old. The editors protested; I showed them what 2017 had looked like.
R: 3 million visits, the slowest page in 400 ms.`,
  'a gap found too late': `
### Situation
Invoices of 14 years lay on a file server.
### Task
Bring them into the archive by the audit.
### Action
I scripted the copy and checked counts. The audit date came and 30% were still missing, since names with umlauts had been skipped. I went to the auditor and told her, and she gave us two weeks on paper. I wrote the check before the second copy.
### Result
All 2.1 million files are in the archive.`,
  'owners who liked theirs': `
**Setup:** Five services answered one question: may this user see this page?

**Goal:** One of them.

**Approach:** I read all five and drew what they agree on. Two owners liked theirs and said so. I asked each of them for the case that would break mine; one had such a case, a guest with two contracts, and it cost me three weeks to bring it in.

**Result:** One service, 40% fewer lines, and two pages that I cannot explain are gone.`,
  'a bet without money': `
S: Our tests ran for 70 minutes.
T: I set myself 15.
A: More machines were out of the question after the spring's bill. So I measured which tests had ever failed, and moved 60% of them to the night. That is a bet: a fault in those reaches us a day late. I put the bet into the team page with my name.
R: 14 minutes; in eight months two faults came late, neither reached a customer.`,
  'notes with a step taken back': `
- S: feed service, 8k rps, GC pauses
- T: p99 < 100 ms
- A:
  - tuned heap, p99 got worse (340 -> 410)
  - backed that out
  - heap dump: one map of strings, 6 GB
  - interned them
- R: p99 72 ms`,
  'housings out of another budget': `
Context: A ferry company, tickets from machines at nine piers.
Goal: replace the card readers.
Actions: ordered readers, wrote driver, tested on one pier. Salt air: two of nine dead after three weeks. Had housings made, 60 euros each, out of the budget for the signs. Signs stayed as they were.
Outcome: readers up 99.7%.`,
};

export const neighbours = ['hollow-learning', 'we-in-action', 'shallow-retrospective'];
