import type { ReactNode } from 'react'
import { documentLooks, documentNote } from '#components/dossiers/document-label.tsx'
import type { DocumentRow, DocumentWords } from '#components/dossiers/document-rows.tsx'
import { documentWords } from '#components/dossiers/document-words.ts'
import { type FrameWords, frameWords } from '#components/dossiers/frame-words.ts'
import { type NextWords, nextWords } from '#components/dossiers/next-words.tsx'
import type { PathWords } from '#components/dossiers/path-rows.tsx'
import { pathWords } from '#components/dossiers/path-words.ts'
import { type SituationWords, situationWords, wholeSituation } from '#components/dossiers/situation-words.tsx'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { type Packed, pack } from '#lib/pure/packed.ts'
import { routes } from '#lib/routes.ts'
import { dayIn } from './day-in.tsx'

export type LinkWords = { href: string; label: string }

/**
 * All that the overview of a dossier says, in words and addresses: what a page of it is drawn from, and what the answer
 * to a tick brings, so that the browser draws the rest.
 */
export type OverviewWords = {
  next: NextWords
  date: (LinkWords & { when: ReactNode }) | null
  /** What it all rests on, where there is no path to show: then it is told whole. */
  whole: ReactNode
  plain: Packed<PlainWords>
}

/** What is said without markup. */
export type PlainWords = {
  dossierId: string
  frame: FrameWords
  /** Once everything is there. */
  stamp: string | null
  standing: string
  progress: string | null
  questions: { title: string; links: readonly LinkWords[] } | null
  path: PathWords | null
  documents: (DocumentWords & { title: string }) | null
  situation: SituationWords
  archived: ArchivedWords | null
  /** Nothing may be changed. */
  isClosed: boolean
}

type ArchivedWords = {
  title: string
  note: string
  items: readonly { key: string; text: string; badge: Pick<DocumentRow, 'look' | 'note'> | null }[]
}

export function overviewWords(dossier: DossierView, locale: Locale): OverviewWords {
  return {
    next: nextWords(dossier, locale),
    date: dateWords(dossier, locale),
    whole: wholeSituation(dossier, locale),
    plain: pack(plainWords(dossier, locale)),
  }
}

function plainWords(dossier: DossierView, locale: Locale): PlainWords {
  const t = textsFor(locale, 'dossier')
  const { closed, documents, done, id, standing, steps, total } = dossier
  return {
    dossierId: id,
    frame: frameWords(dossier, 'overview', locale),
    stamp: standing === 'ready_to_send' ? t('stamp') : null,
    standing: t(`standing.${standing}`),
    progress: total > 0 ? `· ${t('progress', { done, total })}` : null,
    questions: questionWords(dossier, locale),
    path: steps.length > 0 ? pathWords(dossier, locale) : null,
    documents: documents.length > 0 ? { title: t('documents'), ...documentWords(id, documents, locale) } : null,
    situation: situationWords(dossier, locale),
    archived: archivedWords(dossier, locale),
    isClosed: closed !== null,
  }
}

/** The next date that matters, in a line, and the way to all of them. */
function dateWords(dossier: DossierView, locale: Locale): OverviewWords['date'] {
  const t = textsFor(locale, 'filing')
  const { id, next, nextDate } = dossier
  if (!nextDate || (next.kind === 'limit' && next.date.rule === nextDate.rule)) return null
  const { title, nature, on, to } = nextDate
  const when = t.rich(`when.${nature}.${on === to ? 'day' : 'range'}`, {
    from: dayIn(locale, on),
    to: dayIn(locale, to),
  })
  return { href: routes.dossierFiling(locale, id), label: title, when }
}

/** One open answer that could change the list, or what the person meant to find out. */
function questionWords(dossier: DossierView, locale: Locale): PlainWords['questions'] {
  const t = textsFor(locale, 'dossier')
  const { id, next, plan } = dossier
  const open = plan.next && next.kind !== 'answer' ? [plan.next] : []
  const questions = [...open, ...plan.toFindOut]
  if (questions.length === 0) return null
  return {
    title: t('openQuestions', { count: plan.remaining + plan.toFindOut.length }),
    links: questions.map((one) => ({ href: routes.dossierAnswer(locale, id, one.id), label: one.question })),
  }
}

/** What was done for items that no longer apply: kept, readable, and back when they apply again. */
export function archivedWords({ archived }: Pick<DossierView, 'archived'>, locale: Locale): ArchivedWords | null {
  const t = textsFor(locale, 'dossier')
  const texts = { t: textsFor(locale, 'document.label'), r: textsFor(locale, 'review.reasons') }
  if (archived.length === 0) return null
  return {
    title: t('archived', { count: archived.length }),
    note: t('archivedNote'),
    items: archived.map(({ key, title, doneOn, label }) => ({
      key,
      text: doneOn ? `${title} · ${t('doneOn', { day: formatDay(locale, doneOn) })}` : title,
      badge: label && { look: documentLooks[label.code], note: documentNote(texts, locale, label) },
    })),
  }
}
