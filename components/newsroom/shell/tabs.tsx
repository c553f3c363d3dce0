'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { Dialog } from '#components/newsroom/dialog.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { FindTab } from './find-button.tsx'
import type { Frame } from './frame.ts'
import { NavLink } from './nav-link.tsx'
import { tabsOf } from './navigation.ts'
import { SignOutForm } from './sign-out-form.tsx'

/** The foot of the newsroom on a phone. More is a link that a script makes a sheet of. */
export function Tabs({ navigation, me, signOut }: Frame) {
  const path = usePathname()
  // The sheet goes with the page it was opened on: the frame outlives both.
  const [openOn, openMoreOn] = useState<string>()
  const { tabs, rest } = tabsOf(navigation)
  return (
    <>
      <nav className="tabs" aria-label="Newsroom">
        {tabs.map((item) => (
          <NavLink key={item.href} item={item} all={navigation} look="tab" />
        ))}
        <FindTab />
        <a
          className="tab"
          href="/admin/find"
          onClick={(event) => {
            event.preventDefault()
            openMoreOn(path)
          }}
        >
          <Icon name="more" size={20} />
          More
        </a>
      </nav>
      {openOn === path && (
        <Dialog title="More" look="sheet" onClose={() => openMoreOn(undefined)}>
          <ul className="sheet-list">
            {rest.map((item) => (
              <li key={item.href}>
                <NavLink item={item} all={navigation} look="side" />
              </li>
            ))}
            <li>
              <a className="me" href="/admin/account">
                <Avatar id={me.id} name={me.name} size="m" />
                <span>
                  {me.name}
                  <small>{me.role}</small>
                </span>
              </a>
            </li>
            <li>
              <SignOutForm action={signOut}>
                <button className="nav-item" type="submit">
                  <Icon name="out" size={18} />
                  Sign out
                </button>
              </SignOutForm>
            </li>
          </ul>
        </Dialog>
      )}
    </>
  )
}
