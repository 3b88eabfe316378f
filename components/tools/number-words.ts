import { useLocale, useTranslations } from 'next-intl'
import type { NumberCheckerProps } from '#components/tools/number-checker.tsx'
import { NUMBER_VERDICTS, PART_MEANINGS, PART_NAMES } from '#lib/pure/check-number.ts'

/** The words of the checker in the page's language, with marks where the browser puts in what it read. */
export function useNumberWords(places: Readonly<Record<string, string>>): NumberCheckerProps['words'] {
  const t = useTranslations('tools.checker')
  const month = new Intl.DateTimeFormat(useLocale(), { month: 'long', timeZone: 'UTC' })
  const each = <Code extends string>(codes: readonly Code[], word: (code: Code) => string) =>
    Object.fromEntries(codes.map((code) => [code, word(code)])) as Record<Code, string>
  return {
    field: t('field'),
    hint: t('hint'),
    clear: t('clear'),
    caption: t('caption'),
    heads: [t('partHead'), t('digitsHead'), t('meaningHead')],
    verdicts: each(NUMBER_VERDICTS, (code) => t(`verdict.${code}`, { length: '{length}' })),
    parts: each(PART_NAMES, (code) => t(`part.${code}`)),
    says: each(PART_MEANINGS, (code) => t(`says.${code}`, { about: '{about}' })),
    months: Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index, 1))),
    places,
  }
}
