import { CheckField } from '#components/newsroom/form/check-field.tsx'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { indexNowFile } from '#domain/delivery.ts'
import type { DeskSettings } from '#domain/standing.ts'

type Props = { settings: DeskSettings; change: FormAction }

/** Whom the paper tells of what is new, and of nothing before it is. */
export const Telling = ({ settings: { indexNowKey, indexNowEndpoint, webSubHub }, change }: Props) => (
  <Panel title="Being found at once">
    <Form action={change} label="Being found at once">
      <CheckField
        name="indexNow"
        label="Tell search engines of each change, through IndexNow"
        hint={
          indexNowKey
            ? `Bing, Yandex, Seznam and others. The key stands at ${indexNowFile(indexNowKey)}.`
            : 'Bing, Yandex, Seznam and others. The paper makes its own key; nothing is told while this is off.'
        }
        defaultChecked={indexNowKey !== undefined}
      />
      <TextField
        name="indexNowEndpoint"
        type="url"
        label="Where IndexNow is told"
        defaultValue={indexNowEndpoint}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        name="webSubHub"
        type="url"
        label="WebSub hub"
        hint="It tells feed readers when a feed has changed, such as https://pubsubhubbub.appspot.com/. Empty: nobody is told."
        defaultValue={webSubHub ?? ''}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
      />
      <div className="form-foot">
        <SubmitButton look="quiet">Change who is told</SubmitButton>
        <a href="/admin/deliveries">What was told</a>
      </div>
    </Form>
  </Panel>
)
