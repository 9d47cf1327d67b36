/** Words by which a telling turns against itself: where somebody resists, such words stand; a smooth course does without them. */
export const CONTRAST_WORDS = `
no not never nobody nothing none neither nor without but however yet although though whereas while unless until only except
despite still against hardly barely too cannot
`;

/** Words of what is not so, or not yet: where options are weighed, they stand beside those of contrast. */
export const HYPOTHESIS_WORDS = `
if whether would could might otherwise or either versus instead assuming
`;
