import { type FindEntry, groupsOf } from '#components/newsroom/shell/navigation.ts'
import { Heading } from '#components/ui/heading.tsx'

/** Everything that the newsroom leads to, as links. */
export const FindList = ({ entries }: { entries: readonly FindEntry[] }) => (
  <div className="find-all">
    {groupsOf(entries).map(({ group, entries: found }) => (
      <section key={group}>
        <Heading>{group}</Heading>
        <ul className="rows">
          {found.map(({ href, label, hint }) => (
            <li key={href}>
              <a className="link" href={href} dir="auto">
                {label}
              </a>
              {hint && <small>{hint}</small>}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)
