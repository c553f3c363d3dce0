import type { Organization, Person } from 'schema-dts'
import type { Byline, Contributor, Story } from '#domain/reading.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { images } from './pictures.ts'
import { type Publisher, publisherLabel } from './publisher.ts'

/** Who has a byline, by the name alone, and where the paper says who that is. */
export function credited({ slug, name }: Byline, story: Pick<Story, 'contributors'>, origin: string) {
  const kind = story.contributors.find((one) => one.slug === slug)?.kind ?? 'person'
  return label({ slug, name, kind }, origin)
}

/** A person or a desk with what its own page says of it. */
export function contributorData(contributor: Contributor, given: Publisher): Person | Organization {
  const { biography, jobTitle, portrait } = contributor
  const [image] = portrait ? images(portrait, '', given.origin) : []
  const said = { ...(biography && { description: biography }), ...(image && { image }) }
  const known = label(contributor, given.origin)
  if (known['@type'] === 'Organization') return { ...known, ...said, parentOrganization: publisherLabel(given) }
  return { ...known, ...said, ...(jobTitle && { jobTitle }), worksFor: publisherLabel(given) }
}

type Named = Pick<Contributor, 'slug' | 'name' | 'kind'>

function label({ slug, name, kind }: Named, origin: string) {
  const url = wholeAddress(origin, `/by/${slug}`)
  return kind === 'desk'
    ? ({ '@type': 'Organization', name, url } as const)
    : ({ '@type': 'Person', name, url } as const)
}
