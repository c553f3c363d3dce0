import { EMBED_HOSTS } from '#domain/body.ts'

const SAME_HOST: Record<string, string> = {
  'm.youtube.com': 'www.youtube.com',
  'www.youtube-nocookie.com': 'www.youtube.com',
  'mobile.twitter.com': 'twitter.com',
  'www.twitter.com': 'twitter.com',
  'www.x.com': 'x.com',
  'instagram.com': 'www.instagram.com',
}

/** The address to embed, from whatever form a page had it in, or undefined where the paper does not embed its host. */
export function embedUrlOf(address: string): string | undefined {
  const whole = address.trim().replace(/^\/\//, 'https://')
  if (!URL.canParse(whole)) return undefined
  const url = new URL(whole)
  url.hostname = SAME_HOST[url.hostname] ?? url.hostname
  if (!/^https?:$/.test(url.protocol) || !EMBED_HOSTS.includes(url.hostname) || url.pathname === '/') return undefined
  url.protocol = 'https:'
  url.port = ''
  url.username = ''
  url.password = ''
  const video = /^\/(?:embed|v)\/([\w-]+)/.exec(url.pathname)?.[1]
  return video && url.hostname.endsWith('youtube.com') ? `https://www.youtube.com/watch?v=${video}` : url.href
}
