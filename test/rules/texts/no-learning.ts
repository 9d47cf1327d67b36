import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

export const bad: Texts = {
  /** Results that tell what came of it, and of nothing that changed in the writer. */
  ...each(
    [
      'The nightly run fell from 6 hours to 40 minutes and the team now deploys daily.',
      'It has run for two years. I still maintain it and I now lead the team of four.',
      'Support tickets dropped by half. My director thanked me in the all-hands.',
      'The team had learned Terraform by then, and 30 services use the module today.',
      'Churn fell from 4% to 2.9%. The sales lead now asks me to every pitch.',
      'Since then the cluster has had no outage. I had thought it would take a month; it took nine days.',
      'Traffic grew by 30%. The rollout guide I wrote is still in use, and three teams have adopted it since.',
      'Every release now goes out on Tuesdays and takes 12 minutes.',
      'I was promoted in the next cycle and I now work on the platform team.',
      'The service has handled two Black Fridays since then without a page.',
      'She is a tech lead today. We still meet every month, and I enjoy it.',
      'In the next release we removed the old path, and costs fell by 20%.',
      'I presented it at the next all-hands, and after that I wrote the next proposal.',
      'Each pull request now gets a preview in 4 minutes.',
      'The dashboard has 300 users now and I check it every morning.',
      'My model has been in production ever since. I retrain it every quarter.',
      'The new joiner now leads her own project and reviews my code.',
      'The audit passed with 2 remarks. I keep in touch with the auditor.',
      'Each new customer is onboarded in 2 days. I train the support people on it every quarter.',
      'I had expected a fight, but in the end all five signed within a day.',
      'Now my boss sends every new hire to me for a tour. 12 so far.',
      'The queue is empty by ten. I never got a complaint again.',
      'It went live in May. My model now serves 40% of the traffic.',
      'Load fell by 40%. Today she runs the group and I consult for her.',
      'The load fell to 3 s. I am asked to every review now, whatever it is about.',
    ],
    (result) => inline({ result }),
  ),
  /** Ends of an Action that tell the plan of the day, and no lesson. */
  ...each(
    [
      'I assumed that the index was missing, but the planner had ignored it. I rewrote the query.',
      'I had underestimated the load, so I added two workers and went on.',
      'Now I had a list of 40 suspects. I always start with the newest.',
      'Before each call I send the agenda. I never start without the numbers. I ask the vendor first.',
      'At first I thought it was the network. It turned out to be the disk, so I changed my plan and replaced two drives.',
    ],
    (action) => inline({ action }),
  ),
};

export const good: Texts = {
  /** Lessons that stand in the Result without a heading. */
  ...each(
    [
      'The job ends at 4 am. That habit of reading the queue depth before the CPU has stayed with me.',
      'We cancelled it after five months and 300k. I have written the kill criteria on page one of each proposal ever since.',
      "Errors went from 40 a day to 2. I don't trust a mock of a payment provider any more; I ask for a sandbox account in the first week.",
      'Crash rate fell to 0.2%. It changed how I look at bug reports: I watch a session before I read the stack trace.',
      'After that I made it a rule for myself to write down what would prove me wrong before I run an experiment.',
      'Latency fell to 90 ms. These days, when somebody says the database is slow, my first question is what changed in the caller.',
      'We lost the client. I had been so sure the API was the problem that I never called their engineer; now that call is the first thing I do.',
      'Deploys take 9 minutes. A code freeze is the first thing I question when I join a team these days.',
      'It never shipped. Whoever pitches me a rewrite gets one question: who will still be here in two years?',
      "Time to first commit fell to 2 days. I've run every onboarding the same way since, with the newcomer writing the guide.",
      'CPU went down by 40%. I trust flame graphs less than I did, and look at wall time first.',
      'Zero lost orders since March. The postmortem habit we built there, one page within a day, I brought along to both teams after.',
      "The contract was lost. On the three bids after that one I called the customer's operator first, and we won two.",
      'Errors fell to 12 a day. My reviews open with a slide on what kills this, and have done since that autumn.',
      'We refunded 41 customers. I had always read a quiet alert channel as good news. It was quiet because nothing was wired to it.',
      'Load time fell by half. Before that project I would have called a slow page a backend matter; most of it was fonts.',
      'It took three sprints. Ask anyone on my current team: no ticket leaves my desk without a sentence on how to undo it.',
      'The plant runs again. Since nobody had watched the condition, such a page now gets an expiry date from me.',
      "The load fell to 3 s. I can't read a plan any longer without a second column.",
      'Two months were gone. I got careful with the word "done": it needs the old one to be off.',
      'Sales loss was 12k. I took one thing from that Friday into the next job: the rollback is typed before the deploy is.',
      "Accuracy rose to 94%. Labels from a single annotator are something I won't train on again; each set gets two people and an argument.",
      'Load fell by 40%. I ask for the rollback plan before I read the diff now.',
      'The line stood for 4 hours. Every quarter since, I sit with the night crew for one shift and write down what they curse at.',
      'Zero double bookings. Nobody gets a yes from me in the room any more; they get it next morning in writing.',
      'It took 9 weeks. The next two launches I ran with a written abort criterion, and used it once.',
      'Traffic doubled. No spreadsheet of mine leaves without the sheet that says where each number is from.',
      'Load fell to 2 s. Two years on I still write the press release for the failure first.',
    ],
    (result) => inline({ result }),
  ),
  /** Lessons in a paragraph of their own behind the story. */
  ...each(
    [
      'From then on I asked the night shift first, in every plant I came to.',
      'My forecasts carry the assumption they would die of, in bold, since that winter.',
      "Since then I've carried a paper copy of the phone tree to every on-call week.",
      'What stuck: I show the numbers to the person they hurt first, alone, and only then to the room.',
      'I keep a folder of the five angriest mails and read it before any planning round.',
      'Took me that failure to see that I was hiding behind the roadmap. Today the first slide of mine is what we will not do.',
    ],
    (after) => inline({ rest: `\n---\n\n${after}\n` }),
  ),
};

export const neighbours = ['vague-impact'];
