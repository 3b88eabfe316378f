import { domainToASCII } from 'node:url'
import { z } from 'zod'
import { holdsSocialSecurityNumber } from '#lib/pure/social-security-number.ts'

/**
 * One mailbox, normalised once: NFKC before any check, lower case, punycode domain. Quoted local parts, lists, comments
 * and look-alike at-signs are refused, so that what is stored is what the mail server is told.
 */
export const emailAddress = z
  .string()
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .refine((text) => text.length > 0, 'required')
  .refine((text) => !holdsSocialSecurityNumber(text), 'holds-number')
  .transform((text, context) => {
    const [local, domain, ...rest] = text.split('@')
    const host = domain && domainToASCII(domain)
    const address = `${local}@${host}`
    if (!local || !host || rest.length > 0 || address.length > 254 || !LOCAL.test(local) || !HOST.test(host)) {
      context.addIssue({ code: 'custom', message: 'not-an-address' })
      return z.NEVER
    }
    return address
  })

const LOCAL = /^(?!\.)(?!.*\.\.)[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}(?<!\.)$/
const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
