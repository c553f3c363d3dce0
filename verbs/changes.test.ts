import { afterAll, beforeAll, expect, it } from 'vitest'
import { getContributor } from '#db/queries/reader/contributors.ts'
import { getPaper } from '#db/queries/reader/paper.ts'
import { getTopic } from '#db/queries/reader/topics.ts'
import { newId } from '#lib/id.ts'
import { contributor, section, staff, theDemo, topic } from '#tests/factories/desk.ts'
import { at, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { changeContributor } from './contributors/change.ts'
import { changeSection } from './sections/change.ts'
import { changeSettings } from './settings/change.ts'
import { changeSource } from './sources/change.ts'
import { makeSource } from './sources/make.ts'
import { changeTopic } from './topics/change.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await changeSettings(theDemo, { name: 'The Gazette' })
})
afterAll(() => database.close())

const editor = staff('editor')

it('a section is called otherwise and stands elsewhere, and only what is named changes', async () => {
  const { id, slug } = await section('World')
  await changeSection(editor, { sectionId: id, name: ' The  World ', colour: 'world', position: 3 })
  const shown = (await getPaper())?.sections.find((one) => one.id === id)
  expect(shown).toMatchObject({ slug, name: 'The World', colour: 'world' })
  expect(await lastEventOf(id)).toMatchObject({
    name: 'section.changed',
    details: { fields: ['name', 'colour', 'position'] },
  })
  await expect(changeSection(editor, { sectionId: id, name: ' ' })).rejects.toEqual(refused('refused', /empty/))
  await expect(changeSection(editor, { sectionId: id, colour: 'pink' })).rejects.toEqual(refused('refused', /pink/))
  await expect(changeSection(editor, { sectionId: newId(), name: 'x' })).rejects.toEqual(refused('not-found'))
  const scoped = staff('editor', [newId()])
  await expect(changeSection(scoped, { sectionId: id, name: 'x' })).rejects.toEqual(refused('forbidden'))
})

it('the date of a topic’s summary moves with its words alone', async () => {
  const { id, slug } = await topic('Fruit trade')
  const summaryAt = async (hour: string, change: { name?: string; summary?: string }) => {
    await database.setClock(at(hour).toISOString())
    await changeTopic(editor, { topicId: id, ...change })
    return (await getTopic(slug))?.summarisedAt
  }
  expect(await summaryAt('07:00', { summary: 'Who pays.' })).toEqual(at('07:00'))
  expect(await summaryAt('08:00', { name: 'Fruit', summary: 'Who pays.' })).toEqual(at('07:00'))
  expect(await summaryAt('09:00', { summary: 'Who pays now.' })).toEqual(at('09:00'))
  expect(await summaryAt('10:00', { name: 'The fruit trade' })).toEqual(at('09:00'))
  expect((await getTopic(slug))?.name).toBe('The fruit trade')
  // Without a summary and without a story there is no page.
  await changeTopic(editor, { topicId: id, summary: '' })
  expect(await getTopic(slug)).toBeUndefined()
  await database.setClock()
})

it('a byline changes its name and keeps its address', async () => {
  const { id, slug } = await contributor('Sher Ali')
  await changeContributor(editor, { contributorId: id, name: 'Sher Ali Khan', biography: 'Writes from Torkham.' })
  expect(await getContributor(slug)).toMatchObject({ id, slug, name: 'Sher Ali Khan' })
  await expect(changeContributor(editor, { contributorId: newId(), name: 'x' })).rejects.toEqual(refused('not-found'))
  await expect(changeContributor(editor, { contributorId: id, portraitId: newId() })).rejects.toEqual(
    refused('refused', /does not exist/),
  )
})

it('a source leads to the web or nowhere, never to a script', async () => {
  const { subjectId: id } = await makeSource(editor, { slug: 'afp', name: 'AFP' })
  await changeSource(editor, { sourceId: id, name: 'Agence France-Presse', url: 'https://afp.example/' })
  expect(await lastEventOf(id)).toMatchObject({ name: 'source.changed', details: { fields: ['name', 'url'] } })
  await changeSource(editor, { sourceId: id, url: '' })
  for (const url of ['javascript:alert(1)', 'afp', 'data:text/html,x']) {
    await expect(changeSource(editor, { sourceId: id, url })).rejects.toEqual(refused('refused', /https/))
    await expect(makeSource(editor, { slug: 'x', name: 'x', url })).rejects.toEqual(refused('refused', /https/))
  }
})
