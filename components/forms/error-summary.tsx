import { type Ref, useId } from 'react'

export type ErrorSummaryProps = {
  title: string
  message?: string | undefined
  errors: readonly { href: string; text: string }[]
  ref?: Ref<HTMLElement> | undefined
}

// Only ever rendered in answer to a sending, where starting at what went wrong is what a person needs; this attribute
// does without scripts what Form does with them.
const focusedOnLoad = { autoFocus: true }

/** What went wrong, first on the form, each line leading to its field. */
export function ErrorSummary({ title, message, errors, ref }: ErrorSummaryProps) {
  const titleId = useId()
  return (
    <section ref={ref} className="error-summary" aria-labelledby={titleId} tabIndex={-1} {...focusedOnLoad}>
      <h2 id={titleId}>{title}</h2>
      {message && <p>{message}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error.href}>
              <a href={error.href}>{error.text}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
