export const STAGES = ['draft', 'submitted', 'approved', 'spiked'] as const

/** Where the working revision stands; says nothing about what is public. */
export type Stage = (typeof STAGES)[number]

export const EMBARGO_LIFTS = ['editors', 'chiefs', 'editor-in-chief'] as const
/** Who may end an embargo before its hour: any editor in scope, the editors of the whole paper, or its chief alone. */
export type EmbargoLift = (typeof EMBARGO_LIFTS)[number]
