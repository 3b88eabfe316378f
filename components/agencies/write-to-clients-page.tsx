import { useLocale, useTranslations } from 'next-intl'
import { BulkHeading, type BulkHeadingProps } from '#components/agencies/bulk-heading.tsx'
import { MessagePreviews } from '#components/agencies/message-previews.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormTextArea } from '#components/forms/form-text-area.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { LOCALES, type Locale } from '#lib/i18n/locales.ts'
import { BLANK_WORDS, BLANKS } from '#lib/pure/fill-in.ts'
import { MESSAGE_TEMPLATES } from '#lib/pure/message-templates.ts'
import { routes } from '#lib/routes.ts'

export type WriteToClientsPageProps = Omit<BulkHeadingProps, 'title'> & {
  /** For what is written next: the form posted twice writes it once. */
  newId: string
  template: { id: string; texts: Readonly<Record<string, string>> } | null
  writeToClients: FormProps['action']
}

/** One message to several clients: written in each language that they read, shown as each will read it, then sent. */
export function WriteToClientsPage(props: WriteToClientsPageProps) {
  const { agency, chosen, problem, template } = props
  const t = useTranslations('bulk.write')
  const r = useTranslations('review')
  const locale = useLocale() as Locale
  const { clients } = chosen
  const query = (id: string) =>
    new URLSearchParams([...clients.map(({ dossierId }) => ['client', dossierId]), ['template', id]]).toString()
  return (
    <Page>
      <BulkHeading agency={agency} chosen={chosen} problem={problem} title={t('title', { count: clients.length })} />
      {clients.length > 0 && (
        <>
          <ul className="bulk-list">
            {clients.map((client) => (
              <li key={client.dossierId}>
                <Bdi>{client.called}</Bdi>{' '}
                <span className="text-quiet">
                  · <Bdi>{client.title}</Bdi> · {t(`reads.${client.locale}`)}
                </span>
              </li>
            ))}
          </ul>
          <p className="text-quiet pt-4">{t('templates')}</p>
          <ul className="flex flex-wrap gap-x-4 pb-4">
            {MESSAGE_TEMPLATES.map((id) => (
              <li key={id}>
                <TextLink
                  href={routes.writeToClients(locale, agency.slug, query(id))}
                  current={template?.id === id ? 'page' : undefined}
                >
                  {r(`templates.${id}.name`)}
                </TextLink>
              </li>
            ))}
          </ul>
          <Texts {...props} />
        </>
      )}
    </Page>
  )
}

function Texts({ agency, chosen: { clients }, newId, template, writeToClients }: WriteToClientsPageProps) {
  const t = useTranslations('bulk.write')
  const c = useTranslations('common')
  const read = LOCALES.filter((one) => clients.some((client) => client.locale === one))
  const blanks = (language: Locale) =>
    BLANKS.map((blank) => t('blank', { word: BLANK_WORDS[language][blank], what: t(`blanks.${blank}`) })).join(', ')
  return (
    <Form
      id="write-form"
      action={writeToClients}
      errorTitle={c('errorTitle')}
      labels={{ en: t('label.en'), fr: t('label.fr') }}
    >
      <input type="hidden" name="agency" value={agency.slug} />
      <input type="hidden" name="id" value={newId} />
      {clients.map(({ dossierId }) => (
        <input key={dossierId} type="hidden" name="client" value={dossierId} />
      ))}
      {read.map((language) => (
        <FormTextArea
          key={`${language} ${template?.id ?? ''}`}
          name={language}
          lang={language}
          label={t(`label.${language}`)}
          hint={t('hint', { blanks: blanks(language) })}
          rows={10}
          defaultValue={template?.texts[language]}
        />
      ))}
      <SubmitButton tone="quiet" name="step" value="preview" pendingLabel={c('sending')}>
        {t('preview')}
      </SubmitButton>
      <MessagePreviews
        words={{
          title: t('previewTitle'),
          note: t('previewNote'),
          changed: t('changed'),
          en: t('reads.en'),
          fr: t('reads.fr'),
          send: t('send', { count: clients.length }),
          sending: c('sending'),
        }}
      />
    </Form>
  )
}
