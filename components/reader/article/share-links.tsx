import { foreign, type Voice } from '#components/reader/voice.ts'

const PLACES = [
  ['WhatsApp', (address: string, words: string) => `https://wa.me/?text=${words}%20${address}`],
  ['Facebook', (address: string) => `https://www.facebook.com/sharer/sharer.php?u=${address}`],
  ['X', (address: string, words: string) => `https://x.com/intent/post?url=${address}&text=${words}`],
] as const

/** Plain links that pass the story on: nothing of those sites is loaded with the page. */
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
    </nav>
  )
}
