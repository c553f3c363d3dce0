import type { ReactNode } from 'react'
import { Notice } from '#components/ui/notice.tsx'

/** What has just been done, at the head of the page that it led to. */
export const Done = ({ children }: { children: ReactNode }) => (
  <div role="status" className="mb-2">
    <Notice look="good">{children}</Notice>
  </div>
)
