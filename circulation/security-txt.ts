const DAY = 86_400_000
const GOOD_FOR_DAYS = 180

type About = { contact: string; language: string; origin: string; now: Date }

/** Whom to tell of a hole (RFC 9116), good for half a year from the day it is read; undefined where nobody is named. */
export function securityTxt({ contact, language, origin, now }: About): string | undefined {
  const address = addressOf(contact.trim())
  if (!address) return undefined
  const expires = new Date((Math.floor(now.getTime() / DAY) + GOOD_FOR_DAYS) * DAY)
  return [
    `Contact: ${address}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${[...new Set([language, 'en'])].join(', ')}`,
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n')
}

/** An address of the web or of mail as the file must say it; what is neither helps nobody. */
function addressOf(contact: string): string | undefined {
  if (/\s/.test(contact)) return undefined
  if (/^(https:\/\/|mailto:|tel:)./.test(contact)) return contact
  return /^[^@]+@[^@]+$/.test(contact) ? `mailto:${contact}` : undefined
}
