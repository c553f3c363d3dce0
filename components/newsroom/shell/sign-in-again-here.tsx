'use client'

import type { ReactNode } from 'react'
import { AskAgain } from '#components/newsroom/form/ask-again.ts'
import { SignInAgain, type SignInAgainActions } from './sign-in-again.tsx'

/** Lets every form of the page ask somebody who they are in place. */
export const SignInAgainHere = ({ children, ...actions }: SignInAgainActions & { children: ReactNode }) => (
  <AskAgain value={(props) => <SignInAgain {...actions} {...props} />}>{children}</AskAgain>
)
