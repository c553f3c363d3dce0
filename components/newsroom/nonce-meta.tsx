'use client'

import { useState } from 'react'

/**
 * Where react-aria finds the nonce for the styles that it injects. The document keeps the policy it came with, so the first
 * nonce stays, whatever later answers carry.
 */
export function NonceMeta({ nonce }: { nonce?: string }) {
  const [first] = useState(nonce)
  // Browsers hide the attribute from scripts, which React would take for a difference.
  return first && <meta property="csp-nonce" content={first} nonce={first} suppressHydrationWarning />
}
