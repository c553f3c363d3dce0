import { Notice } from '#components/ui/notice.tsx'

/** Files that were refused, each with why. */
export const NotTaken = ({ files }: { files: readonly { name: string; message: string }[] }) =>
  files.length > 0 && (
    <div role="alert">
      <Notice look="bad" title="Not taken">
        <ul>
          {files.map(({ name, message }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes.
            <li key={index}>
              {name && (
                <>
                  <bdi>{name}</bdi>:{' '}
                </>
              )}
              {message}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
