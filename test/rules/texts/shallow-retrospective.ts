import { inline } from '../parts.ts';
import { each, type Texts } from '../texts.ts';

const differently = (text: string): string => inline({ rest: `\n**What I would do differently:** ${text}\n` });

export const bad: Texts = {
  /** Content, or an intention that would fit any story. */
  ...each(
    [
      'Nothing, it went well.',
      "Honestly not much. I'm happy with how it turned out.",
      'I would communicate more often with the stakeholders.',
      'Maybe plan better and start earlier.',
      "I'd try to be more proactive and write more tests.",
      "I can't think of anything.",
      'I would involve people sooner and keep everyone in the loop.',
      'I would do it the same way again.',
      'Better documentation, more communication.',
      'I would not change anything about it.',
      'Probably take a bit more time for planning at the start.',
      'Communicate even more.',
      "I'd ask for help sooner and set clearer expectations with the stakeholders.",
      'Hard to say, all in all I think we did the best we could.',
      'I would trust myself more and worry less.',
      "I'd spend more time on testing and documentation.",
      'Nothing comes to mind, everything went according to plan.',
      'Work a little faster.',
    ],
    differently,
  ),
};

export const good: Texts = {
  /** A step with what it would have saved, or the cause with what changed since. */
  ...each(
    [
      'I would run the load test against a copy of production before the pilot. That would have shown the lock in one day instead of nine.',
      'Ask the vendor for the rate limits on day one: the three weeks of batching were wasted.',
      'I should have pulled the security team into the first design review. We would have avoided the second penetration test, about 20k.',
      "I'd put the feature flag in first, so the rollback would have been a click and not a night.",
      'I would have asked for a one-week spike before promising a date.',
      'I treated it as a capacity problem, when it was an ownership problem. Since then I ask who gets paged before I ask how big it is.',
      'I framed the rewrite as speed, so every trade-off was judged by speed. Every proposal I have written since opens with what we are willing to lose.',
      "The root of it was the question I started from: how to build it, not whether anyone needed it. Now I don't open an editor before I've seen three users do the work by hand.",
      'Pin the driver version before the first benchmark; comparing two drivers by accident ate eight days.',
      'I would write the deletion script on the day I created the bucket. Cleaning up later took two people a month.',
      "I'd have one of the night nurses in the first usability round. She found in ten minutes what we shipped with.",
      'Not much about the code. But I would tell the auditors about the gap in week two, because they found it anyway and it delayed the certificate by a quarter.',
      'I should have stopped the second pilot. It told us nothing new and burned 12k.',
      'I saw a tooling gap where there was an incentive gap. I now ask who gains if the thing is not fixed, before I design a fix.',
      'I had defined success as adoption, so I got adoption and no savings. Every charter I have signed since names the cost that has to go down.',
    ],
    differently,
  ),
};
