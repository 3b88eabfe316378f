import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'

/** In place of a form that wants a sign-in of a moment ago: the mail that brings one here again. */
export function ConfirmFirst({ confirm }: { confirm: PlainAction }) {
  const t = useTranslations('sharing.with')
  return (
    <Notice tone="accent" icon="lock" title={t('confirmTitle')}>
      <p>{t('confirmText')}</p>
      <form action={confirm} className="pt-3">
        <Button>{t('confirm')}</Button>
      </form>
    </Notice>
  )
}
