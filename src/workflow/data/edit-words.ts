/** Words around what is meant when people speak about the steps of a workflow; all languages together, for they hardly clash. */

/** Words that do not tell which step is meant: pronouns, auxiliaries, adverbs, people in general. */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    'he she him her us they their something somebody someone anybody anyone nobody who whose whom people everybody person',
    'was were been being am did does done has had having get gets got gotten getting go goes going goed come comes take takes taken put sent out off over up',
    "don't doesn't didn't isn't aren't wasn't haven't hasn't hadn't shouldn't won't can't cannot not no any anymore all only just even still yet again already also now then first before after right directly immediately actually really always never straight too",
    'must may might shall would could ought know knows knew think see let want needs need find say says said tell told mention ask asks asked asking happen happens happening kind sort bit thing things stuff there here these those one ones both each well as about regarding concerning however whether just once way bitte',
    'begin end final initial initially finally',
    'man jemand jemanden leute person personen etwas wird werden wurde worden hat haben ist war noch schon auch bitte erst dann danach zuerst vorher nachher nicht kein keine mehr geht gehen geht’s ob dass was wie wer wo welche welcher welches nach über um frage fragen frag gefragt sagen sag überhaupt mal gleich direkt sofort nochmal beim vom schluss anfang',
    'alguien algo persona personas gente ser sea sido fue hay haber ha han hemos haya ya también todavía aún más muy antes después luego primero solo sólo inicial final preguntar pregunta preguntas pregunte pide pedir decir dice si sobre cuando qué cuál quién cómo donde libremente',
    'quelqu quelque chose quelqu’un personne personnes gens être été est sont avoir avons ont déjà encore aussi plus très avant après puis ensuite premier abord seulement final initial demander demande demandez question questions dire dit ce cette ces cela ça sur quand quel quelle comment où',
    'alguém algo alguma alguns coisa coisas pessoa pessoas ser seja foi há ter tem tenha já também ainda muito antes depois primeiro só inicial final perguntar pergunta peça pedir dizer diz se sobre quando qual quem como onde precisa precisar',
    'qualcuno qualcosa persona persone essere sia stato stata è ha hanno aver avere abbia già anche ancora più molto prima dopo poi solo iniziale finale domanda chiedere chiedi dire dice se su sul sulla quando quale chi come dove allo agli alle nello nella nei dal dalla',
    'кто-то что-то человек люди быть был была было были есть уже также ещё еще очень перед после потом затем сначала только ли вопрос вопроса спросить спроси сказать об о про когда какой какая кто как где этот эта это эти',
  ].flatMap((words) => words.split(' ')),
);

/** Expressions of several words that stand for one, so that "text message" and "SMS" are the same. */
export const EXPRESSIONS: readonly (readonly [RegExp, string])[] = [
  [/\be-mails?\b/giu, 'email'],
  [/\btext(?:ing)? messages?\b/giu, 'sms'],
  [/\bx-rays?\b/giu, 'xray'],
  [/\blook(?:s|ed|ing)? up\b/giu, 'lookup'],
];

/** A phrase that means a question to the person. */
export const QUESTION_CUE =
  /(?<!\p{L})(?:ask(?:s|ed|ing)?|questions?|find(?:ing)? out|(?:rück|nach)?fragen?|gefragt|pregunt\p{L}*|pid[ea]\p{L}*|demand\p{L}*|pergunt\p{L}*|peça\p{L}*|domand\p{L}*|chied\p{L}*|chieder\p{L}*|вопрос\p{L}*|спрос\p{L}*|спрашив\p{L}*)(?!\p{L})|询问|提问|问题|質問|聞く|尋ね/iu;

/** A phrase that means a decision. */
export const CHECK_CUE =
  /(?<!\p{L})(?:check(?:s|ing)? (?:whether|if)|condition|decision|(?:prüf\p{L}*|überprüf\p{L}*),? ob|bedingung|entscheidung|comprob\p{L}* si|condición|vérifi\p{L}* si|verific\p{L}* se|condição|condizione|controll\p{L}* se|провер\p{L}*,? ли|условие)(?!\p{L})|是否|条件|かどうか/iu;

/** What stands for something that was said just before. */
export const ANAPHOR =
  /^(?:so |and |then )?(?:it|that|this|that one|this one|(?:that|this|the) (?<noun>step|part|node|approval|question|condition|check|message)|das|dies|diesen? (?:schritt|frage)|den schritt|eso|esto|es[ea] (?:paso|pregunta)|ça|cela|cette (?:étape|question)|isso|isto|ess[ea] (?:passo|etapa|pergunta)|questo|questa (?:fase|domanda)|quel passaggio|это|этот (?:шаг|вопрос)|它|这一步|这个步骤|それ|そのステップ|その手順)$/iu;

/** Beginnings of what belongs to the wish itself, so that it is never only the reason for it. */
export const CONTINUES =
  /^(?:but|only|if|when|whenever|unless|except|and|then|or|once|until|not|before|after|instead|aber|nur|wenn|falls|außer|und|dann|oder|bis|nicht|bevor|nachdem|sondern|pero|solo|sólo|si|cuando|salvo|excepto|y|o|hasta|no|antes|después|sino|mais|seulement|quand|sauf|et|puis|ou|jusqu|pas|avant|après|mas|só|se|quando|exceto|e|até|não|depois|ma|soltanto|tranne|poi|fino|non|prima|dopo|но|только|если|когда|кроме|и|затем|или|до|не|перед|после|а)(?!\p{L})|^(?:但|只|如果|除非|然后|或|ただし|もし|それから)/iu;

/** Somebody goes on in the agent's place. */
export const TAKES_OVER =
  /take[sn]? over|step[s]? in|hand(?:ed)? (?:it )?over|übern[ei]hm|übernimmt|übergeb|übergib|se (?:haga|hace|encargue|encarga)|prend(?:re)? (?:le relais|la suite)|assum[ae]|subentr|prend[ae] in carico|подключ|возьм[её]т|接手|接管|引き継|対応/iu;

/** What other questions of the interview are about; a wish that names it and no step is left to them. */
export const OTHER_TOPIC =
  /(?<!\p{L})(?:tools?|integrations?|languages?|channels?|tone|voice|style|name|rules?|guardrails?|emojis?|formality|werkzeuge?|sprachen?|kanal|kanäle|tonfall|regeln?|herramientas?|idiomas?|canal(?:es)?|tono|reglas?|outils?|langues?|canaux|ton|règles?|ferramentas?|canais|tom|regras?|strument[oi]|lingu[ae]|canal[ei]|regol[ae]|инструмент\p{L}*|язык\p{L}*|канал\p{L}*|тон|правил\p{L}*)(?!\p{L})|工具|语言|渠道|语气|规则|ツール|言語|口調|ルール/iu;

/** A new step that asks the person, without the verb for it. */
export const FIND_OUT =
  /^(?:also |first )?(?:find out|get to know|learn|finde? heraus|averigua|descubre|infórmate|renseigne-toi|découvr\p{L}*|descubra|descobre|scopri|informati|выясни\p{L}*|узнай\p{L}*)|(?:herausfinden|in erfahrung bringen)$|^(?:先)?了解/iu;

/** "The text of the greeting" is the greeting. */
export const TEXT_OF =
  /(?<!\p{L})(?:message|text|wording|sentence|words|satz|wortlaut|nachricht|texte|phrase|texto|mensaje|frase|mensagem|messaggio|testo|текст|фраз\p{L}*) (?:of|for|in|von|der|des|für|bei|de|du|del|della|do|da|di|pour|для)(?!\p{L})|(?<!\p{L})(?:message|texte|phrase) d['’]/giu;
