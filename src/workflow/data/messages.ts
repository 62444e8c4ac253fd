/** The words that a drawn workflow adds to the user's own, by language. */
export type Messages = {
  title: Record<
    | 'start'
    | 'end'
    | 'greeting'
    | 'route'
    | 'anythingElse'
    | 'isThereMore'
    | 'goodbye'
    | 'fallback'
    | 'handoff'
    | 'failed'
    | 'declined'
    | 'report'
    | 'parallel'
    | 'join',
    string
  >;
  /** `{name}` is the agent's name. */
  greeting: { named: string; unnamed: string };
  anythingElse: string;
  goodbye: string;
  fallback: string;
  handoff: string;
  failed: string;
  declined: string;
  report: string;
  /** Titles and prompts made around the user's words: `{what}`. */
  askFor: string;
  slotPrompt: string;
  findOut: string;
  confirm: string;
  mayI: string;
  moreIntents: string;
  request: { description: string; examples: readonly [string, string, string] };
  human: { description: string; examples: readonly [string, string, string] };
  done: { description: string; examples: readonly [string, string, string] };
  /** Ways to ask for a `{topic}`. */
  phrasings: readonly [string, string, string];
  /** Ways to tell that a `{topic}` is the case. */
  situations: readonly [string, string, string];
  /** Beginnings of words that tell that a person takes over. */
  personWords: readonly string[];
  /** Words that tell that a step is done together with the one before. */
  parallelWords: readonly string[];
  /** Words that tell a greeting. */
  greetingWords: readonly string[];
};

export const LANGUAGES = ['en', 'es', 'de', 'fr', 'pt', 'it', 'ru', 'zh', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];

export const MESSAGES: Record<Language, Messages> = {
  en: {
    title: {
      start: 'Start',
      end: 'End',
      greeting: 'Greet the person',
      route: 'What does the person want?',
      anythingElse: 'Anything else?',
      isThereMore: 'Is there anything else?',
      goodbye: 'Say goodbye',
      fallback: 'Answer as well as possible',
      handoff: 'Hand over to a person',
      failed: 'Say that it did not work',
      declined: 'Leave it undone',
      report: 'Tell the outcome',
      parallel: 'At the same time',
      join: 'All done',
    },
    greeting: { named: "Hello, I'm {name}. How can I help you?", unnamed: 'Hello! How can I help you?' },
    anythingElse: 'Is there anything else I can do for you?',
    goodbye: 'Thank you, and goodbye!',
    fallback:
      'Answer from what is known. If it is not clear what is wanted, ask. If it is out of scope, say so kindly.',
    handoff: 'I am handing you over to a person who can help you further.',
    failed: 'I am sorry, that did not work just now. Please try again later.',
    declined: 'All right, I will not do that.',
    report: 'Tell the person the outcome in a few words.',
    askFor: 'Ask for: {what}',
    slotPrompt: 'Please tell me: {what}',
    findOut: 'Find out: {what}',
    confirm: 'Get approval: {what}',
    mayI: 'Shall I go ahead? {what}',
    moreIntents: 'Something else?',
    request: {
      description: 'The person asks for something',
      examples: ['Can you help me?', 'I have a question', 'I need something'],
    },
    human: {
      description: 'The person wants to talk to a human',
      examples: ['I want to talk to a human', 'Can I speak to somebody?', 'Connect me with a person, please'],
    },
    done: {
      description: 'The person is done',
      examples: ["That's all, thank you", 'Goodbye', 'No, that was everything'],
    },
    phrasings: ['I need help with this: {topic}', '{topic}, please', 'I have a question about this: {topic}'],
    situations: ['{topic}', 'My situation: {topic}', 'What happens in this case: {topic}?'],
    personWords: [
      'human',
      'person',
      'colleague',
      'staff',
      'escalat',
      'hand over',
      'handover',
      'hand off',
      'handoff',
      'transfer',
    ],
    parallelWords: ['at the same time', 'simultaneously', 'in parallel', 'meanwhile'],
    greetingWords: ['greet', 'welcome', 'hello', 'introduce yourself', 'introduce itself'],
  },
  es: {
    title: {
      start: 'Inicio',
      end: 'Fin',
      greeting: 'Saludar',
      route: '¿Qué quiere la persona?',
      anythingElse: '¿Algo más?',
      isThereMore: '¿Hay algo más?',
      goodbye: 'Despedirse',
      fallback: 'Responder lo mejor posible',
      handoff: 'Pasar a una persona',
      failed: 'Decir que no funcionó',
      declined: 'No hacerlo',
      report: 'Contar el resultado',
      parallel: 'Al mismo tiempo',
      join: 'Todo hecho',
    },
    greeting: { named: 'Hola, soy {name}. ¿En qué puedo ayudarle?', unnamed: '¡Hola! ¿En qué puedo ayudarle?' },
    anythingElse: '¿Puedo ayudarle en algo más?',
    goodbye: '¡Gracias y hasta pronto!',
    fallback:
      'Responde con lo que se sabe. Si no está claro lo que se quiere, pregunta. Si queda fuera del ámbito, dilo con amabilidad.',
    handoff: 'Le paso con una persona que podrá ayudarle.',
    failed: 'Lo siento, no ha funcionado. Inténtelo de nuevo más tarde, por favor.',
    declined: 'De acuerdo, no lo haré.',
    report: 'Cuenta el resultado a la persona en pocas palabras.',
    askFor: 'Preguntar: {what}',
    slotPrompt: 'Dígame, por favor: {what}',
    findOut: 'Averiguar: {what}',
    confirm: 'Pedir aprobación: {what}',
    mayI: '¿Sigo adelante? {what}',
    moreIntents: '¿Otra cosa?',
    request: {
      description: 'La persona pide algo',
      examples: ['¿Puede ayudarme?', 'Tengo una pregunta', 'Necesito algo'],
    },
    human: {
      description: 'La persona quiere hablar con un humano',
      examples: ['Quiero hablar con una persona', '¿Puedo hablar con alguien?', 'Páseme con un agente, por favor'],
    },
    done: {
      description: 'La persona ha terminado',
      examples: ['Eso es todo, gracias', 'Adiós', 'No, nada más'],
    },
    phrasings: ['Necesito ayuda con esto: {topic}', '{topic}, por favor', 'Tengo una pregunta sobre esto: {topic}'],
    situations: ['{topic}', 'Mi situación: {topic}', '¿Qué pasa en este caso: {topic}?'],
    personWords: ['persona', 'human', 'compañer', 'colega', 'equipo', 'escal', 'transfer', 'deriv'],
    parallelWords: ['al mismo tiempo', 'simultáneamente', 'en paralelo', 'mientras tanto'],
    greetingWords: ['salud', 'bienvenid', 'preséntate'],
  },
  de: {
    title: {
      start: 'Start',
      end: 'Ende',
      greeting: 'Begrüßen',
      route: 'Worum geht es?',
      anythingElse: 'Noch etwas?',
      isThereMore: 'Gibt es noch etwas?',
      goodbye: 'Verabschieden',
      fallback: 'So gut wie möglich antworten',
      handoff: 'An einen Menschen übergeben',
      failed: 'Sagen, dass es nicht ging',
      declined: 'Es bleiben lassen',
      report: 'Das Ergebnis mitteilen',
      parallel: 'Gleichzeitig',
      join: 'Alles erledigt',
    },
    greeting: { named: 'Guten Tag, ich bin {name}. Wie kann ich helfen?', unnamed: 'Guten Tag! Wie kann ich helfen?' },
    anythingElse: 'Kann ich sonst noch etwas tun?',
    goodbye: 'Vielen Dank und auf Wiedersehen!',
    fallback:
      'Antworte aus dem, was bekannt ist. Ist der Wunsch unklar, frage nach. Gehört er nicht dazu, sage es freundlich.',
    handoff: 'Ich übergebe an einen Menschen, der weiterhelfen kann.',
    failed: 'Das hat gerade leider nicht geklappt. Bitte später noch einmal versuchen.',
    declined: 'In Ordnung, ich lasse es.',
    report: 'Teile das Ergebnis in wenigen Worten mit.',
    askFor: 'Erfragen: {what}',
    slotPrompt: 'Bitte angeben: {what}',
    findOut: 'Herausfinden: {what}',
    confirm: 'Bestätigung einholen: {what}',
    mayI: 'Soll ich fortfahren? {what}',
    moreIntents: 'Etwas anderes?',
    request: {
      description: 'Jemand möchte etwas',
      examples: ['Können Sie mir helfen?', 'Ich habe eine Frage', 'Ich brauche etwas'],
    },
    human: {
      description: 'Jemand möchte mit einem Menschen sprechen',
      examples: ['Ich möchte mit einem Menschen sprechen', 'Kann ich jemanden sprechen?', 'Verbinden Sie mich bitte'],
    },
    done: {
      description: 'Jemand ist fertig',
      examples: ['Das war alles, danke', 'Auf Wiedersehen', 'Nein, sonst nichts'],
    },
    phrasings: ['Ich brauche Hilfe: {topic}', '{topic}, bitte', 'Ich habe eine Frage dazu: {topic}'],
    situations: ['{topic}', 'Meine Lage: {topic}', 'Was ist in diesem Fall: {topic}?'],
    personWords: [
      'mensch',
      'person',
      'mitarbeit',
      'kolleg',
      'team',
      'eskal',
      'weiterleit',
      'weitergeb',
      'übergeb',
      'übergib',
    ],
    parallelWords: ['gleichzeitig', 'zur gleichen zeit', 'parallel', 'währenddessen'],
    greetingWords: ['begrüß', 'willkommen', 'stell dich vor', 'guten tag'],
  },
  fr: {
    title: {
      start: 'Début',
      end: 'Fin',
      greeting: 'Saluer',
      route: 'Que veut la personne ?',
      anythingElse: 'Autre chose ?',
      isThereMore: 'Y a-t-il autre chose ?',
      goodbye: 'Prendre congé',
      fallback: 'Répondre au mieux',
      handoff: 'Passer la main à une personne',
      failed: "Dire que cela n'a pas marché",
      declined: 'Ne pas le faire',
      report: 'Donner le résultat',
      parallel: 'En même temps',
      join: 'Tout est fait',
    },
    greeting: {
      named: 'Bonjour, je suis {name}. Comment puis-je vous aider ?',
      unnamed: 'Bonjour ! Comment puis-je vous aider ?',
    },
    anythingElse: 'Puis-je faire autre chose pour vous ?',
    goodbye: 'Merci et au revoir !',
    fallback:
      "Réponds avec ce qui est connu. Si la demande n'est pas claire, pose une question. Si elle est hors sujet, dis-le gentiment.",
    handoff: 'Je vous mets en relation avec une personne qui pourra vous aider.',
    failed: "Désolé, cela n'a pas fonctionné. Veuillez réessayer plus tard.",
    declined: "D'accord, je ne le ferai pas.",
    report: 'Donne le résultat à la personne en quelques mots.',
    askFor: 'Demander : {what}',
    slotPrompt: "Dites-moi, s'il vous plaît : {what}",
    findOut: 'Déterminer : {what}',
    confirm: "Demander l'accord : {what}",
    mayI: 'Dois-je continuer ? {what}',
    moreIntents: 'Une autre demande ?',
    request: {
      description: 'La personne demande quelque chose',
      examples: ["Pouvez-vous m'aider ?", "J'ai une question", "J'ai besoin de quelque chose"],
    },
    human: {
      description: 'La personne veut parler à un humain',
      examples: [
        'Je veux parler à une personne',
        "Puis-je parler à quelqu'un ?",
        "Passez-moi un conseiller, s'il vous plaît",
      ],
    },
    done: {
      description: 'La personne a terminé',
      examples: ["C'est tout, merci", 'Au revoir', 'Non, rien de plus'],
    },
    phrasings: ["J'ai besoin d'aide : {topic}", "{topic}, s'il vous plaît", "J'ai une question à ce sujet : {topic}"],
    situations: ['{topic}', 'Ma situation : {topic}', 'Que se passe-t-il dans ce cas : {topic} ?'],
    personWords: ['humain', 'personne', 'collègue', 'équipe', 'conseiller', 'escalad', 'transf', 'passer la main'],
    parallelWords: ['en même temps', 'simultanément', 'en parallèle'],
    greetingWords: ['salue', 'bienvenue', 'accueill', 'bonjour', 'présente-toi'],
  },
  pt: {
    title: {
      start: 'Início',
      end: 'Fim',
      greeting: 'Cumprimentar',
      route: 'O que a pessoa quer?',
      anythingElse: 'Mais alguma coisa?',
      isThereMore: 'Há mais alguma coisa?',
      goodbye: 'Despedir-se',
      fallback: 'Responder da melhor forma',
      handoff: 'Passar para uma pessoa',
      failed: 'Dizer que não funcionou',
      declined: 'Não fazer',
      report: 'Contar o resultado',
      parallel: 'Ao mesmo tempo',
      join: 'Tudo feito',
    },
    greeting: { named: 'Olá, sou {name}. Como posso ajudar?', unnamed: 'Olá! Como posso ajudar?' },
    anythingElse: 'Posso ajudar em mais alguma coisa?',
    goodbye: 'Obrigado e até logo!',
    fallback:
      'Responda com o que se sabe. Se o pedido não estiver claro, pergunte. Se estiver fora do âmbito, diga com gentileza.',
    handoff: 'Vou passar para uma pessoa que pode ajudar.',
    failed: 'Desculpe, isso não funcionou agora. Tente de novo mais tarde, por favor.',
    declined: 'Tudo bem, não vou fazer isso.',
    report: 'Conte o resultado à pessoa em poucas palavras.',
    askFor: 'Perguntar: {what}',
    slotPrompt: 'Diga, por favor: {what}',
    findOut: 'Descobrir: {what}',
    confirm: 'Pedir aprovação: {what}',
    mayI: 'Posso continuar? {what}',
    moreIntents: 'Outra coisa?',
    request: {
      description: 'A pessoa pede algo',
      examples: ['Pode me ajudar?', 'Tenho uma pergunta', 'Preciso de uma coisa'],
    },
    human: {
      description: 'A pessoa quer falar com um humano',
      examples: ['Quero falar com uma pessoa', 'Posso falar com alguém?', 'Passe-me para um atendente, por favor'],
    },
    done: {
      description: 'A pessoa terminou',
      examples: ['É só isso, obrigado', 'Tchau', 'Não, mais nada'],
    },
    phrasings: ['Preciso de ajuda com isto: {topic}', '{topic}, por favor', 'Tenho uma pergunta sobre isto: {topic}'],
    situations: ['{topic}', 'A minha situação: {topic}', 'O que acontece neste caso: {topic}?'],
    personWords: ['pessoa', 'human', 'colega', 'equipe', 'equipa', 'atendente', 'escal', 'transfer', 'encaminh'],
    parallelWords: ['ao mesmo tempo', 'simultaneamente', 'em paralelo'],
    greetingWords: ['cumpriment', 'saud', 'boas-vindas', 'bem-vindo', 'apresente-se'],
  },
  it: {
    title: {
      start: 'Inizio',
      end: 'Fine',
      greeting: 'Salutare',
      route: 'Che cosa vuole la persona?',
      anythingElse: "Qualcos'altro?",
      isThereMore: "C'è altro?",
      goodbye: 'Congedarsi',
      fallback: 'Rispondere al meglio',
      handoff: 'Passare a una persona',
      failed: 'Dire che non ha funzionato',
      declined: 'Non farlo',
      report: 'Comunicare il risultato',
      parallel: 'Allo stesso tempo',
      join: 'Tutto fatto',
    },
    greeting: { named: 'Buongiorno, sono {name}. Come posso aiutare?', unnamed: 'Buongiorno! Come posso aiutare?' },
    anythingElse: "Posso fare qualcos'altro?",
    goodbye: 'Grazie e arrivederci!',
    fallback:
      'Rispondi con ciò che è noto. Se la richiesta non è chiara, chiedi. Se è fuori ambito, dillo con gentilezza.',
    handoff: 'La metto in contatto con una persona che può aiutare.',
    failed: 'Mi dispiace, non ha funzionato. Riprovi più tardi, per favore.',
    declined: 'Va bene, non lo farò.',
    report: 'Comunica il risultato in poche parole.',
    askFor: 'Chiedere: {what}',
    slotPrompt: 'Mi dica, per favore: {what}',
    findOut: 'Scoprire: {what}',
    confirm: "Chiedere l'approvazione: {what}",
    mayI: 'Procedo? {what}',
    moreIntents: "Un'altra richiesta?",
    request: {
      description: 'La persona chiede qualcosa',
      examples: ['Può aiutarmi?', 'Ho una domanda', 'Ho bisogno di una cosa'],
    },
    human: {
      description: 'La persona vuole parlare con un umano',
      examples: ['Voglio parlare con una persona', 'Posso parlare con qualcuno?', 'Mi passi un operatore, per favore'],
    },
    done: {
      description: 'La persona ha finito',
      examples: ['È tutto, grazie', 'Arrivederci', "No, nient'altro"],
    },
    phrasings: ['Ho bisogno di aiuto: {topic}', '{topic}, per favore', 'Ho una domanda su questo: {topic}'],
    situations: ['{topic}', 'La mia situazione: {topic}', 'Che cosa succede in questo caso: {topic}?'],
    personWords: ['person', 'uman', 'collega', 'operator', 'squadra', 'team', 'escal', 'trasfer', 'inoltr'],
    parallelWords: ['allo stesso tempo', 'contemporaneamente', 'in parallelo', 'nello stesso momento'],
    greetingWords: ['salut', 'benvenut', 'accogl', 'presentati'],
  },
  ru: {
    title: {
      start: 'Начало',
      end: 'Конец',
      greeting: 'Поприветствовать',
      route: 'Чего хочет человек?',
      anythingElse: 'Что-нибудь ещё?',
      isThereMore: 'Есть что-то ещё?',
      goodbye: 'Попрощаться',
      fallback: 'Ответить как можно лучше',
      handoff: 'Передать человеку',
      failed: 'Сказать, что не получилось',
      declined: 'Не делать этого',
      report: 'Сообщить результат',
      parallel: 'Одновременно',
      join: 'Всё готово',
    },
    greeting: { named: 'Здравствуйте, я {name}. Чем могу помочь?', unnamed: 'Здравствуйте! Чем могу помочь?' },
    anythingElse: 'Могу ли я помочь чем-то ещё?',
    goodbye: 'Спасибо и до свидания!',
    fallback: 'Отвечай по тому, что известно. Если просьба неясна, уточни. Если она не по теме, скажи об этом вежливо.',
    handoff: 'Передаю вас человеку, который сможет помочь.',
    failed: 'К сожалению, сейчас не получилось. Пожалуйста, попробуйте позже.',
    declined: 'Хорошо, я не буду этого делать.',
    report: 'Сообщи результат в нескольких словах.',
    askFor: 'Спросить: {what}',
    slotPrompt: 'Пожалуйста, укажите: {what}',
    findOut: 'Выяснить: {what}',
    confirm: 'Получить согласие: {what}',
    mayI: 'Продолжить? {what}',
    moreIntents: 'Что-то другое?',
    request: {
      description: 'Человек о чём-то просит',
      examples: ['Можете помочь?', 'У меня вопрос', 'Мне кое-что нужно'],
    },
    human: {
      description: 'Человек хочет поговорить с сотрудником',
      examples: ['Хочу поговорить с человеком', 'Можно поговорить с кем-нибудь?', 'Соедините с оператором, пожалуйста'],
    },
    done: {
      description: 'Человек закончил',
      examples: ['Это всё, спасибо', 'До свидания', 'Нет, больше ничего'],
    },
    phrasings: ['Мне нужна помощь: {topic}', '{topic}, пожалуйста', 'У меня вопрос об этом: {topic}'],
    situations: ['{topic}', 'Моя ситуация: {topic}', 'Что делать в этом случае: {topic}?'],
    personWords: ['человек', 'сотрудник', 'коллег', 'оператор', 'менеджер', 'эскал', 'перевед', 'передат', 'передай'],
    parallelWords: ['одновременно', 'параллельно', 'в то же время'],
    greetingWords: ['приветств', 'здравствуйте', 'поздоров', 'представ'],
  },
  zh: {
    title: {
      start: '开始',
      end: '结束',
      greeting: '问候',
      route: '对方想要什么？',
      anythingElse: '还有别的事吗？',
      isThereMore: '还有其他需要吗？',
      goodbye: '道别',
      fallback: '尽力回答',
      handoff: '转接人工',
      failed: '说明操作没有成功',
      declined: '不执行',
      report: '告知结果',
      parallel: '同时进行',
      join: '全部完成',
    },
    greeting: { named: '您好，我是{name}。有什么可以帮您？', unnamed: '您好！有什么可以帮您？' },
    anythingElse: '还有什么可以帮您的吗？',
    goodbye: '谢谢，再见！',
    fallback: '根据已知信息回答。不清楚对方想要什么时，请询问。超出范围时，请礼貌说明。',
    handoff: '我为您转接人工，会有人继续帮助您。',
    failed: '抱歉，刚才没有成功，请稍后再试。',
    declined: '好的，我不会这样做。',
    report: '用几句话告知结果。',
    askFor: '询问：{what}',
    slotPrompt: '请告诉我：{what}',
    findOut: '查明：{what}',
    confirm: '请求批准：{what}',
    mayI: '可以继续吗？{what}',
    moreIntents: '其他事情？',
    request: { description: '对方有所请求', examples: ['能帮我一下吗？', '我有一个问题', '我需要帮助'] },
    human: { description: '对方想与人工交谈', examples: ['我想找人工', '可以和真人说话吗？', '请帮我转人工客服'] },
    done: { description: '对方已经结束', examples: ['就这些，谢谢', '再见', '没有别的了'] },
    phrasings: ['我需要帮助：{topic}', '请{topic}', '我想问一下：{topic}'],
    situations: ['{topic}', '我的情况：{topic}', '这种情况怎么办：{topic}？'],
    personWords: ['人工', '真人', '同事', '客服', '工作人员', '转接', '升级'],
    parallelWords: ['同时', '并行'],
    greetingWords: ['问候', '欢迎', '打招呼', '您好', '你好', '自我介绍'],
  },
  ja: {
    title: {
      start: '開始',
      end: '終了',
      greeting: '挨拶する',
      route: 'ご用件は何か',
      anythingElse: '他に何かあるか',
      isThereMore: '他にもあるか',
      goodbye: 'お別れの挨拶',
      fallback: 'できるだけ答える',
      handoff: '担当者に引き継ぐ',
      failed: 'うまくいかなかったと伝える',
      declined: '実行しない',
      report: '結果を伝える',
      parallel: '同時に行う',
      join: 'すべて完了',
    },
    greeting: { named: 'こんにちは、{name}です。ご用件をどうぞ。', unnamed: 'こんにちは！ご用件をどうぞ。' },
    anythingElse: '他に何かお手伝いできることはありますか？',
    goodbye: 'ありがとうございました。失礼いたします。',
    fallback:
      '分かっていることから答えてください。要望がはっきりしないときは尋ね、範囲外のときは丁寧に伝えてください。',
    handoff: '担当者におつなぎします。',
    failed: '申し訳ありません。うまくいきませんでした。後ほどもう一度お試しください。',
    declined: '承知しました。実行しません。',
    report: '結果を手短に伝えてください。',
    askFor: '尋ねる：{what}',
    slotPrompt: '教えてください：{what}',
    findOut: '確認する：{what}',
    confirm: '承認を得る：{what}',
    mayI: '進めてもよろしいですか？{what}',
    moreIntents: '他の用件か',
    request: {
      description: '何かを頼まれる',
      examples: ['手伝ってもらえますか？', '質問があります', 'お願いしたいことがあります'],
    },
    human: {
      description: '人と話したい',
      examples: ['人と話したいです', '担当者と話せますか？', 'オペレーターにつないでください'],
    },
    done: { description: '用件が済んだ', examples: ['以上です、ありがとう', 'さようなら', 'いいえ、もう大丈夫です'] },
    phrasings: ['手伝ってください：{topic}', '{topic}をお願いします', '聞きたいことがあります：{topic}'],
    situations: ['{topic}', '私の状況：{topic}', 'この場合はどうなりますか：{topic}'],
    personWords: ['担当者', 'スタッフ', '人間', '同僚', 'オペレーター', '引き継', '転送', 'エスカレ'],
    parallelWords: ['同時に', '並行して'],
    greetingWords: ['挨拶', 'あいさつ', 'こんにちは', 'ようこそ', '自己紹介'],
  },
};
