import type { ReactNode } from 'react'

/** Words that are read out and not seen. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => <span className="sr-only">{children}</span>
