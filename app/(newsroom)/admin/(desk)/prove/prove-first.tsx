import { Notice } from '#components/ui/notice.tsx'
import { PROOF_COUNTS_SECONDS, type Staff } from '#domain/staff.ts'
import { proveAddress } from './address.ts'

/** With a script a form asks in place; without one it is said beforehand, so that nothing is typed in vain. */
export function ProveFirst({ staff, back }: { staff: Staff; back: string }) {
  const isOld = staff.session !== undefined && staff.session.provedSecondsAgo > PROOF_COUNTS_SECONDS
  if (!isOld) return undefined
  return (
    <noscript>
      <div className="mb-2">
        <Notice look="warn">
          Before you change something here,{' '}
          <a className="link" href={proveAddress(back)}>
            say once more who you are
          </a>
          .
        </Notice>
      </div>
    </noscript>
  )
}
