/**
 * Words by which a telling turns against itself: negation, contrast, concession, condition and the unreal. Where somebody
 * resists or two options are weighed, such words stand; a smooth course does without them.
 */
export const CONTRAST_WORDS = `
no not never nobody nothing none neither nor without but however yet although though whereas while unless until only except
despite instead still even if whether would could might otherwise against hardly barely too versus or cannot
`;
