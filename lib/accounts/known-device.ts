import { keyedHash, sameHash } from './secrets.ts'

/** How long a device counts as one that has signed in to an account before. */
export const KNOWN_SECONDS = 180 * 24 * 3600

/** What a device is given when it signs in: only we can make it, and it names the address to nobody else. */
export function knownDeviceMark(email: string): string {
  return keyedHash(`known-device|${email}`)
}

export function isKnownDevice(mark: string | null | undefined, email: string): boolean {
  return Boolean(mark) && sameHash(mark ?? '', knownDeviceMark(email))
}
