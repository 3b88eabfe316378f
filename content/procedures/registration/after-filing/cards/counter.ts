import type { CounterCard } from '#content/after-filing-schema.ts'

/** To show at the counter. `say` is read as English; (n) is an n through the nose, hardly heard. */
export const counterCards: readonly CounterCard[] = [
  {
    id: 'hand_in',
    use: 'counter',
    title: { en: 'Hand in the file', fr: 'Déposer le dossier' },
    appliesWhen: { is: 'hasFile' },
    lines: [
      {
        french: 'Bonjour. Je viens déposer ma demande d’inscription à l’assurance maladie.',
        meaning: 'Good morning. I have come to hand in my application for health cover.',
        say: 'bo(n)-ZHOOR. zhuh vyeh(n) day-poh-ZAY mah duh-MAH(N)D da(n)-skreep-SYO(N) ah lah-sü-RAH(N)SS mah-lah-DEE',
      },
      {
        french: 'Voici le formulaire et les copies des pièces.',
        meaning: 'Here are the form and the copies of the papers.',
        say: 'vwah-SEE luh for-mü-LAIR ay lay koh-PEE day PYESS',
      },
      {
        french: 'Pouvez-vous vérifier que le dossier est complet, s’il vous plaît ?',
        meaning: 'Could you check that the file is complete, please?',
        say: 'poo-vay VOO vay-ree-FYAY kuh luh doh-SYAY ay ko(n)-PLAY, seel voo PLAY',
      },
    ],
    sources: ['S01', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'dated_receipt',
    use: 'counter',
    title: { en: 'Ask for a dated receipt', fr: 'Demander un récépissé daté' },
    appliesWhen: { is: 'hasFile' },
    lines: [
      {
        french: 'Pouvez-vous me donner un récépissé daté, s’il vous plaît ?',
        meaning: 'Could you give me a receipt with the date, please?',
        say: 'poo-vay VOO muh doh-NAY u(n) ray-say-pee-SAY dah-TAY, seel voo PLAY',
      },
      {
        french: 'Un tampon avec la date sur ma copie me suffit.',
        meaning: 'A stamp with the date on my copy is enough for me.',
        say: 'u(n) tah(n)-PO(N) ah-VEK lah DAHT sür mah koh-PEE muh sü-FEE',
      },
    ],
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'which_paper',
    use: 'counter',
    title: { en: 'Ask which paper is missing', fr: 'Demander quelle pièce manque' },
    appliesWhen: { is: 'hasFile' },
    lines: [
      {
        french: 'Quelle pièce manque à mon dossier, s’il vous plaît ?',
        meaning: 'Which paper is missing from my file, please?',
        say: 'kel PYESS MAH(N)K ah mo(n) doh-SYAY, seel voo PLAY',
      },
      {
        french: 'Pouvez-vous me l’écrire, avec la date limite ?',
        meaning: 'Could you write it down for me, with the last date?',
        say: 'poo-vay VOO muh lay-KREER, ah-VEK lah daht lee-MEET',
      },
    ],
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'which_rule',
    use: 'counter',
    title: { en: 'Ask for the rule', fr: 'Demander la règle' },
    appliesWhen: { is: 'hasFile' },
    lines: [
      {
        french: 'Sauf erreur de ma part, ce document n’est pas demandé dans mon cas.',
        meaning: 'Unless I am mistaken, this document is not asked for in my case.',
        say: 'sohf eh-RUR duh mah PAR, suh doh-kü-MAH(N) nay pah duh-mah(n)-DAY dah(n) mo(n) KAH',
      },
      {
        french: 'Pouvez-vous m’indiquer la règle par écrit, s’il vous plaît ?',
        meaning: 'Could you tell me the rule in writing, please?',
        say: 'poo-vay VOO ma(n)-dee-KAY lah REGL par ay-KREE, seel voo PLAY',
      },
    ],
    sources: ['OWN'],
    confidence: 'B',
  },
  {
    id: 'written_refusal',
    use: 'counter',
    title: { en: 'Ask for a refusal in writing', fr: 'Demander un refus écrit' },
    appliesWhen: { is: 'hasFile' },
    lines: [
      {
        french: 'Si ma demande ne peut pas être acceptée, je souhaite recevoir la décision par écrit.',
        meaning: 'If my application cannot be accepted, I would like to have the decision in writing.',
        say: 'see mah duh-MAH(N)D nuh puh pah zetr ak-sep-TAY, zhuh soo-ET ruh-suh-VWAR lah day-see-ZYO(N) par ay-KREE',
      },
      {
        french: 'Avec le motif et les voies de recours, s’il vous plaît.',
        meaning: 'With the reason and the ways of appeal, please.',
        say: 'ah-VEK luh moh-TEEF ay lay VWAH duh ruh-KOOR, seel voo PLAY',
      },
    ],
    sources: ['S37', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'appointment',
    use: 'counter',
    title: { en: 'Ask for an appointment', fr: 'Demander un rendez-vous' },
    appliesWhen: { is: 'hasFile' },
    lines: [
      {
        french: 'Je voudrais un rendez-vous pour mon dossier d’inscription, s’il vous plaît.',
        meaning: 'I would like an appointment about my registration, please.',
        say: 'zhuh voo-DRAY u(n) rah(n)-day-VOO poor mo(n) doh-SYAY da(n)-skreep-SYO(N), seel voo PLAY',
      },
      {
        french: 'Je n’ai pas encore de numéro définitif ni de compte ameli.',
        meaning: 'I have no definitive number and no ameli account yet.',
        say: 'zhuh nay pah zah(n)-KOR duh nü-may-ROH day-fee-nee-TEEF nee duh KO(N)T ah-may-LEE',
      },
    ],
    sources: ['S01', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'provisional_certificate',
    use: 'counter',
    title: { en: 'Ask for the provisional certificate', fr: 'Demander l’attestation provisoire' },
    appliesWhen: { is: 'getsNumber' },
    lines: [
      {
        french: 'Mes droits sont-ils ouverts ?',
        meaning: 'Are my rights open?',
        say: 'may DRWAH so(n)-TEEL oo-VAIR',
      },
      {
        french: 'Puis-je avoir une attestation provisoire de droits, s’il vous plaît ?',
        meaning: 'May I have a provisional certificate of cover, please?',
        say: 'PWEEZH ah-VWAR ün ah-tes-tah-SYO(N) proh-vee-ZWAR duh DRWAH, seel voo PLAY',
      },
    ],
    sources: ['S01', 'S04'],
    confidence: 'A',
  },
  {
    id: 'act_received',
    use: 'counter',
    title: {
      en: 'Ask whether the civil-status document was accepted',
      fr: 'Demander si l’acte d’état civil est accepté',
    },
    appliesWhen: { applies: 'civil_status' },
    lines: [
      {
        french: 'Avez-vous bien reçu ma pièce d’état civil ?',
        meaning: 'Have you received my civil-status document?',
        say: 'ah-vay VOO byeh(n) ruh-SÜ mah PYESS day-tah see-VEEL',
      },
      {
        french: 'Est-elle acceptée, ou faut-il autre chose ?',
        meaning: 'Is it accepted, or is something else needed?',
        say: 'ay-TEL ak-sep-TAY, oo foh-TEEL ohtr SHOHZ',
      },
    ],
    sources: ['S01', 'S05'],
    confidence: 'A',
  },
  {
    id: 'speak_slowly',
    use: 'counter',
    title: { en: 'Ask to speak slowly, or to write', fr: 'Demander de parler lentement ou d’écrire' },
    appliesWhen: { always: true },
    lines: [
      {
        french: 'Je parle peu le français. Pouvez-vous parler lentement, s’il vous plaît ?',
        meaning: 'I speak little French. Could you speak slowly, please?',
        say: 'zhuh PARL puh luh frah(n)-SAY. poo-vay VOO par-LAY lah(n)t-MAH(N), seel voo PLAY',
      },
      {
        french: 'Pouvez-vous me l’écrire, s’il vous plaît ?',
        meaning: 'Could you write it down for me, please?',
        say: 'poo-vay VOO muh lay-KREER, seel voo PLAY',
      },
      {
        french: 'Merci. Bonne journée.',
        meaning: 'Thank you. Have a good day.',
        say: 'mair-SEE. bun zhoor-NAY',
      },
    ],
    sources: ['OWN'],
    confidence: 'B',
  },
]
