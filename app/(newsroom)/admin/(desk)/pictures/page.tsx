import type { Metadata } from 'next'
import { describe } from '#app/(newsroom)/admin/(desk)/pictures/actions.ts'
import { pictureAddressOf, readPictureQuestion } from '#app/(newsroom)/admin/(desk)/pictures/question.ts'
import { openRefusals } from '#app/(newsroom)/admin/(desk)/pictures/upload/refusals.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { AddPictures } from '#components/newsroom/pictures/add-pictures.tsx'
import { NotTaken } from '#components/newsroom/pictures/not-taken.tsx'
import { PictureFilter } from '#components/newsroom/pictures/picture-filter.tsx'
import { PictureGrid } from '#components/newsroom/pictures/picture-grid.tsx'
import { Done } from '#components/newsroom/sections/done.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { listPictures } from '#db/queries/newsroom/picture-list.ts'
import { countWaitingPictures } from '#db/queries/newsroom/waiting-pictures.ts'
import { may } from '#domain/staff.ts'

export const metadata: Metadata = { title: 'Pictures' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PicturesPage({ searchParams }: Props) {
  const search = await searchParams
  const question = readPictureQuestion(search)
  const asked = await forStaff((staff) => Promise.all([listPictures(staff, question), countWaitingPictures(staff)]))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const [{ pictures, newer, older }, waitingCount] = asked.made
  const { text = '', waiting = false } = question
  const added = Number(search.added) || 0
  return (
    <DeskPage title="Pictures">
      <div className="stack">
        {added > 0 && <Done>{added === 1 ? 'One picture added.' : `${Math.min(added, 99)} pictures added.`}</Done>}
        <NotTaken files={openRefusals(asked.staff, search.refused)} />
        {may(asked.staff, 'add-picture') && <AddPictures describe={describe} />}
        <PictureFilter text={text} waiting={waiting} waitingCount={waitingCount} />
        {pictures.length > 0 ? <PictureGrid pictures={pictures} /> : <Nothing isAsked={text !== '' || waiting} />}
        <Pager
          label="Pages of pictures"
          turn={question}
          newer={newer}
          older={older}
          address={(turn) => pictureAddressOf(question, turn)}
        />
      </div>
    </DeskPage>
  )
}

const Nothing = ({ isAsked }: { isAsked: boolean }) =>
  isAsked ? (
    <EmptyState title="No picture is like this." action={<ButtonLink href="/admin/pictures">Show all</ButtonLink>} />
  ) : (
    <EmptyState title="There is no picture yet.">
      Add the first one above. A story may use it as soon as it has a credit and alt text.
    </EmptyState>
  )
