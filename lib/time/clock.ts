/** A point in time. Domain code takes it as an argument; only this file reads the clock. */
export type Instant = Date

export function now(): Instant {
  return new Date()
}

export function plusSeconds(at: Instant, seconds: number): Instant {
  return new Date(at.getTime() + seconds * 1000)
}
