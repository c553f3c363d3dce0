/** What becomes of a post in the paper. `why` is a sentence for the report; empty when nothing needs saying. */
export type Standing =
  | { state: 'public'; from: Date; why: string }
  | { state: 'scheduled'; at: Date; why: string }
  | { state: 'draft'; why: string }
  | { state: 'left-out'; why: string }

/**
 * How a post of a WordPress stands in the paper: what was public is public from the same moment, what was to come is scheduled,
 * and whatever was kept from readers there is a draft here. Never more public than it was.
 */
export function standingOf(post: { status: string; password: string }, moment: Date | undefined, now: Date): Standing {
  if (post.status === 'trash') return { state: 'left-out', why: 'was in the bin' }
  if (post.status === 'auto-draft') return { state: 'left-out', why: 'was never saved' }
  if (post.password !== '') return { state: 'draft', why: 'was behind a password' }
  if (post.status !== 'publish' && post.status !== 'future') {
    return { state: 'draft', why: post.status === 'draft' ? '' : `was “${post.status || 'without a status'}”` }
  }
  if (!moment) return { state: 'draft', why: 'has no date' }
  if (moment > now) return { state: 'scheduled', at: moment, why: '' }
  const why = post.status === 'future' ? 'was scheduled for a time that has passed since: public from that time' : ''
  return { state: 'public', from: moment, why }
}
