/** What a printed page depends on; a change pulps every page that carries one of its tags. */
export const articleTag = (id: string) => `article:${id}`
export const sectionTag = (id: string) => `section:${id}`
export const topicTag = (id: string) => `topic:${id}`
export const contributorTag = (id: string) => `contributor:${id}`
/** Home, latest and search: whatever lists stories of the whole paper. */
export const LISTS_TAG = 'lists'
export const CORRECTIONS_TAG = 'corrections'
/** Name, sections, pages and settings, which stand around everything. */
export const PAPER_TAG = 'paper'
/** A picture, by the hash of its file. */
export const pictureTag = (hash: string) => `picture:${hash}`
