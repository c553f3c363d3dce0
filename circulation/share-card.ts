import { join } from 'node:path'
import { type CardJob, cardAnswer, type ShareCard, shareCardFile } from '#domain/share-card.ts'
import { limitedProcess, type Outcome } from '#lib/limited-process.ts'
import { storage } from '#lib/storage.ts'

/** Strangers ask for cards: drawing gives way to all else, and few wait for it. */
const LIMITS = { seconds: 10, mostBytes: 500_000_000, mostWaiting: 4, restSeconds: 10, niceness: 19 }
const RESTS_AFTER_FAILURE_MS = 600_000
const MOST_REMEMBERED = 500

type Drawing = {
  draw: (job: CardJob) => Promise<Outcome>
  underWay: Map<string, Promise<Buffer | undefined>>
  /** Cards that could not be drawn, until when nobody tries again. */
  failed: Map<string, number>
}

// Next's bundle has module instances of its own: only the process is one, and keeps what draws for it.
const key = Symbol.for('broadsheet.cards')
const process_ = globalThis as { [key]?: Drawing }

/** The card of a story, drawn when it is first asked for and kept; undefined where it cannot be had now. */
export async function printedCard(card: ShareCard, program = 'bin/card-drawer.ts'): Promise<Buffer | undefined> {
  process_[key] ??= {
    draw: limitedProcess<CardJob>(join(/* turbopackIgnore: true */ process.cwd(), program), LIMITS),
    underWay: new Map(),
    failed: new Map(),
  }
  const drawing = process_[key]
  const file = shareCardFile(card)
  const known = drawing.underWay.get(file)
  if (known) return known
  const made = keptOrDrawn(card, file, drawing).finally(() => drawing.underWay.delete(file))
  drawing.underWay.set(file, made)
  return made
}

async function keptOrDrawn(card: ShareCard, file: string, drawing: Drawing): Promise<Buffer | undefined> {
  const kept = await storage().get(file)
  if (kept || (drawing.failed.get(file) ?? 0) > Date.now()) return kept
  const outcome = await draw(card, file, drawing)
  if (outcome === 'kept') return storage().get(file)
  if (outcome === 'failed') remember(drawing.failed, file)
}

async function draw(
  { picture, articleId: _, ...words }: ShareCard,
  file: string,
  drawing: Drawing,
): Promise<'kept' | 'busy' | 'failed'> {
  const path = picture && (await storage().fileOf(picture.file))
  const room = await storage().makeRoom()
  try {
    const out = join(/* turbopackIgnore: true */ room.folder, 'card.jpg')
    const shown = picture && path !== undefined ? { ...picture, path } : undefined
    const outcome = await drawing.draw({ ...words, picture: shown, out })
    if ('failed' in outcome) return outcome.failed === 'busy' ? 'busy' : 'failed'
    const answer = cardAnswer.safeParse(outcome.answer)
    if (!answer.success || 'failed' in answer.data) return 'failed'
    await storage().putFile(file, out)
    return 'kept'
  } finally {
    await room.leave()
  }
}

function remember(failed: Drawing['failed'], file: string) {
  const [oldest] = failed.keys()
  if (failed.size >= MOST_REMEMBERED && oldest !== undefined) failed.delete(oldest)
  failed.set(file, Date.now() + RESTS_AFTER_FAILURE_MS)
}
