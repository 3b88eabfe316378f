import type { ReactNode } from 'react'

export type SectionProps = { id: string; title: ReactNode; children: ReactNode; beside?: boolean | undefined }

/** A part of a page under a hairline, named by its heading. `beside`: the heading stands left of the rest where wide. */
export function Section({ id, title, children, beside = false }: SectionProps) {
  return (
    <section id={id} className={beside ? 'section section-beside' : 'section'} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}
