/**
 * Names, titles and addresses of eight words or more. They have one form only, which is the French one: whoever looks for
 * the paper or writes the envelope needs exactly these words.
 */
export const OFFICIAL_RUNS: readonly { text: string; why: string }[] = [
  { text: 'Demande d’ouverture des droits à l’assurance maladie', why: 'title printed on form S1106' },
  { text: 'Pièce d’état civil établie par un consulat', why: 'name on the lists of funds' },
  {
    text: 'Certificat de naissance tenant lieu d’acte d’état civil (OFPRA)',
    why: 'title of the paper that OFPRA issues',
  },
  { text: 'Justificatif de résidence stable de plus de 3 mois', why: 'name on the lists of funds' },
  { text: 'Certificat de scolarité de l’année en cours', why: 'name on the list of the student site' },
  { text: 'Refus de S1 ou attestation de non-droit', why: 'name of the paper' },
  { text: 'Attestation de prise en charge de la caisse monégasque', why: 'name of the paper' },
  { text: 'Visa de long séjour valant titre de séjour', why: 'legal name of the VLS-TS' },
  { text: 'Long-stay visa “carte de séjour à solliciter”', why: 'what is printed on the visa' },
  { text: 'Assurance Maladie de Paris, SRI/talents, 75948 Paris Cedex 19', why: 'postal address' },
  { text: 'Assurance Maladie de Paris, SRI / Assistants de langue, 75948 Paris Cedex 19', why: 'postal address' },
  { text: 'from the service central d’état civil in Nantes', why: 'name and seat of the registry' },
  { text: 'Allocation d’aide au retour à l’emploi', why: 'name of the benefit' },
  {
    text: 'Union de recouvrement des cotisations de sécurité sociale et d’allocations familiales',
    why: 'name of the body',
  },
  { text: 'Office français de l’immigration et de l’intégration', why: 'name of the body' },
  { text: 'Centre des liaisons européennes et internationales de sécurité sociale', why: 'name of the body' },
  { text: 'Caisse d’assurance retraite et de la santé au travail', why: 'name of the body' },
  { text: 'Commission nationale de l’informatique et des libertés', why: 'name of the body' },
  {
    text: 'Caisse de prévoyance sociale de Saint-Barthélemy, run by',
    why: 'name of the fund, as it begins a sentence',
  },
  {
    text: 'Université de Lyon (Ulys), relocation-luxembourg.fr, CPAM leaflet for language assistants',
    why: 'names of sources, which are cited as they are',
  },
  { text: 'Univ. Grenoble Alpes, CIUP Access, espace-ulys.fr', why: 'names of sources, which are cited as they are' },
]
