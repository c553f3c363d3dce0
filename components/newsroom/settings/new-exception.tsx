import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { GENRES } from '#domain/article-document.ts'
import { SETTABLE_GATES } from '#domain/gate-table.ts'
import { GATE_LEVELS } from '#domain/gates.ts'
import { GENRE_WORDS } from '#domain/genre-words.ts'
import { GATE_WORDS, LEVEL_WORDS } from './gate-words.ts'

/** One more exception, where it is filled in. */
export const NewException = ({ sections }: { sections: readonly { id: string; name: string }[] }) => (
  <fieldset className="group">
    <legend className="label">Add an exception</legend>
    <div className="filters mt-1">
      <SelectField
        name="newGate"
        label="Rule"
        options={[
          { value: '', label: 'None to add' },
          ...SETTABLE_GATES.map((value) => ({ value, label: GATE_WORDS[value] })),
        ]}
      />
      <SelectField
        name="newGenre"
        label="Kind of story"
        options={[{ value: '', label: 'Every kind' }, ...GENRES.map((value) => ({ value, label: GENRE_WORDS[value] }))]}
      />
      <SelectField
        name="newSection"
        label="Section"
        options={[
          { value: '', label: 'Every section' },
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        name="newLevel"
        label="Level"
        defaultValue="advise"
        options={GATE_LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] }))}
      />
    </div>
  </fieldset>
)
