import type { Metadata } from 'next'
import { search } from '#app/(newsroom)/admin/(desk)/articles/[id]/story-actions.ts'
import { save } from '#app/(newsroom)/admin/(desk)/pages/actions.ts'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou, NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { PageView } from '#components/newsroom/pages/page-view.tsx'
import { Done } from '#components/newsroom/sections/done.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { Body } from '#components/reader/body/body.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { getPage } from '#db/queries/newsroom/pages.ts'
import { listNamed } from '#db/queries/newsroom/pickers.ts'
import { emptyDocument } from '#domain/article-document.ts'
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
  const paper = await thePaper()
  const { language } = paper
  const named = await listNamed(asked.staff, [{ ...emptyDocument(language), body: page.body }])
  return (
    <DeskPage title={page.title} sub="Page" back={{ href: '/admin/pages', label: 'Pages' }}>
      {done === 'made' && <Done>Written. Readers have it at /about/{page.slug}.</Done>}
      <PageView
        page={page}
        save={save}
        language={language}
        named={named}
        search={search}
        printedBody={<Body body={page.body} named={NOTHING_PRINTED} voice={voiceOf(paper)} />}
      />
    </DeskPage>
  )
}

const NOTHING_PRINTED = { pictures: new Map(), stories: new Map() }
