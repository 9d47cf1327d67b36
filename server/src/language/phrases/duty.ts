/** The sentence that says whose job it was. */
import type { Prose } from '../../model/story.ts';

/** Duties are told with few words: "I had to", "it was my job", "I owned", "the goal was", "needed to". */
const DUTIES: readonly RegExp[] = [
  /\bI(?:'d| had)? (?:(?:was|am|were|'m) )?(?:\p{L}+ly )?(?:had to|have to|needed to|need to|must|own|owned|responsible|accountable|tasked|assigned|in charge|asked to|to|(?:volunteered|offered|set out|committed) (?:to|for)|took (?:on|over|it|this))\b/iu,
  /\b(?:my|mine) (?:\p{L}+ )?(?:job|task|goal|role|responsibility|mandate|assignment|objective|part|mission|brief|aim)\b/iu,
  /\b(?:on me|up to me|fell to me|mine)\b/iu,
  /\b(?:the|our) (?:\p{L}+ )?(?:goal|task|aim|objective|challenge|brief|ask) (?:was|is)\b/iu,
  /\b(?:had to|needed to|was to|were to|must)\b/iu,
];

/** "I wasn't his manager" denies a duty. */
const DENIED = /(?:n't|n’t|\bnot|\bnever|\bnobody|\bno one)\b/iu;

/** Characters that are read: a duty stands early in its sentence. */
const LONGEST_READ = 2_000;

/** The sentence that states the duty most plainly, the first of its kind; the index 0 where none does. */
export function dutyAt(sentences: readonly { readonly prose: Prose }[]): number {
  for (const duty of DUTIES) {
    const at = sentences.findIndex(({ prose }) => {
      const match = duty.exec(prose.text.slice(0, LONGEST_READ));
      return match !== null && !DENIED.test(match[0]);
    });
    if (at >= 0) return at;
  }
  return 0;
}
