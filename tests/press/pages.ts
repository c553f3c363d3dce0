import type { IncomingMessage, ServerResponse } from 'node:http'
import { sql } from 'drizzle-orm'
import { GET as feed } from '#app/(reader)/feeds/[...feed]/route.ts'
import { GET as news } from '#app/(reader)/news-sitemap.xml/route.ts'
import { say } from '#app/(reader)/say.ts'
import { GET as index } from '#app/(reader)/sitemap.xml/route.ts'
import { GET as sitemap } from '#app/(reader)/sitemaps/[file]/route.ts'
import { read } from '#db/reader-client.ts'
import { articleTag, CORRECTIONS_TAG, LISTS_TAG, sectionTag } from '#domain/tags.ts'
import { answer } from '#press/page.ts'

type Shown = { id: string; number: number; section_id: string }

/** Stands where Next does, with the pages of stories and sections: they say to the press what the app's pages say. */
export async function pages(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
  const file = await fileAt(path, `https://paper.example${request.url}`)
  if (file) return handOn(file, response)
  const body = (await sectionPage(path)) ?? (await storyPage(path)) ?? (await gonePage(path)) ?? (await missingPage())
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(body)
}

/** The files for machines are the app's own. */
async function fileAt(path: string, url: string): Promise<Response | undefined> {
  const [, first, ...rest] = path.split('/')
  if (path === '/sitemap.xml') return index()
  if (path === '/news-sitemap.xml') return news()
  const request = new Request(url)
  if (first === 'sitemaps') return sitemap(request, { params: Promise.resolve({ file: rest[0] ?? '' }) })
  return first === 'feeds' ? feed(request, { params: Promise.resolve({ feed: rest }) }) : undefined
}

async function handOn(file: Response, response: ServerResponse) {
  response.writeHead(file.status, Object.fromEntries(file.headers))
  response.end(await file.text())
}

/** What each story and its version look like on a page. */
export const shown = (id: string, number: number) => `<p>${id} ${number}</p>`

async function sectionPage(path: string) {
  const [section] = await read<{ id: string }>(sql`select id from readers.sections where '/' || slug = ${path}`)
  if (!section) return undefined
  const stories = await read<Shown>(
    sql`select id, number from readers.articles where section_id = ${section.id} order by first_public_from desc, id desc`,
  )
  await say({ tags: [sectionTag(section.id), ...stories.map((story) => articleTag(story.id))] })
  return stories.map((story) => shown(story.id, story.number)).join('')
}

async function storyPage(path: string) {
  const [story] = await read<Shown>(sql`select id, number, section_id from readers.articles where path = ${path}`)
  if (!story) return undefined
  await say({ tags: [articleTag(story.id), sectionTag(story.section_id), LISTS_TAG] })
  return shown(story.id, story.number)
}

async function gonePage(path: string) {
  const [withdrawal] = await read<{ note: string }>(sql`select note from readers.withdrawn where path = ${path}`)
  if (!withdrawal) return undefined
  answer({ status: 410 })
  await say({ tags: [CORRECTIONS_TAG, LISTS_TAG] })
  return `<p>${withdrawal.note}</p>`
}

async function missingPage() {
  answer({ status: 404 })
  await say({ tags: [LISTS_TAG] })
  return '<p>There is nothing here.</p>'
}
