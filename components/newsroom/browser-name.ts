import Bowser from 'bowser'

/** `Firefox on Linux`, read off what a browser says of itself: a hint for whoever knows their own, and no proof. */
export function browserName(userAgent: string): string {
  if (!userAgent.trim()) return 'A browser without a name'
  const { browser, os } = Bowser.parse(userAgent)
  if (!browser.name) return 'An unknown browser'
  return os.name ? `${browser.name} on ${os.name}` : browser.name
}
