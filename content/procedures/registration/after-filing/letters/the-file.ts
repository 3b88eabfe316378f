import {
  ASK_FOR_THE_RULE,
  COPY_OF_THEIR_LETTER,
  KEEP_A_COPY,
  PLEASE_GO_ON,
  PROOF_OF_SENDING,
} from '#content/procedures/registration/after-filing/letters/phrases.ts'
import {
  ACTIVITY,
  ASKED_ON,
  CIVIL_STATUS_ASKED_ON,
  DOCUMENT,
  HEAD,
  SENT_ON,
} from '#content/procedures/registration/after-filing/letters/slots.ts'
import { type LetterText, written } from '#content/procedures/registration/after-filing/letters/written.ts'

/** Demands about the application itself and the ground on which it rests. */
export const theFile: readonly LetterText[] = [
  {
    id: 'number_asked',
    reason: {
      en: 'A social security number is asked for before the file is opened.',
      fr: 'On vous demande un numéro de sécurité sociale pour ouvrir le dossier.',
    },
    fix: [
      {
        en: 'Leave the field for the number empty: this application is what the number comes from.',
        fr: 'Laissez vide la case du numéro : c’est cette demande qui le fait créer.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'getsNumber' },
    documents: ['s1106', 'id_doc'],
    slots: [...HEAD, ASKED_ON, SENT_ON],
    subject: 'Première demande d’inscription à l’assurance maladie – absence de numéro de sécurité sociale',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé un numéro de sécurité sociale pour enregistrer la demande que je vous ai adressée le {sentOn}.',
        en: 'On {askedOn} your office asked me for a social security number in order to record the application that I sent you on {sentOn}.',
      },
      {
        fr: 'Je n’en ai pas encore. Sauf erreur de ma part, et d’après la page d’ameli.fr destinée aux personnes nées à l’étranger, c’est cette demande qui conduit à l’attribution d’un numéro d’attente, puis du numéro définitif.',
        en: 'I have none yet. Unless I am mistaken, and according to the ameli.fr page for people born abroad, it is this application that leads to a provisional number and then to the definitive one.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir enregistrer ma demande en l’état et de m’en donner récépissé.',
        en: 'I would be grateful if you recorded my application as it is and gave me a receipt for it.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      { fr: 'Copie de la demande et des pièces', en: 'Copy of the application and its papers' },
      PROOF_OF_SENDING,
    ],
    sources: ['S01', 'S05'],
    confidence: 'A',
  },
  {
    id: 'account_asked',
    reason: {
      en: 'You are told to use an ameli account, which you cannot open yet.',
      fr: 'On vous renvoie vers un compte ameli, que vous ne pouvez pas encore ouvrir.',
    },
    fix: [
      {
        en: 'Until the definitive number comes, use the post, the counter or 36 46.',
        fr: 'Jusqu’au numéro définitif, passez par la poste, le guichet ou le 36 46.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'getsDefinitiveNumber' },
    documents: [],
    slots: [...HEAD, ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – absence de compte ameli',
    ...written(
      {
        fr: 'Le {askedOn}, vos services ont indiqué que ma demande devait passer par un compte ameli.',
        en: 'On {askedOn} your office asked me to use an ameli account.',
      },
      {
        fr: 'Je n’ai pas encore de numéro définitif. Sauf erreur de ma part, la page d’ameli.fr destinée aux personnes nées à l’étranger indique qu’un compte ne peut pas être ouvert avec un numéro d’attente.',
        en: 'I have no definitive number yet. Unless I am mistaken, the ameli.fr page for people born abroad says that no account can be opened with a provisional number.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir traiter ma demande par courrier, ou de m’indiquer une autre voie ouverte dans ma situation.',
        en: 'I would be grateful if you handled my request by post, or told me another way that is open in my situation.',
      },
    ),
    enclosed: [COPY_OF_THEIR_LETTER],
    sources: ['S01'],
    confidence: 'A',
  },
  {
    id: 'number_exists',
    reason: {
      en: 'A foreign certificate is asked of you although a French number exists already.',
      fr: 'On vous demande un acte étranger alors qu’un numéro français existe déjà.',
    },
    fix: [
      {
        en: 'Enclose an old card, certificate or payslip that shows the number, or the French birth certificate.',
        fr: 'Joignez une ancienne carte, attestation ou fiche de paie qui porte le numéro, ou l’acte de naissance français.',
      },
      {
        en: 'Never write the number in this form: it stands on the paper that you enclose.',
        fr: 'N’écrivez jamais le numéro dans ce formulaire : il figure sur la pièce jointe.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'numberExists' },
    documents: ['existing_number_proof'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – numéro de sécurité sociale existant',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé une pièce d’état civil étrangère afin de créer un numéro de sécurité sociale.',
        en: 'On {askedOn} your office asked me for a foreign civil-status document in order to create a social security number.',
      },
      {
        fr: 'Sauf erreur de ma part, un numéro définitif existe déjà à mon nom et se conserve toute la vie. La pièce ci-jointe permet de le retrouver.',
        en: 'Unless I am mistaken, a definitive number exists in my name already and is kept for life. The enclosed paper allows it to be found.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir rouvrir mes droits avec ce numéro.',
        en: 'I would be grateful if you opened my rights again with this number.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      {
        fr: 'Pièce qui porte le numéro, ou acte de naissance français',
        en: 'A paper that bears the number, or the French birth certificate',
      },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S33', 'S34', 'OWN'],
    confidence: 'B',
  },
  {
    id: 's1_asked_of_worker',
    reason: {
      en: 'A form S1 is asked of you although you work in France.',
      fr: 'On vous demande un formulaire S1 alors que vous travaillez en France.',
    },
    fix: [
      {
        en: 'Send this letter with your contract or the proof of your business.',
        fr: 'Envoyez cette lettre avec votre contrat ou la preuve de votre activité.',
      },
      {
        en: 'If you work in several countries, wait: another state may be the one that insures you.',
        fr: 'Si vous travaillez dans plusieurs pays, attendez : un autre État peut être celui qui vous assure.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { all: [{ any: [{ applies: 'employee_eu' }, { applies: 'self_employed' }] }, { is: 'european' }] },
    documents: ['work_proof', 'business_proof'],
    slots: [...HEAD, ASKED_ON, ACTIVITY],
    subject: 'Dossier d’inscription à l’assurance maladie – formulaire S1',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé un formulaire S1 de mon pays d’origine.',
        en: 'On {askedOn} your office asked me for a form S1 from my home country.',
      },
      {
        fr: 'J’exerce en France mon activité professionnelle (activité : {activity}) et n’en exerce pas dans un autre État. Sauf erreur de ma part, le règlement (CE) n° 883/2004 rattache dans ce cas à la législation de l’État d’activité, et le formulaire S1 concerne les personnes assurées par un autre État.',
        en: 'I work in France (occupation: {activity}) and in no other state. Unless I am mistaken, Regulation (EC) No 883/2004 then applies the law of the state of work, and the form S1 is for people insured by another state.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir instruire ma demande au titre de cette activité.',
        en: 'I would be grateful if you handled my application on the ground of this work.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      {
        fr: 'Contrat de travail, bulletin de paie ou justificatif d’activité indépendante',
        en: 'Employment contract, payslip or proof of self-employment',
      },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S08', 'S28', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'student_file',
    reason: {
      en: 'A paper of your student file was refused.',
      fr: 'Une pièce de votre dossier étudiant est refusée.',
    },
    fix: [
      {
        en: 'Upload the paper again in your personal space on the student site first: that is the usual way.',
        fr: 'Déposez d’abord la pièce à nouveau dans votre espace personnel du site étudiant : c’est la voie normale.',
      },
      {
        en: 'Answer every reminder: the file may be closed after two without an answer.',
        fr: 'Répondez à chaque relance : le dossier peut être clos après deux relances sans réponse.',
      },
      {
        en: 'Send the letter if the upload fails, or to keep a proof.',
        fr: 'Envoyez la lettre si le dépôt échoue, ou pour garder une preuve.',
      },
    ],
    appliesWhen: { is: 'studentSite' },
    documents: [
      'school_certificate',
      'id_doc',
      'residence_permit',
      'birth_cert_full',
      'birth_cert_filiation',
      'birth_cert_plurilingual',
      'consular_civil_status',
      'livret_de_famille',
      'marriage_cert',
      'rib',
      's1',
      'resources_statement',
      'parental_auth',
    ],
    slots: [...HEAD, ASKED_ON, SENT_ON, DOCUMENT],
    subject: 'Dossier étudiant – nouvel envoi d’une pièce',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé une nouvelle version du document suivant, joint à la demande déposée le {sentOn} sur le site destiné aux étudiants étrangers : {document}.',
        en: 'On {askedOn} your office asked me for a new version of the following document, which goes with the application made on {sentOn} on the site for foreign students: {document}.',
      },
      {
        fr: 'Vous la trouverez ci-jointe. Je l’ai également déposée, ou tenté de la déposer, dans mon espace personnel.',
        en: 'I enclose it. I have also uploaded it, or tried to upload it, in my personal space.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir maintenir mon dossier ouvert et de me confirmer la bonne réception de cette pièce.',
        en: 'I would be grateful if you kept my file open and confirmed that you have received this paper.',
      },
    ),
    enclosed: [
      { fr: 'Nouvelle version du document', en: 'New version of the document' },
      { fr: 'Copie d’écran du dépôt ou du refus', en: 'Screenshot of the upload or of the refusal' },
    ],
    sources: ['S03', 'S10', 'S11'],
    confidence: 'B',
    doubt: {
      en: 'That a file closes after two reminders comes from a student guide.',
      fr: 'La clôture après deux relances vient d’un guide étudiant.',
    },
  },
  {
    id: 'student_age',
    reason: {
      en: 'You are told that students must be under 28.',
      fr: 'On vous dit qu’il faut avoir moins de 28 ans pour s’inscrire au titre des études.',
    },
    fix: [
      {
        en: 'Send this letter: the limit belonged to a scheme that ended on 31 August 2019.',
        fr: 'Envoyez cette lettre : la limite tenait à un régime disparu le 31 août 2019.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { all: [{ is: 'studentSite' }, { compare: ['age', '>=', 28] }] },
    documents: ['school_certificate'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Inscription à l’assurance maladie au titre des études – condition d’âge',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont indiqué que mon âge ne permettait pas une inscription au titre des études.',
        en: 'On {askedOn} your office told me that my age does not allow me to register as a student.',
      },
      {
        fr: 'Sauf erreur de ma part, la limite de 28 ans appartenait au régime étudiant, qui a pris fin le 31 août 2019, et la page d’ameli.fr destinée aux étudiants étrangers ne mentionne pas de condition d’âge.',
        en: 'Unless I am mistaken, the limit of 28 years belonged to the student scheme, which ended on 31 August 2019, and the ameli.fr page for foreign students names no condition of age.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir réexaminer ma demande.',
        en: 'I would be grateful if you looked at my application again.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      { fr: 'Attestation d’inscription de l’année en cours', en: 'Certificate of enrolment of the current year' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S03', 'S04', 'S63'],
    confidence: 'A',
  },
  {
    id: 'foreign_iban',
    reason: {
      en: 'The bank details were refused because the account is not in France.',
      fr: 'Les coordonnées bancaires sont refusées parce que le compte n’est pas en France.',
    },
    fix: [
      {
        en: 'If you have a French account by now, send its details instead: refunds come faster.',
        fr: 'Si vous avez désormais un compte français, envoyez plutôt ses coordonnées : les remboursements iront plus vite.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'studentSite' },
    documents: ['rib'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – coordonnées bancaires',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé les coordonnées d’un compte bancaire ouvert en France.',
        en: 'On {askedOn} your office asked me for the details of a bank account held in France.',
      },
      {
        fr: 'Je dispose d’un compte à mon nom hors de France, dont vous trouverez ci-joint les coordonnées (IBAN et BIC). Sauf erreur de ma part, Campus France indique qu’un IBAN étranger est accepté pour l’inscription des étudiants.',
        en: 'I have an account in my name outside France, whose details (IBAN and BIC) I enclose. Unless I am mistaken, Campus France says that a foreign IBAN is accepted for the registration of students.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir le retenir, au moins jusqu’à l’ouverture d’un compte en France.',
        en: 'I would be grateful if you accepted it, at least until I have opened an account in France.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [{ fr: 'Relevé d’identité bancaire du compte', en: 'Bank details of the account' }, COPY_OF_THEIR_LETTER],
    sources: ['S07'],
    confidence: 'B',
  },
  {
    id: 'child_conditions',
    reason: {
      en: 'A permit or three months of residence are asked of a child.',
      fr: 'On demande à un enfant un titre de séjour ou trois mois de résidence.',
    },
    fix: [
      {
        en: 'Send this letter with the form S3705 and the certificate of birth of the child.',
        fr: 'Envoyez cette lettre avec le formulaire S3705 et l’acte de naissance de l’enfant.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 's3705' },
    documents: ['s3705'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Rattachement d’un enfant mineur à une personne assurée',
    ...written(
      {
        fr: 'Le {askedOn}, vos services ont demandé, pour rattacher un enfant mineur, un titre de séjour ou un justificatif de trois mois de résidence.',
        en: 'On {askedOn} your office asked for a residence permit or a proof of three months of residence in order to attach a child under 18.',
      },
      {
        fr: 'Sauf erreur de ma part, la fiche F16620 de service-public.fr ne mentionne ni durée de résidence ni titre de séjour pour l’enfant mineur d’une personne assurée.',
        en: 'Unless I am mistaken, sheet F16620 of service-public.fr names neither a length of residence nor a residence permit for the child of an insured person.',
      },
      {
        fr: 'Vous trouverez ci-joint le formulaire de rattachement et la pièce qui établit le lien avec l’enfant. Je vous saurais gré de bien vouloir procéder au rattachement.',
        en: 'I enclose the form and the paper that proves the relationship with the child. I would be grateful if you attached the child.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      { fr: 'Formulaire S3705 rempli et signé', en: 'Form S3705, filled in and signed' },
      {
        fr: 'Acte de naissance de l’enfant ou livret de famille',
        en: 'Birth certificate of the child or family record book',
      },
    ],
    sources: ['S35'],
    confidence: 'A',
  },
  {
    id: 'paper_sent',
    reason: {
      en: 'Another paper is asked for, and you have it.',
      fr: 'On vous demande une autre pièce, et vous l’avez.',
    },
    fix: [
      {
        en: 'Send it within the time on their letter; if there is none, within a month.',
        fr: 'Envoyez-la dans le délai du courrier ; s’il n’en fixe pas, dans le mois.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'hasFile' },
    documents: [
      'id_doc',
      'rib',
      'proof_address',
      'work_proof',
      'business_proof',
      'school_certificate',
      'residence_permit',
      'relationship_proof',
      'resources_proof',
      'full_health_cover_proof',
      's1',
      's1_refusal',
      'asylum_attestation',
    ],
    slots: [...HEAD, ASKED_ON, DOCUMENT],
    subject: 'Dossier d’inscription à l’assurance maladie – envoi de la pièce demandée',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé le document suivant : {document}.',
        en: 'On {askedOn} your office asked me for the following document: {document}.',
      },
      { fr: 'Vous le trouverez ci-joint.', en: 'I enclose it.' },
      PLEASE_GO_ON,
    ),
    enclosed: [{ fr: 'Document demandé', en: 'The document asked for' }, COPY_OF_THEIR_LETTER],
    sources: ['S01', 'OWN'],
    confidence: 'B',
  },
]
