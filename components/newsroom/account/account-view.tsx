import { DutyList } from '#components/newsroom/people/duties.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Facts } from '#components/ui/facts.tsx'
import { Panel } from '#components/ui/panel.tsx'
import type { Account } from '#domain/person.ts'
import { ROLE_NAMES, scopeWords } from '#domain/role-words.ts'
import type { AccountActions } from './actions.ts'
import { OwnSessions } from './own-sessions.tsx'
import { Passkeys } from './passkeys.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type Props = {
  account: Account
  actions: AccountActions
  now: Date
  timeZone: string
  /** Where whoever may change it changes their own name and address. */
  changeHref?: string
}

/** A person's own access: who they are here, how they get in, where they are signed in, and what they may do. */
export const AccountView = ({ account, actions, now, timeZone, changeHref }: Props) => (
  <div className="columns">
    <div className="stack">
      <Panel
        title="You"
        aside={
          changeHref && (
            <a className="link" href={changeHref}>
              Change name or address
            </a>
          )
        }
      >
        <Facts
          facts={[
            { label: 'Name', value: account.name },
            { label: 'Address', value: <bdi>{account.email}</bdi> },
            { label: 'Role', value: ROLE_NAMES[account.role] },
            { label: 'Sections', value: scopeWords(account, account.sectionNames) },
          ]}
        />
        {!changeHref && <p className="hint">Is something wrong here? An editor-in-chief can change it.</p>}
      </Panel>
      <PasswordPanel setAt={account.passwordSetAt} change={actions.changePassword} now={now} timeZone={timeZone} />
      <Panel title="Codes of an authenticator app">
        <div className="panel-line">
          <p>
            {account.hasCodes
              ? 'They are set up: your app shows six digits that count for half a minute.'
              : 'None are set up. They are the second step after your password.'}
          </p>
          <ButtonLink href="/admin/account/codes">{account.hasCodes ? 'Set up again' : 'Set up codes'}</ButtonLink>
        </div>
      </Panel>
      <Passkeys passkeys={account.passkeys} actions={actions} now={now} timeZone={timeZone} />
      <RecoveryCodes left={account.recoveryCodesLeft} make={actions.makeRecoveryCodes} />
      <OwnSessions sessions={account.sessions} actions={actions} now={now} timeZone={timeZone} />
    </div>
    <Panel title="What you may do" note={scopeWords(account, account.sectionNames)}>
      <DutyList role={account.role} />
    </Panel>
  </div>
)
