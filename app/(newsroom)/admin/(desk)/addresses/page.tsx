import type { Metadata } from 'next'
import { z } from 'zod'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { KeepAddresses } from '#components/newsroom/addresses/keep-addresses.tsx'
import { MissingList } from '#components/newsroom/addresses/missing-list.tsx'
import { OldAddressList } from '#components/newsroom/addresses/old-address-list.tsx'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { listMissingAddresses, listOldAddresses } from '#db/queries/newsroom/old-addresses.ts'
import { drop, keep } from './actions.ts'

export const metadata: Metadata = { title: 'Old addresses' }

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const words = z.string().max(400).catch('')
const question = z.object({ text: words, after: words, from: words })

export default async function AddressesPage({ searchParams }: Search) {
  const { text, after, from } = question.parse(await searchParams)
  const asked = await forStaff((staff) =>
    Promise.all([listOldAddresses(staff, { text, after }), listMissingAddresses(staff), thePaper()]),
  )
  if ('why' in asked) return <NotForYou why={asked.why} />
  const [old, missing, { timeZone }] = asked.made
  return (
    <DeskPage title="Old addresses" sub="Where old links lead, and what people ask for in vain">
      <div className="stack">
        <KeepAddresses keep={keep} from={from} />
        <MissingList addresses={missing} now={new Date()} timeZone={timeZone} />
        <OldAddressList {...old} text={text} drop={drop} />
      </div>
    </DeskPage>
  )
}
