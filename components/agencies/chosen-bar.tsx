import { useTranslations } from 'next-intl'
import { CHOSEN } from '#components/agencies/queue-table.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'

export type ChosenBarProps = {
  allChosen: boolean
  /** `all`: the same page with every box ticked, or with none. */
  hrefs: { assign: string; write: string; all: string }
}

/** What can be done with the clients whose boxes are ticked. Each button only leads to a page that shows what would happen. */
export function ChosenBar({ allChosen, hrefs }: ChosenBarProps) {
  const t = useTranslations('bulk')
  return (
    <form id={CHOSEN} method="get" action={hrefs.write} className="chosen-bar screen-only">
      <span>{t('with')}</span>
      <Button tone="quiet" small formAction={hrefs.assign}>
        {t('assignButton')}
      </Button>
      <Button tone="quiet" small formAction={hrefs.write}>
        {t('writeButton')}
      </Button>
      <TextLink href={hrefs.all}>{t(allChosen ? 'clear' : 'all')}</TextLink>
    </form>
  )
}
