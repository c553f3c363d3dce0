import { describe, expect, it } from 'vitest'
import type { PrintedPicture } from '#domain/reading.ts'
import { images } from './pictures.ts'

const picture: PrintedPicture = {
  id: '0199d3b2-0000-7000-8000-000000000001',
  hash: 'ab'.repeat(32),
  width: 1600,
  height: 1100,
  widths: [320, 1280],
  alt: 'Lorries',
  caption: 'Lorries at the gate',
  credit: 'Lena Okafor',
  creator: '',
  copyright: '',
  colour: null,
  focus: { x: 20, y: 60 },
  crops: [
    { ratio: '16x9', width: 640, height: 360 },
    { ratio: '16x9', width: 1200, height: 675 },
    { ratio: '1x1', width: 200, height: 200 },
  ],
}

describe('a picture for machines', () => {
  it('is there whole and in its widest cut of each ratio, around its focus; too few pixels are left out', () => {
    const at = `https://paper.example/pictures/${picture.hash}`
    expect(images(picture, '', 'https://paper.example')).toMatchObject([
      { url: `${at}/1280.webp`, width: '1280', height: '880' },
      { url: `${at}/16x9-20-60-1200.webp`, width: '1200', height: '675' },
    ])
  })

  it('says only what is known of it', () => {
    const [bare] = images(picture, '', 'https://paper.example')
    expect(Object.keys(bare ?? {})).toEqual(['@type', 'url', 'contentUrl', 'width', 'height', 'creditText'])
    const [full] = images({ ...picture, creator: 'L. O.', copyright: '© L. O.' }, 'At noon', 'https://paper.example')
    expect(full).toMatchObject({ caption: 'At noon', copyrightNotice: '© L. O.', creator: { name: 'L. O.' } })
  })
})
