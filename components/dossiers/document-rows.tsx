'use client'

import { type FormEventHandler, Fragment } from 'react'
import { Badge, type BadgeProps } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'

/** A document in words. `item` names it with the version that was shown. */
export type DocumentRow = {
  key: string
  /** The person whose own it is, and the heading over all of theirs. Not given for what is nobody's own. */
  person?: { id: string; heading: string } | undefined
  title: string
  href: string
  /** Where it is not simply needed. */
  condition?: string | undefined
  note: string
  look: Pick<BadgeProps, 'tone' | 'icon'>
  /** What will be wrong with it on the day it is read. */
  warning?: string | undefined
  button?: { item: string; label: string } | undefined
}

export type DocumentWords = {
  rows: readonly DocumentRow[]
  /** What the button of each row says. */
  haveIt: string
}

export type DocumentRowsProps = {
  dossierId: string
  words: DocumentWords
  /** Not given where nothing may be changed. `onSubmit` takes over from `action` where there are scripts. */
  sending?:
    | { action: (form: FormData) => Promise<void>; onSubmit?: FormEventHandler<HTMLFormElement> | undefined }
    | undefined
}

/** The rows of the documents, by the person whose own they are, one form around them all. Drawn like `PathRows`: only what they say travels. */
export function DocumentRows({ dossierId, words: { rows, haveIt }, sending }: DocumentRowsProps) {
  const groups = [...Map.groupBy(rows, ({ person }) => person?.id ?? '')]
  const list = groups.map(([id, own]) => (
    <Fragment key={id}>
      {groups.length > 1 && own[0]?.person && <h3 className="pt-4">{own[0].person.heading}</h3>}
      <ul className="rows">
        {own.map((row) => (
          <li key={row.key}>
            <TextLink href={row.href}>{row.title}</TextLink>
            {row.condition && <span className="text-quiet">{row.condition}</span>}
            <Badge {...row.look}>{row.note}</Badge>
            {row.warning && <Badge tone="care">{row.warning}</Badge>}
            {sending && row.button && (
              <Button tone="quiet" small name="item" value={row.button.item} aria-label={row.button.label}>
                {haveIt}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fragment>
  ))
  if (!sending) return list
  return (
    <form {...sending}>
      <input type="hidden" name="dossierId" value={dossierId} />
      {list}
    </form>
  )
}
