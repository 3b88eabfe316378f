import { generateSecret, generateURI, verifySync } from 'otplib'
import type { Instant } from '#lib/time/clock.ts'

/** Codes change every half minute. A clock may be one step off, no more. */
const STEP_SECONDS = 30

export function newAuthenticatorSecret(): string {
  return generateSecret()
}

/** The address that a QR code carries into the app. */
export function authenticatorAddress(email: string, secret: string): string {
  return generateURI({ issuer: 'Complet', label: email, secret })
}

/** The time step to which a code of six digits belongs; null where it is wrong, or its step is not after `lastStep`. */
export function stepOfCode(secret: string, code: string, lastStep: number | null, at: Instant): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const epoch = Math.floor(at.getTime() / 1000)
  const after = lastStep === null ? {} : { afterTimeStep: lastStep }
  // Tolerance in seconds from the code's own step: exactly one step to each side.
  const result = verifySync({
    secret,
    token: code,
    epoch,
    epochTolerance: STEP_SECONDS,
    period: STEP_SECONDS,
    ...after,
  })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}
