import { describe, expect, it } from 'vitest'
import { emptyDocument } from '#domain/article-document.ts'
import { articleFields, JSON_FIELDS } from './article-fields.ts'

const ID = '0199d3b2-0000-7000-8000-000000000001'
const document = { ...emptyDocument('en'), headline: 'Gate reopens', topics: [ID] }

/** The form as it is sent without a script. */
const fields = (changes: Record<string, string> = {}) => {
  const { version: _, ...rest } = document
  const json = JSON_FIELDS.map((name) => [name, JSON.stringify(document[name])])
  return { articleId: ID, revision: '3', ...rest, ...Object.fromEntries(json), ...changes }
}

describe('the form of a story without a script', () => {
  it('gives the document as it was, with what was typed', () => {
    expect(articleFields.parse(fields({ standfirst: ' At last \n', headline: 'Gate\nreopens ' }))).toEqual({
      articleId: ID,
      revision: 3,
      document: { ...document, standfirst: 'At last', headline: 'Gate reopens' },
    })
  })

  it('leaves out what search engines are told where that is nothing, as in stories of before there was such a field', () => {
    const told = (changes: Record<string, string>) => {
      const { original, searchEngines } = articleFields.parse(fields(changes)).document
      return [original, searchEngines]
    }
    expect(told({})).toEqual([undefined, undefined])
    expect(told({ original: ' ', searchEngines: 'list' })).toEqual([undefined, undefined])
    const address = 'https://partner.example/story'
    expect(told({ original: ` ${address}`, searchEngines: 'leave-out' })).toEqual([address, 'leave-out'])
  })

  it.each([
    ['nothing', '', null],
    ['the page of a picture', `/admin/pictures/${ID}`, { pictureId: ID, caption: null }],
    ['its whole address', `https://paper.example/admin/pictures/${ID}?added=1`, { pictureId: ID, caption: null }],
  ])('takes its lead picture from an address: %s', (_, leadPage, lead) => {
    expect(articleFields.parse(fields({ leadPage })).document.lead).toEqual(lead)
  })

  it('keeps what is said of a lead picture that stays', () => {
    const lead = { pictureId: ID, caption: 'The gate at dawn' }
    const kept = fields({ lead: JSON.stringify(lead), leadPage: `/admin/pictures/${ID}` })
    expect(articleFields.parse(kept).document.lead).toEqual(lead)
  })

  it.each([
    ['an address of no picture', { leadPage: '/admin/articles/1' }, 'leadPage'],
    ['a body that is no JSON', { body: '{' }, 'body'],
    ['a body against the grammar', { body: '{"version":1,"doc":{"type":"doc","content":[]}}' }, 'body'],
    ['an unknown kind', { genre: 'horoscope' }, 'genre'],
    ['a headline too long', { headline: 'x'.repeat(301) }, 'headline'],
    ['an original that runs', { original: 'javascript:alert(1)' }, 'original'],
    ['no revision', { revision: '' }, 'revision'],
  ])('is refused with %s, at its field', (_, changes, field) => {
    const read = articleFields.safeParse(fields(changes))
    expect(read.success ? [] : read.error.issues.map(({ path }) => path[0])).toContain(field)
  })
})
