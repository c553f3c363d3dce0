import { named, type Voice } from '#components/reader/voice.ts'

type Step = { name: string; path: string }

/** The way from the front to a page, with the front. */
export const stepsFromFront = (voice: Voice, steps: readonly Step[]): Step[] => [
  { name: voice.words.front, path: '/' },
  ...steps,
]

/** The way from the front to here. */
export const Breadcrumb = ({ steps, voice }: { steps: readonly Step[]; voice: Voice }) => (
  <nav aria-label={voice.words.breadcrumb}>
    <ol className="breadcrumb">
      <li>
        <a href="/">{voice.words.front}</a>
      </li>
      {steps.map((step) => (
        <li key={step.path}>
          <a href={encodeURI(step.path)} {...named(voice)}>
            {step.name}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
