import type { ReactNode } from 'react'
import type { Paper } from '#domain/reading.ts'
import { Bar } from './bar.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'
import type { Voice } from './voice.ts'

type Props = {
  paper: Paper
  voice: Voice
  /** The slug of the section that the page belongs to. */
  current?: string
  /** The day on the masthead: the front has it, every other page has the bar. */
  front?: { today: Date }
  children: ReactNode
}

/** A whole page: head, main part, foot. */
export function Sheet({ paper, voice, current, front, children }: Props) {
  return (
    <>
      <a className="skip-link" href="#main">
        {voice.words.skip}
      </a>
      {front ? (
        <Masthead paper={paper} voice={voice} today={front.today} />
      ) : (
        <Bar paper={paper} voice={voice} current={current} />
      )}
      <main id="main">{children}</main>
      <Footer paper={paper} voice={voice} />
    </>
  )
}
