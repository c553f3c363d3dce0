import { ExactMoment } from '#components/newsroom/moment.tsx'
import { Facts } from '#components/ui/facts.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'
import { Panel } from '#components/ui/panel.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { UsedPicture } from '#domain/picture-desk.ts'
import type { PictureWords } from '#domain/picture-words.ts'
import { FocusForm } from './focus-form.tsx'
import { WordsForm } from './words-form.tsx'

type Props = {
  picture: UsedPicture
  proposed?: PictureWords
  actions: { describe: FormAction; focus: FormAction }
  timeZone: string
}

/** A picture with its focus, its words, and where it is used. */
export const PictureView = ({ picture, proposed, actions, timeZone }: Props) => (
  <div className="picture-view">
    <div className="stack">
      {picture.waiting && (
        <Notice look="warn" title="It is not printed yet.">
          <p>{`It waits for ${lacking(picture)}. Stories that use it go out without it until then.`}</p>
        </Notice>
      )}
      <Panel title="Focus">
        <FocusForm picture={picture} save={actions.focus} />
      </Panel>
      <Panel title="Where it is used">
        <Uses picture={picture} />
      </Panel>
    </div>
    <div className="stack">
      <Panel title="Words">
        <WordsForm picture={picture} proposed={proposed} describe={actions.describe} label="Words of the picture" />
      </Panel>
      <Facts
        facts={[
          { label: 'Size', value: `${picture.width} × ${picture.height}` },
          { label: 'Added', value: <ExactMoment at={picture.madeAt} timeZone={timeZone} /> },
          { label: 'By', value: <bdi>{picture.madeBy?.name ?? 'The paper itself'}</bdi> },
        ]}
      />
    </div>
  </div>
)

const lacking = ({ alt, credit }: UsedPicture) =>
  [credit === '' && 'a credit', alt === '' && 'alt text'].filter(Boolean).join(' and ')

const Uses = ({ picture: { uses, portraits } }: { picture: UsedPicture }) =>
  uses.length + portraits.length === 0 ? (
    <p className="hint">In no story yet. Choose it in the form of a story, as its lead or in its text.</p>
  ) : (
    <ul className="picture-uses">
      {portraits.map(({ id, name }) => (
        <li key={id}>
          <a className="link" href={`/admin/contributors/${id}`}>
            <bdi>{name}</bdi>
          </a>{' '}
          <small>as portrait</small>
        </li>
      ))}
      {uses.map(({ articleId, headline, section, printed }) => (
        <li key={articleId}>
          <a className="link" href={`/admin/articles/${articleId}`} dir="auto">
            {headline}
          </a>{' '}
          <small>{section}</small> {printed && <Tag look="good">Readers see it</Tag>}
        </li>
      ))}
    </ul>
  )
