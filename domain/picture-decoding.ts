import { z } from 'zod'
import type { NewsroomError } from './newsroom-error.ts'
import { RATIO_NAMES } from './picture.ts'
import { PICTURE_WORDS, type PictureWords } from './picture-words.ts'

/** What the process that decodes pictures is asked: all of a new file, or cuts of one that is known around another focus. */
export type DecodingJob = {
  asked: 'all' | 'crops'
  /** Where the file lies on this machine, and where to leave what is made of it. */
  file: string
  folder: string
  focus: { x: number; y: number }
  /** What its renditions carry; where all of it is empty, what the file itself says. */
  carried: Pick<PictureWords, 'creator' | 'credit' | 'copyright'>
}

const REFUSED = ['kind', 'animated', 'large', 'long', 'damaged'] as const
const side = z.number().int().positive().max(100_000)
const sized = z.object({ width: side, height: side, bytes: z.number().int().positive() })
const words = z.record(z.enum(PICTURE_WORDS), z.string())
const decoded = z.object({
  width: side,
  height: side,
  extension: z.enum(['jpg', 'png', 'webp']),
  /** None where one sees through it: the colour would stay. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  renditions: z.array(sized).max(10),
  crops: z.array(sized.extend({ ratio: z.enum(RATIO_NAMES) })).max(20),
  words,
})
export type Decoded = z.infer<typeof decoded>

/** What it answers. It has read a stranger’s file: its answer is looked at like a stranger’s. */
export const decodingAnswer = z.union([z.object({ decoded }), z.object({ refused: z.enum(REFUSED) })])
export type DecodingAnswer = z.infer<typeof decodingAnswer>
export type DecodingRefusal = (typeof REFUSED)[number] | 'too-long' | 'too-much-memory' | 'died' | 'busy'

type Sentence = { kind: NewsroomError['kind']; text: string }
const refused = (text: string): Sentence => ({ kind: 'refused', text })

/** Why a picture is not taken, in words for whoever sent it. */
export const DECODING_SENTENCES: Record<DecodingRefusal, Sentence> = {
  kind: refused('Pictures are JPEG, PNG or WebP files. Save it as one of these and send that.'),
  animated: refused('This picture moves. Save one frame of it as JPEG, PNG or WebP and send that.'),
  large: refused('This picture has more than 50 million pixels. Make it smaller and send it again.'),
  long: refused('This picture is longer than 16,000 pixels on one side. Cut it and send it again.'),
  damaged: refused('This file is no picture that can be read, or it is damaged. Save it again as JPEG and send that.'),
  'too-long': refused('This picture took too long to read. Make it smaller, save it as JPEG and send it again.'),
  'too-much-memory': refused('This picture takes too much memory to read. Make it smaller and send it again.'),
  died: refused('This file broke the program that reads pictures. Save it again as JPEG and send that.'),
  busy: { kind: 'too-many', text: 'Too many pictures are being read at this moment. Send it again in a minute.' },
}
