import { islandAddress } from '#lib/islands.ts'

/** One of the few small scripts readers get: the page must work without it. The press keeps no script but these. */
export const Island = ({ name }: { name: 'search' | 'share' }) => (
  <script type="module" src={islandAddress(name)} data-island="" />
)
