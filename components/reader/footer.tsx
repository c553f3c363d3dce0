import type { ReactNode } from 'react'
import type { Paper } from '#domain/reading.ts'
import { named, type Voice } from './voice.ts'

/** What stands under every page: all sections, the paper's own pages, the imprint. */
export function Footer({ paper, voice }: { paper: Paper; voice: Voice }) {
  const { words } = voice
  const menu = (name: 'newsroom' | 'policies') =>
    paper.pages
      .filter((page) => page.menu === name)
      .map((page) => (
        <li key={page.slug}>
          <a href={`/about/${encodeURI(page.slug)}`} {...named(voice)}>
            {page.title}
          </a>
        </li>
      ))
  return (
    <footer className="footer" id="sections">
      <div className="rule" />
      <div className="page pt-3.5">
        <a className="name-plate" href="/" {...named(voice)}>
          {paper.name}
        </a>
        <div className="mt-2.5 grid columns:grid-cols-4 grid-cols-2 gap-x-3 gap-y-3.5">
          <Column name={words.allSections}>
            {paper.sections.map((section) => (
              <li key={section.id}>
                <a href={`/${encodeURI(section.slug)}`} {...named(voice)}>
                  {section.name}
                </a>
              </li>
            ))}
          </Column>
          <Column name={words.readers}>
            <li>
              <a href="/latest">{words.latest}</a>
            </li>
            <li>
              <a href="/search">{words.search}</a>
            </li>
            <li>
              <a href="/corrections">{words.corrections}</a>
            </li>
            <li>
              <a href="/feeds">{words.feeds}</a>
            </li>
          </Column>
          <Column name={words.newsroom}>{menu('newsroom')}</Column>
          <Column name={words.policies}>{menu('policies')}</Column>
        </div>
        <div className="imprint">
          <p {...named(voice)}>
            <b>{words.imprint}.</b> {paper.imprint}
          </p>
          <p {...named(voice)}>© {paper.copyright}</p>
        </div>
      </div>
    </footer>
  )
}

const Column = ({ name, children }: { name: string; children: ReactNode }) => (
  <nav aria-label={name}>
    <h2 className="mb-1 font-bold">{name}</h2>
    <ul>{children}</ul>
  </nav>
)
