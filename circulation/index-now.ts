import { indexNowFile } from '#domain/delivery.ts'

/** What IndexNow is sent (indexnow.org, documentation): at most 10,000 addresses of one host, and where its key lies. */
export const MOST_ADDRESSES = 10_000

export type IndexNowPaper = { origin: string; key: string }

export function indexNowBody(addresses: readonly string[], { origin, key }: IndexNowPaper) {
  return {
    type: 'application/json; charset=utf-8',
    text: JSON.stringify({
      host: new URL(origin).host,
      key,
      keyLocation: `${origin}${indexNowFile(key)}`,
      urlList: addresses.map((address) => `${origin}${address}`),
    }),
  }
}

/** What an answer of IndexNow means where it is a refusal, in words for the desk. */
export function indexNowRefusal(status: number): string | undefined {
  if (status === 400) return 'IndexNow did not understand the request'
  if (status === 403) return 'IndexNow does not find the paper’s key at its address: is the paper open to the internet?'
  if (status === 422) return 'IndexNow says that the addresses are not of this host, or that the key does not fit'
  return undefined
}
