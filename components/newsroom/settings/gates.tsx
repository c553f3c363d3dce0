import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { Table } from '#components/ui/table.tsx'
import { type GateException, gateTable } from '#domain/gate-table.ts'
import { GATE_LEVELS, type Gate, type GateSettings } from '#domain/gates.ts'
import { GENRE_WORDS } from '#domain/genre-words.ts'
import { GATE_WORDS, LEVEL_WORDS } from './gate-words.ts'
import { LevelRing } from './level-ring.tsx'
import { NewException } from './new-exception.tsx'

type Sections = readonly { id: string; name: string }[]
type Props = { settings: GateSettings; sections: Sections; change: FormAction }

const LEVELS = GATE_LEVELS.map((level) => ({ label: LEVEL_WORDS[level], middle: true }))

/** The rules that are asked before a story goes out, and where they differ: one table, saved as a whole. */
export const Gates = ({ settings, sections, change }: Props) => {
  const table = gateTable(settings)
  const exceptions = table.flatMap(({ gate, exceptions: some }) => some.map((one) => ({ gate, ...one })))
  return (
    <Panel title="Gates">
      <p className="mb-2">
        Asked before a story goes out. A headline and a text are always needed, and nothing here opens an embargo.
      </p>
      <Form className="form form-wide" action={change} label="Gates">
        <Table
          caption="Rules"
          columns={[{ label: 'Rule' }, ...LEVELS]}
          rows={table.map(({ gate, level }) => ({
            key: gate,
            cells: [GATE_WORDS[gate], ...rings(`level.${gate}`, level, GATE_WORDS[gate])],
          }))}
        />
        {exceptions.length > 0 && (
          <Table
            caption="Exceptions; where several fit, the narrowest counts"
            columns={[{ label: 'Exception' }, ...LEVELS, { label: 'As the rule', middle: true }]}
            rows={exceptions.map((one) => exceptionRow(one, sections))}
          />
        )}
        <NewException key={exceptions.length} sections={sections} />
        <SubmitButton look="quiet">Change gates</SubmitButton>
      </Form>
    </Panel>
  )
}

function exceptionRow(one: GateException & { gate: Gate }, sections: Sections) {
  const { gate, genre, sectionId, level } = one
  const section = sections.find(({ id }) => id === sectionId)?.name
  const where = [genre && GENRE_WORDS[genre], sectionId && `in ${section ?? 'a section that is gone'}`]
  const place = where.filter(Boolean).join(' ')
  const name = `exception.${gate}.${genre ?? 'any'}.${sectionId ?? 'any'}`
  const label = `${GATE_WORDS[gate]}, ${place}`
  return {
    key: name,
    cells: [
      <span key="exception">
        <bdi>{place.charAt(0).toLocaleUpperCase('en') + place.slice(1)}</bdi>
        <small>{GATE_WORDS[gate]}</small>
      </span>,
      ...rings(name, level, label),
      <LevelRing key="none" name={name} value="none" chosen={level} label={`${label}: as the rule`} />,
    ],
  }
}

const rings = (name: string, chosen: string, label: string) =>
  GATE_LEVELS.map((level) => (
    <LevelRing key={level} name={name} value={level} chosen={chosen} label={`${label}: ${LEVEL_WORDS[level]}`} />
  ))
