import { v7 } from 'uuid'

/** A new id: unique, and in the order in which ids were made. */
export const newId = () => v7()
