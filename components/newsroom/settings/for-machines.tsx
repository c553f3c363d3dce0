import { Form } from '#components/newsroom/form/form.tsx'
import { Radios } from '#components/newsroom/form/radios.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import type { DeskSettings } from '#domain/standing.ts'

type Props = { settings: DeskSettings; change: FormAction }

/** What feeds carry, and what the files say that programs look for. */
export const ForMachines = ({ settings: { feedContent, adsTxt, securityContact }, change }: Props) => (
  <Panel title="Feeds and files">
    <Form action={change} label="Feeds and files">
      <Radios
        name="feedContent"
        label="What feeds carry of a story"
        required
        defaultValue={feedContent}
        options={[
          { value: 'full', label: 'All of it', hint: 'People read it where they like.' },
          { value: 'standfirst', label: 'The standfirst', hint: 'And a link to the paper for the rest.' },
        ]}
      />
      <TextField
        name="securityContact"
        label="Who is told of a security hole"
        hint="A mail or web address, for /.well-known/security.txt. Empty: there is no such file."
        defaultValue={securityContact}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="adsTxt"
        label="Who sells advertisements here"
        hint="The lines of /ads.txt, as those who sell them give them out. Empty: there is no such file."
        rows={3}
        defaultValue={adsTxt}
        maxLength={20_000}
        spellCheck={false}
      />
      <SubmitButton look="quiet">Change feeds and files</SubmitButton>
    </Form>
  </Panel>
)
