/** What Node is told for every program of ours. */
export const nodeOptions: readonly string[]
