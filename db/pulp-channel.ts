/** The channel on which processes hear that something changed; what is said there is a hint, the sequence is the truth. */
export const PULP_CHANNEL = 'broadsheet_pulp'
