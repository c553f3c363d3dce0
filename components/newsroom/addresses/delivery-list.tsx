import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { Moment } from '#components/newsroom/moment.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Table } from '#components/ui/table.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { DeskDelivery } from '#domain/delivery.ts'

type Props = { deliveries: readonly DeskDelivery[]; sendAgain: FormAction; now: Date; timeZone: string }

const KINDS = { 'index-now': 'IndexNow', 'web-sub': 'WebSub hub' } as const

/** What the paper told the world, newest first, and what became of it. */
export const DeliveryList = ({ deliveries, sendAgain, now, timeZone }: Props) => (
  <Form className="form form-wide" action={sendAgain} label="Deliveries">
    {deliveries.length === 0 ? (
      <EmptyState
        title="Nobody was told anything."
        action={<ButtonLink href="/admin/settings">To the settings</ButtonLink>}
      >
        Search engines and feed readers come by themselves. Whoever is to be told at once is switched on in the
        settings.
      </EmptyState>
    ) : (
      <Table
        caption="Each is tried for about four hours before it is given up, and kept for ninety days."
        columns={[
          { label: 'Who' },
          { label: 'Of what' },
          { label: 'What became of it' },
          { label: 'Since' },
          { label: 'What to do', hidden: true, end: true },
        ]}
        rows={deliveries.map((delivery) => ({
          key: delivery.id,
          cells: [
            <span key="who">
              {KINDS[delivery.kind]}
              <small>
                <bdi>{URL.parse(delivery.to)?.host ?? delivery.to}</bdi>
              </small>
            </span>,
            <Told key="what" addresses={delivery.addresses} />,
            <Became key="became" {...delivery} />,
            <Moment
              key="since"
              at={delivery.sentAt ?? delivery.deadAt ?? delivery.madeAt}
              now={now}
              timeZone={timeZone}
            />,
            delivery.deadAt && (
              <SubmitButton key="do" look="quiet" name="sendAgain" value={delivery.id}>
                Tell again<VisuallyHidden> {delivery.to}</VisuallyHidden>
              </SubmitButton>
            ),
          ],
        }))}
      />
    )}
  </Form>
)

/** One address stands for itself, several behind their number. */
const Told = ({ addresses }: { addresses: readonly string[] }) =>
  addresses.length === 1 ? (
    <bdi className="address">{decodeURI(addresses[0] ?? '')}</bdi>
  ) : (
    <details>
      <summary>{addresses.length} addresses</summary>
      <ul>
        {addresses.map((address) => (
          <li key={address}>
            <bdi className="address">{decodeURI(address)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )

function Became({ sentAt, deadAt, lastError, tries }: DeskDelivery) {
  const again = tries > 1 ? `${tries} tries` : undefined
  if (sentAt) return <Said what="Told" more={again} />
  if (deadAt)
    return <Said what={lastError ?? 'Every try was cut short.'} more={`given up after ${again ?? 'one try'}`} />
  return (
    <Said
      what={lastError ?? 'On its way'}
      more={lastError ? `${again ?? 'one try'}, and it is tried again` : undefined}
    />
  )
}

const Said = ({ what, more }: { what: string; more?: string }) => (
  <span>
    {what}
    {more && <small>{more}</small>}
  </span>
)
