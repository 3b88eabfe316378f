import type { WarningRequirement } from '#content/schema.ts'

export const aboutThePlan: readonly WarningRequirement[] = [
  {
    id: 'number_stays_with_you',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { is: 'hasFile' },
    title: { en: 'Your number stays with you', fr: 'Votre numéro reste chez vous' },
    text: {
      en: 'Complet never asks for your social security number, provisional or not. Give it to the fund, your employer, your doctor and your mutuelle only. Banks and telephone shops have no right to ask for it.',
      fr: 'Complet ne demande jamais votre numéro de sécurité sociale, provisoire ou non. Ne le donnez qu’à la caisse, à l’employeur, au médecin et à la mutuelle. Banques et boutiques de téléphonie n’ont pas à le demander.',
    },
    because: {
      en: 'A decree of 2019 lists who may use the number.',
      fr: 'Un décret de 2019 énumère ceux qui peuvent l’utiliser.',
    },
    sources: ['CNIL_NIR'],
    confidence: 'B',
  },
  {
    id: 'overseas_fund',
    kind: 'warning',
    goesTo: 'cgss',
    severity: 'info',
    // For the territories that have a CGSS of their own, the situation overseas_dom says so.
    appliesWhen: { all: [{ is: 'hasFile' }, { eq: ['place', 'saintMartin'] }] },
    title: { en: 'Your fund is the CGSS of Guadeloupe', fr: 'Votre caisse est la CGSS de la Guadeloupe' },
    text: {
      en: 'Where this plan says CPAM, read CGSS. The forms are the same.',
      fr: 'Quand ce parcours dit CPAM, lisez CGSS. Les formulaires sont les mêmes.',
    },
    because: { en: 'You live in Saint Martin.', fr: 'Vous vivez à Saint-Martin.' },
    sources: ['S32'],
    confidence: 'B',
  },
  {
    id: 'saint_barthelemy_fund',
    kind: 'warning',
    goesTo: 'saint_barthelemy',
    severity: 'info',
    appliesWhen: { all: [{ is: 'hasFile' }, { eq: ['place', 'saintBarthelemy'] }] },
    title: { en: 'Saint Barthélemy has its own fund', fr: 'Saint-Barthélemy a sa propre caisse' },
    text: {
      en: 'Send your file to the Caisse de prévoyance sociale de Saint-Barthélemy, run by the MSA Poitou.',
      fr: 'Envoyez votre dossier à la Caisse de prévoyance sociale de Saint-Barthélemy, gérée par la MSA Poitou.',
    },
    because: { en: 'You live in Saint Barthélemy.', fr: 'Vous vivez à Saint-Barthélemy.' },
    sources: ['ST_BARTH'],
    confidence: 'B',
  },
  {
    id: 'spouse_files_too',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { is: 'files' },
    forEach: { all: [{ eq: ['person.relation', 'spouse'] }, { eq: ['person.insured', false] }] },
    title: {
      en: 'Your husband, wife or partner files too',
      fr: 'Votre conjoint ou partenaire dépose aussi une demande',
    },
    text: {
      en: 'Adults are insured in their own name: they send a form S1106 of their own, with a proof that you are a couple.',
      fr: 'Les adultes sont assurés à leur nom : votre conjoint ou partenaire envoie son propre formulaire S1106, avec une preuve du lien de couple.',
    },
    because: {
      en: 'There are no adult dependants since 2016.',
      fr: 'Il n’y a plus d’ayants droit majeurs depuis 2016.',
    },
    sources: ['S35', 'S38'],
    confidence: 'A',
  },
]
