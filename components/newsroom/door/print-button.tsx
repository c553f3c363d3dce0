'use client'

import { Button } from '#components/ui/button.tsx'

/** Where there is no script, the browser's own menu prints. */
export const PrintButton = () => (
  <span className="by-script">
    <Button wide onClick={() => window.print()}>
      Print
    </Button>
  </span>
)
