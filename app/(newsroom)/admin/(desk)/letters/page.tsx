import type { Metadata } from 'next'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeadLetters } from '#components/newsroom/log/dead-letters.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { listDeadLetters } from '#db/queries/newsroom/letters.ts'
import { site } from '#lib/site.ts'
import { settleLetter } from './actions.ts'

export const metadata: Metadata = { title: 'Dead letters' }

export default async function LettersPage() {
  const asked = await forStaff((staff) => Promise.all([listDeadLetters(staff), thePaper()]))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const [letters, { timeZone }] = asked.made
  return (
    <DeskPage title="Dead letters" sub="Mail that could not be delivered">
      <DeadLetters
        letters={letters}
        settle={settleLetter}
        sendsMail={site().sendsMail}
        now={new Date()}
        timeZone={timeZone}
      />
    </DeskPage>
  )
}
