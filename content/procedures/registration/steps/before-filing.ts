import type { StepRequirement } from '#content/schema.ts'

export const stepsBeforeFiling: readonly StepRequirement[] = [
  {
    id: 'gather',
    collects: true,
    kind: 'step',
    order: 10,
    actor: 'me',
    appliesWhen: { any: [{ is: 'hasFile' }, { applies: 'irregular' }] },
    dependsOn: [],
    title: { en: 'Get your papers together', fr: 'Réunir les pièces' },
    because: {
      en: 'A complete file is handled once. Certificates from abroad take longest, so order them first.',
      fr: 'Un dossier complet est traité en une fois. Les actes étrangers sont les plus longs : commandez-les d’abord.',
    },
    how: [
      {
        en: 'Order the certificates that take longest today.',
        fr: 'Commandez dès aujourd’hui les actes les plus longs à obtenir.',
      },
      {
        en: 'Check that names and dates are the same on all papers. If they differ, add the certificate that explains why.',
        fr: 'Vérifiez que noms et dates concordent partout. Sinon, joignez l’acte qui explique la différence.',
      },
      {
        en: 'Make clear copies: all pages, both sides, nothing cut off. Send copies, keep the originals.',
        fr: 'Faites des copies nettes : toutes les pages, recto verso, rien de coupé. Envoyez des copies, gardez les originaux.',
      },
    ],
    takes: [{ min: 1, max: 12, confidence: 'B', sources: ['S01'] }],
    unlocks: [{ en: 'The application.', fr: 'La demande.' }],
    sources: ['S01', 'S45'],
    confidence: 'B',
  },
  {
    id: 'home_form',
    kind: 'step',
    order: 20,
    actor: 'thirdParty',
    appliesWhen: {
      any: [
        { applies: 's1' },
        { is: 'coveredFromHome' },
        { all: [{ applies: 'frontier_ch' }, { eq: ['swissChoice', 'lamal'] }] },
        { applies: 'from_spm_nc_pf' },
      ],
    },
    dependsOn: [],
    title: { en: 'Get the paper of your home scheme', fr: 'Obtenir le document du régime d’origine' },
    because: {
      en: 'Your home scheme goes on paying for your care. France wants the paper that says so.',
      fr: 'Votre régime d’origine continue de payer vos soins. La France veut le document qui l’atteste.',
    },
    how: [
      {
        en: 'Ask for it before you leave: an S1 can take six months, the others some weeks.',
        fr: 'Demandez-le avant le départ : un S1 peut demander six mois, les autres quelques semaines.',
      },
      {
        en: 'Check its dates: it should cover the whole stay, or the whole academic year.',
        fr: 'Vérifiez ses dates : il doit couvrir tout le séjour, ou toute l’année universitaire.',
      },
      {
        en: 'Cards and certificates are shown when you are treated. Forms go to the CPAM.',
        fr: 'Cartes et attestations se montrent lors des soins. Les formulaires vont à la CPAM.',
      },
    ],
    takes: [
      { min: 4, max: 26, when: { applies: 's1' }, confidence: 'A', sources: ['S28'] },
      { min: 1, max: 6, confidence: 'B', sources: ['S04', 'S09'] },
    ],
    whenNothingComes: {
      text: {
        en: 'Ask your fund at home by its website or by letter, and ask for a provisional certificate meanwhile.',
        fr: 'Relancez votre caisse d’origine, en ligne ou par courrier, et demandez un certificat provisoire en attendant.',
      },
      afterWeeks: [{ weeks: 12, when: { applies: 's1' } }, { weeks: 6 }],
    },
    dates: [
      {
        id: 'ehic_renewal',
        kind: 'latest',
        on: { from: { fact: 'ehicUntil' }, days: -45 },
        when: { applies: 'student_eu_ehic' },
        text: {
          en: 'Ask your home fund for the next card, if you stay longer.',
          fr: 'Demandez la carte suivante à votre caisse d’origine, si vous restez plus longtemps.',
        },
      },
      {
        id: 's1_renewal',
        kind: 'latest',
        on: { from: { fact: 's1Until' }, days: -30 },
        when: { applies: 's1' },
        text: { en: 'Ask for a new S1.', fr: 'Demandez un nouveau S1.' },
      },
      {
        id: 'a1_renewal',
        kind: 'latest',
        on: { from: { fact: 'a1Until' }, days: -60 },
        when: { applies: 'a1' },
        text: {
          en: 'Ask your employer whether the posting goes on, and for the next certificate.',
          fr: 'Demandez à l’employeur si le détachement continue, et le certificat suivant.',
        },
      },
    ],
    sources: ['S04', 'S08', 'S09', 'S28'],
    confidence: 'A',
  },
  {
    id: 'business_registration',
    kind: 'step',
    order: 30,
    actor: 'me',
    appliesWhen: { is: 'selfEmployedHere' },
    dependsOn: [],
    title: { en: 'Declare your business', fr: 'Déclarer votre activité' },
    because: {
      en: 'The declaration creates the business and tells the Urssaf and the CPAM.',
      fr: 'La déclaration crée l’entreprise et prévient l’Urssaf et la CPAM.',
    },
    how: [
      {
        en: 'Declare it on the guichet unique. Leave the field for the number empty if you have none.',
        fr: 'Déclarez-la sur le guichet unique. Laissez la case du numéro vide si vous n’en avez pas.',
      },
      {
        en: 'Wait for the SIRET before you start trading.',
        fr: 'Attendez le SIRET avant de démarrer l’activité.',
      },
    ],
    takes: [{ min: 1, max: 12, confidence: 'C', sources: ['S57'] }],
    whenNothingComes: {
      text: {
        en: 'Open the file on the guichet unique: a message may wait for you there. Then write to its support.',
        fr: 'Ouvrez le dossier sur le guichet unique : un message vous y attend peut-être. Écrivez ensuite à l’assistance.',
      },
      afterWeeks: [{ weeks: 3 }],
    },
    links: [
      {
        url: 'https://formalites.entreprises.gouv.fr',
        label: { en: 'Guichet unique for businesses', fr: 'Guichet unique des formalités d’entreprises' },
      },
    ],
    sources: ['S57'],
    confidence: 'C',
    doubt: {
      en: 'The delays come from guides for newcomers; crafts take up to three months.',
      fr: 'Les délais viennent de guides pour nouveaux arrivants ; l’artisanat demande jusqu’à trois mois.',
    },
  },
  {
    id: 'employer_dpae',
    kind: 'step',
    order: 40,
    actor: 'employer',
    appliesWhen: { any: [{ is: 'hiredHere' }, { is: 'foreignEmployer' }] },
    dependsOn: [],
    title: { en: 'Your employer declares you (DPAE)', fr: 'L’employeur vous déclare (DPAE)' },
    because: {
      en: 'It opens your cover from the first hour of work. By itself it gives no number.',
      fr: 'Elle ouvre votre couverture dès la première heure de travail. Seule, elle ne donne pas de numéro.',
    },
    how: [
      {
        en: 'Ask the HR department for the receipt of the declaration to the Urssaf.',
        fr: 'Demandez au service du personnel l’accusé de réception de la déclaration à l’Urssaf.',
      },
      {
        en: 'Ask whether the employer files your application online, or whether you send it yourself.',
        fr: 'Demandez si l’employeur dépose votre demande en ligne ou si vous l’envoyez vous-même.',
      },
    ],
    takes: [{ min: 0, max: 1, confidence: 'A', sources: ['S02', 'S24'] }],
    whenNothingComes: {
      text: {
        en: 'Ask the HR department. The declaration is due in the 8 days before the first day of work.',
        fr: 'Interrogez le service du personnel. La déclaration se fait dans les 8 jours qui précèdent l’embauche.',
      },
      afterWeeks: [{ weeks: 1 }],
    },
    sources: ['S02', 'S23', 'S24'],
    confidence: 'A',
  },
  {
    id: 'legal_stay',
    kind: 'step',
    order: 50,
    actor: 'me',
    appliesWhen: {
      all: [
        { any: [{ is: 'foreignFile' }, { applies: 'student_uk' }] },
        { any: [{ is: 'unvalidatedVisa' }, { is: 'cardToRequest' }] },
      ],
    },
    dependsOn: [],
    title: { en: 'Put your stay in order', fr: 'Mettre votre séjour en règle' },
    because: {
      en: 'Until the visa is validated or the card asked for, the fund may refuse your file.',
      fr: 'Tant que le visa n’est pas validé ou la carte demandée, la caisse peut refuser le dossier.',
    },
    how: [
      {
        en: 'VLS-TS: validate it on the ANEF site, pay the tax there, and keep the confirmation.',
        fr: 'VLS-TS : validez-le sur le site de l’ANEF, payez-y la taxe et gardez la confirmation.',
      },
      {
        en: 'Visa “carte de séjour à solliciter”: ask the préfecture for the card within two months, and ask the fund which paper it takes meanwhile.',
        fr: 'Visa « carte de séjour à solliciter » : demandez la carte à la préfecture dans les deux mois, et demandez à la caisse quel document elle accepte en attendant.',
      },
    ],
    takes: [{ min: 0, max: 12, confidence: 'B', sources: ['S16'] }],
    whenNothingComes: {
      text: {
        en: 'Call the citizens’ contact centre of the ANEF, 0806 001 620, and keep screenshots of what the site shows.',
        fr: 'Appelez le centre de contact citoyens de l’ANEF, 0806 001 620, et gardez des captures d’écran du site.',
      },
      afterWeeks: [{ weeks: 2 }],
    },
    unlocks: [{ en: 'Your stay counts for the fund.', fr: 'Votre séjour compte pour la caisse.' }],
    dates: [
      {
        id: 'visa_validation',
        kind: 'latest',
        on: { from: { fact: 'arrivedOn' }, months: 3 },
        when: { is: 'unvalidatedVisa' },
        text: { en: 'Last day to validate the visa.', fr: 'Dernier jour pour valider le visa.' },
      },
      {
        id: 'card_request',
        kind: 'latest',
        on: { from: { fact: 'arrivedOn' }, months: 2 },
        when: { is: 'cardToRequest' },
        text: { en: 'Last day to ask for the card.', fr: 'Dernier jour pour demander la carte.' },
      },
    ],
    links: [
      {
        url: 'https://administration-etrangers-en-france.interieur.gouv.fr',
        label: { en: 'ANEF site', fr: 'Site de l’ANEF' },
      },
    ],
    sources: ['S16', 'S26', 'VISA_RULE'],
    confidence: 'A',
  },
  {
    id: 'address',
    kind: 'step',
    order: 60,
    actor: 'me',
    appliesWhen: { is: 'files' },
    dependsOn: [],
    title: { en: 'Have an address that can be proved', fr: 'Avoir une adresse justifiable' },
    because: {
      en: 'Your address decides which fund is yours, and its letters must reach you.',
      fr: 'L’adresse détermine votre caisse, et ses courriers doivent vous parvenir.',
    },
    how: [
      {
        en: 'Put your name on the letter box, and ask for a lease, a bill or a certificate in your name.',
        fr: 'Mettez votre nom sur la boîte aux lettres et obtenez un bail, une facture ou une attestation à votre nom.',
      },
    ],
    takes: [{ min: 0, max: 1, confidence: 'B', sources: ['S14', 'S26'] }],
    sources: ['S14', 'S26'],
    confidence: 'B',
  },
  {
    id: 'three_months',
    kind: 'step',
    order: 70,
    actor: 'me',
    appliesWhen: { is: 'waitsThreeMonths' },
    dependsOn: [],
    title: { en: 'Complete three months in France', fr: 'Atteindre trois mois en France' },
    because: {
      en: 'Rights by residence open after more than three months in a row. The months are yours to prove.',
      fr: 'Les droits par la résidence s’ouvrent après plus de trois mois d’affilée. C’est à vous de les prouver.',
    },
    how: [
      {
        en: 'Keep every paper with a date and your name: rent receipts, bills, certificates.',
        fr: 'Gardez tout document daté à votre nom : quittances, factures, attestations.',
      },
      {
        en: 'Keep private cover for these months if you can.',
        fr: 'Gardez si possible une assurance privée pendant ces mois.',
      },
    ],
    takes: [{ min: 0, max: 13, confidence: 'B', sources: ['S14', 'S15'] }],
    dates: [
      {
        id: 'file_from',
        kind: 'earliest',
        on: { from: { fact: 'arrivedOn' }, months: 3 },
        when: { is: 'waitsByResidence' },
        text: { en: 'From this day you can file.', fr: 'À partir de ce jour, vous pouvez déposer le dossier.' },
      },
      {
        id: 'asylum_file_from',
        kind: 'earliest',
        on: { from: { fact: 'arrivedOn' }, months: 3, days: -15 },
        when: { applies: 'asylum_seeker_adult' },
        text: {
          en: 'About 15 days before the three months end, send the file.',
          fr: 'Envoyez le dossier environ 15 jours avant la fin des trois mois.',
        },
      },
      {
        id: 'asylum_rights_from',
        kind: 'expected',
        on: { from: { fact: 'arrivedOn' }, months: 3 },
        when: { applies: 'asylum_seeker_adult' },
        text: { en: 'Your rights can open.', fr: 'Vos droits peuvent s’ouvrir.' },
      },
    ],
    sources: ['S14', 'S15', 'S21'],
    confidence: 'B',
  },
]
