import { CheckField } from '#components/newsroom/form/check-field.tsx'
import { FileField } from '#components/newsroom/form/file-field.tsx'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'

/** A list of old addresses, typed or as a file, to be looked through and kept. */
export const KeepAddresses = ({ keep, from }: { keep: FormAction; from: string }) => (
  <Panel title="Lead old addresses on">
    <Form action={keep} label="Lead old addresses on">
      <TextField
        name="list"
        label="Old address, comma, new address"
        hint="A line for each: /2019/old-bridge,/city/bridge. Whole web addresses do as well."
        rows={5}
        defaultValue={from === '' ? undefined : `${from},`}
        spellCheck={false}
      />
      <FileField
        name="file"
        label="Or a file of them"
        hint="CSV, as spreadsheets write it; at most 5000 lines."
        accept=".csv,text/csv,text/plain"
      />
      <CheckField name="replace" label="Change those that lead somewhere else already" />
      <div className="form-foot">
        <SubmitButton look="primary">Keep the list</SubmitButton>
        <SubmitButton look="quiet" name="check" value="yes">
          Only check it
        </SubmitButton>
      </div>
    </Form>
  </Panel>
)
