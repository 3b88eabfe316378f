import type { WarningRequirement } from '#content/schema.ts'

export const aboutCover: readonly WarningRequirement[] = [
  {
    id: 'private_cover_meanwhile',
    kind: 'warning',
    severity: 'care',
    appliesWhen: {
      all: [{ is: 'waitsByResidence' }, { after: ['arrivedOn', { from: 'on', months: -3 }] }],
    },
    title: { en: 'Stay insured during the first three months', fr: 'Gardez une assurance les trois premiers mois' },
    text: {
      en: 'French rights do not reach back into these months. Keep private cover, or the health card of your country.',
      fr: 'Les droits français ne couvrent pas ces mois après coup. Gardez une assurance privée ou la carte d’assurance maladie de votre pays.',
    },
    because: {
      en: 'Rights by residence open only after three months.',
      fr: 'Les droits par la résidence ne s’ouvrent qu’après trois mois.',
    },
    sources: ['S12', 'S15'],
    confidence: 'B',
  },
  {
    id: 'asylum_care_meanwhile',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { applies: 'asylum_seeker_adult' },
    title: { en: 'Care during the three months', fr: 'Se soigner pendant les trois mois' },
    text: {
      en: 'Urgent and vital care is given by hospitals, and the Pass of a hospital sees people without cover.',
      fr: 'Les hôpitaux donnent les soins urgents et vitaux, et la Pass d’un hôpital reçoit les personnes sans couverture.',
    },
    because: { en: 'Your rights open after three months.', fr: 'Vos droits s’ouvrent après trois mois.' },
    sources: ['S21'],
    confidence: 'B',
  },
  {
    id: 'paper_claims',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { is: 'getsNumber' },
    title: { en: 'Keep every feuille de soins', fr: 'Gardez toutes les feuilles de soins' },
    text: {
      en: 'With a provisional number you pay first, then send the paper claim form (feuille de soins) to your fund. Keep those from before the number too: rights reach back to the day they opened. Send them within two years.',
      fr: 'Avec un numéro provisoire, vous payez d’abord, puis envoyez la feuille de soins à votre caisse. Gardez aussi celles d’avant le numéro : les droits remontent au jour de leur ouverture. Envoyez-les sous deux ans.',
    },
    because: {
      en: 'There is no carte Vitale before the definitive number.',
      fr: 'Il n’y a pas de carte Vitale avant le numéro définitif.',
    },
    sources: ['S01', 'S07', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'contribution_2026',
    kind: 'warning',
    severity: 'care',
    appliesWhen: { is: 'residentOther' },
    title: { en: 'A new contribution may concern you', fr: 'Une nouvelle contribution peut vous concerner' },
    text: {
      en: 'The social security finance act for 2026 creates a contribution of residents without work whom a treaty exempts from CSG and CRDS, above all American pensioners. Rely on no figure that somebody gives you, and open every letter of the Urssaf.',
      fr: 'La loi de financement de la sécurité sociale pour 2026 crée une contribution pour les résidents sans activité qu’un traité dispense de CSG et de CRDS, surtout les retraités américains. Ne vous fiez à aucun montant annoncé, et ouvrez tout courrier de l’Urssaf.',
    },
    because: { en: 'Your rights come from living in France.', fr: 'Vos droits viennent de votre résidence.' },
    doubt: {
      en: 'Neither the amount nor the first day was found, and on 1 October 2026 the article on who is covered had not changed. Look again before you count on it.',
      fr: 'Ni le montant ni la date de départ n’ont été trouvés, et l’article sur les personnes couvertes n’avait pas changé au 1er octobre 2026. Vérifiez avant d’en tenir compte.',
    },
    sources: ['S18', 'S19'],
    confidence: 'C',
  },
  {
    id: 'puma_not_automatic',
    kind: 'warning',
    severity: 'care',
    appliesWhen: { is: 'euNewcomer' },
    title: { en: 'Cover is not automatic in the first five years', fr: 'Pas de droit automatique avant cinq ans' },
    text: {
      en: 'The CPAM decides case by case and may refuse. Keep full private cover until you have its answer in writing.',
      fr: 'La CPAM décide au cas par cas et peut refuser. Gardez une couverture privée complète jusqu’à sa réponse écrite.',
    },
    because: {
      en: 'You are European, do not work, and have been here for less than five years.',
      fr: 'Vous avez une nationalité européenne, pas d’activité, et moins de cinq ans de séjour.',
    },
    sources: ['S12', 'S13'],
    confidence: 'B',
  },
  {
    id: 'resources_too_small',
    kind: 'warning',
    severity: 'care',
    appliesWhen: { all: [{ is: 'euNewcomer' }, { eq: ['resources', 'insufficient'] }] },
    title: { en: 'Without resources a refusal is likely', fr: 'Sans ressources, un refus est probable' },
    text: {
      en: 'See a social worker before you file. After a refusal, European nationals without means may ask for the AME.',
      fr: 'Consultez un service social avant la demande. Après un refus, les Européens sans ressources peuvent demander l’AME.',
    },
    because: {
      en: 'You said that your resources are not enough.',
      fr: 'Vous avez indiqué des ressources insuffisantes.',
    },
    sources: ['S12', 'S13'],
    confidence: 'B',
  },
  {
    id: 'no_ame_while_legal',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { applies: 'tourist' },
    title: { en: 'The AME is not for visitors', fr: 'L’AME n’est pas pour les visiteurs' },
    text: {
      en: 'The aide médicale de l’État is for people without the right to stay, once more than three months of that have passed. Days of lawful stay do not count towards it.',
      fr: 'L’aide médicale de l’État est réservée à qui n’a pas de droit au séjour, après plus de trois mois dans cette situation. Les jours de séjour régulier ne comptent pas.',
    },
    because: { en: 'Your stay is lawful and short.', fr: 'Votre séjour est régulier et court.' },
    sources: ['AME_2020'],
    confidence: 'B',
  },
]
