import { documentLooks, documentNote } from '#components/dossiers/document-label.tsx'
import type { DocumentRow, DocumentWords } from '#components/dossiers/document-rows.tsx'
import { validityNote } from '#components/dossiers/validity-note.ts'
import type { DossierDocument } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { byPerson } from '#lib/pure/by-person.ts'
import { routes } from '#lib/routes.ts'

/** Documents with their state, one line each; "I have it" at hand where it is still to get. `hrefOf`: their pages. */
export function documentWords(
  dossierId: string,
  documents: readonly DossierDocument[],
  locale: Locale,
  hrefOf = (key: string): string => routes.dossierDocument(locale, dossierId, key),
): DocumentWords {
  const t = textsFor(locale, 'document')
  const texts = { t: textsFor(locale, 'document.label'), r: textsFor(locale, 'review.reasons') }
  const p = textsFor(locale, 'plan')
  const v = textsFor(locale, 'validity')
  const h = textsFor(locale, 'household.plan')
  const inOrder = byPerson(documents).flatMap(({ items }) => items)
  const rows = inOrder.map(({ key, label, person, state, title, version, warning, who }): DocumentRow => {
    const wrong = warning()
    return {
      key,
      person: person !== null && who !== null ? { id: person, heading: h('for', { who }) } : undefined,
      title,
      href: hrefOf(key),
      condition: state === 'needed' ? undefined : p(`state.${state}`),
      note: documentNote(texts, locale, label),
      look: documentLooks[label.code],
      warning: wrong ? validityNote(v, locale, wrong) : undefined,
      button:
        state !== 'perhaps' && (label.code === 'to_do' || label.code === 'getting')
          ? { item: `${key}@${version}`, label: t('haveIt', { document: title }) }
          : undefined,
    }
  })
  return { rows, haveIt: t('haveItShort') }
}
