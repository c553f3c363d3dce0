/** One of several choices; the hint is for where there is room for it. */
export type Option = { value: string; label: string; hint?: string }
