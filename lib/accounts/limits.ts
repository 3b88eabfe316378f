import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { rawQuery } from '#db/raw-query.ts'
import { AppError } from '#lib/errors.ts'
import { keyedHash } from './secrets.ts'

/** Sign-in mails to one address: enough for somebody whose mail is slow, too few to flood a mailbox. */
const perAddressHour = limiter('sign-in-hour', 4, 3600)
const perAddressDay = limiter('sign-in-day', 12, 24 * 3600)
/** As many again, for devices that have signed in to this address: nobody else can use up what a person needs. */
const knownHour = limiter('sign-in-known-hour', 4, 3600)
const knownDay = limiter('sign-in-known-day', 12, 24 * 3600)
/** From one network: a school or an office signs in from one address. */
const perNetwork = limiter('sign-in-network', 60, 3600)
/** Codes typed from one network, whichever ticket: five tries a ticket are counted in its row. */
const codesPerNetwork = limiter('code-network', 60, 3600)

/** Second factors that were not right, for one person: no permanent lock, and too few to find six digits. */
const factorsQuarter = limiter('factor-quarter', 6, 15 * 60)
const factorsDay = limiter('factor-day', 40, 24 * 3600)

/** Invitations of one agency, and to one address from wherever: nobody's mailbox is flooded in an agency's name. */
const invitationsOfAgency = limiter('invitation-agency', 100, 24 * 3600)
const invitationsToAddress = limiter('invitation-address', 6, 24 * 3600)

/** Reads of one calendar: several devices that ask every few minutes. */
const perCalendar = limiter('calendar', 120, 3600)
/** Addresses of calendars that are not there, from one network: old ones that a program still asks for, not a search. */
const unknownCalendars = limiter('calendar-unknown', 120, 3600)

/** Reads of one progress link, and addresses of such links that are not there, as for calendars. */
const perProgressLink = limiter('progress', 120, 3600)
const unknownProgress = limiter('progress-unknown', 120, 3600)

export async function limitSignInMails(email: string, network: string, isKnown: boolean): Promise<void> {
  await consume(perNetwork, network)
  await consume(isKnown ? knownHour : perAddressHour, email)
  await consume(isKnown ? knownDay : perAddressDay, email)
}

export async function limitCodes(network: string): Promise<void> {
  await consume(codesPerNetwork, network)
}

/** Counts a try before it is looked at, so that many at once do not slip through. */
export async function limitFactorTries(userId: string): Promise<void> {
  await consume(factorsQuarter, userId)
  await consume(factorsDay, userId)
}

/** Takes a try back that was right: whoever shows their factor all day is never held up. */
export async function forgiveFactorTry(userId: string): Promise<void> {
  for (const limit of [factorsQuarter, factorsDay]) await limit().reward(keyedHash(`limit|${userId}`), 1)
}

export async function limitInvitations(agencyId: string, email: string): Promise<void> {
  await consume(invitationsOfAgency, agencyId)
  await consume(invitationsToAddress, email)
}

export async function limitCalendarReads(tokenHash: string): Promise<void> {
  await consume(perCalendar, tokenHash)
}

export async function limitUnknownCalendars(network: string): Promise<void> {
  await consume(unknownCalendars, network)
}

export async function limitProgressReads(tokenHash: string): Promise<void> {
  await consume(perProgressLink, tokenHash)
}

export async function limitUnknownProgress(network: string): Promise<void> {
  await consume(unknownProgress, network)
}

function limiter(keyPrefix: string, points: number, duration: number) {
  let made: RateLimiterPostgres | undefined
  return () => {
    made ??= new RateLimiterPostgres({
      storeClient: { query: (query: { text: string; values: unknown[] }) => rawQuery(query.text, query.values) },
      storeType: 'client',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix,
      points,
      duration,
    })
    return made
  }
}

/**
 * Counted under a keyed hash: the table names neither an address nor a network. Throws `AppError('rate-limited')` beyond
 * the limit, and `AppError('unavailable')` when the count cannot be kept.
 */
async function consume(limit: () => RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limit().consume(keyedHash(`limit|${key}`))
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new AppError('rate-limited')
    throw new AppError('unavailable', 'the rate limit could not be counted', { cause: error })
  }
}
