export const STAGES = ['draft', 'submitted', 'approved', 'spiked'] as const

/** Where the working revision stands; says nothing about what is public. */
export type Stage = (typeof STAGES)[number]
