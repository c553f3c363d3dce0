import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { BodyNode } from '#domain/body.ts'
import { MIDDLE, RENDITION_WIDTHS } from '#domain/picture.ts'
import { shareCardAddress, shareCardOf } from '#domain/share-card.ts'
import { bodyOf, contributor, documentOf, draft, published, section, theDemo, topic } from '#tests/factories/desk.ts'
import type { TestDatabase } from '#tests/setup/database.ts'
import { keepAddresses } from '#verbs/addresses/keep.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { noteOnArticle } from '#verbs/articles/note.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { savePage } from '#verbs/pages/save.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { makeSource } from '#verbs/sources/make.ts'
import type { Canary } from './surfaces.ts'

/** Letters alone, so that it can stand in an address and is one word for search. */
export const randomWord = () => `q${[...randomBytes(15)].map((byte) => 'bcdfghjklmnprstvwz'[byte % 18]).join('')}`

/** A paper that readers read, with the word everywhere that they may not: embargoed, to come, taken away. */
export async function hide(word: string, database: TestDatabase): Promise<Canary> {
  await changeSettings(theDemo, { name: 'The Gazette', historyShows: 'versions' })
  await savePage(theDemo, { slug: 'imprint', title: 'Imprint', body: bodyOf('Printed in Peshawar.'), menu: 'newsroom' })
  const place = await section('World')
  const picture = await pictureOf(word)
  const [subject, writer] = [await topic(`${word} topic`), await contributor(`${word} writer`)]
  const source = await makeSource(theDemo, { slug: word, name: `${word} agency`, url: `https://${word}.example/` })
  const names = {
    topics: [subject.id],
    bylines: [{ contributorId: writer.id, role: 'author' as const }],
    sources: [{ sourceId: source.subjectId, role: 'source' as const }],
  }
  const furniture = { ...textsOf(word, picture.id), ...names }
  const story = await draft({ section: place, slug: `story-${word}`, ...furniture })
  const at = new Date(Date.now() + 7_200_000)
  const embargo = { reason: `${word} agreed`, source: `${word} journal`, until: at }
  await embargoArticle(theDemo, { articleId: story.id, seen: 0, ...embargo })
  await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at })
  await noteOnArticle(theDemo, { articleId: story.id, text: `${word} note` })
  await keepAddresses(theDemo, { addresses: [`/old-${word}`, '/?p=4711'], to: story.path })
  const token = randomBytes(32).toString('base64url')
  await database.ownerPool.query(
    `insert into paper.preview_links (id, token_hash, article_id, made_by, made_for, made_at, expires_at)
      values (gen_random_uuid(), $1, $2, 'x', $3, now(), now() + interval '1 day')`,
    [word, story.id, `${word} lawyer`],
  )
  await around(story.id, place, furniture)
  return {
    word,
    id: story.id,
    path: story.path,
    section: `/${place.slug}`,
    topic: `/topics/${subject.slug}`,
    contributor: `/by/${writer.slug}`,
    hash: picture.hash,
    card: await cardOf(story.id, word, place.id, picture.hash, database),
    token,
  }
}

/** Stories that readers see, or saw, beside which the hidden text stands: next versions, one that is gone, one that leads to it. */
async function around(hiddenId: string, place: { id: string; slug: string }, furniture: Partial<ArticleDocument>) {
  const leading = bodyOf('It reopens.')
  leading.doc.content?.push({ type: 'relatedLink', attrs: { articleId: hiddenId, relation: 'also-see' } })
  await published({ section: place, slug: 'leads-to-it', body: leading, related: [hiddenId] })
  const live = await published({ section: place, slug: 'changes-later' })
  await saveArticle(theDemo, { articleId: live.id, basedOn: 1, document: documentOf(furniture) })
  await updateArticle(theDemo, { articleId: live.id, seen: 1, at: new Date(Date.now() + 7_200_000) })
  await saveArticle(theDemo, { articleId: live.id, basedOn: 2, document: documentOf(furniture) })
  const gone = await published({ section: place, slug: 'is-gone', headline: `${furniture.headline}` })
  await withdrawArticle(theDemo, { articleId: gone.id, seen: 1, reason: 'It was wrong.' })
}

async function cardOf(id: string, word: string, sectionId: string, hash: string, { ownerPool }: TestDatabase) {
  const { rows } = await ownerPool.query('select colour from paper.sections where id = $1', [sectionId])
  const picture = { hash, widths: [...RENDITION_WIDTHS], ...SIZE, focus: MIDDLE }
  const story = { id, headline: `${word} headline`, language: 'en', section: rows[0], picture }
  return shareCardAddress(shareCardOf(story, { name: 'The Gazette', language: 'en' }))
}

const SIZE = { width: 1300, height: 900 }

async function pictureOf(word: string) {
  const background = { r: word.charCodeAt(1), g: word.charCodeAt(2), b: word.charCodeAt(3) }
  const file = await sharp({ create: { ...SIZE, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256').update(file).digest('hex')
  const said = { credit: `${word} credit`, alt: `${word} alt`, caption: `${word} caption` }
  return { ...(await addPicture(theDemo, { file, ...said })), hash }
}

/** The word in everything that can be written of a story. */
function textsOf(word: string, pictureId: string): Partial<ArticleDocument> {
  const text = (marks?: Extract<BodyNode, { type: 'text' }>['marks']): BodyNode => ({ type: 'text', text: word, marks })
  const paragraph: BodyNode = { type: 'paragraph', content: [text()] }
  const link = { type: 'link', attrs: { href: `https://${word}.example/${word}` } } as const
  const cell = { colspan: 1, rowspan: 1, colwidth: null }
  return {
    headline: `${word} headline`,
    standfirst: `${word} standfirst`,
    kicker: word,
    dateline: word,
    sourceNote: word,
    lead: { pictureId, caption: `${word} lead` },
    body: {
      version: 1,
      doc: {
        type: 'doc',
        content: [
          paragraph,
          { type: 'paragraph', content: [text([link])] },
          { type: 'heading', attrs: { level: 2 }, content: [text()] },
          { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
          { type: 'quotation', attrs: { source: word }, content: [paragraph] },
          { type: 'pullQuote', attrs: { source: word }, content: [text()] },
          { type: 'picture', attrs: { pictureId, caption: word, size: 'wide' } },
          { type: 'factBox', attrs: { title: word }, content: [paragraph] },
          {
            type: 'figures',
            attrs: { title: word },
            content: [{ type: 'figure', attrs: { value: '40', label: word } }],
          },
          { type: 'embed', attrs: { url: `https://youtu.be/${word}` } },
          {
            type: 'table',
            attrs: { caption: word },
            content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: cell, content: [paragraph] }] }],
          },
        ],
      },
    },
  }
}
