import type { LetterSlot } from '#content/after-filing-schema.ts'
import type { Localised } from '#content/schema.ts'

/** To be filled in by hand. */
const DOTS = '……………………………'

/** The head of every letter: who writes, to whom, about which file, on which day. */
export const HEAD: readonly LetterSlot[] = [
  { id: 'name', label: { en: 'Your name', fr: 'Votre nom' }, from: 'name', fallback: DOTS },
  {
    id: 'address',
    label: { en: 'Your postal address', fr: 'Votre adresse postale' },
    hint: {
      en: 'Used for this letter only, never kept.',
      fr: 'Utilisée pour cette lettre seulement, jamais conservée.',
    },
    from: 'typed',
    fallback: DOTS,
  },
  {
    id: 'fund',
    label: { en: 'Name and address of your fund', fr: 'Nom et adresse de votre caisse' },
    hint: {
      en: 'As it stands on its letters. Used for this letter only, never kept.',
      fr: 'Comme sur ses courriers. Utilisés pour cette lettre seulement, jamais conservés.',
    },
    from: 'typed',
    fallback: DOTS,
  },
  {
    id: 'reference',
    label: { en: 'Reference of your file', fr: 'Référence de votre dossier' },
    hint: {
      en: 'The reference on their letter. Never a social security number, provisional or not: write that by hand on the printed letter if you wish.',
      fr: 'La référence de leur courrier. Jamais un numéro de sécurité sociale, même provisoire : ajoutez-le à la main sur la lettre imprimée si vous le souhaitez.',
    },
    from: 'typed',
    fallback: DOTS,
  },
  { id: 'today', label: { en: 'Date of the letter', fr: 'Date de la lettre' }, from: 'today', fallback: DOTS },
]

export const SENT_ON = dayOf('sentOn', 'sent', {
  en: 'Day on which the application was sent',
  fr: 'Jour d’envoi de la demande',
})
export const ASKED_ON = dayOf('askedOn', 'more_asked', {
  en: 'Day of their request',
  fr: 'Jour de leur demande',
})
export const CIVIL_STATUS_ASKED_ON = dayOf('askedOn', 'civil_status_asked', {
  en: 'Date on the request for the civil-status document',
  fr: 'Date de la demande d’acte d’état civil',
})
export const PROVISIONAL_ON = dayOf('provisionalOn', 'provisional_number', {
  en: 'Date on the letter with the provisional number',
  fr: 'Date du courrier qui donne le numéro provisoire',
})
export const NOTICE_ON = dayOf('noticeOn', 'formal_notice', {
  en: 'Date on the formal notice',
  fr: 'Date de la mise en demeure',
})
export const SUSPENDED_ON = dayOf('suspendedOn', 'suspended', {
  en: 'Date on the letter that suspends the payments',
  fr: 'Date du courrier de suspension',
})
export const GIVEN_ON = dayOf('givenOn', 'civil_status_given', {
  en: 'Day on which the civil-status document was given',
  fr: 'Jour de remise de l’acte d’état civil',
})
export const REFUSED_ON = dayOf('refusedOn', 'refused', {
  en: 'Date on the refusal',
  fr: 'Date du refus',
})
export const COMPLAINT_ON = dayOf('complaintOn', 'complaint_sent', {
  en: 'Day of your complaint',
  fr: 'Jour de votre réclamation',
})

export const DOCUMENT: LetterSlot = {
  id: 'document',
  label: { en: 'Which paper', fr: 'Quel document' },
  from: { document: 'frenchName' },
  fallback: DOTS,
}

export const BIRTH_COUNTRY = factOf('birthCountry', { en: 'Country of birth', fr: 'Pays de naissance' })
export const ARRIVED_ON = factOf('arrivedOn', { en: 'Arrival in France', fr: 'Arrivée en France' })
export const ACTIVITY = factOf('activity', { en: 'Occupation', fr: 'Activité' })
export const PERMIT = factOf('permit', { en: 'Visa or permit', fr: 'Visa ou titre de séjour' })

/** A few sentences of the person's own, in French. */
export function ownWords(id: string, label: Localised, hint: Localised): LetterSlot {
  return { id, label, hint, from: 'typed', fallback: `${DOTS}${DOTS}${DOTS}` }
}

function dayOf(id: string, milestone: string, label: Localised): LetterSlot {
  return { id, label, from: { milestone }, fallback: DOTS }
}

function factOf(fact: string, label: Localised): LetterSlot {
  return { id: fact, label, from: { fact }, fallback: DOTS }
}
