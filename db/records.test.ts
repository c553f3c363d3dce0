import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentOf, draft, published, staff, theDemo, topic } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { redactArticle } from '#verbs/articles/redact.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { updateArticle } from '#verbs/articles/update.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const attempt = (sql: string, values: unknown[] = []) => database.ownerPool.query(sql, values)
const breaks = (constraint: string) => expect.objectContaining({ constraint })

describe('what was public', () => {
  it.each([
    ['its text', `update paper.published_versions set headline = 'Nothing happened' where article_id = $1`],
    [
      'its time',
      `update paper.published_versions set public_from = public_from - interval '1 day' where article_id = $1`,
    ],
    ['its hash', `update paper.published_versions set hash = sha256('x') where article_id = $1`],
    ['that it stood', 'update paper.published_versions set unscheduled_by = 1 where article_id = $1'],
    ['that it was', 'delete from paper.published_versions where article_id = $1'],
  ])('cannot lose or change %s', async (_, sql) => {
    const story = await published()
    await expect(attempt(sql, [story.id])).rejects.toEqual(breaks('versions_kept'))
  })

  it('cannot be emptied away', async () => {
    await expect(attempt('truncate paper.published_versions cascade')).rejects.toThrow(/kept|only grows|never changed/)
    await expect(attempt('truncate paper.events')).rejects.toEqual(breaks('events_kept'))
  })

  it('keeps its revisions as they were', async () => {
    const story = await published()
    await expect(
      attempt(`update paper.revisions set document = '{}' where article_id = $1`, [story.id]),
    ).rejects.toEqual(breaks('revisions_kept'))
    await expect(attempt('delete from paper.revisions where article_id = $1', [story.id])).rejects.toEqual(
      breaks('revisions_kept'),
    )
  })

  it('cannot be given other topics afterwards, nor words for search', async () => {
    const story = await published()
    const other = await topic()
    await expect(
      attempt('insert into paper.version_topics (article_id, number, position, topic_id) values ($1, 1, 9, $2)', [
        story.id,
        other.id,
      ]),
    ).rejects.toEqual(breaks('version_topics_with_version'))
    await expect(
      attempt(`update paper.version_texts set body = 'x' where article_id = $1`, [story.id]),
    ).rejects.toEqual(breaks('version_texts_kept'))
    await expect(attempt('delete from paper.version_texts where article_id = $1', [story.id])).rejects.toEqual(
      breaks('version_texts_kept'),
    )
  })

  it('cannot be entered into the past', async () => {
    const story = await draft()
    const enter = `insert into paper.published_versions (article_id, number, kind, revision, public_from, made_at, hash)
      values ($1, 1, 'first', 1, now() - interval '1 minute', now(), 'x')`
    await expect(attempt(enter, [story.id])).rejects.toEqual(breaks('versions_past'))
  })

  it('cannot be entered into the past as an import once something was entered here', async () => {
    const story = await published()
    const enter = `insert into paper.published_versions (article_id, number, kind, revision, follows, imported, public_from, made_at, hash)
      values ($1, 2, 'update', 1, 1, true, now() - interval '1 minute', now(), 'x')`
    await expect(attempt(enter, [story.id])).rejects.toEqual(breaks('versions_past'))
  })
})

describe('a timeline', () => {
  const enter = (kind: string, extra = '') => `insert into paper.published_versions
    (article_id, number, kind, revision, note, made_at, hash, public_from ${extra ? ', follows' : ''})
    values ($1, $2, '${kind}', ${kind === 'withdrawal' ? 'null' : '1'}, 'x', now(), 'x', null ${extra})`

  it.each([
    ['begins with its first publication', 'update', 1, false],
    ['has only one first', 'first', 2, true],
    ['has no reinstatement without a withdrawal', 'reinstatement', 2, true],
  ])('%s', async (_, kind, number, isPublic) => {
    const story = isPublic ? await published() : await draft()
    await expect(attempt(enter(kind), [story.id, number])).rejects.toEqual(breaks('versions_grammar'))
  })

  it('has no change that was not written on the version before it', async () => {
    const story = await published()
    await updateArticle(theDemo, { articleId: story.id, seen: 1 })
    await expect(attempt(enter('update', ', 1'), [story.id, 3])).rejects.toEqual(breaks('versions_follow'))
  })

  it('goes by number, without a gap', async () => {
    const story = await published()
    for (const number of [1, 3]) {
      await expect(attempt(enter('update', ', 1'), [story.id, number])).rejects.toEqual(breaks('versions_number'))
    }
  })

  it('has no entry under an embargo, from either side', async () => {
    const story = await draft()
    await attempt(`update paper.articles set embargo_until = 'infinity' where id = $1`, [story.id])
    await expect(attempt(enter('first'), [story.id, 1])).rejects.toEqual(breaks('versions_embargo'))
    const live = await published()
    await expect(
      attempt(`update paper.articles set embargo_until = 'infinity' where id = $1`, [live.id]),
    ).rejects.toEqual(breaks('articles_embargo'))
  })

  it('alone says when a story was public first', async () => {
    const story = await draft()
    await expect(
      attempt('update paper.articles set first_public_from = now() where id = $1', [story.id]),
    ).rejects.toEqual(breaks('articles_first_public'))
  })
})

describe('what the desk’s lists read of a story', () => {
  const copiesOf = async (id: string) =>
    (await attempt('select headline, language, genre from paper.articles where id = $1', [id])).rows[0]
  const second = { headline: 'Torkham shuts again', language: 'ur', genre: 'analysis' } as const

  it('is the furniture of the working revision, from the first on', async () => {
    const story = await draft({ headline: 'Torkham reopens', language: 'de', genre: 'opinion' })
    expect(await copiesOf(story.id)).toEqual({ headline: 'Torkham reopens', language: 'de', genre: 'opinion' })
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf(second) })
    expect(await copiesOf(story.id)).toEqual(second)
    await attempt('update paper.articles set working = 1 where id = $1', [story.id])
    expect(await copiesOf(story.id)).toMatchObject({ headline: 'Torkham reopens' })
  })

  it('cannot be written by hand', async () => {
    const story = await draft(second)
    await attempt(
      `update paper.articles set headline = 'Nothing happened', language = 'en', genre = 'live' where id = $1`,
      [story.id],
    )
    expect(await copiesOf(story.id)).toEqual(second)
  })

  it('goes with the text when that is redacted, and stays where another text was', async () => {
    const story = await draft({ headline: 'The name of a witness' })
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf(second) })
    await redactArticle(staff('editor-in-chief'), { articleId: story.id, revision: 1, reason: 'A name that must go' })
    expect(await copiesOf(story.id)).toEqual(second)
    // The verb refuses the working text; the copies would not outlive it.
    await attempt(
      'update paper.revisions set document = null, redacted_at = now() where article_id = $1 and number = 2',
      [story.id],
    )
    expect(await copiesOf(story.id)).toEqual({ headline: '', language: '', genre: 'news' })
  })
})

describe('an address', () => {
  it.each([
    [
      'two meanings',
      `insert into paper.addresses (path, reserved, moved_to) values ('/x', true, '/admin')`,
      'addresses_one_meaning',
    ],
    ['none', `insert into paper.addresses (path) values ('/x')`, 'addresses_one_meaning'],
    ['upper case', `insert into paper.addresses (path, reserved) values ('/X', true)`, 'addresses_path'],
    ['a slash at its end', `insert into paper.addresses (path, reserved) values ('/x/', true)`, 'addresses_path'],
    [
      'a query string unless it moved',
      `insert into paper.addresses (path, reserved) values ('/?p=1', true)`,
      'addresses_query',
    ],
    [
      'the name of something the paper keeps',
      `insert into paper.addresses (path, reserved) values ('/admin', true)`,
      'addresses_pkey',
    ],
  ])('cannot have %s', async (_, sql, constraint) => {
    await expect(attempt(sql)).rejects.toEqual(breaks(constraint))
  })

  it('leads on in one hop and never in a circle', async () => {
    const story = await published()
    await attempt(`insert into paper.addresses (path, moved_to) values ('/old', $1)`, [story.path])
    await expect(attempt(`insert into paper.addresses (path, moved_to) values ('/older', '/old')`)).rejects.toEqual(
      breaks('addresses_one_hop'),
    )
  })
})
