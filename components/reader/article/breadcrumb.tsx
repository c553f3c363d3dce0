import { named, type Voice } from '#components/reader/voice.ts'

type Step = { name: string; href: string }

/** The way from the front to here. */
export const Breadcrumb = ({ steps, voice }: { steps: readonly Step[]; voice: Voice }) => (
  <nav aria-label={voice.words.breadcrumb}>
    <ol className="breadcrumb">
      <li>
        <a href="/">{voice.words.front}</a>
      </li>
      {steps.map((step) => (
        <li key={step.href}>
          <a href={step.href} {...named(voice)}>
            {step.name}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
