import { answerText } from '#app/(reader)/answer-text.ts'
import { robotsTxt } from '#circulation/robots.ts'
import { readEnv } from '#lib/env.ts'

export const dynamic = 'force-dynamic'

/** What crawlers may read; asks no record, so that it is there whatever is away. */
export const GET = () => answerText(robotsTxt(readEnv().ORIGIN))
