import type { BreadcrumbList } from 'schema-dts'
import { wholeAddress } from '#lib/whole-address.ts'

export type Step = { name: string; path: string }

/** The way from the front to a page, as the page shows it. */
export const breadcrumb = (steps: readonly Step[], origin: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    item: wholeAddress(origin, path),
  })),
})
