import type { ReactNode } from 'react'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import type { SignedIn } from '#app/(newsroom)/session.ts'
import { NotForYou, NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { getStory } from '#db/queries/newsroom/story.ts'
import type { StoryOnDesk } from '#domain/desk.ts'
import { answer } from '#press/page.ts'

export type StoryProps = { params: Promise<{ id: string }> }

/** The story of a page; one that is not there, and one that whoever asks may not know of, are told the same: 404. */
export async function askStory(
  params: StoryProps['params'],
): Promise<{ staff: SignedIn; story: StoryOnDesk } | { refusal: ReactNode }> {
  const { id } = await params
  const asked = await forStaff((staff) => getStory(staff, id))
  if ('why' in asked) return { refusal: <NotForYou why={asked.why} /> }
  if (asked.made) return { staff: asked.staff, story: asked.made }
  return { refusal: noSuchStory() }
}

export function noSuchStory(): ReactNode {
  answer({ status: 404 })
  return <NotHere title="No such story" what="There is no story at this address, or not for you." />
}
