import { z } from 'zod'
import { SECTION_COLOURS } from '#domain/section.ts'
import { slugOf } from '#domain/slug.ts'

/** What the forms about sections, topics, contributors and sources send. */
export const name = z.string().trim().min(1, 'Type a name.').max(200, 'Shorten this to 200 signs.')
export const text = z.string().trim().max(5000, 'Shorten this to 5000 signs.')

/** A name and the last part of an address; without one it is made of the name. */
export const named = z
  .object({ name, address: z.string().trim().max(120, 'Shorten the address to 120 signs.').optional() })
  .transform(({ name, address }, context) => {
    const slug = slugOf(address || name, '')
    if (slug === '')
      context.addIssue({ code: 'custom', path: ['address'], message: 'Type an address of letters or digits.' })
    return { name, slug }
  })

export const sectionId = z.uuid()
export const section = z.object({ description: text, colour: z.enum(SECTION_COLOURS, 'Choose a colour.') })
