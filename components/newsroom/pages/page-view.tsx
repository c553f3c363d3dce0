import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'
import { plainOf } from '#domain/plain-body.ts'
import type { DeskPageText } from '#domain/standing.ts'
import { PageText, Place, Title } from './page-fields.tsx'

/** A page as it stands; its form names the save that it is based on. */
export const PageView = ({ page, save }: { page: DeskPageText; save: FormAction }) => {
  const plain = plainOf(page.body)
  const basis = { slug: page.slug, basedOn: page.updatedAt.toISOString() }
  const hidden = plain === undefined ? { ...basis, body: JSON.stringify(page.body) } : basis
  return (
    <Form className="form form-text" action={save} hidden={hidden} label="Change the page">
      <p>
        Readers find it at{' '}
        <a className="link" href={`/about/${page.slug}`}>
          <bdi>/about/{page.slug}</bdi>
        </a>
        .
      </p>
      <Title page={page} />
      {plain === undefined ? (
        <Notice look="plain" title="Its text is kept as it is.">
          <p>It holds more than paragraphs, crossheads, lists and links; here you change its title and place.</p>
        </Notice>
      ) : (
        <PageText text={plain} />
      )}
      <Place page={page} />
      <SubmitButton>Save page</SubmitButton>
    </Form>
  )
}
