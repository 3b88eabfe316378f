import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'
import type { Workplace } from '#lib/agencies/list-workplaces.ts'

type DigestChoiceProps = { workplaces: readonly Workplace[]; choose: FormAction }

/** Whether somebody gets the daily mail of the agencies for which they work. Viewers get none. */
export function DigestChoice({ workplaces, choose }: DigestChoiceProps) {
  const t = useTranslations('figures.digest')
  const own = workplaces.filter(({ role }) => role !== 'viewer')
  if (own.length === 0) return null
  return (
    <ul className="grid gap-4">
      {own.map(({ slug, name, role, digestStoppedAt }) => (
        <li key={slug}>
          <form action={choose} className="grid justify-items-start gap-3">
            <input type="hidden" name="workplace" value={slug} />
            <p>
              {t(digestStoppedAt ? 'off' : 'on', { agency: name })}
              {digestStoppedAt && role === 'manager' && ` ${t('manager')}`}
            </p>
            <Button tone="quiet" name="digest" value={digestStoppedAt ? 'on' : 'off'}>
              {t(digestStoppedAt ? 'start' : 'stop', { agency: name })}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
