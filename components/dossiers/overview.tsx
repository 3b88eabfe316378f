'use client'

import { type ReactNode, useMemo } from 'react'
import { DocumentRows } from '#components/dossiers/document-rows.tsx'
import { Frame } from '#components/dossiers/frame.tsx'
import type { LinkWords, OverviewWords, PlainWords } from '#components/dossiers/overview-words.tsx'
import { PathRows } from '#components/dossiers/path-rows.tsx'
import type { WarningWords } from '#components/dossiers/situation-words.tsx'
import { useAnswered } from '#components/dossiers/use-answered.ts'
import { Section } from '#components/layout/section.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Stamp } from '#components/ui/stamp.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { AnsweringAction } from '#lib/actions/form-state.ts'
import { unpack } from '#lib/pure/packed.ts'

type Action = AnsweringAction<OverviewWords>

export type OverviewProps = {
  words: OverviewWords
  /** Which agencies follow it, and what they wrote: no tick changes that. */
  children?: ReactNode
  problem: string | null
  actions: { tick: Action; untick: Action; haveIt: Action }
}

/**
 * The dossier on one sheet: what to do next, the path, the papers, and what to know. Only words travel from the server,
 * which draws them once; after a tick its answer brings them anew, and the browser draws them.
 */
export function Overview({ words: drawn, problem, actions, children }: OverviewProps) {
  const { words, isAnswered, sending } = useAnswered(drawn)
  const { date, next, whole } = words
  const plain = useMemo(() => unpack(words.plain), [words.plain])
  const { archived, documents, dossierId, frame, isClosed, path, progress, questions, stamp } = plain
  const ticking = { tick: sending(actions.tick), untick: sending(actions.untick) }
  return (
    <Frame words={frame} problem={isAnswered ? null : problem}>
      <div className="grid justify-items-start gap-3 pb-8">
        <h1>{next.title}</h1>
        <p className="page-lead">{next.lead}</p>
        {next.link && <ButtonLink href={next.link.href}>{next.link.label}</ButtonLink>}
      </div>
      {children}
      {stamp && <Stamp label={stamp} />}
      <p className="pb-6">
        <Badge tone="accent" icon="sheet">
          {plain.standing}
        </Badge>{' '}
        {progress && <span className="text-quiet">{progress}</span>}
      </p>
      {date && (
        <p className="pb-6">
          <TextLink href={date.href}>{date.label}</TextLink> · {date.when}
        </p>
      )}
      {questions && (
        <div className="pb-6">
          <Notice tone="accent" title={questions.title}>
            <Links links={questions.links} />
          </Notice>
        </div>
      )}
      {path && (
        <Section id="path" title={path.title}>
          <PathRows dossierId={dossierId} words={path} sending={isClosed ? undefined : ticking} />
        </Section>
      )}
      {documents && (
        <Section id="documents" title={documents.title}>
          <DocumentRows
            dossierId={dossierId}
            words={documents}
            sending={isClosed ? undefined : sending(actions.haveIt)}
          />
        </Section>
      )}
      <Situation words={plain.situation} whole={whole} />
      {archived && <Archived words={archived} />}
    </Frame>
  )
}

function Links({ links }: { links: readonly LinkWords[] }) {
  return (
    <ul className="grid gap-1">
      {links.map(({ href, label }) => (
        <li key={href}>
          <TextLink href={href}>{label}</TextLink>
        </li>
      ))}
    </ul>
  )
}

function Situation({ words: { title, line, warnings }, whole }: { words: PlainWords['situation']; whole: ReactNode }) {
  return (
    <Section id="situation" title={title}>
      {whole}
      {line && (
        <p className="pb-3">
          <strong>{line.register}</strong>
          {line.channels && ` · ${line.channels}`} · <TextLink href={line.link.href}>{line.link.label}</TextLink>
        </p>
      )}
      {warnings && (
        <div className="grid gap-3">
          <ul className="grid gap-3">
            {warnings.list.map((warning) => (
              <li key={warning.key}>
                <Notice tone={warning.isCare ? 'care' : 'neutral'} title={warning.title}>
                  {warning.perhaps && <WhatDecides perhaps={warning.perhaps} />}
                  <p>{warning.text}</p>
                </Notice>
              </li>
            ))}
          </ul>
          <p>
            <TextLink href={warnings.link.href}>{warnings.link.label}</TextLink>
          </p>
        </div>
      )}
    </Section>
  )
}

function WhatDecides({ perhaps: { note, question } }: { perhaps: NonNullable<WarningWords['perhaps']> }) {
  return (
    <p>
      <span className="text-quiet">{note}</span>
      {question && (
        <>
          {' '}
          · <TextLink href={question.href}>{question.label}</TextLink>
        </>
      )}
    </p>
  )
}

/** What was done for items that no longer apply. */
export function Archived({ words: { title, note, items } }: { words: NonNullable<PlainWords['archived']> }) {
  return (
    <Disclosure summary={title}>
      <p>{note}</p>
      <ul className="grid gap-1">
        {items.map(({ key, text, badge }) => (
          <li key={key}>
            {text} {badge && <Badge {...badge.look}>{badge.note}</Badge>}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
