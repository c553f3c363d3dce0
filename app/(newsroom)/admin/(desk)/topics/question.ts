import { z } from 'zod'

export type NameSearch = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const words = z.string().max(200).catch('')
const question = z.object({ text: words, after: z.uuid().optional().catch(undefined) })

/** What an address asks of a list by name; whatever is mangled in it is not asked. */
export const questionOf = (search: Awaited<NameSearch['searchParams']>) => question.parse(search)
