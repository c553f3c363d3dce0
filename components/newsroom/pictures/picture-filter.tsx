import { ButtonLink, buttonClass } from '#components/ui/button.tsx'

type Props = { text: string; waiting: boolean; waitingCount: number }

/** Which pictures to show: by words, and those that wait for some. */
export const PictureFilter = ({ text, waiting, waitingCount }: Props) => (
  <div className="picture-filter">
    <form action="/admin/pictures" className="name-filter" aria-label="Which pictures to show">
      {waiting && <input type="hidden" name="waiting" value="yes" />}
      <div className="field">
        <label className="label" htmlFor="find-picture">
          Words of caption, credit or alt text
        </label>
        <input
          id="find-picture"
          name="text"
          type="search"
          className="input"
          dir="auto"
          maxLength={200}
          defaultValue={text}
          autoComplete="off"
        />
      </div>
      <button type="submit" className={buttonClass({})}>
        Find
      </button>
    </form>
    <nav className="picture-views" aria-label="Views">
      <a href="/admin/pictures" aria-current={waiting ? undefined : 'page'}>
        All
      </a>
      <a href="/admin/pictures?waiting=yes" aria-current={waiting ? 'page' : undefined}>
        Waiting for credit or alt text <b>{waitingCount}</b>
      </a>
    </nav>
    {text && <ButtonLink href={waiting ? '/admin/pictures?waiting=yes' : '/admin/pictures'}>Show all</ButtonLink>}
  </div>
)
