import { connection } from 'next/server'
import { touch, touchAndRefresh } from './actions.ts'

const LINES = Array.from({ length: 8 }, (_, index) => `Line ${index + 1}`)

/** The bare dynamic page: some five kilobytes, no session, no database. */
export default async function Page() {
  await connection()
  return (
    <main>
      <h1>Bare page</h1>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{line}: as little as a page can say.</li>
        ))}
      </ul>
      <form action={touchAndRefresh}>
        <button type="submit" name="id" value="1">
          One row, and this page again
        </button>
        <button type="submit" name="id" value="1" formAction={touch}>
          One row
        </button>
      </form>
    </main>
  )
}
