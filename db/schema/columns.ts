import { date, timestamp } from 'drizzle-orm/pg-core'

/** An instant. Named `…_at`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A legal day, `YYYY-MM-DD`, counted in Europe/Paris. Named `…_on`. */
export const day = (name: string) => date(name, { mode: 'string' })
