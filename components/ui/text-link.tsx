import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'

export type TextLinkProps = {
  href: string
  children: ReactNode
  /** Leaves Complet: shows an arrow, and its address when printed. */
  external?: boolean | undefined
  /** The language of the words, and of the page that they lead to. */
  lang?: string | undefined
  hrefLang?: string | undefined
  current?: 'page' | 'step' | undefined
}

/** A link in running text. A plain anchor: a page of text then needs no script of its own. */
export function TextLink({ href, children, external = false, lang, hrefLang = lang, current }: TextLinkProps) {
  return (
    <a
      href={href}
      lang={lang}
      hrefLang={hrefLang}
      rel={external ? 'external noopener' : undefined}
      aria-current={current}
    >
      {children}
      {external && (
        <>
          {' '}
          <span className="inline-block align-[-0.2em] text-[0.8em]">
            <Icon name="external" />
          </span>
        </>
      )}
    </a>
  )
}
