import type { EventName } from './event.ts'
import {
  articleTag,
  CORRECTIONS_TAG,
  contributorTag,
  LISTS_TAG,
  PAPER_TAG,
  pictureTag,
  sectionTag,
  topicTag,
} from './tags.ts'

/** Everything that has shown an article, or shows it now, or will: the surfaces of a change are those before and after it. */
export type ShownBy = {
  articleId: string
  sections: string[]
  topics: string[]
  contributors: string[]
  pictures: string[]
}

/** What shows a picture: the stories that have or had it; a portrait stands wherever its contributor does. */
export type PictureShownBy = { hash: string; isPortrait: boolean; articles: ShownBy[] }

/** What an event does to the paper that readers have. */
type Reach = 'nothing' | 'article' | 'picture' | 'lists' | 'paper'

const REACH: Record<EventName, Reach> = {
  'article.started': 'nothing',
  'article.saved': 'nothing',
  'article.published': 'article',
  // What is scheduled changes nothing yet, but pages were printed without knowing until when they are true.
  'article.scheduled': 'article',
  'article.unscheduled': 'article',
  'article.updated': 'article',
  'article.corrected': 'article',
  'article.withdrawn': 'article',
  'article.reinstated': 'article',
  'article.embargoed': 'article',
  'article.embargo-lifted': 'nothing',
  'article.moved': 'article',
  'article.submitted': 'nothing',
  'article.recalled': 'nothing',
  'article.sent-back': 'nothing',
  'article.approved': 'nothing',
  'article.spiked': 'nothing',
  'article.revived': 'nothing',
  'article.assigned': 'nothing',
  'article.noted': 'nothing',
  'article.taken-over': 'nothing',
  'article.redacted': 'article',
  'article.thinned': 'nothing',
  // The clock tells what has happened already: pages turned at their hour without it.
  'article.became-public': 'nothing',
  'article.ended': 'nothing',
  'picture.added': 'nothing',
  'picture.described': 'picture',
  'picture.focused': 'picture',
  'section.made': 'paper',
  'section.changed': 'paper',
  'topic.made': 'nothing',
  'topic.changed': 'paper',
  'topic.merged': 'paper',
  'topic.unmerged': 'paper',
  'contributor.made': 'nothing',
  'contributor.changed': 'paper',
  'source.made': 'nothing',
  'source.changed': 'paper',
  'page.saved': 'paper',
  'settings.changed': 'paper',
  'splash.set': 'lists',
  'address.kept': 'nothing',
  'address.dropped': 'nothing',
  'delivery.sent-again': 'nothing',
  'preview.made': 'nothing',
  'preview.revoked': 'nothing',
  'demo.removed': 'paper',
  'staff.invited': 'nothing',
  'staff.invitation-withdrawn': 'nothing',
  'staff.joined': 'nothing',
  'staff.added': 'nothing',
  'staff.changed': 'nothing',
  'staff.switched-off': 'nothing',
  'staff.switched-on': 'nothing',
  'staff.signed-in': 'nothing',
  'staff.signed-out': 'nothing',
  'staff.sign-in-refused': 'nothing',
  'staff.proved': 'nothing',
  'staff.refused': 'nothing',
  'staff.password-reset-asked': 'nothing',
  'staff.password-reset': 'nothing',
  'staff.password-changed': 'nothing',
  'staff.second-factor-reset': 'nothing',
  'staff.codes-set-up': 'nothing',
  'staff.recovery-codes-made': 'nothing',
  'staff.recovery-code-used': 'nothing',
  'staff.passkey-added': 'nothing',
  'staff.passkey-removed': 'nothing',
  'staff.session-ended': 'nothing',
  'staff.sessions-ended': 'nothing',
  'letter.written': 'nothing',
  'letter.sent-again': 'nothing',
  'letter.dropped': 'nothing',
}

export const reachOf = (event: EventName) => REACH[event]

/** The tags of every page that an event may have made wrong. */
export function tagsTouched(event: EventName, shown: ShownBy | PictureShownBy | undefined): string[] {
  switch (REACH[event]) {
    case 'nothing':
      return []
    case 'lists':
      return [LISTS_TAG]
    case 'paper':
      return [PAPER_TAG]
    case 'article':
      return shown && 'articleId' in shown ? tagsOfArticle(shown) : [PAPER_TAG]
    case 'picture':
      if (!shown || 'articleId' in shown || shown.isPortrait) return [PAPER_TAG]
      return [...new Set([pictureTag(shown.hash), ...shown.articles.flatMap(tagsOfArticle)])]
  }
}

const tagsOfArticle = (shown: ShownBy) => [
  articleTag(shown.articleId),
  ...shown.sections.map(sectionTag),
  ...shown.topics.map(topicTag),
  ...shown.contributors.map(contributorTag),
  ...shown.pictures.map(pictureTag),
  LISTS_TAG,
  CORRECTIONS_TAG,
]
