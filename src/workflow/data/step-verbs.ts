import type { STEP_ACTS } from '../../blueprint/procedure-schema.js';

/** Beginnings of words that tell what a new step does, in the languages of the messages. */
export const STEP_VERBS: readonly [act: (typeof STEP_ACTS)[number] | 'check', beginnings: string][] = [
  [
    'confirm',
    'approv permission consent genehmig zustimm freigab aprobación approb aprovação approvaz одобр соглас 批准 同意 承認',
  ],
  [
    'ask',
    'ask collect request gather frag erfrag pregunt pide pedir solicit demand pergunt peça peço chied спроси запроси узна 询问 问 收集 聞 尋ね',
  ],
  [
    'say',
    'say tell inform thank remind explain apolog sag teile informier dank di dile dile informa agradec recuerda dis informe remerci diga agradeç ringrazi скажи сообщи поблагодари напомни 告诉 告知 感谢 道歉 提醒 伝え お礼 謝',
  ],
  [
    'check',
    'check verify validate prüf überprüf comprueb verific vérif confira controll провер 检查 核对 验证 確認 チェック',
  ],
];

/** What a slot about a thing is called, and its type. */
export const SLOT_OF_CONCEPT: Record<string, { name: string; type: 'string' | 'email' | 'phone' | 'date' }> = {
  email: { name: 'email', type: 'email' },
  phone: { name: 'phone', type: 'phone' },
  date: { name: 'date', type: 'date' },
  name: { name: 'name', type: 'string' },
  address: { name: 'address', type: 'string' },
  identity: { name: 'identity', type: 'string' },
};

/** How a person points at a step by its number, or at the last one. */
export const STEP_NUMBER =
  /^(?:(?:the |der |die |das |den |el |la |l.|le |o |il )?(?:steps?|schritte?|pasos?|étapes?|passos?|etapas?|passaggi\S*|fas[ei]|шаг\S*|этап\S*|步骤|ステップ|手順|number|nummer|#)\s*)?第?(\d+|\p{L}+)(?:\.|st|nd|rd|th|º|ª|er|ème)?\s*(?:步|番目|つ目|个)?(?:の?\s*(?:steps?|schritt|paso|étape|passo|etapa|passaggio|шаг|步骤|ステップ))?$/iu;

export const LAST_STEP =
  /^(?:the |der |die |el |la |le |o |il |den )?(?:very )?(?:last|final|letzten?|último|última|ultimo|ultima|dernier|dernière|последн\S+|最后|最後)(?: ?(?:step|one|schritt|paso|étape|passo|etapa|passaggio|шаг|一步|步骤|のステップ))?$/iu;

/** Words that only say that a step is meant. */
export const STEP_WORDS =
  /(?<!\p{L})(?:steps?|part|node|question|(?:arbeits)?schritte?s?|frage|pasos?|etapas?|pregunta|étapes?|question|passos?|pergunta|passaggi\S*|passo|domanda|шаг\S*|этап\S*|вопрос\S*)(?!\p{L})|步骤|环节|手順|ステップ|工程/giu;
