import { dutiesOf } from '#domain/role-words.ts'
import type { Role } from '#domain/staff.ts'

/** What a role may do, in plain words. */
export const DutyList = ({ role }: { role: Role }) => (
  <dl className="facts">
    {dutiesOf(role).map(({ about, may }) => (
      <div key={about}>
        <dt>{about}</dt>
        <dd>
          <ul className="duties">
            {may.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </dd>
      </div>
    ))}
  </dl>
)
