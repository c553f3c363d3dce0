import type { ContactPoint } from 'schema-dts'
import { wholeAddress } from '#lib/whole-address.ts'
import type { Publisher } from './publisher.ts'

/** What each of the paper's own pages is to search engines, by the names that papers give to such pages. */
const POLICIES = {
  publishingPrinciples: ['publishing-principles', 'principles', 'editorial-standards', 'standards', 'ethics'],
  ethicsPolicy: ['ethics', 'ethics-policy', 'editorial-standards', 'standards'],
  correctionsPolicy: ['corrections-policy', 'how-we-correct', 'corrections'],
  verificationFactCheckingPolicy: ['verification', 'fact-checking', 'fact-checking-policy'],
  masthead: ['masthead', 'staff', 'team'],
  missionCoveragePrioritiesPolicy: ['mission', 'about'],
  ownershipFundingInfo: ['ownership', 'ownership-and-funding', 'funding'],
  actionableFeedbackPolicy: ['feedback', 'complaints'],
  unnamedSourcesPolicy: ['unnamed-sources', 'sources'],
  diversityPolicy: ['diversity'],
  noBylinesPolicy: ['bylines', 'no-bylines'],
} as const
type Policy = keyof typeof POLICIES
const NAMES = Object.keys(POLICIES) as Policy[]

/** The address of each policy that the paper has a page for; what it has none for is not claimed. */
export function policies({ paper, origin }: Publisher) {
  const find = (slugs: readonly string[]) => slugs.find((slug) => paper.pages.some((page) => page.slug === slug))
  const addressOf = (slug: string) => wholeAddress(origin, `/about/${slug}`)
  const found = NAMES.flatMap((name) => {
    const slug = find(POLICIES[name])
    return slug ? [[name, addressOf(slug)] as const] : []
  })
  const contact = find(['contact', 'contacts'])
  const contactPoint: ContactPoint | undefined =
    contact === undefined ? undefined : { '@type': 'ContactPoint', contactType: 'newsroom', url: addressOf(contact) }
  return { ...(Object.fromEntries(found) as Partial<Record<Policy, string>>), ...(contactPoint && { contactPoint }) }
}
