import { readFile, writeFile } from 'node:fs/promises'
import type { Node, Renderer } from '@takumi-rs/core'
import { CARD_SIZE, type CardJob, MOST_CARD_BYTES, placeInBox } from '#domain/share-card.ts'
import { directionOf } from '#lib/dates.ts'
import { colour } from './colours.ts'
import { facesFor } from './faces.ts'
import type { Face } from './families.ts'
import { isNastaliq, NASTALIQ_HEAD, setWords } from './set.ts'

const EDGE = 56
const PICTURE_BOX = { width: 480, height: CARD_SIZE.height }
/** Name, rule and the air around them. */
const PLATE_HEIGHT = 128
const NAME = { height: 60, sizes: [44, 38, 32, 27], mostLines: 1 }
const MOST_LINES = 4
const SIZES = { beside: [72, 66, 60, 54, 49, 44], alone: [108, 98, 88, 79, 71, 64, 58] } as const
const QUALITIES = [86, 78, 66, 50, 32]
const PICTURE = 'picture'

const registered = new Set<string>()

/** Draws a card and leaves it as a file; gives its bytes. */
export async function drawCard(renderer: Renderer, job: CardJob): Promise<number> {
  const node = await composeCard(renderer, job)
  const images = job.picture ? [{ src: PICTURE, data: await readFile(job.picture.path), cache: 'none' as const }] : []
  for (const quality of QUALITIES) {
    const drawn = await renderer.render(node, { ...CARD_SIZE, format: 'jpeg', quality, images })
    if (drawn.length > MOST_CARD_BYTES) continue
    await writeFile(job.out, drawn, { flag: 'wx' })
    return drawn.length
  }
  throw new Error('The card is too large however it is drawn.')
}

/** The headline under the name plate and the rule, beside the picture; what is first stands where reading begins. */
async function composeCard(renderer: Renderer, job: CardJob): Promise<Node> {
  const direction = directionOf(job.language)
  const width = job.picture ? CARD_SIZE.width - PICTURE_BOX.width : CARD_SIZE.width
  const above = isNastaliq(job.language) ? NASTALIQ_HEAD : 0
  const words = async (text: string, language: string) => {
    const set = facesFor(text, language)
    for (const face of set.faces) await register(renderer, face)
    return { ...set, language }
  }
  const name = await setWords(
    renderer,
    await words(job.paper, job.paperLanguage),
    { ...NAME, width: width - 2 * EDGE },
    { textAlign: direction === 'rtl' ? 'right' : 'left' },
  )
  const headline = await setWords(renderer, await words(job.headline, job.language), {
    width: width - 2 * EDGE,
    height: CARD_SIZE.height - PLATE_HEIGHT - EDGE - above,
    sizes: SIZES[job.picture ? 'beside' : 'alone'],
    mostLines: MOST_LINES,
  })
  const column: Node = {
    type: 'container',
    style: { width, height: '100%', display: 'flex', flexDirection: 'column', padding: EDGE },
    children: [
      name,
      rule(6, job.colour),
      rule(2, job.colour),
      {
        type: 'container',
        style: { flexGrow: 1, display: 'flex', alignItems: 'center', paddingTop: above },
        children: [headline],
      },
    ],
  }
  return {
    type: 'container',
    style: {
      width: '100%',
      height: '100%',
      display: 'flex',
      flexDirection: direction === 'rtl' ? 'row-reverse' : 'row',
      backgroundColor: colour('paper'),
    },
    children: job.picture ? [column, pictureNode(job.picture)] : [column],
  }
}

const rule = (height: number, section: string): Node => ({
  type: 'container',
  style: { height, width: '100%', marginTop: 4, backgroundColor: colour(`section-${section}`) },
})

function pictureNode({ size, focus }: NonNullable<CardJob['picture']>): Node {
  const place = placeInBox(size, PICTURE_BOX, focus)
  return {
    type: 'image',
    src: PICTURE,
    style: { ...PICTURE_BOX, objectFit: 'cover', objectPosition: `${place.x}% ${place.y}%` },
  }
}

async function register(renderer: Renderer, { family, path, ranges }: Face) {
  if (registered.has(path)) return
  await renderer.registerFont({ name: family, data: await readFile(path), unicodeRange: ranges })
  registered.add(path)
}
