import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { Moment } from '#components/newsroom/moment.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Invitation } from '#domain/person.ts'
import { ROLE_NAMES, scopeWords } from '#domain/role-words.ts'

type Props = { invitations: readonly Invitation[]; withdraw: FormAction; now: Date; timeZone: string }

/** Who was invited and has not come in; the links themselves are kept nowhere. */
export const Invitations = ({ invitations, withdraw, now, timeZone }: Props) => (
  <Form className="form form-wide" action={withdraw} label="Withdraw an invitation">
    {invitations.length > 0 ? (
      <Table
        caption="Their links were shown once and are kept nowhere. For a new link, invite the address again."
        columns={[
          { label: 'Invited' },
          { label: 'Role' },
          { label: 'Sections' },
          { label: 'By' },
          { label: 'Ends' },
          { label: 'Withdraw', hidden: true, end: true },
        ]}
        rows={invitations.map((invitation) => {
          const name = invitation.name || 'The first editor-in-chief'
          return {
            key: invitation.id,
            quiet: invitation.isExpired,
            cells: [
              <span key="name">
                <bdi>{name}</bdi>
                <small>
                  <bdi>{invitation.email}</bdi>
                </small>
              </span>,
              ROLE_NAMES[invitation.role],
              scopeWords(invitation, invitation.sectionNames),
              invitation.invitedBy ?? 'The command line',
              invitation.isExpired ? (
                <Tag key="end" look="warn">
                  Has run out
                </Tag>
              ) : (
                <Moment key="end" at={invitation.expiresAt} now={now} timeZone={timeZone} />
              ),
              <SubmitButton key="withdraw" look="quiet" name="invitationId" value={invitation.id}>
                Withdraw<VisuallyHidden> the invitation of {name}</VisuallyHidden>
              </SubmitButton>,
            ],
          }
        })}
      />
    ) : (
      <p className="hint">No invitation is open.</p>
    )}
  </Form>
)
