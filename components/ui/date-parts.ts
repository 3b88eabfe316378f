export type DateParts = { day: string; month: string; year: string }

/** The three inputs' values for a calendar day written `YYYY-MM-DD`; empty ones for anything else. */
export function datePartsOf(day: string | undefined): DateParts {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? []
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}
