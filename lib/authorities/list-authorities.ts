import { authorities } from '#content/authorities/authorities.ts'
import { AUTHORITY_GROUPS, type AuthorityGroup } from '#content/authorities/schema.ts'
import type { Locale } from '#lib/i18n/locales.ts'

export type AuthorityList = {
  group: AuthorityGroup
  authorities: readonly { id: string; name: string; frenchForm: string; does: string }[]
}

/** All bodies, group by group. */
export function listAuthorities(locale: Locale): readonly AuthorityList[] {
  return AUTHORITY_GROUPS.map((group) => ({
    group,
    authorities: authorities
      .filter((one) => one.group === group)
      .map(({ id, name, frenchForm, does }) => ({ id, name, frenchForm, does: does[locale] })),
  }))
}
