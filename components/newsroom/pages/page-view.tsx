import type { ReactNode } from 'react'
import type { Search } from '#components/newsroom/article-form/search.ts'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import type { NamedThings } from '#domain/desk.ts'
import type { DeskPageText } from '#domain/standing.ts'
import { Place, Title } from './page-fields.tsx'
import { PageText } from './page-text.tsx'

type Props = {
  page: DeskPageText
  save: FormAction
  language: string
  /** What its text leads to. */
  named: NamedThings
  search: Search
  printedBody: ReactNode
}

/** A page as it stands; its form names the save that it is based on. */
export const PageView = ({ page, save, language, named, search, printedBody }: Props) => (
  <Form
    className="form form-text"
    action={save}
    hidden={{ slug: page.slug, basedOn: page.updatedAt.toISOString() }}
    label="Change the page"
  >
    <p>
      Readers find it at{' '}
      <a className="link" href={`/about/${page.slug}`}>
        <bdi>/about/{page.slug}</bdi>
      </a>
      .
    </p>
    <Title page={page} />
    <PageText body={page.body} language={language} named={named} search={search}>
      {printedBody}
    </PageText>
    <Place page={page} />
    <SubmitButton>Save page</SubmitButton>
  </Form>
)
