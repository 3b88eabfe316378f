import type { OutgoingMail } from '#lib/mail/mail-composer.ts'

/** What of a client an agency is told at once. */
type AlertKind = 'help' | 'refused' | 'letter' | 'withdrawn'

export type Alert = {
  dossierId: string
  agencyId: string
  kind: AlertKind
  /** What it is about: a paper's key and version, the id of a milestone, or an instant. */
  about: string
}

/** The reference of its mail. It begins with dossier and agency, so that a withdrawal finds it. */
export function alertReference({ dossierId, agencyId, kind, about }: Alert): string {
  return `${dossierId}/${agencyId}/${kind}/${about}`
}

/** Whether two are about the same paper or letter, whichever version of it. */
export function isSameMatter(one: Pick<Alert, 'kind' | 'about'>, other: Pick<Alert, 'kind' | 'about'>): boolean {
  return one.kind === other.kind && one.about.split('@')[0] === other.about.split('@')[0]
}

/** What a mail is about, by its key. */
export function alertOf({ key }: Pick<OutgoingMail, 'key'>): Alert | null {
  const [, dossierId, agencyId, kind, about] = KEY.exec(key) ?? []
  return dossierId && agencyId && kind && about ? { dossierId, agencyId, kind: kind as AlertKind, about } : null
}

const KEY = /^[^|]+\|staff_alert\|([^/]+)\/([^/]+)\/(help|refused|letter|withdrawn)\/(.+)$/
