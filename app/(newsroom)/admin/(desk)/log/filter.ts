import { type LogQuestion, logFilterOf } from '#domain/log-question.ts'
import { beginningOfDay, dayAfter } from '#lib/days.ts'

/** What the records are asked, with the days of the paper's zone. */
export const filterIn = (timeZone: string, question: LogQuestion) =>
  logFilterOf(question, (day, after) => beginningOfDay(timeZone, after ? dayAfter(day) : day))
