import type { Card, Front, Paper, Section } from './reading.ts'

const LEADS = 7
const A_STRIP = 9
const COLUMNS = 4

/**
 * Lays out the front from the newest stories of every section: the splash (chosen, or the newest with a picture), the leads
 * from as many sections as there are, then a strip for each section. No story stands twice above the strip called Latest.
 */
export function layOutFront(
  paper: Paper,
  cards: readonly Card[],
  chosen: { splash?: Card; links: readonly Card[] },
): Omit<Front, 'writers'> {
  const used = new Set<string>()
  const take = (wanted: readonly Card[], limit: number) => {
    const taken = wanted.filter((card) => !used.has(card.id)).slice(0, limit)
    for (const card of taken) used.add(card.id)
    return taken
  }
  const home = cards.filter((card) => sameLanguage(card.language, paper.language))
  const news = home.filter((card) => card.genre !== 'opinion')
  const splash = chosen.splash ?? news.find((card) => card.picture) ?? news[0]
  if (splash) used.add(splash.id)
  const splashLinks = take(chosen.links, 3)
  const pictured = news.filter((card) => card.picture)
  const leads = [...take(onePerSection(pictured, used), 3), ...take(onePerSection(news, used), LEADS - 3)]
  const opinion = take(
    home.filter((card) => card.genre === 'opinion'),
    COLUMNS,
  )
  const strip = (section: Section) => ({
    section,
    cards: take(
      news.filter((card) => card.section.id === section.id),
      A_STRIP,
    ),
  })
  return {
    splash,
    splashLinks,
    leads,
    opinion,
    strips: paper.sections.map(strip).filter(({ cards: own }) => own.length > 0),
    otherLanguage: cards.filter((card) => !sameLanguage(card.language, paper.language)).slice(0, COLUMNS),
    pictures: pictured.filter((card) => card.picture?.caption && card.id !== splash?.id).slice(-3),
    latest: cards.filter((card) => card.id !== splash?.id).slice(0, 8),
  }
}

const sameLanguage = (a: string, b: string) => a.split('-')[0] === b.split('-')[0]

/** The newest story of each section that is not used yet, newest first; then the rest. */
function onePerSection(cards: readonly Card[], used: ReadonlySet<string>) {
  const seen = new Set<string>()
  const free = cards.filter((card) => !used.has(card.id))
  const firsts = free.filter((card) => !seen.has(card.section.id) && seen.add(card.section.id))
  return [...firsts, ...free.filter((card) => !firsts.includes(card))]
}
