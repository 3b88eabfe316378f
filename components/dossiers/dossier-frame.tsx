import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { Frame } from '#components/dossiers/frame.tsx'
import { type DossierPageName, type FramedDossier, frameWords } from '#components/dossiers/frame-words.ts'
import type { Locale } from '#lib/i18n/locales.ts'

export type DossierFrameProps = {
  dossier: FramedDossier
  /** `null`: a page that one comes to from another, and not from the list of pages. */
  page: DossierPageName | null
  problem?: string | null
  children: ReactNode
}

/** What the pages of one dossier share: whose it is, the way between them, and what just went wrong. */
export function DossierFrame({ dossier, page, problem, children }: DossierFrameProps) {
  return (
    <Frame words={frameWords(dossier, page, useLocale() as Locale)} problem={problem}>
      {children}
    </Frame>
  )
}
