import { expect, test } from 'vitest'
import type { WordPressPost, WordPressTerm } from './export.ts'
import {
  addressesOfAuthor,
  addressesOfCategory,
  addressesOfPost,
  addressesOfTag,
  ancestorsOf,
  slugOfName,
} from './old-addresses.ts'

const site = 'https://harbour.example'
const post = (parts: Partial<WordPressPost>) =>
  ({ type: 'post', id: '', guid: '', link: '', ...parts }) as WordPressPost

test('a post is found under its link, its number and a guid that is an address of the site', () => {
  const link = 'https://harbour.example/2021/05/04/%d8%ae%d8%a8%d8%b1/'
  expect(addressesOfPost(post({ id: '7', link, guid: 'https://www.harbour.example/old/khabar' }), site)).toEqual([
    '/2021/05/04/خبر',
    '/old/khabar',
    '/?p=7',
  ])
})

test('what is no address of the site is not kept, and neither is its front page', () => {
  expect(addressesOfPost(post({ id: '7', link: `${site}/`, guid: 'http://localhost/?p=9' }), site)).toEqual(['/?p=7'])
  expect(addressesOfPost(post({ link: `${site}/${'x'.repeat(2000)}` }), site)).toEqual([])
  expect(addressesOfPost(post({ link: `${site}/100%/x` }), site)).toEqual([])
})

test('a page has its number as WordPress writes it for pages too, and a site in a folder keeps its folder', () => {
  expect(
    addressesOfPost(post({ type: 'page', id: '7', link: 'https://a.example/blog/about/' }), 'https://a.example/blog'),
  ).toEqual(['/blog/about', '/blog?p=7', '/blog?page_id=7'])
})

const term = (nicename: string, parent = '', id = ''): WordPressTerm => ({ nicename, parent, id, name: nicename })

test('archives of categories name their parents; a circle of parents ends', () => {
  const categories = new Map(
    [term('city', 'sea'), term('quays', 'city', '3'), term('sea', 'city')].map((t) => [t.nicename, t]),
  )
  expect(addressesOfCategory(term('quays', 'city', '3'), new Map([['city', term('city')]]), site)).toEqual([
    '/category/city/quays',
    '/category/quays',
    '/?cat=3',
  ])
  expect(ancestorsOf(term('quays', 'city'), categories).map((t) => t.nicename)).toEqual(['city', 'sea'])
  expect(addressesOfTag(term('tides'), site)).toEqual(['/tag/tides', '/?tag=tides'])
  expect(addressesOfAuthor({ id: '1', login: 'Nadia.K', name: '' }, site)).toEqual(['/author/nadia-k', '/?author=1'])
})

test.each([
  ['%d8%ae%d8%a8%d8%b1', 'خبر'],
  ['%d8%ae%d8%a8%d8', 'خ\u0628'],
  ['plain-name', 'plain-name'],
  ['100%-sure', '100-sure'],
  ['', 'story-7'],
  ['%e2%80%8e', 'story-7'],
])('the name %j is %j in the paper', (name, slug) => {
  expect(slugOfName(name, 'story-7')).toBe(slug)
})
