import type { DecodingAnswer, DecodingJob } from '#domain/picture-decoding.ts'
import { cutCrops, makeMaster, makeWholes, placeholderColour } from './cut.ts'
import { CannotBeRead, look } from './look.ts'
import { readWords } from './words.ts'
import { xmpOf } from './xmp.ts'

/** Reads a file and makes its renditions, or says why not. */
export async function decode(job: DecodingJob): Promise<DecodingAnswer> {
  try {
    const known = await look(job.file)
    const words = await readWords(known)
    const isGiven = Object.values(job.carried).some((text) => text !== '')
    const master = await makeMaster(job.file, known)
    const out = { folder: job.folder, xmp: xmpOf(isGiven ? job.carried : words) }
    const size = { width: known.width, height: known.height }
    return {
      decoded: {
        ...size,
        extension: known.extension,
        colour: await placeholderColour(master),
        renditions: job.asked === 'all' ? await makeWholes(master, size, out) : [],
        crops: await cutCrops(master, size, job.focus, out),
        words,
      },
    }
  } catch (error) {
    if (error instanceof CannotBeRead) return { refused: error.why }
    return { refused: isTooLarge(error) ? 'large' : 'damaged' }
  }
}

const isTooLarge = (error: unknown) => error instanceof Error && /pixel limit/.test(error.message)
