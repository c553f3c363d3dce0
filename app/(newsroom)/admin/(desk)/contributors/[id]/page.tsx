import type { Metadata } from 'next'
import { change } from '#app/(newsroom)/admin/(desk)/contributors/actions.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { ContributorView } from '#components/newsroom/contributors/contributor-view.tsx'
import { NotForYou, NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { Done } from '#components/newsroom/sections/done.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { getContributor } from '#db/queries/newsroom/contributors.ts'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Contributor' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

export default async function ContributorPage({ params, searchParams }: Props) {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const asked = await forStaff((staff) => getContributor(staff, id))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const contributor = asked.made
  if (!contributor) {
    answer({ status: 404 })
    return <NotHere title="No such contributor" what="Nobody who may be bylined has this address of a page." />
  }
  return (
    <DeskPage title={contributor.name} sub="Contributor" back={{ href: '/admin/contributors', label: 'Contributors' }}>
      {done === 'made' && (
        <Done>Made. Stories can carry the byline now; it has nothing to do with access to the newsroom.</Done>
      )}
      <ContributorView contributor={contributor} change={change} />
    </DeskPage>
  )
}
