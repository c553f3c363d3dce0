const SIGN = String.raw`[^\s\p{C}"(),:;<>@[\]\\]`
const EMAIL = new RegExp(`^${SIGN}{1,64}@${SIGN}+$`, 'u')
const LONGEST = 254

/** An email address as it is kept and compared, or undefined when it is none that a letter can safely go to. */
export function readEmail(text: string): string | undefined {
  const email = text.trim().normalize('NFC').toLowerCase()
  const host = email.slice(email.indexOf('@') + 1)
  if (email.length > LONGEST || !EMAIL.test(email)) return undefined
  return host.split('.').includes('') ? undefined : email
}
