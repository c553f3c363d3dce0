import { Mark } from '#components/newsroom/mark.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Frame } from './frame.ts'
import { NavLink } from './nav-link.tsx'
import { SignOutForm } from './sign-out-form.tsx'

/** The side of the newsroom from a tablet on: the paper, its places, who is here and the way out. */
export const Side = ({ paperName, navigation, me, signOut }: Frame) => {
  const primary = navigation.filter((item) => item.primary)
  const places = navigation.filter((item) => !item.primary)
  return (
    <nav className="side" aria-label="Newsroom">
      <a className="brand" href="/admin">
        <Mark />
        <span className="wide-only">{paperName}</span>
      </a>
      {primary.map((item) => (
        <NavLink key={item.href} item={item} all={navigation} look="primary" />
      ))}
      <ul>
        {places.map((item, place) => (
          <li key={item.href} className={item.apart && !places[place - 1]?.apart ? 'is-apart' : undefined}>
            <NavLink item={item} all={navigation} look="side" />
          </li>
        ))}
      </ul>
      <div className="side-foot">
        <a className="me" href="/admin/account">
          <Avatar id={me.id} name={me.name} size="m" />
          <span className="wide-only">
            {me.name}
            <small>{me.role}</small>
          </span>
        </a>
        <SignOutForm action={signOut}>
          <button className="nav-item" type="submit">
            <Icon name="out" size={18} />
            <span className="wide-only">Sign out</span>
          </button>
        </SignOutForm>
      </div>
    </nav>
  )
}
