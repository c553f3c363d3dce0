import type { Paper } from '#domain/reading.ts'
import { MenuIcon, SearchIcon } from './icons.tsx'
import { SectionMenu } from './section-menu.tsx'
import { named, type Voice } from './voice.ts'

/** The head of every page but the front. */
export function Bar({ paper, voice, current }: { paper: Paper; voice: Voice; current?: string }) {
  return (
    <header className="page bar">
      <div className="flex items-center columns:gap-3.5 gap-1.5">
        <a className="name-plate" href="/" {...named(voice)}>
          {paper.name}
        </a>
        <nav className="flex min-w-0 flex-1" aria-label={voice.words.sections}>
          <SectionMenu paper={paper} voice={voice} current={current} />
        </nav>
        <div className="ms-auto flex items-center">
          <a className="tool" href="/search" aria-label={voice.words.search}>
            <SearchIcon />
          </a>
          <a className="tool" href="#sections">
            <MenuIcon />
            {voice.words.menu}
          </a>
        </div>
      </div>
      <div className="rule" />
    </header>
  )
}
