import { Island } from '#components/reader/island.tsx'
import { foreign, type Voice } from '#components/reader/voice.ts'

const PLACES = [
  ['WhatsApp', (address: string, words: string) => `https://wa.me/?text=${words}%20${address}`],
  ['Facebook', (address: string) => `https://www.facebook.com/sharer/sharer.php?u=${address}`],
  ['X', (address: string, words: string) => `https://x.com/intent/post?url=${address}&text=${words}`],
] as const

/**
 * Plain links that pass the story on: nothing of those sites is loaded with the page. The button is for the island, which says
 * which of its words is shown; all are there, so that it never changes its size.
 */
export function ShareLinks({ address, headline, voice }: { address: string; headline: string; voice: Voice }) {
  const [to, words] = [encodeURIComponent(address), encodeURIComponent(headline)]
  return (
    <nav className="share" aria-label={voice.words.share}>
      {PLACES.map(([name, href]) => (
        <a key={name} href={href(to, words)} rel="noreferrer">
          <bdi {...foreign('en', voice)}>{name}</bdi>
        </a>
      ))}
      <a href={`mailto:?subject=${words}&body=${to}`}>{voice.words.byEmail}</a>
      <button type="button" data-share={address} data-title={headline}>
        <span className="by-device">{voice.words.share}</span>
        <span className="by-copy">{voice.words.copyLink}</span>
        <span className="copied">{voice.words.linkCopied}</span>
      </button>
      <span className="sr-only" role="status" />
      <Island name="share" />
    </nav>
  )
}
