import { Checks } from '#components/newsroom/form/checks.tsx'
import { Radios } from '#components/newsroom/form/radios.tsx'
import type { Access } from '#domain/person.ts'
import { ROLE_NAMES } from '#domain/role-words.ts'
import { ROLES, type Role } from '#domain/staff.ts'

type Props = { sections: readonly { id: string; name: string }[]; access?: Access }

const HINTS: Record<Role, string> = {
  reporter: 'Writes and submits; publishes nothing.',
  subeditor: 'Edits what others wrote, approves it or sends it back.',
  'section-editor': 'Publishes, corrects and withdraws.',
  editor: 'The same, and keeps sections, bylines and pages.',
  'editor-in-chief': 'Everything, people and settings too; always in all sections.',
  'picture-editor': 'Adds pictures and leaves notes.',
}

/** What somebody may do, and where. */
export const AccessFields = ({ sections, access }: Props) => (
  <>
    <Radios
      name="role"
      label="Role"
      required
      defaultValue={access?.role}
      options={ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role], hint: HINTS[role] }))}
    />
    <Radios
      name="scope"
      label="Where it counts"
      required
      defaultValue={access && access.sections !== 'all' ? 'some' : 'all'}
      options={[
        { value: 'all', label: 'All sections, later ones too' },
        { value: 'some', label: 'Only in these' },
      ]}
    />
    {sections.length > 0 && (
      <div className="only-some">
        <Checks
          name="sections"
          label="Sections"
          defaultValue={access && access.sections !== 'all' ? access.sections : []}
          options={sections.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    )}
  </>
)
