export const EVENT_NAMES = [
  'article.started',
  'article.saved',
  'article.published',
  'article.scheduled',
  'article.unscheduled',
  'article.updated',
  'article.corrected',
  'article.withdrawn',
  'article.reinstated',
  'article.embargoed',
  'article.embargo-lifted',
  'article.moved',
  'picture.added',
  'section.made',
  'topic.made',
  'contributor.made',
  'source.made',
  'page.saved',
  'settings.changed',
  'splash.set',
  'address.kept',
  'demo.removed',
] as const
export type EventName = (typeof EVENT_NAMES)[number]

/** Ids, numbers, names of fields, hashes: never a story's text. */
export type EventDetails = { [field: string]: string | number | boolean | null | string[] | number[] }

export type NewEvent = { name: EventName; subjectId: string; details?: EventDetails }
export type PaperEvent = {
  id: number
  at: Date
  actor: string
  name: EventName
  subjectId: string
  details: EventDetails
}
