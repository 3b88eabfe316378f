import { z } from 'zod'
import { OFFICE_KINDS } from '#content/authorities/schema.ts'
import type { Office, OfficesHeader } from '#lib/offices/office.ts'

const header = z.object({
  source: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  file_name: z.string().min(1),
  file_date: z.iso.date(),
  licence: z.string().min(1),
  sample: z.boolean().default(false),
})

const time = z.string().regex(/^\d\d:\d\d$/)
const office = z.object({
  name: z.string().min(1),
  kinds: z.array(z.enum(OFFICE_KINDS)).min(1),
  lines: z.array(z.string()),
  postcode: z.string().regex(/^\d{5}$/),
  town: z.string().min(1),
  phones: z.array(z.string()),
  sites: z.array(z.url({ protocol: /^https?$/ })),
  hours: z.array(
    z.object({
      from: z.int().min(1).max(7),
      to: z.int().min(1).max(7),
      spans: z.array(z.object({ begins: time, ends: time })),
      note: z.string().nullable(),
    }),
  ),
  changedOn: z.iso.date().nullable(),
})

/** An office from its line of the file; null where the line is none. */
export function readOfficeLine(line: string): Office | null {
  return office.safeParse(jsonOf(line)).data ?? null
}

/** The file's first line; null where it is not a header. */
export function readHeaderLine(line: string): OfficesHeader | null {
  return header.safeParse(jsonOf(line)).data ?? null
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
