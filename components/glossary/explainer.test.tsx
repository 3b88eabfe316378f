import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { explainer } from '#components/glossary/explainer.tsx'
import { termsIn } from '#lib/glossary/terms-in.ts'

const draw = (texts: readonly string[], terms = termsIn(texts, 'en')) => {
  const explain = explainer(terms)
  return renderToStaticMarkup(
    <div>
      {texts.map((text) => (
        <p key={text}>{explain(text)}</p>
      ))}
    </div>,
  )
}

describe('a text whose words explain themselves', () => {
  it('has a button for each word, at its first place, which opens its note without a script', () => {
    const html = draw(['Send the S1106 to the CPAM.', 'The CPAM answers with a NIA.'])
    expect(html.match(/<button[^>]*>[^<]*<\/button>/g)).toEqual([
      '<button type="button" class="term" popoverTarget="term-s1106" lang="fr">S1106</button>',
      '<button type="button" class="term" popoverTarget="term-cpam" lang="fr">CPAM</button>',
      '<button type="button" class="term" popoverTarget="term-nia" lang="fr">NIA</button>',
    ])
    expect(html.replace(/<[^>]+>/g, '')).toBe('Send the S1106 to the CPAM.The CPAM answers with a NIA.')
  })

  it('is the text itself where no words were given', () => {
    expect(draw(['Send it to the CPAM.'], [])).toBe('<div><p>Send it to the CPAM.</p></div>')
  })
})
