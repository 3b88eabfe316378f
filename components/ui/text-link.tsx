import type { ReactNode } from 'react'

export type TextLinkProps = {
  href: string
  children: ReactNode
  /** Leaves Complet: the stylesheet shows an arrow, and its address when printed. */
  external?: boolean | undefined
  /** The language of the words, and of the page that they lead to. */
  lang?: string | undefined
  hrefLang?: string | undefined
  current?: 'page' | 'step' | undefined
}

/** A link in running text. A plain anchor: a page of text then needs no script of its own. */
export function TextLink({ href, children, external = false, lang, hrefLang = lang, current }: TextLinkProps) {
  // What is not said is left out: a page has dozens of links, and "undefined" travels as well.
  const said = {
    ...(lang && { lang }),
    ...(hrefLang && { hrefLang }),
    ...(external && { rel: 'external noopener' }),
    ...(current && { 'aria-current': current }),
  }
  return (
    <a href={href} {...said}>
      {children}
    </a>
  )
}
