import { z } from 'zod'
import { compareDays, isDay } from './calendar-day.ts'

/** A day that a person typed, `YYYY-MM-DD`. Issues: `required`, `not-a-date`, `no-such-day`, `too-early`, `too-late`. */
export function dayField(bounds: { min?: () => string; max?: () => string } = {}) {
  return z.string('required').superRefine((text, context) => {
    const fault = faultOf(text, bounds.min?.(), bounds.max?.())
    if (fault) context.addIssue({ code: 'custom', message: fault })
  })
}

function faultOf(text: string, min: string | undefined, max: string | undefined): string | null {
  if (text === '') return 'required'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'not-a-date'
  if (!isDay(text)) return 'no-such-day'
  if (min && compareDays(text, min) < 0) return 'too-early'
  if (max && compareDays(text, max) > 0) return 'too-late'
  return null
}
