'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { name, named, text } from '#app/(newsroom)/admin/(desk)/sections/fields.ts'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { changeTopic } from '#verbs/topics/change.ts'
import { makeTopic } from '#verbs/topics/make.ts'
import { mergeTopics } from '#verbs/topics/merge.ts'
import { unmergeTopic } from '#verbs/topics/unmerge.ts'

const topicId = z.uuid()

export const make = deskAction(named.and(z.object({ summary: text })), makeTopic, ({ subjectId }) =>
  redirect(`/admin/topics/${subjectId}?done=made`),
)

export const change = deskAction(z.object({ topicId, name, summary: text }), changeTopic, () =>
  shown({ message: 'Changed, wherever readers see it.' }),
)

/** One form merges and takes back, so that what became of it is said where it was asked; each verb has its button. */
export const settleMerger = deskAction(
  z.union(
    [z.object({ topicId }), z.object({ from: topicId, into: z.uuid() })],
    'Choose the topic that it becomes part of.',
  ),
  (staff, input) => ('topicId' in input ? unmergeTopic(staff, input) : mergeTopics(staff, input)),
  (_, input) =>
    shown({
      message:
        'topicId' in input
          ? 'Taken back. It has its own page, its stories and its address again.'
          : 'Merged. Its stories stand with the other topic, and its address leads there.',
    }),
)
