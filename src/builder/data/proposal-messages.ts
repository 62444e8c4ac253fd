/** What is said about a proposed change of the workflow, in the languages of the interview. */
export type ProposalMessages = {
  /** Asks whether the change shall be made. */
  ask: string;
  apply: string;
  drop: string;
  applied: string;
  dropped: string;
};

const en: ProposalMessages = {
  ask: 'Shall I change the workflow like this?',
  apply: 'Apply',
  drop: 'Leave it as it is',
  applied: 'Done.',
  dropped: 'The workflow stays as it was.',
};

const MESSAGES: Readonly<Record<string, ProposalMessages>> = {
  en,
  es: {
    ask: '¿Cambio así el flujo?',
    apply: 'Aplicar',
    drop: 'Dejarlo como está',
    applied: 'Hecho.',
    dropped: 'El flujo queda como estaba.',
  },
  de: {
    ask: 'Soll ich den Ablauf so ändern?',
    apply: 'Übernehmen',
    drop: 'So lassen, wie es ist',
    applied: 'Erledigt.',
    dropped: 'Der Ablauf bleibt, wie er war.',
  },
  fr: {
    ask: 'Dois-je modifier le déroulement ainsi ?',
    apply: 'Appliquer',
    drop: 'Laisser tel quel',
    applied: 'C’est fait.',
    dropped: 'Le déroulement reste tel qu’il était.',
  },
  pt: {
    ask: 'Altero o fluxo assim?',
    apply: 'Aplicar',
    drop: 'Deixar como está',
    applied: 'Feito.',
    dropped: 'O fluxo fica como estava.',
  },
  it: {
    ask: 'Modifico il flusso così?',
    apply: 'Applica',
    drop: 'Lascialo com’è',
    applied: 'Fatto.',
    dropped: 'Il flusso resta com’era.',
  },
  ru: {
    ask: 'Изменить порядок действий так?',
    apply: 'Применить',
    drop: 'Оставить как есть',
    applied: 'Готово.',
    dropped: 'Порядок действий остаётся прежним.',
  },
  zh: {
    ask: '要这样修改流程吗？',
    apply: '应用',
    drop: '保持原样',
    applied: '已完成。',
    dropped: '流程保持不变。',
  },
  ja: {
    ask: 'このように流れを変更しますか？',
    apply: '適用する',
    drop: 'このままにする',
    applied: '変更しました。',
    dropped: '流れは元のままです。',
  },
};

/** @param locale BCP 47 tag; English where the language has no messages */
export const proposalMessages = (locale: string): ProposalMessages =>
  MESSAGES[locale.toLowerCase().split('-')[0] ?? ''] ?? en;
