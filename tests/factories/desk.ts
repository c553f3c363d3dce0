import type { ArticleDocument } from '#domain/article-document.ts'
import { emptyDocument } from '#domain/article-document.ts'
import type { Body } from '#domain/body.ts'
import type { Actor, Role, Staff } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { approveArticle } from '#verbs/articles/approve.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { startArticle } from '#verbs/articles/start.ts'
import { submitArticle } from '#verbs/articles/submit.ts'
import { makeContributor } from '#verbs/contributors/make.ts'
import { makeSection } from '#verbs/sections/make.ts'
import { makeTopic } from '#verbs/topics/make.ts'

export const theDemo: Actor = { system: 'demo' }
export const theImport: Actor = { system: 'import' }

/** Somebody with access, by role. */
export const staff = (role: Role, sections: Staff['sections'] = 'all'): Staff => ({
  id: newId(),
  name: role,
  role,
  sections,
})

/** What an editor says to the gates of a story without byline and source. */
export const aFlash = { byline: 'flash', source: 'flash' }

let count = 0
const next = () => (count += 1)

/** A body of plain paragraphs. */
export const bodyOf = (...paragraphs: string[]): Body => ({
  version: 1,
  doc: {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
})

export const documentOf = (furniture: Partial<ArticleDocument> = {}): ArticleDocument => ({
  ...emptyDocument('en'),
  headline: 'Torkham reopens for empty trucks',
  standfirst: 'Traders ask who pays for the fruit that rotted between two gates.',
  body: bodyOf('The gate opened at dawn. By noon forty lorries had crossed, all of them empty.'),
  ...furniture,
})

export async function section(name = `Section ${next()}`) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  return { id: (await makeSection(theDemo, { slug, name })).subjectId, slug }
}

export async function topic(name = `Topic ${next()}`) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  return { id: (await makeTopic(theDemo, { slug, name })).subjectId, slug }
}

export async function contributor(name = `Sher Ali ${next()}`) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  return { id: (await makeContributor(theDemo, { slug, name })).subjectId, slug }
}

type Wanted = Partial<ArticleDocument> & { section?: { id: string; slug: string }; slug?: string }

/** A story that is only on the desk. */
export async function draft({ section: given, slug, ...furniture }: Wanted = {}) {
  const place = given ?? (await section())
  const name = slug ?? `story-${next()}`
  const event = await startArticle(theDemo, { sectionId: place.id, slug: name, document: documentOf(furniture) })
  return { id: event.subjectId, section: place, path: `/${place.slug}/${name}`, document: documentOf(furniture) }
}

/** A story that somebody has written and handed in. */
export async function submitted(writer: Actor = theDemo, wanted: Wanted = {}) {
  const place = wanted.section ?? (await section())
  const { section: _, slug = `story-${next()}`, ...furniture } = wanted
  const event = await startArticle(writer, { sectionId: place.id, slug, document: documentOf(furniture) })
  await submitArticle(writer, { articleId: event.subjectId, revision: 1 })
  return { id: event.subjectId, section: place, path: `/${place.slug}/${slug}`, document: documentOf(furniture) }
}

/** A story that waits to go out. */
export async function approved(writer: Actor = theDemo, wanted: Wanted = {}) {
  const story = await submitted(writer, wanted)
  await approveArticle(theDemo, { articleId: story.id, revision: 1 })
  return story
}

/** A story that readers see. */
export async function published(wanted: Wanted = {}) {
  const story = await draft(wanted)
  await publishArticle(theDemo, { articleId: story.id, seen: 0 })
  return story
}
