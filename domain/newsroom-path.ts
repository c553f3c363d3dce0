/** Where an invitation is accepted. */
export const invitationPath = (token: string) => `/admin/invitation/${token}`

/** Where a new password is set. */
export const resetPath = (token: string) => `/admin/reset/${token}`
