'use client'

import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'

type Props = { onTake: () => void; onDrop: () => void }

/** What was typed on this machine and never came to the server is offered, never put in unasked. */
export const FoundCopy = ({ onTake, onDrop }: Props) => (
  <div role="alert" className="story-notice">
    <Notice look="warn" title="Something you typed here was never saved">
      <p>It is kept on this machine. Take it into this text, or let it go.</p>
      <div className="form-foot mt-1">
        <Button look="primary" onClick={onTake}>
          Take it in
        </Button>
        <Button onClick={onDrop}>Let it go</Button>
      </div>
    </Notice>
  </div>
)
