import { expect, it } from 'vitest'
import { barePage } from './bare-page.ts'
import { escapeHtml } from './escape-html.ts'

it('is a whole page in one language, with a style that its policy lets in and nothing fetched', () => {
  const html = barePage({
    locale: 'fr',
    title: 'A <b> & "c"',
    nonce: 'n"1',
    main: '<h1>Ici</h1>',
    style: 'p{margin:0}',
  })
  expect(html).toMatch(/^<!doctype html><html lang="fr"><head>.*<body><main><h1>Ici<\/h1><\/main><\/body><\/html>$/s)
  expect(html).toContain('<title>A &#60;b&#62; &#38; &#34;c&#34; · Complet</title>')
  expect(html).toMatch(/<style nonce="n&#34;1">[^<]*color-scheme:light dark[^<]*p\{margin:0\}<\/style>/)
  expect(html).not.toMatch(/<script|src=|url\(|https?:/)
})

it('text stays text, between tags and in attributes', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a> é 陈`)).toBe(
    '&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;amp;&#60;/a&#62; é 陈',
  )
})
