import type { NavItem } from './navigation.ts'

/** What stands around every page of the newsroom. */
export type Frame = {
  paperName: string
  navigation: readonly NavItem[]
  /** Who is signed in, their role in words. */
  me: { id: string; name: string; role: string }
  signOut: () => Promise<void>
}
