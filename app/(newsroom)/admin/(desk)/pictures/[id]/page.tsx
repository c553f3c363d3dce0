import type { Metadata } from 'next'
import { describe, focus } from '#app/(newsroom)/admin/(desk)/pictures/actions.ts'
import { openProposed } from '#app/(newsroom)/admin/(desk)/pictures/upload/proposed.ts'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou, NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { nameOf } from '#components/newsroom/pictures/picture-grid.tsx'
import { PictureView } from '#components/newsroom/pictures/picture-view.tsx'
import { Done } from '#components/newsroom/sections/done.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { getPicture } from '#db/queries/newsroom/picture-list.ts'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Picture' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string; words?: string }> }

export default async function PicturePage({ params, searchParams }: Props) {
  const [{ id }, { done, words }] = await Promise.all([params, searchParams])
  const asked = await forStaff((staff) => getPicture(staff, id))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const picture = asked.made
  if (!picture) {
    answer({ status: 404 })
    return <NotHere title="No such picture" what="No picture of the paper has this address in the newsroom." />
  }
  const { timeZone } = await thePaper()
  return (
    <DeskPage title={nameOf(picture)} sub="Picture" back={{ href: '/admin/pictures', label: 'Pictures' }}>
      {done === 'added' && <Done>Added. Write its credit and alt text, so that it can be printed.</Done>}
      <PictureView
        picture={picture}
        proposed={openProposed(asked.staff, picture.id, words)}
        actions={{ describe, focus }}
        timeZone={timeZone}
      />
    </DeskPage>
  )
}
