import { answer } from '#press/page.ts'

export default function ArticlePage() {
  answer({ status: 404 })
  return (
    <main>
      <h1>This page is not in the paper</h1>
    </main>
  )
}
