import { DEFAULT_PROCEDURE } from '#lib/procedures/default-procedure.ts'

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const FIELD = 'procedure'

/** The procedure that an address of the questionnaire is about: the one that it names, else the first. */
export function procedureIn({ [FIELD]: named }: Query): string {
  return typeof named === 'string' ? named : DEFAULT_PROCEDURE
}

/** A query of answers that says which procedure they are for; of the first one as it is. */
export function withProcedure(slug: string, query: string): string {
  if (slug === DEFAULT_PROCEDURE) return query
  return [`${FIELD}=${encodeURIComponent(slug)}`, query].filter(Boolean).join('&')
}
