/** The parts of a STAR answer, in the order of telling. `notes` is never graded. */
export const SECTION_KINDS = ['situation', 'task', 'action', 'result', 'learning', 'differently', 'notes'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** The four sections every story needs. */
export const CORE_SECTIONS = ['situation', 'task', 'action', 'result'] as const satisfies readonly SectionKind[];
