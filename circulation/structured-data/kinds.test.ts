import { expect, it } from 'vitest'
import { GENRES } from '#domain/article-document.ts'
import type { SourceCredit } from '#domain/reading.ts'
import { kindOf } from './kinds.ts'

const agency: SourceCredit = { name: 'APT', url: '', role: 'source' }

it('every kind of story is an article to search engines, and says which', () => {
  const kinds = GENRES.map((genre) => [genre, kindOf({ genre, sources: [] })])
  expect(Object.fromEntries(kinds)).toEqual({
    news: 'ReportageNewsArticle',
    analysis: 'AnalysisNewsArticle',
    opinion: 'OpinionNewsArticle',
    review: 'ReviewNewsArticle',
    explainer: 'BackgroundNewsArticle',
    obituary: 'NewsArticle',
    live: 'NewsArticle',
  })
})

it('news that comes from an agency is no reporting of the paper’s own, news with inputs from one is', () => {
  expect(kindOf({ genre: 'news', sources: [agency] })).toBe('NewsArticle')
  expect(kindOf({ genre: 'news', sources: [{ ...agency, role: 'inputs' }] })).toBe('ReportageNewsArticle')
})
