import { helpFromHomeFund } from '#content/procedures/registration/documents/help.ts'
import type { DocumentKind } from '#content/schema.ts'

export const coverDocuments: readonly DocumentKind[] = [
  {
    id: 's1',
    frenchName: 'Document portable S1',
    name: { en: 'Form S1', fr: 'Formulaire S1' },
    acceptance: [
      {
        en: 'Issued by the fund that insures you. Pensioners need one for each member of the family.',
        fr: 'Délivré par la caisse qui vous assure. Les retraités ont besoin d’un S1 par membre de la famille.',
      },
      {
        en: 'It replaces the older forms E106, E109, E120 and E121.',
        fr: 'Il remplace les anciens formulaires E106, E109, E120 et E121.',
      },
    ],
    leadDays: { min: 14, max: 180 },
    expires: true,
    endFact: 's1Until',
    translation: { en: 'None: it is a European form.', fr: 'Aucune : c’est un formulaire européen.' },
    help: helpFromHomeFund,
    sources: ['S08', 'S27', 'S28'],
    confidence: 'A',
  },
  {
    id: 's1_refusal',
    frenchName: 'Refus de S1 ou attestation de non-droit',
    name: { en: 'Refusal of an S1', fr: 'Refus de S1' },
    acceptance: [
      {
        en: 'A letter from your former fund: no S1, or no right any more.',
        fr: 'Un courrier de votre ancienne caisse : pas de S1, ou plus de droit.',
      },
    ],
    leadDays: { min: 14, max: 90 },
    translation: { en: 'If it is not in French.', fr: 'S’il n’est pas en français.' },
    help: helpFromHomeFund,
    sources: ['S12'],
    confidence: 'B',
  },
  {
    id: 'ehic',
    frenchName: 'Carte européenne d’assurance maladie (CEAM)',
    name: { en: 'European health insurance card (EHIC)', fr: 'Carte européenne d’assurance maladie' },
    acceptance: [
      {
        en: 'Valid for the whole stay; for students at least until the end of the academic year.',
        fr: 'Valable pour tout le séjour ; pour les étudiants, au moins jusqu’à la fin de l’année universitaire.',
      },
      {
        en: 'The British card (GHIC) for people insured in the United Kingdom.',
        fr: 'La carte britannique (GHIC) pour les personnes assurées au Royaume-Uni.',
      },
      {
        en: 'A provisional replacement certificate counts as much as the card.',
        fr: 'Un certificat provisoire de remplacement vaut autant que la carte.',
      },
    ],
    leadDays: { min: 5, max: 30 },
    expires: true,
    endFact: 'ehicUntil',
    translation: { en: 'None.', fr: 'Aucune.' },
    help: helpFromHomeFund,
    sources: ['S04', 'S08'],
    confidence: 'A',
  },
  {
    id: 'full_health_cover_proof',
    frenchName: 'Attestation de couverture maladie complète',
    name: { en: 'Proof of full health cover', fr: 'Preuve d’une couverture maladie complète' },
    acceptance: [
      {
        en: 'A certificate of an insurer that covers all health risks in France, with its dates.',
        fr: 'Une attestation d’un assureur couvrant tous les risques de santé en France, avec ses dates.',
      },
    ],
    leadDays: { min: 1, max: 14 },
    expires: true,
    help: {
      cannotLocate: {
        en: 'The insurer sends it again on request.',
        fr: 'L’assureur la renvoie sur demande.',
      },
      cannotObtain: {
        en: 'Ask the CPAM in writing which cover it would accept for your case.',
        fr: 'Demandez par écrit à la CPAM quelle couverture elle accepterait pour votre cas.',
      },
      doesNotApply: {
        en: 'After five years in France it is no longer asked: give your date of arrival.',
        fr: 'Après cinq ans en France, elle n’est plus demandée : indiquez votre date d’arrivée.',
      },
    },
    sources: ['S12', 'S13'],
    confidence: 'B',
  },
  {
    id: 'quebec_106',
    frenchName: 'Formulaire SE 401-Q-106',
    name: { en: 'Quebec form for exchange students', fr: 'Formulaire québécois des étudiants en échange' },
    acceptance: [
      {
        en: 'Completed by the RAMQ and by your university in Quebec before you leave.',
        fr: 'Rempli par la RAMQ et par votre université au Québec avant le départ.',
      },
      { en: 'It bears the dates of the stay.', fr: 'Il porte les dates du séjour.' },
    ],
    leadDays: { min: 14, max: 45 },
    expires: true,
    translation: { en: 'None: it is in French.', fr: 'Aucune : il est en français.' },
    help: helpFromHomeFund,
    sources: ['S04', 'S09'],
    confidence: 'A',
  },
  {
    id: 'quebec_102bis',
    frenchName: 'Formulaire SE 401-Q-102 bis',
    name: {
      en: 'Quebec form for students enrolled in France',
      fr: 'Formulaire québécois des étudiants inscrits en France',
    },
    acceptance: [{ en: 'Issued by the RAMQ before you leave.', fr: 'Délivré par la RAMQ avant le départ.' }],
    leadDays: { min: 14, max: 45 },
    translation: { en: 'None: it is in French.', fr: 'Aucune : il est en français.' },
    help: helpFromHomeFund,
    sources: ['S04', 'S09'],
    confidence: 'A',
  },
  {
    id: 'andorra_130_04',
    frenchName: 'Formulaire SE 130-04',
    name: { en: 'Andorran certificate of entitlement', fr: 'Attestation de droits andorrane' },
    acceptance: [
      {
        en: 'Issued by the Andorran fund (CASS) before you leave.',
        fr: 'Délivré par la caisse andorrane (CASS) avant le départ.',
      },
    ],
    leadDays: { min: 7, max: 30 },
    help: helpFromHomeFund,
    sources: ['S04', 'S08'],
    confidence: 'A',
  },
  {
    id: 'monaco_cert',
    frenchName: 'Attestation de prise en charge de la caisse monégasque',
    name: { en: 'Certificate of the Monegasque fund', fr: 'Attestation de la caisse monégasque' },
    acceptance: [
      {
        en: 'In force. It is shown to the people who treat you, not sent to a French fund.',
        fr: 'En cours de validité. Elle se présente aux professionnels de santé et ne s’envoie pas à une caisse française.',
      },
    ],
    leadDays: { min: 7, max: 30 },
    expires: true,
    help: helpFromHomeFund,
    sources: ['S04'],
    confidence: 'A',
  },
]
