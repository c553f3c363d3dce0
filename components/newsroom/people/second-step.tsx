import { Tag } from '#components/ui/tag.tsx'
import type { Person } from '#domain/person.ts'

/** With what somebody proves who they are, besides their password. */
export const SecondStep = ({ person: { hasCodes, passkeys } }: { person: Person }) => {
  const ways = [hasCodes && 'Codes', passkeys > 0 && (passkeys === 1 ? 'One passkey' : `${passkeys} passkeys`)]
  const words = ways.filter(Boolean).join(', ')
  return words || <Tag look="warn">Not set up</Tag>
}
