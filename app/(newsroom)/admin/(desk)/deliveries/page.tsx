import type { Metadata } from 'next'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { DeliveryList } from '#components/newsroom/addresses/delivery-list.tsx'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { listDeliveries } from '#db/queries/newsroom/deliveries.ts'
import { sendAgain } from './actions.ts'

export const metadata: Metadata = { title: 'Deliveries' }

export default async function DeliveriesPage() {
  const asked = await forStaff((staff) => Promise.all([listDeliveries(staff), thePaper()]))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const [deliveries, { timeZone }] = asked.made
  return (
    <DeskPage title="Deliveries" sub="What search engines and hubs were told">
      <DeliveryList deliveries={deliveries} sendAgain={sendAgain} now={new Date()} timeZone={timeZone} />
    </DeskPage>
  )
}
