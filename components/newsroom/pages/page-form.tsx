import type { Search } from '#components/newsroom/article-form/search.ts'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { emptyDocument } from '#domain/article-document.ts'
import type { NamedThings } from '#domain/desk.ts'
import { Place, Title } from './page-fields.tsx'
import { PageText } from './page-text.tsx'

type Props = { write: FormAction; language: string; search: Search }

/** A page that nobody has written yet. */
export const WritePage = ({ write, language, search }: Props) => (
  <Form className="form form-text" action={write} label="Write a page">
    <Title />
    <TextField
      name="address"
      label="Address"
      hint="The part after /about/. Left empty, it is made of the title. It never changes afterwards."
      maxLength={120}
      autoComplete="off"
      spellCheck={false}
    />
    <PageText body={emptyDocument(language).body} language={language} named={NOTHING} search={search} />
    <Place />
    <SubmitButton>Save page</SubmitButton>
  </Form>
)

const NOTHING: NamedThings = { topic: [], contributor: [], source: [], picture: [], story: [] }
