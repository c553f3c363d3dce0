import type { StoryLine } from '#domain/desk.ts'

type Props = { story: Pick<StoryLine, 'id' | 'headline' | 'language' | 'path'>; short?: true }

/** A story by its headline, which leads to it; one that has none yet is named by its address. */
export const StoryLink = ({ story: { id, headline, language, path }, short }: Props) => (
  <>
    <a className="story-link" href={`/admin/articles/${id}`} lang={language || undefined} dir="auto">
      {headline.trim() || 'No headline yet'}
    </a>
    {!short && (
      <small className="story-path">
        <bdi>{path}</bdi>
      </small>
    )}
  </>
)
