import { decoded } from '#app/(reader)/addresses.ts'

export type Address = { section: string; slug: string }

/** The path of a story as the paper knows it, from the parts of the address. */
export const pathOfStory = ({ section, slug }: Address) => `/${decoded(section)}/${decoded(slug)}`
