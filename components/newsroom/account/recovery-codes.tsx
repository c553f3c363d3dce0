import { PrintButton } from '#components/newsroom/door/print-button.tsx'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { Tag } from '#components/ui/tag.tsx'

const FEW = 3

/** How many ways in are left for a lost phone; new ones are shown once. */
export const RecoveryCodes = ({ left, make }: { left: number; make: FormAction }) => (
  <div id="recovery">
    <Panel title="Recovery codes">
      <p className="mb-1">
        {left === 0 ? (
          <Tag look="bad">None left</Tag>
        ) : left <= FEW ? (
          <Tag look="warn">{left} left</Tag>
        ) : (
          `${left} left.`
        )}{' '}
        Each lets you in once, in place of a code, when you have lost your phone. New ones take the place of these.
      </p>
      <Form action={make} label="Recovery codes">
        <div className="form-foot">
          <SubmitButton look="quiet">Make new codes</SubmitButton>
          <span className="after-kept">
            <PrintButton />
          </span>
        </div>
      </Form>
    </Panel>
  </div>
)
