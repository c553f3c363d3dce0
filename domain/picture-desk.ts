import type { Colleague, Neighbours } from './desk.ts'
import type { Crop, Focus, Size } from './picture.ts'
import type { PictureWords } from './picture-words.ts'

/** A picture as the desk sees it. */
export type DeskPicture = Size &
  PictureWords & {
    id: string
    hash: string
    /** Of its whole renditions, narrowest first. */
    widths: number[]
    /** `#rrggbb`, shown until it has come; none of a picture from before there was one. */
    colour?: string
    focus: Focus
    crops: Crop[]
    madeAt: Date
    /** Who added it; none of the paper’s own hands. */
    madeBy?: Colleague
    /** It lacks credit or alt text, so that stories are printed without it. */
    waiting: boolean
  }

/** A story in which a picture stands. */
export type PictureUse = {
  articleId: string
  /** As somebody may know it. */
  headline: string
  section: string
  /** Whether readers see the picture there now. */
  printed: boolean
}

/** A picture with where it is used: as portrait, and in stories, the newest first and at most a hundred. */
export type UsedPicture = DeskPicture & { uses: PictureUse[]; portraits: Colleague[] }

/** What somebody looks for among the pictures: words of caption, credit or alt text; those that wait for words. */
export type PictureQuestion = { text?: string; waiting?: boolean; before?: string; after?: string }
/** A page of pictures, the newest first. */
export type PictureList = Neighbours & { pictures: DeskPicture[] }
