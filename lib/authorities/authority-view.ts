import { authorities } from '#content/authorities/authorities.ts'
import type { Authority, AuthorityGroup, OfficeKind, Phone } from '#content/authorities/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { groundsView } from '#lib/procedures/grounds-view.ts'
import type { GroundsView } from '#lib/procedures/view-types.ts'

/** A number that may be shown: one that nobody has confirmed is not in here. */
export type PhoneView = {
  number: string
  /** As a link dials it. */
  dial: string
  from: Phone['from']
  speaks: Phone['speaks']
  cost: Phone['cost']
  about: string
  hours: string | null
  grounds: GroundsView
}

/** A body in one language. */
export type AuthorityView = {
  id: string
  name: string
  frenchForm: string
  group: AuthorityGroup
  does: string
  doesNot: { text: string; turnTo: readonly { id: string; name: string }[] } | null
  appeal: string | null
  site: string | null
  languages: string | null
  address: { lines: readonly string[]; note: string } | null
  phones: readonly PhoneView[]
  /** There are numbers that were not confirmed: the official site knows. */
  hidesPhones: boolean
  phoneNote: string | null
  offices: OfficeKind | null
  term: string | null
  grounds: GroundsView
}

/** Null where there is no such body. */
export function authorityView(id: string, locale: Locale): AuthorityView | null {
  const found = authorities.find((one) => one.id === id)
  return found ? viewOf(found, locale) : null
}

function viewOf(one: Authority, locale: Locale): AuthorityView {
  const { id, name, frenchForm, group, site, offices = null, term = null } = one
  const shown = one.phones.filter(({ confidence }) => confidence !== 'D')
  return {
    id,
    name,
    frenchForm,
    group,
    does: one.does[locale],
    doesNot: one.doesNot ? { text: one.doesNot.text[locale], turnTo: one.doesNot.turnTo.flatMap(nameOf) } : null,
    appeal: one.appeal?.[locale] ?? null,
    site,
    languages: one.languages?.[locale] ?? null,
    address: one.address ? { lines: one.address.lines, note: one.address.note[locale] } : null,
    phones: shown.map((phone) => phoneView(phone, locale)),
    hidesPhones: shown.length < one.phones.length,
    phoneNote: one.phoneNote?.[locale] ?? null,
    offices,
    term,
    grounds: groundsView(one, locale),
  }
}

function nameOf(id: string): { id: string; name: string }[] {
  const found = authorities.find((one) => one.id === id)
  return found ? [{ id, name: found.name }] : []
}

function phoneView(phone: Phone, locale: Locale): PhoneView {
  const { number, from, speaks, cost, about, hours } = phone
  return {
    number,
    dial: number.replace(/[^\d+]/g, ''),
    from,
    speaks,
    cost,
    about: about[locale],
    hours: hours?.[locale] ?? null,
    grounds: groundsView(phone, locale),
  }
}
