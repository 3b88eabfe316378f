import type { Term } from '#content/glossary/schema.ts'
import { bodies } from '#content/glossary/terms/bodies.ts'
import { care } from '#content/glossary/terms/care.ts'
import { dailyLife } from '#content/glossary/terms/daily-life.ts'
import { europeAndAppeals } from '#content/glossary/terms/europe-and-appeals.ts'
import { numbersAndRights } from '#content/glossary/terms/numbers-and-rights.ts'
import { papers } from '#content/glossary/terms/papers.ts'
import { stay } from '#content/glossary/terms/stay.ts'

/** Words of French offices, explained. Ids stand in addresses (`/en/glossary#nia`): retired, never reused. */
export const glossary: readonly Term[] = [
  ...numbersAndRights,
  ...bodies,
  ...care,
  ...papers,
  ...stay,
  ...europeAndAppeals,
  ...dailyLife,
]
