import { Pager } from '#components/reader/pager.tsx'
import { StoryRows } from '#components/reader/story-rows.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Listing } from '#domain/reading.ts'
import { HubHead } from './hub-head.tsx'

/** Every story of the paper, newest first, by day. */
export const LatestView = ({ listing, voice }: { listing: Listing; voice: Voice }) => (
  <div className="page">
    <HubHead name={voice.words.latest} words="Every story of the paper, newest first." />
    <div className="rule">
      {listing.cards.length === 0 && <p className="standfirst">Nothing has been published yet.</p>}
      <StoryRows cards={listing.cards} voice={voice} heading="h2" />
    </div>
    <Pager voice={voice} path="/latest" newer={listing.newer} older={listing.older} />
  </div>
)
