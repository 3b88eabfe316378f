import { expect, it } from 'vitest'
import { htmlDocument } from './html-document.ts'

const page = {
  locale: 'fr',
  title: 'A <b> & "c"',
  description: 'd "e"',
  canonical: 'https://complet.example/fr/x',
  alternates: { en: 'https://complet.example/en/x', fr: 'https://complet.example/fr/x' },
  styles: ['/_next/static/a.css'],
  fonts: ['/_next/static/b.woff2'],
  className: 'one two',
  data: { text: '</script><script>alert(1)</script>' },
  body: '<main>Ici</main>',
}

it('is a whole page in one language, with its style, its fonts and where it stands in the others', () => {
  const html = htmlDocument(page)
  expect(html).toMatch(
    /^<!doctype html><html lang="fr" dir="ltr" class="one two"><head>.*<body><main>Ici<\/main><\/body><\/html>$/s,
  )
  expect(html).toContain('<title>A &#60;b&#62; &#38; &#34;c&#34;</title>')
  expect(html).toContain('<meta name="description" content="d &#34;e&#34;">')
  expect(html).toContain('<link rel="stylesheet" href="/_next/static/a.css">')
  expect(html).toContain('<link rel="canonical" href="https://complet.example/fr/x">')
  expect(html.match(/<link rel="alternate" hreflang="(en|fr)"/g)).toHaveLength(2)
})

it('has no script but a block of data, which no text of it can end', () => {
  const html = htmlDocument(page)
  const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)]
  expect(scripts.map(([, attributes]) => attributes)).toEqual([' type="application/ld+json"'])
  expect(JSON.parse(scripts[0]?.[2] ?? '')).toEqual(page.data)
})
