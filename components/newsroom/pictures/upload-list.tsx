'use client'

import { Icon } from '#components/ui/icon.tsx'
import type { Upload } from './use-uploads.ts'

/** Files on their way, each with how far it has come, and why one was refused. */
export const UploadList = ({ uploads }: { uploads: readonly Upload[] }) => (
  <ul className="upload-list">
    {uploads.map(({ key, name, part, reply }) => (
      <li key={key}>
        <bdi className="upload-name">{name}</bdi>
        {!reply && <progress aria-label={`${name} on its way`} value={part} max={1} />}
        {!reply && <small>{part < 1 ? `${Math.floor(part * 100)} %` : 'Its sizes are being made …'}</small>}
        {reply?.ok && <small>{reply.known ? 'It was here already.' : 'Added.'}</small>}
        {reply?.ok === false && (
          <p className="wrong" role="alert">
            <Icon name="bad" />
            <span>Not taken: {reply.message}</span>
          </p>
        )}
      </li>
    ))}
  </ul>
)
