/**
 * A refusal that is expected, with a sentence fit for an editor to read: `not-found` there is no such thing, `forbidden` the
 * actor may not, `conflict` somebody was first, `refused` a rule of the paper says no.
 */
export class NewsroomError extends Error {
  readonly kind: 'not-found' | 'forbidden' | 'conflict' | 'refused'

  constructor(kind: NewsroomError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'NewsroomError'
    this.kind = kind
  }
}
