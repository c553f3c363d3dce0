import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** A page that this person may not see. */
export const NotForYou = ({ why }: { why: string }) => (
  <DeskPage title="Not for your role">
    <EmptyState title={why} action={<ButtonLink href="/admin">To my desk</ButtonLink>}>
      What you may do stands on your account. If your work has changed, an editor-in-chief can change your role.
    </EmptyState>
  </DeskPage>
)

/** A page that is not there. */
export const NotHere = ({ title, what }: { title: string; what: string }) => (
  <DeskPage title={title}>
    <EmptyState title={what} action={<ButtonLink href="/admin">To my desk</ButtonLink>}>
      Look at its address again, or find it by name.
    </EmptyState>
  </DeskPage>
)
