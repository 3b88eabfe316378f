import { useLocale, useTranslations } from 'next-intl'
import type { MembersPageProps } from '#components/agencies/members-page.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Table } from '#components/ui/table.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { MemberView } from '#lib/agencies/list-members.ts'
import { formatDay } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** Members, those who left last. */
export function MemberTable({ agency, members, me, isManager, timeZone }: MembersPageProps) {
  const t = useTranslations('staff.members')
  const locale = useLocale() as Locale
  const dayOf = (at: Date) => formatDay(locale, dayIn(timeZone, at))
  const columns = [
    { id: 'name', label: t('name') },
    { id: 'role', label: t('role') },
    { id: 'since', label: t('since') },
    { id: 'clients', label: t('clients'), numeric: true },
  ]
  const changeHref = ({ id }: MemberView) => `${routes.agencyMembers(locale, agency.slug)}?member=${id}#member`
  return (
    <div className="pb-8">
      <Table caption={t('caption', { agency: agency.name })} columns={columns}>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row" className="min-w-48">
              {isManager && !member.leftAt ? (
                <TextLink href={changeHref(member)}>
                  <Bdi>{member.name ?? member.email}</Bdi>
                </TextLink>
              ) : (
                <Bdi>{member.name ?? member.email}</Bdi>
              )}
              {member.id === me && ` (${t('you')})`}
              {member.name && (
                <span className="block text-sm font-normal text-quiet">
                  <Bdi>{member.email}</Bdi>
                </span>
              )}
            </th>
            <td>{member.leftAt ? t('left', { day: dayOf(member.leftAt) }) : t(`roles.${member.role}`)}</td>
            <td>{dayOf(member.since)}</td>
            <td className="numeric">{member.clients}</td>
          </tr>
        ))}
      </Table>
      {isManager && <p className="pt-3 text-sm text-quiet">{t('change')}</p>}
    </div>
  )
}

/** The calendar day of an instant where the reader is. */
function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(at)
}
