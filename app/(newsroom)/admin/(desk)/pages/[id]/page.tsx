import type { Metadata } from 'next'
import { save } from '#app/(newsroom)/admin/(desk)/pages/actions.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou, NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { PageView } from '#components/newsroom/pages/page-view.tsx'
import { Done } from '#components/newsroom/sections/done.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { getPage } from '#db/queries/newsroom/pages.ts'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Page' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

export default async function PagePage({ params, searchParams }: Props) {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const asked = await forStaff((staff) => getPage(staff, id))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const page = asked.made
  if (!page) {
    answer({ status: 404 })
    return <NotHere title="No such page" what="No page of the paper has this address in the newsroom." />
  }
  return (
    <DeskPage title={page.title} sub="Page" back={{ href: '/admin/pages', label: 'Pages' }}>
      {done === 'made' && <Done>Written. Readers have it at /about/{page.slug}.</Done>}
      <PageView page={page} save={save} />
    </DeskPage>
  )
}
