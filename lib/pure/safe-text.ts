import { z } from 'zod'
import { holdsSocialSecurityNumber } from './social-security-number.ts'

/**
 * A text that a person typed: trimmed, in composed form, without control characters, and without a social security
 * number, which the law does not let us keep. Issues carry codes (`required`, `too-long`, `holds-number`).
 */
export function safeText(max: number) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').replace(CONTROL, '').trim())
    .pipe(
      z
        .string()
        .min(1, 'required')
        .refine((text) => [...text].length <= max, 'too-long')
        .refine((text) => !holdsSocialSecurityNumber(text), 'holds-number'),
    )
}

/** Control characters but tab and line feed, and lone surrogates, which PostgreSQL refuses. */
const CONTROL = /(?![\t\n])\p{Cc}|\p{Cs}/gu
