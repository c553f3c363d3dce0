/** Where somebody says once more who they are, and is led back from. */
export const proveAddress = (back: string) => `/admin/prove?${new URLSearchParams({ next: back })}`
