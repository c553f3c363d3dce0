import type { Metadata } from 'next'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { SettingsView } from '#components/newsroom/settings/settings-view.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { getSettings } from '#db/queries/newsroom/settings.ts'
import {
  changeForMachines,
  changeGates,
  changeHistory,
  changeLegal,
  changeName,
  changePlace,
  changeTelling,
} from './actions.ts'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const asked = await forStaff((staff) => Promise.all([getSettings(staff), thePaper()]))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const [settings, { sections }] = asked.made
  return (
    <DeskPage title="Settings" sub={settings.name}>
      <SettingsView
        settings={settings}
        sections={sections}
        timeZones={['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]}
        actions={{ changeName, changePlace, changeLegal, changeHistory, changeForMachines, changeTelling, changeGates }}
      />
    </DeskPage>
  )
}
