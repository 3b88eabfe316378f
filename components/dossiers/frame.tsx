'use client'

import type { ReactNode } from 'react'
import type { FrameWords } from '#components/dossiers/frame-words.ts'
import { NavigationLinks } from '#components/layout/navigation-links.tsx'
import { Page } from '#components/layout/page.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Notice } from '#components/ui/notice.tsx'

export type FrameProps = { words: FrameWords; problem?: string | null | undefined; children: ReactNode }

/** What the pages of one dossier share, drawn from words like `PathRows`. */
export function Frame({ words: { title, procedure, label, links }, problem, children }: FrameProps) {
  return (
    <Page>
      <div className="screen-only pb-6">
        <p>
          <strong>
            <Bdi>{title}</Bdi>
          </strong>{' '}
          <span className="text-quiet">· {procedure}</span>
        </p>
        <NavigationLinks label={label} links={links} />
      </div>
      {problem && (
        <div className="pb-6">
          <Notice tone="change" title={problem} role="status" />
        </div>
      )}
      {children}
    </Page>
  )
}
