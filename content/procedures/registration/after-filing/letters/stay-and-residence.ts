import { WORKS_HERE } from '#content/procedures/registration/after-filing/letters/cases.ts'
import {
  ASK_FOR_THE_RULE,
  COPY_OF_THEIR_LETTER,
  KEEP_A_COPY,
  PLEASE_GO_ON,
} from '#content/procedures/registration/after-filing/letters/phrases.ts'
import {
  ACTIVITY,
  ARRIVED_ON,
  ASKED_ON,
  CIVIL_STATUS_ASKED_ON,
  DOCUMENT,
  HEAD,
  PERMIT,
} from '#content/procedures/registration/after-filing/letters/slots.ts'
import { type LetterText, written } from '#content/procedures/registration/after-filing/letters/written.ts'

/** Permits, arrival, and the three months. */
export const stayAndResidence: readonly LetterText[] = [
  {
    id: 'visa_validated',
    reason: {
      en: 'The file was refused because the visa is not validated.',
      fr: 'Le dossier est refusé parce que le visa n’est pas validé.',
    },
    fix: [
      {
        en: 'Validate the visa on the ANEF site and save the certificate.',
        fr: 'Validez le visa sur le site de l’ANEF et enregistrez l’attestation.',
      },
      {
        en: 'Send visa and certificate together: the one does not count without the other.',
        fr: 'Envoyez le visa et l’attestation ensemble : l’un ne compte pas sans l’autre.',
      },
    ],
    appliesWhen: { all: [{ is: 'foreignFile' }, { in: ['permit', ['vlsTs', 'talent']] }] },
    documents: ['ofii_validation', 'residence_permit'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – envoi de l’attestation de validation du visa',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont signalé que la validation de mon visa de long séjour n’était pas justifiée.',
        en: 'On {askedOn} your office told me that my long-stay visa had not been shown to be validated.',
      },
      {
        fr: 'Cette validation est faite. Vous trouverez ci-joint l’attestation correspondante et la copie de mon visa, document prévu par l’arrêté du 10 mai 2017 relatif à la régularité du séjour.',
        en: 'It has now been validated. I enclose the certificate and the copy of my visa, a document named in the order of 10 May 2017 on regular residence.',
      },
      PLEASE_GO_ON,
    ),
    enclosed: [
      { fr: 'Attestation de validation du visa', en: 'Certificate of validation of the visa' },
      { fr: 'Copie du visa et de la page d’identité du passeport', en: 'Copy of the visa and of the identity page' },
    ],
    sources: ['S16', 'S26'],
    confidence: 'A',
  },
  {
    id: 'permit_renewed',
    reason: {
      en: 'The permit has expired, or is refused as expired.',
      fr: 'Le titre de séjour a expiré, ou est refusé comme expiré.',
    },
    fix: [
      {
        en: 'Send the new permit, or the receipt or certificate of extension that you hold.',
        fr: 'Envoyez le nouveau titre, ou le récépissé ou l’attestation de prolongation que vous avez.',
      },
      {
        en: 'If you hold nothing, ask for the renewal on the ANEF site at once and send the confirmation.',
        fr: 'Si vous n’avez rien, demandez le renouvellement sur le site de l’ANEF sans attendre et envoyez la confirmation.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'foreignFile' },
    documents: ['residence_permit'],
    slots: [...HEAD, ASKED_ON, PERMIT],
    subject: 'Dossier d’inscription à l’assurance maladie – titre de séjour en cours de renouvellement',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé un titre de séjour en cours de validité (titre transmis : {permit}).',
        en: 'On {askedOn} your office asked me for a residence permit in force (paper sent: {permit}).',
      },
      {
        fr: 'Vous trouverez ci-joint mon nouveau titre, ou le document provisoire délivré par la préfecture dans l’attente de son renouvellement.',
        en: 'I enclose my new permit, or the provisional paper that the préfecture issued while it is being renewed.',
      },
      {
        fr: 'Sauf erreur de ma part, les droits à l’assurance maladie restent ouverts pendant six mois après la fin de validité d’un titre de séjour. Je vous saurais gré de bien vouloir en tenir compte dans l’instruction de mon dossier.',
        en: 'Unless I am mistaken, rights to health cover stay open for six months after a residence permit ends. I would be grateful if you took this into account.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      {
        fr: 'Nouveau titre, récépissé ou attestation de prolongation',
        en: 'New permit, receipt or certificate of extension',
      },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S16', 'S17'],
    confidence: 'B',
    doubt: {
      en: 'The six months keep rights that are already open. Whether the online certificates are accepted should be asked.',
      fr: 'Les six mois maintiennent des droits déjà ouverts. L’acceptation des attestations en ligne reste à vérifier.',
    },
  },
  {
    id: 'permit_asked_of_european',
    reason: {
      en: 'A residence permit is asked of you although you are an EU, EEA or Swiss national.',
      fr: 'On vous demande un titre de séjour alors que vous avez la nationalité d’un État de l’UE, de l’EEE ou de la Suisse.',
    },
    fix: [
      {
        en: 'Send this letter with a copy of your passport or identity card.',
        fr: 'Envoyez cette lettre avec une copie de votre passeport ou carte d’identité.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { all: [{ is: 'filesInFull' }, { is: 'european' }, { not: { is: 'french' } }] },
    documents: ['id_doc'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – titre de séjour et nationalité européenne',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé un titre de séjour.',
        en: 'On {askedOn} your office asked me for a residence permit.',
      },
      {
        fr: 'Je possède la nationalité d’un État de l’Union européenne, de l’Espace économique européen ou de la Suisse, comme le montre la pièce ci-jointe. Sauf erreur de ma part, la détention d’un titre de séjour n’est pas exigée des ressortissants de ces États.',
        en: 'I am a national of a state of the European Union, of the European Economic Area or of Switzerland, as the enclosed paper shows. Unless I am mistaken, nationals of these states are not required to hold a residence permit.',
      },
      PLEASE_GO_ON,
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      { fr: 'Copie du passeport ou de la carte d’identité', en: 'Copy of the passport or identity card' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S04', 'S05'],
    confidence: 'A',
  },
  {
    id: 'town_hall_registration',
    reason: {
      en: 'A registration with the town hall is asked for.',
      fr: 'On vous demande une inscription ou une déclaration d’arrivée en mairie.',
    },
    fix: [
      {
        en: 'There is none in France. Offer a proof of address instead.',
        fr: 'Elle n’existe pas en France. Proposez plutôt un justificatif de domicile.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'filesInFull' },
    documents: ['proof_address'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – justificatif de résidence',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé une attestation d’inscription ou de déclaration d’arrivée en mairie.',
        en: 'On {askedOn} your office asked me for a certificate of registration or of arrival from the town hall.',
      },
      {
        fr: 'Sauf erreur de ma part, il n’existe pas en France de déclaration d’arrivée à la mairie qui puisse donner lieu à une telle attestation. Vous trouverez ci-joint un justificatif de mon domicile.',
        en: 'Unless I am mistaken, France has no declaration of arrival at the town hall for which such a certificate could be issued. I enclose a proof of my address.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir retenir cette pièce ou m’indiquer précisément le document attendu et le service qui le délivre.',
        en: 'I would be grateful if you accepted it, or told me exactly which document you expect and which office issues it.',
      },
    ),
    enclosed: [{ fr: 'Justificatif de domicile', en: 'Proof of address' }, COPY_OF_THEIR_LETTER],
    sources: ['S02', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'three_months_proven',
    reason: {
      en: 'The three months of residence are said not to be proven.',
      fr: 'Les trois mois de résidence sont jugés non prouvés.',
    },
    fix: [
      {
        en: 'Send a lease older than three months, three rent receipts in a row, two bills in a row, or the proof of a benefit granted for residents.',
        fr: 'Envoyez un bail de plus de trois mois, trois quittances successives, deux factures successives ou la preuve d’une prestation accordée aux résidents.',
      },
      {
        en: 'If the three months are not over yet, wait for the day and send the letter then.',
        fr: 'Si les trois mois ne sont pas écoulés, attendez ce jour pour envoyer la lettre.',
      },
    ],
    // The AME is no registration, and its proofs are others.
    appliesWhen: { all: [{ is: 'waitsThreeMonths' }, { not: { applies: 'irregular' } }] },
    documents: ['proof_3_months', 'accommodation_certificate', 'domiciliation', 'asylum_attestation'],
    slots: [...HEAD, ASKED_ON, ARRIVED_ON, DOCUMENT],
    subject: 'Dossier d’inscription à l’assurance maladie – justificatif de plus de trois mois de résidence',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont indiqué que ma résidence en France depuis plus de trois mois n’était pas justifiée.',
        en: 'On {askedOn} your office told me that more than three months of residence in France had not been proven.',
      },
      {
        fr: 'Ma résidence en France a commencé le {arrivedOn}. Pour l’établir, vous trouverez ci-joint le document suivant : {document}.',
        en: 'My residence in France began on {arrivedOn}. To prove it, I enclose the following document: {document}.',
      },
      {
        fr: 'Si cette pièce ne suffisait pas, je vous saurais gré de bien vouloir m’indiquer lesquelles vous acceptez.',
        en: 'If this were not enough, I would be grateful if you told me which papers you accept.',
      },
      PLEASE_GO_ON,
    ),
    enclosed: [
      { fr: 'Justificatif de plus de trois mois de résidence', en: 'Proof of more than three months of residence' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S14', 'S15', 'S21'],
    confidence: 'B',
  },
  {
    id: 'three_months_worker',
    reason: {
      en: 'Three months of residence are asked of you although you work in France.',
      fr: 'On vous demande trois mois de résidence alors que vous travaillez en France.',
    },
    fix: [
      {
        en: 'Send this letter with your contract, a payslip or the proof of your business.',
        fr: 'Envoyez cette lettre avec votre contrat, un bulletin de paie ou la preuve de votre activité.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: WORKS_HERE,
    documents: ['work_proof', 'business_proof'],
    slots: [...HEAD, ASKED_ON, ACTIVITY],
    subject: 'Dossier d’inscription à l’assurance maladie – droits ouverts au titre de l’activité professionnelle',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé de justifier de plus de trois mois de résidence en France.',
        en: 'On {askedOn} your office asked me to prove more than three months of residence in France.',
      },
      {
        fr: 'J’exerce une activité professionnelle en France (activité : {activity}), comme le montre la pièce ci-jointe. Sauf erreur de ma part, l’article L. 160-1 du code de la sécurité sociale ouvre la prise en charge des frais de santé dès le début de l’activité, sans durée préalable de résidence, la condition de trois mois de l’article D. 160-2 visant les personnes sans activité.',
        en: 'I work in France (occupation: {activity}), as the enclosed paper shows. Unless I am mistaken, article L. 160-1 of the social security code gives cover from the beginning of the activity, without a previous length of residence; the three months of article D. 160-2 concern people who do not work.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir instruire ma demande à ce titre.',
        en: 'I would be grateful if you handled my application on that ground.',
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
    sources: ['S14', 'S15', 'S33'],
    confidence: 'A',
  },
  {
    id: 'three_months_student',
    reason: {
      en: 'Three months of residence are asked of you although you study in France.',
      fr: 'On vous demande trois mois de résidence alors que vous étudiez en France.',
    },
    fix: [
      {
        en: 'Send this letter with the certificate of enrolment of the current year.',
        fr: 'Envoyez cette lettre avec l’attestation d’inscription de l’année en cours.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'studentSite' },
    documents: ['school_certificate'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – études en France',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé de justifier de plus de trois mois de résidence en France.',
        en: 'On {askedOn} your office asked me to prove more than three months of residence in France.',
      },
      {
        fr: 'J’effectue des études supérieures en France, comme le montre l’attestation d’inscription ci-jointe. Sauf erreur de ma part, l’article D. 160-2 du code de la sécurité sociale dispense de cette condition de durée les personnes inscrites dans un établissement d’enseignement supérieur.',
        en: 'I am in higher education in France, as the enclosed certificate of enrolment shows. Unless I am mistaken, article D. 160-2 of the social security code exempts people enrolled in higher education from this condition of length.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir instruire ma demande à ce titre.',
        en: 'I would be grateful if you handled my application on that ground.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      { fr: 'Attestation d’inscription de l’année en cours', en: 'Certificate of enrolment of the current year' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S04', 'S07', 'S15'],
    confidence: 'B',
    doubt: {
      en: 'The list of exemptions was read in its 2016 version.',
      fr: 'La liste des dispenses a été lue dans sa version de 2016.',
    },
  },
  {
    id: 'three_months_family',
    reason: {
      en: 'Three months of residence are asked of you although you join a person insured in France.',
      fr: 'On vous demande trois mois de résidence alors que vous rejoignez une personne assurée en France.',
    },
    fix: [
      {
        en: 'Send this letter with the proof of the relationship and a certificate of cover of the insured person.',
        fr: 'Envoyez cette lettre avec la preuve du lien et l’attestation de droits de la personne assurée.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { all: [{ applies: 'spouse_of_insured' }, { not: { is: 'waitsByResidence' } }] },
    documents: ['relationship_proof'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – membre de la famille d’une personne assurée',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé de justifier de plus de trois mois de résidence en France.',
        en: 'On {askedOn} your office asked me to prove more than three months of residence in France.',
      },
      {
        fr: 'Je rejoins ou accompagne en France un membre de ma famille qui y est déjà couvert, comme le montrent les pièces ci-jointes. Sauf erreur de ma part, l’article D. 160-2 du code de la sécurité sociale dispense de cette condition de durée les membres de la famille qui rejoignent une personne assurée ou l’accompagnent.',
        en: 'I am joining or accompanying a member of my family in France who is already covered, as the enclosed papers show. Unless I am mistaken, article D. 160-2 of the social security code exempts family members who join or accompany an insured person from this condition of length.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir instruire ma demande à ce titre.',
        en: 'I would be grateful if you handled my application on that ground.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      {
        fr: 'Preuve du lien (acte de mariage, Pacs, certificat de concubinage)',
        en: 'Proof of the relationship (marriage certificate, Pacs, certificate of cohabitation)',
      },
      { fr: 'Attestation de droits de la personne assurée', en: 'Certificate of cover of the insured person' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S15', 'S38'],
    confidence: 'B',
    doubt: {
      en: 'An expert of ameli.fr confirms the exemption; the current wording of the article was not read.',
      fr: 'Un expert d’ameli.fr confirme la dispense ; la rédaction actuelle de l’article n’a pas été lue.',
    },
  },
  {
    id: 'three_months_protected',
    reason: {
      en: 'Three months of residence are asked of you although France protects you.',
      fr: 'On vous demande trois mois de résidence alors que la France vous protège.',
    },
    fix: [
      {
        en: 'Send this letter with your permit, receipt or the decision that protects you.',
        fr: 'Envoyez cette lettre avec votre titre, votre récépissé ou la décision de protection.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 'refugee' },
    documents: ['ofpra_decision', 'residence_permit'],
    slots: [...HEAD, ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – bénéfice d’une protection internationale',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé de justifier de plus de trois mois de résidence en France.',
        en: 'On {askedOn} your office asked me to prove more than three months of residence in France.',
      },
      {
        fr: 'La France m’a accordé une protection internationale, comme le montre la pièce ci-jointe. Sauf erreur de ma part, l’article D. 160-2 du code de la sécurité sociale dispense de cette condition de durée les personnes qui en bénéficient.',
        en: 'France has granted me international protection, as the enclosed paper shows. Unless I am mistaken, article D. 160-2 of the social security code exempts protected people from this condition of length.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir ouvrir mes droits à ce titre.',
        en: 'I would be grateful if you opened my rights on that ground.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      { fr: 'Titre de séjour, récépissé ou décision de protection', en: 'Permit, receipt or decision of protection' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S15'],
    confidence: 'A',
  },
  {
    id: 'home_authorities',
    reason: {
      en: 'You are told to ask the authorities of your country, which you have fled, for a certificate.',
      fr: 'On vous renvoie, pour un acte, vers les autorités du pays que vous avez fui.',
    },
    fix: [
      {
        en: 'Do not contact those authorities. OFPRA makes the certificate that takes its place.',
        fr: 'Ne prenez pas contact avec ces autorités. L’OFPRA établit l’acte qui en tient lieu.',
      },
      {
        en: 'If OFPRA has not sent it yet, enclose the proof of your request or its decision.',
        fr: 'Si l’OFPRA ne l’a pas encore envoyé, joignez la preuve de votre demande ou sa décision.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 'refugee' },
    documents: ['ofpra_certificate', 'ofpra_decision'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON],
    subject: 'Attribution d’un numéro de sécurité sociale – état civil établi par l’OFPRA',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé un acte d’état civil délivré par mon pays de naissance.',
        en: 'On {askedOn} your office asked me for a civil-status document issued by my country of birth.',
      },
      {
        fr: 'Je bénéficie d’une protection accordée par la France et ne peux pas m’adresser aux autorités de ce pays. Sauf erreur de ma part, l’article L. 121-9 du Ceseda charge l’OFPRA de délivrer les documents qui tiennent lieu d’actes d’état civil aux personnes protégées.',
        en: 'France protects me, and I cannot turn to the authorities of that country. Unless I am mistaken, article L. 121-9 of the Ceseda makes OFPRA issue the papers that take the place of civil-status documents for protected people.',
      },
      {
        fr: 'Vous trouverez ci-joint le certificat de l’OFPRA ou, s’il ne m’est pas encore parvenu, la décision qui m’accorde la protection. Je vous saurais gré de bien vouloir ouvrir mes droits dans l’attente.',
        en: 'I enclose the certificate of OFPRA or, if it has not reached me yet, the decision that grants me protection. I would be grateful if you opened my rights meanwhile.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      { fr: 'Certificat de l’OFPRA ou décision de protection', en: 'Certificate of OFPRA or decision of protection' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['OWN'],
    confidence: 'B',
    doubt: {
      en: 'The article is cited from general knowledge; that a refugee is not sent to the home authorities is sure.',
      fr: 'L’article est cité de mémoire ; qu’une personne réfugiée ne soit pas renvoyée vers son pays est certain.',
    },
  },
]
