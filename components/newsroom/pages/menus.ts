import type { PageMenu } from '#domain/standing.ts'

/** Where a page stands at the foot of the paper. */
export const MENU_WORDS: Record<PageMenu, string> = {
  newsroom: 'The newsroom',
  policies: 'Policies',
  none: 'In no list',
}
