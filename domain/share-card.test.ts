import { expect, it } from 'vitest'
import { MIDDLE } from './picture.ts'
import {
  placeInBox,
  readShareCardAddress,
  shareCardAddress,
  shareCardFile,
  shareCardOf,
  storyOfFile,
} from './share-card.ts'

const id = '01a20d5b-eb9d-7192-9314-71699f90252f'
const picture = { hash: 'a1'.repeat(32), widths: [320, 640], width: 900, height: 600, focus: MIDDLE }
const story = { id, headline: 'Kabul reopens the gate', language: 'en', section: { colour: 'national' }, picture }
const paper = { name: 'The Gazette', language: 'en' }
const addressOf = (changed = {}, ofPaper = {}) =>
  shareCardAddress(shareCardOf({ ...story, ...changed }, { ...paper, ...ofPaper }))

it('a story has one card as long as nothing that is drawn on it changes', () => {
  expect(addressOf({ standfirst: 'Trucks move.' })).toBe(addressOf())
  expect(addressOf({ picture: { ...picture, alt: 'A gate' } })).toBe(addressOf())
})

it.each([
  ['headline', addressOf({ headline: 'Kabul shuts the gate' })],
  ['language', addressOf({ language: 'de' })],
  ['section’s colour', addressOf({ section: { colour: 'world' } })],
  ['picture', addressOf({ picture: { ...picture, hash: 'b2'.repeat(32) } })],
  ['focus', addressOf({ picture: { ...picture, focus: { x: 10, y: 50 } } })],
  ['loss of its picture', addressOf({ picture: undefined })],
  ['paper’s name', addressOf({}, { name: 'The Courier' })],
])('another %s is another card', (_, address) => {
  expect(address).not.toBe(addressOf())
})

it('an address and a file say of which story they are, and what no card can have is none', () => {
  expect(readShareCardAddress(addressOf())).toEqual({ articleId: id })
  expect(storyOfFile(shareCardFile(shareCardOf(story, paper)))).toBe(id)
  const wrong = [
    '/pictures/cards/x.jpg',
    addressOf().toUpperCase(),
    addressOf().replace('.jpg', '.png'),
    `${addressOf()}/`,
  ]
  expect(wrong.map(readShareCardAddress)).toEqual(wrong.map(() => undefined))
  expect(storyOfFile('cards/ab/left.1234')).toBeUndefined()
})

it.each([
  ['in the middle', { width: 1000, height: 500 }, { x: 50, y: 50 }, { x: 50, y: 50 }],
  ['beyond the left edge', { width: 1000, height: 500 }, { x: 0, y: 0 }, { x: 0, y: 50 }],
  ['in the left third', { width: 1000, height: 500 }, { x: 40, y: 50 }, { x: 30, y: 50 }],
  ['at the foot of a tall picture', { width: 500, height: 1000 }, { x: 50, y: 95 }, { x: 50, y: 100 }],
])('a focus %s stands as near to the middle of the box as the edges let it', (_, size, focus, place) => {
  expect(placeInBox(size, { width: 500, height: 500 }, focus)).toEqual(place)
})
