'use client'

import { useRef, useState } from 'react'
import { sendPicture } from './send-picture.ts'
import type { UploadReply } from './upload-reply.ts'

export type Added = Extract<UploadReply, { ok: true }>
/** A file on its way in. */
export type Upload = {
  key: number
  name: string
  /** How much of it has come, from 0 to 1. */
  part: number
  reply?: UploadReply
}

const AT_ONCE = 2

/** Files that are sent in, a few at once, each with how far it has come and what became of it. */
export function useUploads({ articleId, onAdded }: { articleId?: string; onAdded?: (added: Added) => void } = {}) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const waiting = useRef<{ key: number; file: File }[]>([])
  const sending = useRef(0)
  const last = useRef(0)

  const change = (key: number, news: Partial<Upload>) =>
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...news } : one)))

  async function send({ key, file }: { key: number; file: File }) {
    sending.current += 1
    const reply = await sendPicture(file, (part) => change(key, { part }), articleId)
    sending.current -= 1
    change(key, { reply })
    if (reply.ok) onAdded?.(reply)
    begin()
  }

  function begin() {
    while (sending.current < AT_ONCE) {
      const next = waiting.current.shift()
      if (!next) return
      void send(next)
    }
  }

  return {
    uploads,
    add(files: Iterable<File>) {
      const added = [...files].map((file) => ({ key: ++last.current, file }))
      waiting.current.push(...added)
      const begun = added.map(({ key, file }) => ({ key, name: file.name || 'A pasted picture', part: 0 }))
      setUploads((before) => [...before, ...begun])
      begin()
    },
    drop: (key: number) => setUploads((before) => before.filter((one) => one.key !== key)),
  }
}
