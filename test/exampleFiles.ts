/** What the example files say of themselves. */

/** `- rule-id: "first words of the place"`, one a finding, in the comment at the end of a weak example; a strong one lists none. */
export const listedIn = (text: string): readonly { readonly rule: string; readonly words: string }[] =>
  [...text.matchAll(/^- ([a-z-]+): "(.+)"$/gm)].map(([, rule, words]) => ({ rule: rule!, words: words! }));
