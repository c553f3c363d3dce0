import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { articleDocument } from '#domain/article-document.ts'
import type { Block } from '#domain/body.ts'
import { bodyText } from '#domain/body-text.ts'
import { isSlug } from '#domain/slug.ts'
import { contributors } from './contributors.ts'
import { pages } from './pages.ts'
import { sections, sources, topics } from './paper.ts'
import { pictures } from './pictures.ts'
import { SPLASH, stories } from './stories/index.ts'
import { type DemoFurniture, type DemoStory, momentOf, type Refs } from './story.ts'

const NOW = new Date('2026-03-04T12:00:00Z')
const HOUR = 3_600_000
const slugs = (list: readonly { slug: string }[]) => new Set(list.map((item) => item.slug))
const known = {
  article: slugs(stories),
  section: slugs(sections),
  topic: slugs(topics),
  contributor: slugs(contributors),
  source: slugs(sources),
  picture: new Set<string>(pictures.map((picture) => picture.key)),
}

/** An id for a name that exists; a name that does not breaks the test with its own words. */
function id(of: keyof typeof known, name: string) {
  if (!known[of].has(name)) throw new Error(`There is no ${of} “${name}”`)
  const hex = createHash('sha256').update(`${of}/${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
const refs: Refs = { article: (slug) => id('article', slug), picture: (key) => id('picture', key) }
const doc = (content: Block[]) => ({ version: 1 as const, doc: { type: 'doc' as const, content } })

const documentOf = (story: DemoFurniture) => ({
  version: 1,
  language: story.language ?? 'en',
  genre: story.genre ?? 'news',
  kicker: story.kicker,
  headline: story.headline,
  standfirst: story.standfirst,
  dateline: story.dateline ?? '',
  body: doc(story.body(refs)),
  lead: story.lead ? { pictureId: id('picture', story.lead.picture), caption: story.lead.caption ?? null } : null,
  bylines: story.bylines.map((slug) => ({ contributorId: id('contributor', slug), role: 'author' })),
  topics: story.topics.map((slug) => id('topic', slug)),
  sources: (story.sources ?? []).map(({ source, role }) => ({ sourceId: id('source', source), role })),
  sourceNote: story.sourceNote ?? '',
  related: (story.recent ?? []).map((slug) => id('article', slug)),
})

const lifeOf = (story: DemoStory) => ('life' in story ? (story.life ?? []) : [])
const versionsOf = (story: DemoStory) => {
  const versions: DemoFurniture[] = [story]
  for (const entry of lifeOf(story)) {
    if (entry.kind !== 'withdrawal') versions.push({ ...story, ...versions.at(-1), ...entry.change })
  }
  return versions
}
const words = (story: DemoFurniture) => bodyText(doc(story.body(refs))).split(/\s+/).length
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
const find = (slug: string) => {
  const story = stories.find((candidate) => candidate.slug === slug)
  if (!story) throw new Error(`There is no story “${slug}”`)
  return story
}
const entries = (kind: string) => stories.flatMap(lifeOf).filter((entry) => entry.kind === kind)

describe('the demo newspaper', () => {
  test('gives every story an address of its own', () => {
    expect(known.article.size).toBe(stories.length)
    for (const story of stories) expect(isSlug(story.slug), story.slug).toBe(true)
  })

  test.each(stories.map((story) => [story.slug, story] as const))(
    '%s is a document by the grammar, in every version',
    (_, story) => {
      id('section', story.section)
      for (const version of versionsOf(story)) {
        const parsed = articleDocument.safeParse(documentOf(version))
        expect(parsed.error?.issues ?? []).toEqual([])
      }
    },
  )

  test('has the pages of the imprint and the policies in the same grammar', () => {
    const page = find(SPLASH)
    for (const { slug, body } of pages) {
      const parsed = articleDocument.safeParse({ ...documentOf(page), body: doc(body) })
      expect(parsed.error?.issues ?? [], slug).toEqual([])
    }
  })

  test('holds one story of each public fate', () => {
    expect(stories.filter((story) => 'scheduled' in story)).toHaveLength(1)
    const embargoes = stories.flatMap((story) => ('embargo' in story ? [story.embargo.inHours] : []))
    expect(embargoes.toSorted()).toEqual([24, 'indefinite'])
    expect(entries('withdrawal')).toHaveLength(1)
    expect(entries('clarification')).toHaveLength(1)
    expect(entries('update')).toHaveLength(1)
    expect(entries('correction').length).toBeGreaterThanOrEqual(1)
  })

  test('is fresh: eight stories in the last six hours, none from the future, lives in order', () => {
    const published = stories.flatMap((story) =>
      'published' in story ? [momentOf(story.published, NOW).getTime()] : [],
    )
    expect(published.filter((at) => at > NOW.getTime() - 6 * HOUR)).toHaveLength(8)
    for (const story of stories) {
      if (!('published' in story)) continue
      const moments = [story.published, ...lifeOf(story)].map((time) => momentOf(time, NOW).getTime())
      expect(moments, story.slug).toEqual(moments.toSorted((one, other) => one - other))
      expect(Math.max(...moments)).toBeLessThan(NOW.getTime())
    }
  })

  test('fills every section and shows every kind of story', () => {
    for (const { slug } of sections) {
      expect(stories.filter((story) => story.section === slug).length, slug).toBeGreaterThanOrEqual(3)
    }
    const genres = new Set(stories.map((story) => story.genre))
    expect(genres).toEqual(new Set(['news', 'analysis', 'opinion', 'review', 'explainer', 'obituary']))
    expect(stories.filter((story) => story.language === 'ur')).toHaveLength(3)
    expect(stories.filter((story) => words(story) >= 900).length).toBeGreaterThanOrEqual(6)
  })

  test('prints the seed story and the five of its Recent list word for word', () => {
    const seed = find(SPLASH)
    const prose = seed.body(refs).flatMap((block) => {
      if (block.type !== 'paragraph' && block.type !== 'heading') return []
      return [bodyText(doc([block]))]
    })
    expect(digest([seed.headline, seed.standfirst, seed.lead?.caption, ...prose].join('\n'))).toBe('448679801bbbd1a3')
    const recent = (seed.recent ?? []).map(find).map((story) => `${story.headline}\n${story.standfirst}`)
    expect(digest(recent.join('\n'))).toBe('db67f1f884ef6489')
  })

  test('repeats no paragraph, leaves nothing to come and sets its quotes as a printer would', () => {
    const seen = new Map<string, string>()
    for (const story of stories) {
      const text = [story.headline, story.standfirst, bodyText(doc(story.body(refs)))].join('\n')
      expect(text, story.slug).not.toMatch(/\bTK\b|["']|--|\.\.\./)
      for (const line of text.split('\n').filter((line) => line.length > 120)) {
        expect(seen.get(line), `${story.slug}: ${line}`).toBeUndefined()
        seen.set(line, story.slug)
      }
    }
  })

  test('has every picture, with alt text and credit, and its own people on the portraits', () => {
    for (const picture of pictures) {
      expect(existsSync(new URL(`pictures/${picture.file}`, import.meta.url)), picture.file).toBe(true)
      expect(picture.alt.length, picture.key).toBeGreaterThan(10)
      expect(picture.credit).not.toBe('')
    }
    for (const { name, portrait } of contributors) {
      const alt = pictures.find((picture) => picture.key === portrait)?.alt
      if (portrait) expect(alt).toBe(`Portrait of ${name}`)
    }
  })

  test('summarises a topic in about sixty words', () => {
    for (const { slug, summary } of topics) {
      const length = summary?.split(/\s+/).length
      if (length) expect(length, slug).toBeGreaterThanOrEqual(45)
      if (length) expect(length, slug).toBeLessThanOrEqual(75)
    }
  })
})
