import { declared } from '../parts.ts';
import { framed, type Texts } from '../texts.ts';

const told = (texts: Texts): Texts => framed(texts, (story) => declared('simplified-something', story));

export const bad: Texts = told({
  'the export is gone': `
S: The report page had eleven export formats.
T: I had to make it simpler.
A: I removed nine of the formats. Some customers complained, but we told them to convert the files themselves.
R: The code shrank by 6,000 lines, and bugs fell by half.`,
  'no more offline': `
S: Offline mode made our app hard to maintain.
T: Simplify the app.
A: I convinced the team to drop offline support altogether. That let me delete the sync engine and the conflict screens.
R: 30% less code, and releases went from monthly to weekly.`,
  'fewer languages': `
S: Our site was translated into 14 languages.
T: Cut the effort.
A: I looked at the traffic and switched off the eight smallest languages. Those users now see English.
R: Translating costs us 60% less.`,
  filters: `
S: Search had 25 filters and nobody understood the code.
T: Clean it up.
A: I took out all filters but five. A few power users were angry and two left, which was to be expected.
R: The search code went from 4k to 900 lines.`,
  'an API retired': `
S: We maintained three API versions.
T: Simplify.
A: I shut down versions one and two at the end of the year. Partners who had not moved by then lost their access.
R: One version instead of three, and on-call got quieter.`,
  undo: `
S: The editor's undo stack was the source of most of our bugs.
T: Reduce complexity.
A: After weeks of debugging I decided to remove undo. Users can reload the document instead.
R: Bugs went down by 45%.`,
  permissions: `
S: Our permission model had 40 roles.
T: Make it simple.
A: I replaced it with two roles, admin and user. Departments that needed finer rights had to do without.
R: The permission check takes 2 ms and the table has two rows.`,
  'manual again': `
S: The pricing job had a complicated forecast with 70 parameters.
T: Simplify pricing.
A: I disabled the forecast. Prices are entered by hand again, which the sales team does every Monday.
R: The job runs in ten seconds and never fails.`,
  'history thrown away': `
S: The audit trail made every write slow.
T: Make the writes simple and fast.
A: I stopped keeping the history of changes and dropped the table. Nobody can look up who changed what any more, but it was rarely used.
R: Writes take 4 ms instead of 60 ms.`,
  bullets: `
S: settings page, 90 settings
T: simplify
A:
- killed dark mode, themes, shortcuts
- hard-coded the rest
R: page 10x smaller, fewer tickets`,
});

export const good: Texts = told({
  'five jobs into one': `
S: Five nightly jobs built the same report in five ways.
T: I wanted one job that does it all.
A: I listed what each reader needed, and built one job with all 31 columns. I ran it next to the old ones for a month and compared every cell.
R: One job instead of five, and every reader has the columns they had. Failures went from 6 a month to none.`,
  'removed accidental parts': `
S: An order passed through nine services before it was stored.
T: Make the path simple and keep every check.
A: I traced 1,000 orders. Four services only copied fields. I moved the two checks that mattered into the first service and removed the four.
R: Orders take 300 ms instead of 2 s, and all checks still run.`,
  'a library deleted': `
S: Our front end had its own state library, 7k lines that one person had understood.
T: I had to get rid of the fear around it.
A: I replaced it by what the framework has had since 2020, screen by screen, with the end-to-end tests untouched. Then I deleted the library.
R: New developers ship in their first week instead of the fourth. Users saw no difference.`,
  configuration: `
S: Deploying needed 300 lines of YAML for each of 45 services.
T: Simplify it.
A: 280 of the lines were the same everywhere. I made them defaults, and whoever needs something else can still set it.
R: A service has 12 lines, and a new one is up in an hour instead of two days.`,
  'rules into a table': `
S: Shipping fees were computed by 2,200 lines of nested conditions.
T: Make it possible to change a fee without a developer.
A: I wrote down 180 cases with logistics, put them in a table and proved on two years of orders that the table gives the same fee.
R: Fees change in ten minutes instead of two sprints, now by logistics themselves.`,
  prose: `
# From forty alerts to six

The on-call engineer got forty kinds of alerts, most of which said the same thing in other words. I went through half a year of pages and wrote down for each which customer had been hurt. Six questions covered them all. I built alerts for those six, left the old ones running silently for two months, and checked that none of them had seen something first. Then I turned them off. Pages fell from 90 a week to 11, and we have not missed an incident.`,
  'a feature that got better': `
S: Importing a spreadsheet took a wizard with eleven steps.
T: I wanted one step.
A: I found that we could read ten of the eleven answers from the file. I removed the wizard and put a preview in its place, with a way to correct what we had guessed.
R: 94% of imports need no correction, and the time fell from 9 minutes to one.`,
  hardware: `
S: Our sensor board had three processors talking over two buses.
T: Bring the cost and the faults down.
A: I moved the work of two of them to the third, which was idle 80% of the time, and measured that the timing held at -20 degrees.
R: The board has the same functions with one processor, $4 cheaper, and field faults dropped from 2% to 0.3%.`,
  'dropped what had no user, with a check': `
S: Our billing code supported six tax regimes in 40 classes.
T: Simplify without losing an invoice.
A: I asked the data which regimes were alive: four had not seen an invoice since 2015, since the countries had abolished them. I removed those four and merged the other two. I replayed 1.2M invoices, all equal to the cent.
R: 40 classes became 9, and the yearly tax change takes a day and not three weeks.`,
  bullets: `
S: 4 message brokers in one company
T: get to 1, lose nothing
A:
- wrote down per-topic needs (order, replay, ttl)
- Kafka covers all but one, small shim for that
- migrated 130 topics, dual write 2 wks each
R: 4 -> 1, ops 2 FTE -> 0.5, no lost msg`,
});

export const neighbours = ['we-in-action'];
