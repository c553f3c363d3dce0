import { expect, it } from 'vitest'
import { feedWith, ORIGIN, storyInFeed } from '#tests/factories/feeds.ts'
import { printJson } from './json.ts'

it('B7: a JSON Feed 1.1 with its own address, its hub and whole items', () => {
  const one = storyInFeed({ updatedOn: new Date('2026-11-24T08:00:00Z') })
  const feed = JSON.parse(printJson(feedWith([one], { hub: 'https://hub.example/' })))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Gazette',
    feed_url: `${ORIGIN}/feeds/feed.json`,
    home_page_url: `${ORIGIN}/`,
    hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
  })
  expect(feed.items).toEqual([
    {
      id: `urn:uuid:${one.story.id}`,
      url: `${ORIGIN}/world/torkham`,
      title: one.story.headline,
      summary: one.story.standfirst,
      content_html: expect.stringMatching(/^<div lang="en" dir="ltr">/),
      image: `${ORIGIN}/pictures/${'a'.repeat(64)}/1280.webp`,
      date_published: '2026-11-23T10:00:00.000Z',
      date_modified: '2026-11-24T08:00:00.000Z',
      authors: [{ name: 'Sher Ali', url: `${ORIGIN}/by/sher-ali` }],
      tags: ['World', 'Borders'],
      language: 'en',
      attachments: [
        { url: `${ORIGIN}/pictures/${'a'.repeat(64)}/1280.webp`, mime_type: 'image/webp', title: 'Lena Okafor' },
      ],
    },
  ])
})

it('B7: an item has a text in every form of the feed, and a feed without stories is a list of none', () => {
  const feed = JSON.parse(printJson(feedWith([storyInFeed({ standfirst: '' })], { shows: 'standfirst' })))
  expect(feed.items[0].content_text).toMatch(/./)
  expect(JSON.parse(printJson(feedWith([]))).items).toEqual([])
})
