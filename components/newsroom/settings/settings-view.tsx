import { Form } from '#components/newsroom/form/form.tsx'
import { Radios } from '#components/newsroom/form/radios.tsx'
import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import type { DeskSettings } from '#domain/standing.ts'
import { ForMachines } from './for-machines.tsx'
import { Gates } from './gates.tsx'
import { Telling } from './telling.tsx'

type Props = {
  settings: DeskSettings
  sections: readonly { id: string; name: string }[]
  timeZones: readonly string[]
  actions: Record<
    | 'changeName'
    | 'changePlace'
    | 'changeLegal'
    | 'changeHistory'
    | 'changeTelling'
    | 'changeForMachines'
    | 'changeGates',
    FormAction
  >
}

/** What the paper says of itself and asks of its stories: each part is saved by its own button. */
export const SettingsView = ({ settings, sections, timeZones, actions }: Props) => (
  <div className="stack">
    <Panel title="Name">
      <Form action={actions.changeName} label="Name">
        <TextField
          name="name"
          label="Name of the paper"
          defaultValue={settings.name}
          maxLength={100}
          autoComplete="off"
          required
        />
        <TextField
          name="tagline"
          label="Tagline"
          hint="One line under the name; it may stay empty."
          defaultValue={settings.tagline}
          maxLength={300}
          autoComplete="off"
        />
        <SubmitButton look="quiet">Change name</SubmitButton>
      </Form>
    </Panel>
    <Panel title="Language and time">
      <Form action={actions.changePlace} label="Language and time">
        <SelectField
          name="language"
          label="Language"
          hint="Of the paper itself; each story has its own."
          defaultValue={settings.language}
          options={languages(settings.language)}
        />
        <SelectField
          name="timeZone"
          label="Time zone"
          hint="All times are shown in it, to readers and on the desk."
          defaultValue={settings.timeZone}
          options={(timeZones.includes(settings.timeZone) ? timeZones : [settings.timeZone, ...timeZones]).map(
            (value) => ({ value, label: value.replaceAll('_', ' ') }),
          )}
        />
        <SubmitButton look="quiet">Change language and time</SubmitButton>
      </Form>
    </Panel>
    <Panel title="Imprint and copyright">
      <Form action={actions.changeLegal} label="Imprint and copyright">
        <TextField
          name="imprint"
          label="Imprint"
          hint="Who publishes the paper and who answers for it, at the foot of every page."
          rows={3}
          defaultValue={settings.imprint}
          maxLength={5000}
        />
        <TextField
          name="copyright"
          label="Copyright"
          defaultValue={settings.copyright}
          maxLength={300}
          autoComplete="off"
        />
        <SubmitButton look="quiet">Change imprint and copyright</SubmitButton>
      </Form>
    </Panel>
    <Panel title="History of a story">
      <Form action={actions.changeHistory} label="History of a story">
        <Radios
          name="historyShows"
          label="What readers see of it"
          required
          defaultValue={settings.historyShows}
          options={[
            { value: 'corrections', label: 'Corrections', hint: 'What was wrong and when it was put right.' },
            {
              value: 'versions',
              label: 'Every version',
              hint: 'Corrections, each text that was public before, and when and why a story was out of the paper.',
            },
            { value: 'nothing', label: 'Nothing', hint: 'Corrections still stand at the story.' },
          ]}
        />
        <SubmitButton look="quiet">Change what history shows</SubmitButton>
      </Form>
    </Panel>
    <ForMachines settings={settings} change={actions.changeForMachines} />
    <Telling settings={settings} change={actions.changeTelling} />
    <div id="gates">
      <Gates settings={settings.gates} sections={sections} change={actions.changeGates} />
    </div>
  </div>
)

const LANGUAGES = ['en', 'ur', 'hi', 'bn', 'ta', 'si']
const languageNames = new Intl.DisplayNames('en', { type: 'language' })
const languages = (now: string) =>
  (LANGUAGES.includes(now) ? LANGUAGES : [now, ...LANGUAGES]).map((value) => ({
    value,
    label: languageNames.of(value) ?? value,
  }))
