import { legalAges } from '#content/procedures/retirement-pension/legal-ages.ts'
import type { StepRequirement } from '#content/schema.ts'

const filing = { kind: 'step', appliesWhen: { applies: 'pension_claim' } } as const

export const steps: readonly StepRequirement[] = [
  {
    ...filing,
    id: 'statement',
    order: 10,
    actor: 'me',
    dependsOn: [],
    title: { en: 'Check your career statement', fr: 'Vérifier votre relevé de carrière' },
    because: { en: 'The pension is worked out from it.', fr: 'La retraite se calcule à partir de lui.' },
    how: [
      {
        en: 'On info-retraite.fr, year by year, with your payslips beside you.',
        fr: 'Sur info-retraite.fr, année par année, avec vos bulletins à côté.',
      },
    ],
    links: [{ url: 'https://www.info-retraite.fr', label: { en: 'info-retraite.fr', fr: 'info-retraite.fr' } }],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'missing_periods',
    appliesWhen: { all: [{ applies: 'pension_claim' }, { eq: ['gaps', true] }] },
    order: 20,
    actor: 'me',
    dependsOn: ['statement'],
    title: { en: 'Have missing periods added', fr: 'Faire ajouter les périodes manquantes' },
    because: { en: 'What is not in the statement is not paid.', fr: 'Ce qui n’est pas dans le relevé n’est pas payé.' },
    how: [
      {
        en: 'Ask for a correction online with payslips or certificates of the employers; it takes months, so begin early.',
        fr: 'Demandez une rectification en ligne avec bulletins ou attestations d’employeurs ; cela prend des mois, commencez tôt.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'choose_day',
    order: 30,
    actor: 'me',
    dependsOn: ['statement'],
    title: { en: 'Choose the first day of your pension', fr: 'Choisir votre date de départ' },
    because: {
      en: 'The day decides on the amount, and on when to claim.',
      fr: 'La date détermine le montant et le moment de la demande.',
    },
    how: [
      {
        en: 'The first of a month. Compare two or three days with the simulator of info-retraite.fr.',
        fr: 'Le premier d’un mois. Comparez deux ou trois dates avec le simulateur d’info-retraite.fr.',
      },
    ],
    dates: [
      ...legalAges,
      {
        id: 'full_rate_67',
        kind: 'expected',
        on: { from: { fact: 'bornOn' }, months: 804 },
        when: { not: { is: 'old' } },
        text: {
          en: 'At 67 the full rate is yours whatever the quarters.',
          fr: 'À 67 ans, le taux plein est acquis quel que soit le nombre de trimestres.',
        },
      },
    ],
    sources: ['PENSION_2026'],
    confidence: 'A',
  },
  {
    ...filing,
    id: 'gather',
    order: 40,
    actor: 'me',
    // By way of this step: the legal age is the first day of the pension, not of the claim.
    dependsOn: ['choose_day'],
    collects: true,
    title: { en: 'Get your papers together', fr: 'Rassembler les pièces' },
    because: { en: 'A full file is answered sooner.', fr: 'Un dossier complet reçoit une réponse plus vite.' },
    how: [
      {
        en: 'Scan them: the claim online takes files.',
        fr: 'Numérisez-les : la demande en ligne accepte les fichiers.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'apply',
    marks: 'sent',
    order: 50,
    actor: 'me',
    dependsOn: ['missing_periods', 'gather'],
    title: { en: 'Claim the pension', fr: 'Demander la retraite' },
    because: {
      en: 'It never comes by itself, and not for the time before the claim.',
      fr: 'Elle n’est jamais versée d’elle-même, ni pour la période antérieure à la demande.',
    },
    how: [
      {
        en: 'One claim online for all schemes. Answer the questions of the fund in your account.',
        fr: 'Une seule demande en ligne pour tous les régimes. Répondez aux questions de la caisse dans votre espace.',
      },
      {
        en: 'Then give notice to your employer, or tell France Travail.',
        fr: 'Prévenez ensuite votre employeur en respectant le préavis, ou France Travail.',
      },
    ],
    dates: [
      {
        id: 'claim_by',
        kind: 'latest',
        on: { from: { fact: 'startOn' }, months: -6 },
        text: {
          en: 'Six months before the first day; official advice says four to six.',
          fr: 'Six mois avant le départ ; le conseil officiel est de quatre à six mois.',
        },
      },
    ],
    sources: ['SHEETS_2020', 'PENSION_CLAIM'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'decision',
    order: 60,
    actor: 'authority',
    dependsOn: ['apply'],
    title: { en: 'The fund decides', fr: 'La caisse décide' },
    because: {
      en: 'The notification says how the pension was worked out.',
      fr: 'La notification explique le calcul de la retraite.',
    },
    how: [
      {
        en: 'Check the quarters, the years that count and the rate; you have two months to contest it.',
        fr: 'Vérifiez les trimestres, les années retenues et le taux ; vous avez deux mois pour contester.',
      },
    ],
    takes: [{ min: 17, max: 26, confidence: 'B', sources: ['PENSION_CLAIM'] }],
    whenNothingComes: {
      text: {
        en: 'Write to the fund in your account, then call 39 60.',
        fr: 'Écrivez à la caisse depuis votre espace, puis appelez le 39 60.',
      },
      afterWeeks: [{ weeks: 26 }],
    },
    sources: ['PENSION_CLAIM'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'first_payment',
    order: 70,
    actor: 'authority',
    dependsOn: ['decision'],
    title: { en: 'The first payment comes', fr: 'Recevoir le premier versement' },
    because: { en: 'It comes in the month after the first day.', fr: 'Il arrive le mois qui suit le départ.' },
    how: [
      {
        en: 'Look at your account and compare it with the notification.',
        fr: 'Comparez votre compte avec la notification.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'B',
  },
  {
    ...filing,
    id: 'life_certificate',
    appliesWhen: { all: [{ applies: 'pension_claim' }, { in: ['livesIn', ['agreement', 'elsewhere']] }] },
    order: 80,
    actor: 'me',
    ongoing: true,
    dependsOn: ['first_payment'],
    title: { en: 'Send the life certificate every year', fr: 'Envoyer le certificat de vie chaque année' },
    because: { en: 'Abroad the pension stops without it.', fr: 'À l’étranger, la retraite s’arrête sans lui.' },
    how: [
      {
        en: 'The funds ask for it once a year, all together.',
        fr: 'Les caisses le demandent une fois par an, en une seule fois.',
      },
    ],
    sources: ['SHEETS_2020'],
    confidence: 'B',
  },
]
