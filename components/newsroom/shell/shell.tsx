import type { ReactNode } from 'react'
import { FindAnything } from './find-anything.tsx'
import type { Frame } from './frame.ts'
import type { FindEntry } from './navigation.ts'
import { Side } from './side.tsx'
import type { SignInAgainActions } from './sign-in-again.tsx'
import { SignInAgainHere } from './sign-in-again-here.tsx'
import { Tabs } from './tabs.tsx'

type Props = Frame & { find: readonly FindEntry[]; again: SignInAgainActions; children: ReactNode }

/** The newsroom around a page: side and tabs, the command menu, and the way to sign in again without leaving the page. */
export const Shell = ({ find, again, children, ...frame }: Props) => (
  <FindAnything entries={find}>
    <SignInAgainHere {...again}>
      <a className="skip-link" href="#main">
        To the page
      </a>
      <div className="shell">
        <Side {...frame} />
        {children}
        <Tabs {...frame} />
      </div>
    </SignInAgainHere>
  </FindAnything>
)
