/**
 * Words that give a figure its direction beyond the verbs of change. They are no vague claims by themselves, so they
 * stand apart from those.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const FALLING = words(`
  trims trimmed trimming shave shaved shaving chopped lose loses lost losing dwindled receded pruned contracted plunged
  tumbled dipped slumped deducted slid subtracted sooner earlier slimmer lighter leaner briefer quicker tighter narrower`);

export const RISING = words(`
  add adds added adding soared swelled swollen ballooned mounted escalated skyrocketed spiked hiked inflated later heavier
  wider`);
