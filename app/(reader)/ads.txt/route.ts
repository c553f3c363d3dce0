import { answerText } from '#app/(reader)/answer-text.ts'
import { askPaper } from '#app/(reader)/asked.ts'

export const dynamic = 'force-dynamic'

/** Who may sell the paper’s advertising space, as the settings say it. */
export const GET = async () => answerText((await askPaper()).told.adsTxt)
