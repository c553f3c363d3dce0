import { Form } from '#components/newsroom/form/form.tsx'
import type { Option } from '#components/newsroom/form/option.ts'
import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { GENRE_WORDS } from '#domain/genre-words.ts'

type Props = {
  action: FormAction
  sections: readonly { id: string; name: string }[]
  language: string
  languages: readonly Option[]
}

/** How a story begins: its headline makes its address, and a flash can be typed right here. */
export const NewStoryForm = ({ action, sections, language, languages }: Props) => (
  <Form action={action} label="New story">
    <TextField
      name="headline"
      label="Headline"
      hint="Its words make the address of the story."
      maxLength={300}
      autoFocus
      required
    />
    <TextField name="text" label="Text" hint="A line is a paragraph. It may wait for the editor." rows={6} />
    <SelectField
      name="sectionId"
      label="Section"
      options={sections.map(({ id, name }) => ({ value: id, label: name }))}
      required
    />
    <SelectField
      name="genre"
      label="Kind of story"
      defaultValue="news"
      options={Object.entries(GENRE_WORDS).map(([value, label]) => ({ value, label }))}
    />
    <SelectField name="language" label="Language" defaultValue={language} options={languages} />
    <div className="form-foot">
      <SubmitButton>Start the story</SubmitButton>
    </div>
  </Form>
)
