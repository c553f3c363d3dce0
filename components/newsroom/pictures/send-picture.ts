import { UPLOAD_ADDRESS } from './upload-limits.ts'
import type { UploadReply } from './upload-reply.ts'

const AWAY: UploadReply = { ok: false, message: 'The server does not answer. Try again in a moment.' }

/** Sends one file, and tells how far it has come, from 0 to 1. */
export function sendPicture(file: File, onProgress: (part: number) => void, articleId?: string): Promise<UploadReply> {
  const { promise, resolve } = Promise.withResolvers<UploadReply>()
  // `fetch` says nothing of how far an upload has come.
  const request = new XMLHttpRequest()
  request.open('POST', articleId ? `${UPLOAD_ADDRESS}?story=${articleId}` : UPLOAD_ADDRESS)
  request.setRequestHeader('Content-Type', 'application/octet-stream')
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
  request.onload = () => resolve(read(request))
  request.onerror = () => resolve(AWAY)
  request.send(file)
  return promise
}

/** The press refuses what is far too large by itself, in plain words. */
function read({ responseText, status }: XMLHttpRequest): UploadReply {
  try {
    return JSON.parse(responseText) as UploadReply
  } catch {
    return status >= 400 && status < 500 && responseText.length < 200
      ? { ok: false, message: responseText.trim() }
      : AWAY
  }
}
