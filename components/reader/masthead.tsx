import type { Paper } from '#domain/reading.ts'
import { MenuIcon, SearchIcon } from './icons.tsx'
import { SectionMenu } from './section-menu.tsx'
import { Time } from './time.tsx'
import type { Voice } from './voice.ts'

/** The head of the front: the date, the name plate, what the paper is for, the sections. */
export function Masthead({ paper, voice, today }: { paper: Paper; voice: Voice; today: Date }) {
  return (
    <header className="page masthead">
      <div className="masthead-plate">
        <p className="text-center columns:text-start text-ink-2 text-meta">
          <Time at={today} voice={voice} show="weekday" />
        </p>
        <h1 className="name-plate">
          <a href="/">{paper.name}</a>
        </h1>
        <p className="columns:block hidden text-end text-ink-2 text-meta">{paper.tagline}</p>
      </div>
      <div className="rule">
        <nav className="flex items-center border-rule-strong border-b" aria-label={voice.words.sections}>
          <SectionMenu paper={paper} voice={voice} withFront />
          <a className="tool" href="/search">
            <SearchIcon />
            <span className="sr-only columns:not-sr-only">{voice.words.search}</span>
          </a>
          <a className="tool" href="#sections" aria-label={voice.words.allSections}>
            <MenuIcon />
          </a>
        </nav>
      </div>
    </header>
  )
}
