import { ACTS } from '#content/procedures/registration/after-filing/letters/cases.ts'
import {
  ASK_FOR_THE_RULE,
  COPY_OF_THEIR_LETTER,
  KEEP_A_COPY,
  PLEASE_GO_ON,
} from '#content/procedures/registration/after-filing/letters/phrases.ts'
import {
  BIRTH_COUNTRY,
  CIVIL_STATUS_ASKED_ON,
  DOCUMENT,
  HEAD,
} from '#content/procedures/registration/after-filing/letters/slots.ts'
import { type LetterText, written } from '#content/procedures/registration/after-filing/letters/written.ts'

/** What is added to a foreign certificate: a translation, an apostille, a legalisation. */
export const translationAndFormality: readonly LetterText[] = [
  {
    id: 'translation_sent',
    reason: {
      en: 'The certificate was refused because it is not translated, and yours needs a translation.',
      fr: 'L’acte est refusé faute de traduction, et le vôtre en demande une.',
    },
    fix: [
      {
        en: 'Have it translated by a sworn translator, or order a plurilingual extract if your country issues one.',
        fr: 'Faites-le traduire par un traducteur assermenté, ou commandez un extrait plurilingue si votre pays en délivre.',
      },
      {
        en: 'If an apostille is needed, have it put on first and translated too.',
        fr: 'Si une apostille est exigée, faites-la apposer d’abord et traduire aussi.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 'sworn_translation' },
    documents: ['sworn_translation', 'birth_cert_plurilingual'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, DOCUMENT],
    subject: 'Dossier d’inscription à l’assurance maladie – envoi de la traduction demandée',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé la traduction en français de mon acte de naissance.',
        en: 'On {askedOn} your office asked me for a French translation of my birth certificate.',
      },
      {
        fr: 'Vous trouverez ci-joint, avec la copie de l’acte, le document suivant : {document}.',
        en: 'I enclose, with the copy of the certificate, the following document: {document}.',
      },
      PLEASE_GO_ON,
    ),
    enclosed: [
      { fr: 'Copie de l’acte de naissance', en: 'Copy of the birth certificate' },
      { fr: 'Traduction assermentée ou extrait plurilingue', en: 'Sworn translation or plurilingual extract' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S05', 'S26'],
    confidence: 'A',
  },
  {
    id: 'translator_questioned',
    reason: {
      en: 'Your translation was not accepted.',
      fr: 'Votre traduction n’est pas acceptée.',
    },
    fix: [
      {
        en: 'Check that the translator is registered with a French court of appeal, or that a consulate made the translation.',
        fr: 'Vérifiez que le traducteur est inscrit auprès d’une cour d’appel française, ou que la traduction vient d’un consulat.',
      },
      {
        en: 'If it was made abroad by somebody else, a new one by a sworn translator in France is the surest way.',
        fr: 'Si elle a été faite à l’étranger par une autre personne, le plus sûr est une nouvelle traduction assermentée en France.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { applies: 'sworn_translation' },
    documents: ['sworn_translation'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – traduction de mon acte de naissance',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont indiqué que la traduction de mon acte de naissance ne pouvait pas être acceptée.',
        en: 'On {askedOn} your office told me that the translation of my birth certificate could not be accepted.',
      },
      {
        fr: 'J’avais compris qu’une traduction établie par un traducteur inscrit auprès d’une cour d’appel française, ou par un consulat, était admise. Vous trouverez ci-joint cette traduction, avec la mention de la qualité de la personne qui l’a établie.',
        en: 'I had understood that a translation by a translator registered with a French court of appeal, or by a consulate, is accepted. I enclose that translation, which states in what capacity its author made it.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir l’examiner à nouveau, ou de m’indiquer par écrit ce qui manque et quels traducteurs vous acceptez, ainsi que la règle appliquée.',
        en: 'I would be grateful if you examined it again, or told me in writing what is missing and which translators you accept, with the rule applied.',
      },
    ),
    enclosed: [
      { fr: 'Copie de l’acte de naissance et de sa traduction', en: 'Copy of the certificate and of its translation' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S05', 'S06', 'S26', 'S42'],
    confidence: 'B',
    doubt: {
      en: 'Translations by a consulate are in the wording of the funds; some places refuse translations made abroad.',
      fr: 'Les traductions consulaires figurent dans la formule des caisses ; certains services refusent celles faites à l’étranger.',
    },
  },
  {
    id: 'translation_european_act',
    reason: {
      en: 'A translation is asked for although the certificate was issued in the EEA or Switzerland.',
      fr: 'On vous demande une traduction alors que l’acte vient de l’EEE ou de la Suisse.',
    },
    fix: [
      {
        en: 'Send this letter. A plurilingual extract, or the EU multilingual form with the certificate, settles it too.',
        fr: 'Envoyez cette lettre. Un extrait plurilingue, ou le formulaire multilingue de l’UE joint à l’acte, règle aussi la question.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { all: [{ is: 'foreignAct' }, { countryIn: ['birthCountry', 'translation_not_required'] }] },
    documents: ACTS,
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, BIRTH_COUNTRY],
    subject: 'Dossier d’inscription à l’assurance maladie – demande de traduction d’un acte européen',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé la traduction de mon acte de naissance (pays de délivrance : {birthCountry}).',
        en: 'On {askedOn} your office asked me for a translation of my birth certificate (country of issue: {birthCountry}).',
      },
      {
        fr: 'Sauf erreur de ma part, la fiche F16467 de service-public.fr ne demande pas de traduction pour un acte délivré dans un État de l’Espace économique européen ou en Suisse.',
        en: 'Unless I am mistaken, sheet F16467 of service-public.fr asks for no translation of a certificate issued in a state of the European Economic Area or in Switzerland.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir réexaminer ma demande sur la base de l’acte déjà transmis, dont vous trouverez ci-joint une nouvelle copie.',
        en: 'I would be grateful if you looked at my application again with the certificate that I have already sent, of which I enclose a new copy.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [{ fr: 'Copie de l’acte de naissance', en: 'Copy of the birth certificate' }, COPY_OF_THEIR_LETTER],
    sources: ['S05', 'S07'],
    confidence: 'A',
  },
  {
    id: 'translation_plurilingual',
    reason: {
      en: 'A translation is asked for although the paper is plurilingual or carries the EU form.',
      fr: 'On vous demande une traduction alors que l’acte est plurilingue ou accompagné du formulaire de l’UE.',
    },
    fix: [
      {
        en: 'Check that French is one of the languages and that both parents are named.',
        fr: 'Vérifiez que le français fait partie des langues et que vos deux parents sont nommés.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { is: 'foreignAct' },
    documents: ['birth_cert_plurilingual'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, DOCUMENT],
    subject: 'Dossier d’inscription à l’assurance maladie – acte de naissance plurilingue',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé la traduction du document suivant : {document}.',
        en: 'On {askedOn} your office asked me for a translation of the following document: {document}.',
      },
      {
        fr: 'Ce document est rédigé en plusieurs langues, dont le français, ou accompagné du formulaire multilingue prévu par le règlement (UE) 2016/1191. Sauf erreur de ma part, la fiche F16467 de service-public.fr dispense de traduction les actes plurilingues.',
        en: 'This document is written in several languages, French among them, or comes with the multilingual form of Regulation (EU) 2016/1191. Unless I am mistaken, sheet F16467 of service-public.fr exempts plurilingual certificates from translation.',
      },
      {
        fr: 'Vous en trouverez ci-joint une nouvelle copie, et je vous saurais gré de bien vouloir la retenir.',
        en: 'I enclose a new copy and would be grateful if you accepted it.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      {
        fr: 'Copie de l’extrait plurilingue ou de l’acte et du formulaire multilingue',
        en: 'Copy of the plurilingual extract, or of the certificate with the multilingual form',
      },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S05', 'S40', 'S42', 'S43'],
    confidence: 'B',
  },
  {
    id: 'translation_french_act',
    reason: {
      en: 'A translation is asked for although the certificate is in French.',
      fr: 'On vous demande une traduction alors que l’acte est rédigé en français.',
    },
    fix: [
      {
        en: 'Use this letter only if the whole certificate is in French, stamps included.',
        fr: 'N’utilisez cette lettre que si tout l’acte est en français, cachets compris.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: {
      all: [
        { is: 'foreignAct' },
        { any: [{ countryIn: ['birthCountry', 'french_usual'] }, { countryIn: ['birthCountry', 'french_often'] }] },
      ],
    },
    documents: ACTS,
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, BIRTH_COUNTRY],
    subject: 'Dossier d’inscription à l’assurance maladie – acte de naissance rédigé en français',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé la traduction de mon acte de naissance (pays de délivrance : {birthCountry}).',
        en: 'On {askedOn} your office asked me for a translation of my birth certificate (country of issue: {birthCountry}).',
      },
      {
        fr: 'Cet acte est rédigé en français, comme le montre la copie ci-jointe. Sauf erreur de ma part, une traduction n’est donc pas nécessaire.',
        en: 'The certificate is written in French, as the enclosed copy shows. Unless I am mistaken, no translation is therefore needed.',
      },
      PLEASE_GO_ON,
      ASK_FOR_THE_RULE,
    ),
    enclosed: [{ fr: 'Copie de l’acte de naissance', en: 'Copy of the birth certificate' }, COPY_OF_THEIR_LETTER],
    sources: ['S05', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'translation_practice',
    reason: {
      en: 'A translation is asked for, and your certificate is in a language that many funds read.',
      fr: 'On vous demande une traduction, et votre acte est dans une langue que beaucoup de caisses lisent.',
    },
    fix: [
      {
        en: 'Ask before you pay: the general rule does ask for a translation, practice is wider.',
        fr: 'Demandez avant de payer : la règle générale exige une traduction, la pratique est plus souple.',
      },
      {
        en: 'If the fund insists, have the certificate translated.',
        fr: 'Si la caisse maintient sa demande, faites traduire l’acte.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: {
      all: [{ is: 'foreignAct' }, { countryIn: ['birthCountry', 'translation_disputed_language'] }],
    },
    documents: ACTS,
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, BIRTH_COUNTRY],
    subject: 'Dossier d’inscription à l’assurance maladie – langue de mon acte de naissance',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé la traduction de mon acte de naissance (pays de délivrance : {birthCountry}).',
        en: 'On {askedOn} your office asked me for a translation of my birth certificate (country of issue: {birthCountry}).',
      },
      {
        fr: 'J’ai lu que certaines caisses acceptent sans traduction les actes rédigés dans une vingtaine de langues, dont l’anglais, l’espagnol et le portugais. Sauf erreur de ma part, celle de mon acte en fait partie.',
        en: 'I have read that some funds accept certificates in some twenty languages without a translation, among them English, Spanish and Portuguese. Unless I am mistaken, the language of my certificate is one of them.',
      },
      {
        fr: 'Avant d’engager des frais de traduction, je vous saurais gré de bien vouloir me confirmer par écrit si l’acte ci-joint peut être retenu en l’état. À défaut, je vous transmettrai une traduction assermentée.',
        en: 'Before I pay for a translation, I would be grateful if you confirmed in writing whether the enclosed certificate can be taken as it is. Otherwise I will send you a sworn translation.',
      },
    ),
    enclosed: [{ fr: 'Copie de l’acte de naissance', en: 'Copy of the birth certificate' }, COPY_OF_THEIR_LETTER],
    sources: ['S05', 'S06', 'S07'],
    confidence: 'C',
    doubt: {
      en: 'The official sheet asks for a translation; the list of languages comes from a leaflet of one fund and from universities.',
      fr: 'La fiche officielle demande une traduction ; la liste des langues vient d’un dépliant d’une caisse et d’universités.',
    },
  },
  {
    id: 'apostille_eu',
    reason: {
      en: 'An apostille is asked for although the certificate was issued in the EU.',
      fr: 'On vous demande une apostille alors que l’acte vient de l’UE.',
    },
    fix: [
      {
        en: 'Send this letter: inside the EU civil-status papers need neither apostille nor legalisation.',
        fr: 'Envoyez cette lettre : dans l’UE, les actes d’état civil circulent sans apostille ni légalisation.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { all: [{ is: 'foreignAct' }, { countryIn: ['birthCountry', 'eu'] }] },
    documents: ['apostille', 'legalisation'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, BIRTH_COUNTRY],
    subject: 'Dossier d’inscription à l’assurance maladie – apostille d’un acte délivré dans l’Union européenne',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé une apostille ou une légalisation de mon acte de naissance (pays de délivrance : {birthCountry}).',
        en: 'On {askedOn} your office asked me for an apostille or a legalisation of my birth certificate (country of issue: {birthCountry}).',
      },
      {
        fr: 'Sauf erreur de ma part, le règlement (UE) 2016/1191 dispense de légalisation et de toute formalité similaire, dont l’apostille, les actes de naissance délivrés dans un État membre et présentés dans un autre.',
        en: 'Unless I am mistaken, Regulation (EU) 2016/1191 exempts birth certificates issued in one member state and shown in another from legalisation and any similar formality, apostille included.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir réexaminer ma demande sur la base de l’acte déjà transmis, dont vous trouverez ci-joint une nouvelle copie.',
        en: 'I would be grateful if you looked at my application again with the certificate that I have already sent, of which I enclose a new copy.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [{ fr: 'Copie de l’acte de naissance', en: 'Copy of the birth certificate' }, COPY_OF_THEIR_LETTER],
    sources: ['S40'],
    confidence: 'A',
  },
  {
    id: 'formality_treaty',
    reason: {
      en: 'An apostille or legalisation is asked for, and a treaty may exempt your certificate.',
      fr: 'On vous demande une apostille ou une légalisation, et un traité en dispense peut-être votre acte.',
    },
    fix: [
      {
        en: 'Look your country up in the table of the French foreign ministry first, and enclose the page.',
        fr: 'Cherchez d’abord votre pays dans le tableau du ministère des Affaires étrangères, et joignez la page.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: {
      all: [
        { is: 'foreignAct' },
        { not: { countryIn: ['birthCountry', 'eu'] } },
        {
          any: [
            { countryIn: ['birthCountry', 'formality_none'] },
            { countryIn: ['birthCountry', 'formality_none_probable'] },
          ],
        },
      ],
    },
    documents: ['apostille', 'legalisation'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, BIRTH_COUNTRY],
    subject: 'Dossier d’inscription à l’assurance maladie – légalisation de mon acte de naissance',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé une apostille ou une légalisation de mon acte de naissance (pays de délivrance : {birthCountry}).',
        en: 'On {askedOn} your office asked me for an apostille or a legalisation of my birth certificate (country of issue: {birthCountry}).',
      },
      {
        fr: 'Je crois savoir qu’une convention conclue avec ce pays en dispense les actes d’état civil, d’après le tableau publié par le ministère chargé des Affaires étrangères. Sauf erreur de ma part, l’acte pourrait donc être retenu en l’état.',
        en: 'I believe that an agreement with that country exempts civil-status papers, according to the table published by the foreign ministry. Unless I am mistaken, the certificate could therefore be taken as it is.',
      },
      {
        fr: 'Je vous saurais gré de bien vouloir vérifier ce point avant que j’engage cette démarche, qui peut durer plusieurs semaines.',
        en: 'I would be grateful if you checked this before I begin that formality, which can take several weeks.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      { fr: 'Copie de l’acte de naissance', en: 'Copy of the birth certificate' },
      {
        fr: 'Page du tableau du ministère chargé des Affaires étrangères',
        en: 'The page of the foreign ministry’s table',
      },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S44', 'S45', 'OWN'],
    confidence: 'D',
    doubt: {
      en: 'For most countries the treaty is given from memory and was not checked. Do not send the letter before you have seen the ministry’s table.',
      fr: 'Pour la plupart des pays, le traité est cité de mémoire et n’a pas été confirmé. N’envoyez pas la lettre avant d’avoir vu le tableau du ministère.',
    },
  },
  {
    id: 'formality_sent',
    reason: {
      en: 'The certificate was refused because it has no apostille or legalisation.',
      fr: 'L’acte est refusé faute d’apostille ou de légalisation.',
    },
    fix: [
      {
        en: 'Have the apostille or the legalisation put on by the country that issued the certificate, before the translation.',
        fr: 'Faites apposer l’apostille ou la légalisation par le pays qui a délivré l’acte, avant la traduction.',
      },
      {
        en: 'Some funds take a good photocopy without it: you may ask yours before you pay.',
        fr: 'Certaines caisses prennent une bonne photocopie sans cette formalité : vous pouvez demander avant de payer.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { any: [{ applies: 'apostille' }, { applies: 'legalisation' }] },
    documents: ['apostille', 'legalisation'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON, DOCUMENT],
    subject: 'Dossier d’inscription à l’assurance maladie – acte de naissance avec apostille ou légalisation',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé de compléter mon acte de naissance par la formalité suivante : {document}.',
        en: 'On {askedOn} your office asked me to have the following formality added to my birth certificate: {document}.',
      },
      {
        fr: 'Vous trouverez ci-joint la copie de l’acte ainsi complété, avec sa traduction s’il y a lieu.',
        en: 'I enclose the copy of the certificate with it, and its translation where one is needed.',
      },
      PLEASE_GO_ON,
    ),
    enclosed: [
      {
        fr: 'Copie de l’acte avec son apostille ou sa légalisation',
        en: 'Copy of the certificate with its apostille or legalisation',
      },
      { fr: 'Traduction, s’il y a lieu', en: 'Translation, where needed' },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S41', 'S42', 'S45'],
    confidence: 'B',
  },
  {
    id: 'french_act',
    reason: {
      en: 'A translation, apostille or foreign certificate is asked of you although France holds your birth certificate.',
      fr: 'On vous demande une traduction, une apostille ou un acte étranger alors que la France détient votre acte de naissance.',
    },
    fix: [
      {
        en: 'Only if your birth is recorded in Nantes: order the certificate from the central civil-status service there.',
        fr: 'Seulement si votre naissance est transcrite à Nantes : commandez l’acte au service central d’état civil.',
      },
      KEEP_A_COPY,
    ],
    appliesWhen: { all: [{ applies: 'civil_status' }, { is: 'french' }] },
    documents: ['birth_cert_full', 'birth_cert_filiation'],
    slots: [...HEAD, CIVIL_STATUS_ASKED_ON],
    subject: 'Dossier d’inscription à l’assurance maladie – acte de naissance français',
    ...written(
      {
        fr: 'Le {askedOn}, vos services m’ont demandé une formalité ou une traduction pour mon acte de naissance.',
        en: 'On {askedOn} your office asked me for a formality or a translation of my birth certificate.',
      },
      {
        fr: 'Je possède la nationalité française et ma naissance à l’étranger est transcrite au service central d’état civil de Nantes. L’acte délivré par ce service étant français, il ne me semble appeler ni traduction, ni apostille, ni légalisation, sauf erreur de ma part.',
        en: 'I am a French national, and my birth abroad is recorded at the central civil-status service in Nantes. Its certificate being French, it seems to me to need no translation, apostille or legalisation, unless I am mistaken.',
      },
      {
        fr: 'Vous en trouverez ci-joint une copie.',
        en: 'I enclose a copy of it.',
      },
      ASK_FOR_THE_RULE,
    ),
    enclosed: [
      {
        fr: 'Copie de l’acte délivré par le service central d’état civil',
        en: 'Copy of the certificate of the central civil-status service',
      },
      COPY_OF_THEIR_LETTER,
    ],
    sources: ['S34', 'OWN'],
    confidence: 'B',
  },
]
