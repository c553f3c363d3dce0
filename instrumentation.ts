import { pageFailed } from '#press/page.ts'

/** Next answers 200 to an error below a Suspense boundary; this tells the press the truth. */
export function onRequestError(error: unknown): void {
  pageFailed(error)
}
