import type { CounterCard } from '#content/after-filing-schema.ts'

/** To read out on the telephone. The numbers stand in the title, so that they are seen before dialling. */
export const phoneCards: readonly CounterCard[] = [
  {
    id: 'phone_36_46',
    use: 'phone',
    title: {
      en: 'Call 36 46 (in English: 09 74 75 36 46; from abroad: +33 1 84 90 36 46)',
      fr: 'Appeler le 36 46 (en anglais : 09 74 75 36 46 ; de l’étranger : +33 1 84 90 36 46)',
    },
    appliesWhen: { is: 'hasFile' },
    lines: [
      {
        french: 'Bonjour. J’appelle au sujet de ma demande d’inscription à l’assurance maladie.',
        meaning: 'Good morning. I am calling about my application for health cover.',
        say: 'bo(n)-ZHOOR. zhah-PEL oh sü-ZHAY duh mah duh-MAH(N)D da(n)-skreep-SYO(N) ah lah-sü-RAH(N)SS mah-lah-DEE',
      },
      {
        french: 'Je n’ai pas encore de numéro de sécurité sociale définitif.',
        meaning: 'I have no definitive social security number yet.',
        say: 'zhuh nay pah zah(n)-KOR duh nü-may-ROH duh say-kü-ree-TAY soh-SYAHL day-fee-nee-TEEF',
      },
      {
        french: 'Pouvez-vous me dire si mon dossier est enregistré et s’il est complet ?',
        meaning: 'Could you tell me whether my file is recorded and complete?',
        say: 'poo-vay VOO muh DEER see mo(n) doh-SYAY ay tah(n)-ruh-zhee-STRAY ay seel ay ko(n)-PLAY',
      },
      {
        french: 'Quelle pièce manque ? Où dois-je l’envoyer ?',
        meaning: 'Which paper is missing? Where shall I send it?',
        say: 'kel PYESS MAH(N)K? oo DWAHZH lah(n)-vwah-YAY',
      },
      {
        french: 'Puis-je avoir une référence pour cet appel, s’il vous plaît ?',
        meaning: 'May I have a reference for this call, please?',
        say: 'PWEEZH ah-VWAR ün ray-fay-RAH(N)SS poor set ah-PEL, seel voo PLAY',
      },
    ],
    sources: ['S10', 'S25', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'phone_number_late',
    use: 'phone',
    title: {
      en: '36 46: the definitive number is late (in English: 09 74 75 36 46)',
      fr: '36 46 : le numéro définitif tarde (en anglais : 09 74 75 36 46)',
    },
    appliesWhen: { is: 'getsDefinitiveNumber' },
    lines: [
      {
        french: 'J’ai un numéro provisoire depuis plusieurs mois.',
        meaning: 'I have had a provisional number for several months.',
        say: 'zhay u(n) nü-may-ROH proh-vee-ZWAR duh-PWEE plü-ZYUR MWAH',
      },
      {
        french: 'Ma pièce d’état civil est-elle acceptée ?',
        meaning: 'Is my civil-status document accepted?',
        say: 'mah PYESS day-tah see-VEEL ay-TEL ak-sep-TAY',
      },
      {
        french: 'Quand vais-je recevoir le numéro définitif ?',
        meaning: 'When shall I receive the definitive number?',
        say: 'kah(n) VAYZH ruh-suh-VWAR luh nü-may-ROH day-fee-nee-TEEF',
      },
      {
        french: 'Pouvez-vous noter ma réclamation, s’il vous plaît ?',
        meaning: 'Could you record my complaint, please?',
        say: 'poo-vay VOO noh-TAY mah ray-klah-mah-SYO(N), seel voo PLAY',
      },
    ],
    sources: ['S01', 'S10', 'S25'],
    confidence: 'B',
  },
  {
    id: 'phone_appointment',
    use: 'phone',
    title: { en: '36 46: make an appointment', fr: '36 46 : prendre rendez-vous' },
    appliesWhen: { is: 'hasFile' },
    lines: [
      {
        french: 'Je voudrais prendre rendez-vous à l’accueil, s’il vous plaît.',
        meaning: 'I would like to make an appointment at the office, please.',
        say: 'zhuh voo-DRAY prah(n)dr rah(n)-day-VOO ah lah-KUY, seel voo PLAY',
      },
      {
        french: 'C’est pour une première inscription. Ma naissance a eu lieu à l’étranger.',
        meaning: 'It is for a first registration. I was born abroad.',
        say: 'say poor ün pruh-MYAIR a(n)-skreep-SYO(N). mah neh-SAH(N)SS ah ü LYUH ah lay-trah(n)-ZHAY',
      },
      {
        french: 'Quel jour et à quelle heure ?',
        meaning: 'On which day and at what time?',
        say: 'kel ZHOOR ay ah kel UR',
      },
    ],
    sources: ['S10', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'phone_english',
    use: 'phone',
    title: { en: 'Ask for somebody who speaks English', fr: 'Demander une personne qui parle anglais' },
    appliesWhen: { always: true },
    lines: [
      {
        french: 'Bonjour. Y a-t-il quelqu’un qui parle anglais, s’il vous plaît ?',
        meaning: 'Good morning. Is there somebody who speaks English, please?',
        say: 'bo(n)-ZHOOR. ee yah-TEEL kel-KU(N) kee PARL ah(n)-GLAY, seel voo PLAY',
      },
      {
        french:
          'Je peux rappeler sur la ligne en anglais : zéro neuf, soixante-quatorze, soixante-quinze, trente-six, quarante-six.',
        meaning: 'I can call back on the English line: 09 74 75 36 46.',
        say: 'zhuh puh rah-PLAY sür lah LEEN-yuh ah(n) nah(n)-GLAY',
      },
    ],
    sources: ['S25', 'OWN'],
    confidence: 'B',
  },
]
