// Next's own React: `react-dom/server` by its name is bundled a second time here, and would know no context of the first.
import { renderToReadableStream } from 'next/dist/server/route-modules/app-page/vendored/ssr/react-dom-server'
import { NextIntlClientProvider } from 'next-intl'
import { GuideView } from '#components/guides/guide-view.tsx'
import { termsInPlan } from '#lib/glossary/terms-in-plan.ts'
import type { GuidePage, SituationGuide } from '#lib/guides/view-types.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { fontVariables } from '../../../../fonts.ts'

/** A guide as the markup of a body, drawn by the components of every other page, and the class names of its fonts. */
export async function drawGuide(guide: GuidePage, locale: Locale): Promise<{ body: string; className: string }> {
  const terms = guide.kind === 'situation' ? termsInPlan(papersOf(guide), locale) : []
  const stream = await renderToReadableStream(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Paris">
      <GuideView guide={guide} locale={locale} terms={terms} />
    </NextIntlClientProvider>,
  )
  const markup = await new Response(stream).text()
  // React parts neighbouring texts for a script that is to take over. None will.
  return { body: markup.replaceAll('<!-- -->', ''), className: fontVariables }
}

/** What a guide explains words in. */
function papersOf({ steps, documents, dependentDocuments }: SituationGuide) {
  return { steps, documents: [...documents, ...dependentDocuments] }
}
