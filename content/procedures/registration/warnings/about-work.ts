import type { WarningRequirement } from '#content/schema.ts'

export const aboutWork: readonly WarningRequirement[] = [
  {
    id: 'msa_replaces_cpam',
    kind: 'warning',
    severity: 'care',
    appliesWhen: { applies: 'msa_worker' },
    title: { en: 'Your fund is the MSA', fr: 'Votre caisse est la MSA' },
    text: {
      en: 'Where this plan says CPAM, read MSA. The line 36 46 and the ameli account are not for you: call or visit your MSA.',
      fr: 'Quand ce parcours dit CPAM, lisez MSA. Le 36 46 et le compte ameli ne vous concernent pas : appelez votre MSA ou allez à son accueil.',
    },
    because: { en: 'You work in farming.', fr: 'Vous travaillez dans l’agriculture.' },
    sources: ['S05'],
    confidence: 'A',
  },
  {
    id: 'visitor_may_not_work',
    kind: 'warning',
    severity: 'care',
    appliesWhen: {
      all: [
        { is: 'visitorPermit' },
        { any: [{ is: 'hiredHere' }, { is: 'selfEmployedHere' }, { is: 'employedFromAbroad' }] },
      ],
    },
    title: { en: 'A visitor permit does not allow you to work', fr: 'Un titre visiteur ne permet pas de travailler' },
    text: {
      en: 'Ask the préfecture for another permit before you begin. The fund may refuse the file, and the préfecture the renewal.',
      fr: 'Demandez un autre titre à la préfecture avant de commencer. La caisse peut refuser le dossier, et la préfecture le renouvellement.',
    },
    because: { en: 'You have a visitor permit and work.', fr: 'Vous avez un titre visiteur et travaillez.' },
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'working_holiday_cover_ends',
    kind: 'warning',
    severity: 'care',
    appliesWhen: { all: [{ is: 'hiredHere' }, { is: 'needsPermit' }, { eq: ['permit', 'workingHoliday'] }] },
    title: { en: 'Keep your private insurance beside the job', fr: 'Gardez votre assurance privée à côté de l’emploi' },
    text: {
      en: 'With a working-holiday visa you are covered in France only through your job. The private insurance that the visa demands goes on.',
      fr: 'Avec un visa vacances-travail, seul votre emploi vous couvre en France. L’assurance privée exigée par le visa continue.',
    },
    because: { en: 'You have a working-holiday visa.', fr: 'Vous avez un visa vacances-travail.' },
    doubt: {
      en: 'This comes from guides for newcomers, and what happens to rights after the job was not found.',
      fr: 'Cela vient de guides pour nouveaux arrivants, et le sort des droits après l’emploi n’a pas été trouvé.',
    },
    sources: ['S45', 'S57'],
    confidence: 'C',
  },
  {
    id: 'work_study_is_work',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { all: [{ is: 'hiredHere' }, { has: ['activity', 'apprentice'] }] },
    title: { en: 'A work-study contract makes you an employee', fr: 'L’alternance fait de vous un salarié' },
    text: {
      en: 'Do not use the site for students, even if your school tells you to: your contract opens your rights from the first hour.',
      fr: 'N’utilisez pas le site des étudiants, même si votre école vous y renvoie : le contrat ouvre vos droits dès la première heure.',
    },
    because: {
      en: 'You have a contract of apprenticeship or work-study.',
      fr: 'Vous avez un contrat d’apprentissage ou d’alternance.',
    },
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'paid_internship',
    kind: 'warning',
    severity: 'care',
    appliesWhen: { all: [{ is: 'hiredHere' }, { is: 'internWithPay' }] },
    title: { en: 'Have the internship confirmed as work', fr: 'Faites confirmer que le stage est un emploi' },
    text: {
      en: 'A contract or pay slips make you an employee. If what you have is an internship agreement with an allowance, ask the host body whether it declares you; otherwise answer that there are no pay slips.',
      fr: 'Un contrat ou des bulletins de paie font de vous un salarié. Si vous n’avez qu’une convention de stage avec gratification, demandez à l’organisme s’il vous déclare ; sinon, répondez qu’il n’y a pas de bulletin de paie.',
    },
    because: {
      en: 'You said that your internship is paid as work.',
      fr: 'Vous avez indiqué un stage payé comme un emploi.',
    },
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'posting_is_declared',
    kind: 'warning',
    severity: 'info',
    appliesWhen: {
      any: [{ applies: 'posted_eu' }, { applies: 'posted_eu_card' }, { applies: 'posted_bilateral' }],
    },
    title: { en: 'Keep the proof of the posting with you', fr: 'Gardez la preuve du détachement sur vous' },
    text: {
      en: 'Your employer declares the posting on the SIPSI site before you start. An inspector may ask you for the certificate.',
      fr: 'L’employeur déclare le détachement sur le site SIPSI avant votre arrivée. Un inspecteur peut vous demander le certificat.',
    },
    because: { en: 'You are posted to France.', fr: 'Vous êtes en détachement en France.' },
    sources: ['S27'],
    confidence: 'B',
  },
  {
    id: 'swiss_contributions',
    kind: 'warning',
    severity: 'care',
    appliesWhen: { all: [{ applies: 'frontier_ch' }, { eq: ['swissChoice', 'french'] }] },
    title: { en: 'The French cover has a contribution', fr: 'La couverture française a une cotisation' },
    text: {
      en: 'A service of the Urssaf for frontier workers in Switzerland (CNTFS) works out a contribution from your income and asks you for it directly.',
      fr: 'Un service de l’Urssaf pour les frontaliers en Suisse (CNTFS) calcule une cotisation sur vos revenus et vous la demande directement.',
    },
    because: { en: 'You choose the French cover.', fr: 'Vous choisissez la couverture française.' },
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'swiss_pension_choice',
    kind: 'warning',
    severity: 'care',
    appliesWhen: { is: 'swissPensioner' },
    title: {
      en: 'With a Swiss pension you may have to choose',
      fr: 'Avec une pension suisse, il peut falloir choisir',
    },
    text: {
      en: 'If Switzerland alone pays your pension, you may choose between the Swiss insurance with an S1 and the French cover, with the same form as frontier workers. Ask the CPAM about the time limit before you move.',
      fr: 'Si seule la Suisse vous verse une pension, vous pouvez choisir entre l’assurance suisse avec un S1 et la couverture française, avec le même formulaire que les frontaliers. Demandez le délai à la CPAM avant le départ.',
    },
    because: { en: 'Your pension comes from Switzerland.', fr: 'Votre pension vient de Suisse.' },
    sources: ['S28', 'S29'],
    confidence: 'B',
  },
  {
    id: 'telework_at_home',
    kind: 'warning',
    severity: 'info',
    appliesWhen: {
      all: [
        { applies: 'several_states' },
        { countryIn: ['worksIn', 'french'] },
        { countryIn: ['worksIn', 'coordination'] },
        { is: 'hired' },
      ],
    },
    title: {
      en: 'Telework from home need not change your scheme',
      fr: 'Le télétravail ne change pas toujours de régime',
    },
    text: {
      en: 'Below a quarter of your working time at home in France, you stay insured where the employer is. Up to just under half, an agreement between several states, Luxembourg among them, allows it if the employer asks for a certificate A1.',
      fr: 'Sous un quart du temps de travail à domicile en France, vous restez assuré dans le pays de l’employeur. Jusqu’à un peu moins de la moitié, un accord entre plusieurs États, dont le Luxembourg, le permet si l’employeur demande un certificat A1.',
    },
    because: {
      en: 'You are an employee and work in France and in another European country.',
      fr: 'Vous êtes salarié et travaillez en France et dans un autre pays européen.',
    },
    doubt: {
      en: 'Given from memory: check with the Cleiss that your country has signed, and that the shares have not changed.',
      fr: 'Cité de mémoire : vérifiez auprès du Cleiss que votre pays a signé et que les parts n’ont pas changé.',
    },
    sources: ['OWN'],
    confidence: 'C',
  },
  {
    id: 'stay_needs_permit',
    kind: 'warning',
    severity: 'info',
    appliesWhen: {
      all: [
        { is: 'needsPermit' },
        {
          any: [
            { applies: 'student_eu_ehic' },
            { applies: 'posted_eu' },
            { applies: 'posted_eu_card' },
            { applies: 'frontier_eu' },
            { applies: 'family_of_eu_insured' },
            { is: 'foreignPensioner' },
          ],
        },
      ],
    },
    title: {
      en: 'Your care is paid for; your stay needs a permit',
      fr: 'Vos soins sont payés ; votre séjour demande un titre',
    },
    text: {
      en: 'The card or form of another European state settles who pays for your care. It is no right to live in France: have the visa or permit that your nationality needs.',
      fr: 'La carte ou le formulaire d’un autre État européen règle qui paie vos soins. Ce n’est pas un droit au séjour : ayez le visa ou le titre que votre nationalité demande.',
    },
    because: {
      en: 'Another European state insures you, and you are no national of the EU, the EEA or Switzerland.',
      fr: 'Un autre État européen vous assure, et vous n’êtes ressortissant ni de l’UE, ni de l’EEE, ni de la Suisse.',
    },
    sources: ['S08', 'S28', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'au_pair_age',
    kind: 'warning',
    severity: 'care',
    appliesWhen: {
      all: [
        { is: 'auPairHere' },
        {
          any: [
            { compare: ['age', '>', 30] },
            { compare: ['age', '<', 17] },
            { all: [{ is: 'needsPermit' }, { compare: ['age', '<', 18] }] },
          ],
        },
      ],
    },
    title: { en: 'Your age is outside the limits for au pairs', fr: 'Votre âge sort des limites du séjour au pair' },
    text: {
      en: 'Au pairs are 18 to 30 years old, Europeans 17 to 30. Outside these ages the family needs another contract: ask the Urssaf before you leave.',
      fr: 'Les jeunes au pair ont de 18 à 30 ans, les Européens de 17 à 30 ans. Hors de ces âges, il faut un autre contrat : interrogez l’Urssaf avant le départ.',
    },
    because: { en: 'It follows from your age.', fr: 'Cela découle de votre âge.' },
    sources: ['S59'],
    confidence: 'B',
  },
  {
    id: 'no_student_age_limit',
    kind: 'warning',
    severity: 'info',
    appliesWhen: { all: [{ is: 'studentSite' }, { compare: ['age', '>=', 28] }] },
    title: { en: 'There is no age limit for students', fr: 'Il n’y a pas de limite d’âge pour les étudiants' },
    text: {
      en: 'The limit of 28 years belonged to a student scheme that ended on 31 August 2019. You register like every other student.',
      fr: 'La limite de 28 ans tenait à un régime étudiant disparu le 31 août 2019. Vous vous inscrivez comme tous les étudiants.',
    },
    because: { en: 'You are 28 or older.', fr: 'Vous avez 28 ans ou plus.' },
    sources: ['S04', 'S63'],
    confidence: 'B',
  },
]
