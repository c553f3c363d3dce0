import type { NewsMediaOrganization, Organization } from 'schema-dts'
import { ICONS } from '#domain/icons.ts'
import type { Paper } from '#domain/reading.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { policies } from './policies.ts'

/** The paper and the address at which it appears. */
export type Publisher = { paper: Paper; origin: string }

/** The paper under one name on every page, in as many words as a search engine asks for. */
export const publisherLabel = ({ paper, origin }: Publisher) =>
  ({
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#paper`,
    name: paper.name,
    url: `${origin}/`,
    logo: {
      '@type': 'ImageObject',
      url: wholeAddress(origin, ICONS.large.path),
      width: String(ICONS.large.side),
      height: String(ICONS.large.side),
    },
  }) satisfies Organization

/** The paper with what it says of itself: the front has it. */
export const publisher = (given: Publisher): NewsMediaOrganization => ({
  ...publisherLabel(given),
  ...(given.paper.tagline && { slogan: given.paper.tagline }),
  ...policies(given),
})
