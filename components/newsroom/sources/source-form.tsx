import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { NameFields } from '#components/newsroom/sections/name-fields.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { type DeskSource, storiesInWords } from '#domain/standing.ts'

export const MakeSource = ({ make }: { make: FormAction }) => (
  <Form action={make} label="Make a source">
    <NameFields hint="As the closing line of a story names it." />
    <WebAddress />
    <SubmitButton>Make source</SubmitButton>
  </Form>
)

/** What a source is called, and where it is found. */
export const SourceView = ({ source, change }: { source: DeskSource; change: FormAction }) => (
  <Panel
    title="What readers see"
    note={`on ${storiesInWords(source.stories)} ${source.stories === 1 ? 'story' : 'stories'}`}
  >
    <Form action={change} hidden={{ sourceId: source.id }} label="Change the source">
      <TextField name="name" label="Name" defaultValue={source.name} maxLength={200} autoComplete="off" required />
      <WebAddress url={source.url} />
      <SubmitButton>Change source</SubmitButton>
    </Form>
  </Panel>
)

const WebAddress = ({ url }: { url?: string }) => (
  <TextField
    name="url"
    label="Web address"
    hint="Where its name leads; it may stay empty. Begin with https://."
    defaultValue={url}
    inputMode="url"
    autoComplete="off"
    spellCheck={false}
  />
)
