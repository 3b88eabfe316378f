import { helpFromHomeFund } from '#content/procedures/registration/documents/help.ts'
import type { DocumentKind, Localised } from '#content/schema.ts'

const changeAnswers: Localised = {
  en: 'If this is not your case, change your answers.',
  fr: 'Si ce n’est pas votre cas, modifiez vos réponses.',
}

export const workAndBorderDocuments: readonly DocumentKind[] = [
  {
    id: 'a1',
    frenchName: 'Certificat A1',
    name: { en: 'Certificate A1', fr: 'Certificat A1' },
    acceptance: [
      {
        en: 'Your employer asks for it before you leave. It bears the dates of the posting, 24 months at most.',
        fr: 'Votre employeur le demande avant le départ. Il porte les dates du détachement, 24 mois au plus.',
      },
    ],
    leadDays: { min: 7, max: 60 },
    expires: true,
    endFact: 'a1Until',
    translation: { en: 'None: it is a European form.', fr: 'Aucune : c’est un formulaire européen.' },
    help: {
      ...helpFromHomeFund,
      cannotLocate: {
        en: 'Ask the HR department of your employer.',
        fr: 'Demandez au service du personnel de votre employeur.',
      },
    },
    sources: ['S27'],
    confidence: 'A',
  },
  {
    id: 'certificate_of_coverage',
    frenchName: 'Certificat d’assujettissement',
    name: { en: 'Certificate of coverage', fr: 'Certificat d’assujettissement' },
    acceptance: [
      {
        en: 'Issued to your employer by the authority of its country under the agreement with France, with the dates of the posting.',
        fr: 'Délivré à votre employeur par l’autorité de son pays, en application de la convention avec la France, avec les dates du détachement.',
      },
    ],
    leadDays: { min: 7, max: 60 },
    expires: true,
    help: {
      ...helpFromHomeFund,
      cannotLocate: {
        en: 'Ask the HR department of your employer.',
        fr: 'Demandez au service du personnel de votre employeur.',
      },
    },
    sources: ['S27', 'S31'],
    confidence: 'B',
  },
  {
    id: 'swiss_choice_form',
    frenchName: 'Formulaire « Choix du système d’assurance-maladie »',
    name: {
      en: 'Form for the choice between the Swiss and the French system',
      fr: 'Formulaire de choix entre les systèmes suisse et français',
    },
    acceptance: [
      {
        en: 'Filed within three months of the first day of work in Switzerland. For the French cover, the CPAM signs it.',
        fr: 'Déposé dans les trois mois qui suivent le premier jour de travail en Suisse. Pour la couverture française, la CPAM le vise.',
      },
    ],
    leadDays: { min: 0, max: 30 },
    translation: { en: 'None: it is in French.', fr: 'Aucune : il est en français.' },
    help: {
      cannotLocate: {
        en: 'The canton where you work and the CPAM both have the form.',
        fr: 'Le canton où vous travaillez et la CPAM ont tous deux le formulaire.',
      },
      cannotObtain: {
        en: 'If the CPAM does not sign in time, send the form by registered mail before the limit and keep the proof.',
        fr: 'Si la CPAM ne le vise pas à temps, envoyez le formulaire en recommandé avant l’échéance et gardez la preuve.',
      },
      doesNotApply: changeAnswers,
    },
    sources: ['S29'],
    confidence: 'A',
  },
  {
    id: 'au_pair_agreement',
    frenchName: 'Convention de placement au pair (cerfa 15973)',
    name: { en: 'Au pair agreement', fr: 'Convention de placement au pair' },
    acceptance: [
      {
        en: 'Signed by the family and by you before you leave.',
        fr: 'Signée par la famille et par vous avant le départ.',
      },
    ],
    leadDays: { min: 7, max: 60 },
    expires: true,
    help: {
      cannotLocate: { en: 'Ask the host family for a copy.', fr: 'Demandez une copie à la famille d’accueil.' },
      cannotObtain: {
        en: 'Without an agreement it is not a stay as an au pair: ask for a contract of work instead.',
        fr: 'Sans convention, ce n’est pas un séjour au pair : demandez plutôt un contrat de travail.',
      },
      doesNotApply: changeAnswers,
    },
    sources: ['S59'],
    confidence: 'B',
  },
  {
    id: 'volunteer_contract',
    frenchName: 'Contrat de service civique ou de volontariat',
    name: { en: 'Contract of civic service or volunteering', fr: 'Contrat de service civique ou de volontariat' },
    acceptance: [
      {
        en: 'Signed, with the name of the host body and the dates of the mission.',
        fr: 'Signé, avec le nom de l’organisme d’accueil et les dates de la mission.',
      },
    ],
    leadDays: { min: 0, max: 30 },
    help: {
      cannotLocate: { en: 'Ask the host body for a copy.', fr: 'Demandez une copie à l’organisme d’accueil.' },
      cannotObtain: {
        en: 'Ask the host body for a signed certificate with the dates, and for the proof that it has declared you.',
        fr: 'Demandez à l’organisme une attestation signée avec les dates, et la preuve de sa déclaration.',
      },
      doesNotApply: changeAnswers,
    },
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'u1',
    frenchName: 'Document portable U1',
    name: { en: 'Form U1', fr: 'Formulaire U1' },
    acceptance: [
      {
        en: 'Issued by the employment service of the country where you worked: it lists your periods of work.',
        fr: 'Délivré par le service de l’emploi du pays où vous avez travaillé : il énumère vos périodes d’emploi.',
      },
    ],
    leadDays: { min: 14, max: 60 },
    translation: { en: 'None: it is a European form.', fr: 'Aucune : c’est un formulaire européen.' },
    help: helpFromHomeFund,
    sources: ['S58'],
    confidence: 'B',
  },
  {
    id: 'u2',
    frenchName: 'Document portable U2',
    name: { en: 'Form U2', fr: 'Formulaire U2' },
    acceptance: [
      {
        en: 'Issued by the employment service of your home country before you leave, after four weeks of registration there.',
        fr: 'Délivré par le service de l’emploi de votre pays avant le départ, après quatre semaines d’inscription.',
      },
    ],
    leadDays: { min: 7, max: 30 },
    expires: true,
    translation: { en: 'None: it is a European form.', fr: 'Aucune : c’est un formulaire européen.' },
    help: helpFromHomeFund,
    sources: ['S58'],
    confidence: 'B',
  },
]
