'use client'

import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Input, SearchField } from 'react-aria-components/SearchField'
import { Dialog } from '#components/newsroom/dialog.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { type FindEntry, groupsOf } from './navigation.ts'

/** Everything the newsroom can lead to, narrowed by what is typed; by keys alone. */
export function FindDialog({ entries, onClose }: { entries: readonly FindEntry[]; onClose: () => void }) {
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Dialog title="Find anything" look="find" onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField className="find-search" aria-label="Find anything" autoFocus>
          <Icon name="search" size={20} />
          <Input placeholder="A place, a person, something to do" />
        </SearchField>
        <Menu
          className="find-list"
          aria-label="What was found"
          onAction={onClose}
          renderEmptyState={() => <p className="none">Nothing here is called that. Try another word.</p>}
        >
          {groupsOf(entries).map(({ group, entries: found }) => (
            <MenuSection key={group} id={group}>
              <Header>{group}</Header>
              {found.map(({ href, label, hint }) => (
                <MenuItem key={href} id={`${group} ${href}`} href={href} textValue={`${label} ${hint ?? ''}`}>
                  <span>{label}</span>
                  {hint && <small>{hint}</small>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
