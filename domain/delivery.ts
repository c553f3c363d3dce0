/** Whom the paper tells of what is new: search engines through IndexNow, feed readers through their WebSub hub. */
export const DELIVERY_KINDS = ['index-now', 'web-sub'] as const
export type DeliveryKind = (typeof DELIVERY_KINDS)[number]

/** A delivery as the desk sees it. */
export type DeskDelivery = {
  id: string
  kind: DeliveryKind
  to: string
  paths: string[]
  madeAt: Date
  tries: number
  lastError?: string
  sentAt?: Date
  deadAt?: Date
}
