'use client'

import { useEffect, useRef, useState } from 'react'
import { useSaving } from '#components/newsroom/article-form/saving.ts'
import { Notice } from '#components/ui/notice.tsx'

type Somebody = { id: string; name: string; writing: boolean }
type Presence = { others: Somebody[]; working: number; takenBy?: Somebody }
type Props = { address: string; revision: number; others: readonly Somebody[] }

const SIGN_MILLISECONDS = 10_000

/** Says who else has the story open, and tells them that somebody is here. */
export function WhoHasItOpen({ address, revision, others }: Props) {
  const saving = useSaving()
  const [news, setNews] = useState<Presence>({ others: [...others], working: revision })
  const writing = useRef(false)
  writing.current = saving?.state === 'typing' || saving?.state === 'saving'

  useEffect(() => {
    let again = false
    let stopped = false
    const sign = async () => {
      const heard = await sendSign(address, { writing: writing.current, again })
      again = true
      if (heard && !stopped) setNews(heard)
    }
    void sign()
    const timer = setInterval(() => void sign(), SIGN_MILLISECONDS)
    const leave = () => void sendSign(address, { leaves: true })
    addEventListener('pagehide', leave)
    return () => {
      stopped = true
      clearInterval(timer)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [address])

  const known = Math.max(saving?.revision ?? 0, revision)
  return (
    <div role="status" className="bar-who">
      {news.takenBy && (
        <Notice look="warn">
          <bdi>{news.takenBy.name}</bdi> has taken the story over. What you type is kept, and offered for merging.
        </Notice>
      )}
      {!news.takenBy && news.others.length > 0 && <p dir="auto">{news.others.map(wordsFor).join(' ')}</p>}
      {news.working > known && (
        <p>Somebody saved revision {news.working} meanwhile. Your next save brings the two texts together.</p>
      )}
    </div>
  )
}

const wordsFor = ({ name, writing }: Somebody) =>
  writing ? `${name} is writing in this story.` : `${name} has this story open.`

async function sendSign(address: string, sign: object): Promise<Presence | undefined> {
  try {
    const body = new Blob([JSON.stringify(sign)], { type: 'application/json' })
    const response = await fetch(address, { method: 'POST', body, keepalive: true, redirect: 'manual' })
    return response.status === 200 ? ((await response.json()) as Presence) : undefined
  } catch {
    // Who else is here is a courtesy; the next sign asks again.
    return undefined
  }
}
