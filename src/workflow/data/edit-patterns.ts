import type { Language } from './messages.js';

/**
 * How people say what should change in a workflow. Each pattern names what it takes: `a` and `b` steps that exist, `x`
 * a new step or new words (`v` its verb where that stands apart), `n` a number, `c` a condition; `s` is a step that exists and a new
 * one (or new words) without a mark between them. NUM stands for a number in digits or words, DIGITS for one in digits,
 * QUOTE for a quotation mark. `limit` changes the number `a` in a condition to `x`.
 */
export type EditAct =
  | 'remove'
  | 'swap'
  | 'before'
  | 'after'
  | 'moveBefore'
  | 'moveAfter'
  | 'toStart'
  | 'toEnd'
  | 'replace'
  | 'rename'
  | 'reword'
  | 'toPosition'
  | 'handoffAfter'
  | 'attempts'
  | 'approve'
  | 'onlyIf'
  | 'handoffIf'
  | 'limit'
  | 'notIf';

/**
 * A weak pattern is so general that a sentence which fits it may be about something else than the workflow; it is tried
 * when no other fits. A quiet one is clear, but is not asked about where no step is meant.
 */
export type EditPattern = readonly [act: EditAct, pattern: string, strength?: 'weak' | 'quiet'];

/** Patterns of a language, in the order in which they are tried. */
export const EDIT_PATTERNS: Record<Language, readonly EditPattern[]> = {
  en: [
    [
      'notIf',
      '(?:do not|don.t|never|skip|leave out|omit|drop) (?<b>.+?),? (?:if|when|whenever|in case|as long as) (?<c>.+)',
      'quiet',
    ],
    [
      'notIf',
      '(?:if|when|whenever|in case) (?<c>.+?),? (?:then )?(?:do not|don.t|skip|leave out|omit|drop) (?<b>.+)',
      'quiet',
    ],
    ['notIf', '(?<b>.+?),? unless (?<c>.+)', 'quiet'],
    [
      'approve',
      '(?:have|get|let) (?:\\S+ ){1,4}?(?:to )?(?:approve|sign off(?: on)?|authori[sz]e|release) ?(?<a>.*?) ?before (?<b>.+)',
    ],
    [
      'limit',
      '.*?(?<x>DIGITS)\\D{0,40}?(?:,? (?:and |but )?not|,? instead of|,? rather than|,? no longer) \\D{0,15}?(?<a>DIGITS)(?:\\D.*)?',
      'quiet',
    ],
    ['limit', '.*?not \\D{0,15}?(?<a>DIGITS)\\D{0,30}?,? but (?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    ['limit', '.*?from (?<a>DIGITS)\\D{0,20}? to \\D{0,15}?(?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    [
      'limit',
      '(?:change|replace|raise|lower|increase|reduce) \\D*?(?<a>DIGITS)\\D{0,20}? (?:to|with|by|into) \\D{0,15}?(?<x>DIGITS)(?:\\D.*)?',
      'quiet',
    ],
    [
      'reword',
      '(?:when|while|for|in|as|at) (?<a>.+?),? (?:it|the agent|the bot|the assistant|you|we) (?:should|must|has to|have to|needs to|can) (?:just |simply |rather |instead )?(?:say|read|write|answer|tell \\S+)(?:: ?| ?QUOTE)(?<x>.+)',
      'quiet',
    ],
    [
      'reword',
      '(?<a>.+?) (?:should|must|has to|needs to|shall|is to) (?:just |simply |rather |instead )?(?:say|read|be|be worded)(?: as follows| like this| instead)?(?:: ?| ?QUOTE)(?<x>.+)',
      'quiet',
    ],
    [
      'reword',
      '(?:change|set|reword|rewrite|rephrase|make) (?:the (?:text|wording|words) of )?(?<a>.+?) (?:to|into|as)?(?: ?say| ?read)?: ?(?<x>.+)',
    ],
    ['reword', 'for (?<a>.+?),? (?:put|say|write|use)(?: instead| rather)?: ?(?<x>.+)', 'quiet'],
    ['rename', 'call (?<a>.+?) (?:just |simply |instead )?QUOTE(?<x>.+?)QUOTE(?: instead)?'],
    ['rename', '(?:rename|retitle) (?<a>.+?) (?:to|as|into) QUOTE(?<x>.+?)QUOTE'],
    ['rename', '(?<a>.+?) should be (?:called|named|titled) (?<x>.+)', 'quiet'],
    [
      'handoffAfter',
      '(?:if|when|whenever|in case) (?<a>.+?) (?:even |still )?(?:after|within) (?<n>NUM) (?:tries|attempts|times|questions|failures|rounds|goes),? (?:then |please )?(?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?:if|when|whenever|as soon as|once) (?<a>.+?) (?:fails|has failed|failed|goes wrong|went wrong|does not work|doesn.t work|is not possible|is wrong|is unclear|cannot be done) (?:for the )?(?<n>NUM)(?: times?)?(?: in a row)?,? (?:then |please )?(?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?<x>.+?) (?:if|when|once) (?<a>.+?) (?:fails|has failed|goes wrong|went wrong|does not work|doesn.t work) (?<n>NUM)(?: times?)?(?: in a row)?',
    ],
    [
      'handoffAfter',
      '(?:do not|don.t|never) (?<a>.+?) more than (?<n>NUM)(?: times)?[,.;:]? (?:and )?(?:after (?:that|this)|then|afterwards|otherwise|else),? (?<x>.+)',
      'quiet',
    ],
    [
      'handoffAfter',
      '(?:try|attempt) (?:only |at most |up to |no more than )?(?<n>NUM)(?: times)?(?: at (?:the )?most| only| max(?:imum)?)? (?:to|for|with|at) (?<a>.+?)[,.;:] (?:and )?(?:after (?:that|this)|then|afterwards|otherwise|else),? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?<a>.+?) (?:at most|up to|no more than|only) (?<n>NUM) times[,.;:] (?:and )?(?:after (?:that|this)|then|afterwards|otherwise|else),? (?<x>.+)',
      'quiet',
    ],
    [
      'approve',
      'before (?<b>.+?),? (?:somebody|someone|an? \\S+|the \\S+)(?: (?:from|of|in) .+?)? (?:must|has to|should|needs to) (?:first )?(?:approve|sign off|authori[sz]e|release|give .*(?:approval|permission|consent|go.ahead|green light))(?: (?:it|that|this))?',
    ],
    [
      'approve',
      '(?:.+?) (?:must|has to|have to|should|needs to|need to|shall|ought to) (?:first |always )?(?:approve|sign off(?: on)?|authori[sz]e|release|give (?:an? |the |their |his |her )?(?:approval|ok|permission|consent|go.ahead|green light)(?: (?:to|for|on))?) ?(?<a>.*?),? ?(?:right |just |directly )?before (?<b>.+)',
    ],
    [
      'approve',
      '(?:i.d like|i would like|i want|we want|we need|have|get|let) (?:somebody|someone|an? \\S+|the \\S+)(?: (?:from|of|in) .+?)? (?:to )?(?:approve|sign off(?: on)?|authori[sz]e|release|confirm) (?<a>.*?) ?before (?<b>.+)',
    ],
    ['moveBefore', '(?<a>.+?) first,? (?:and )?(?:only )?(?:then|after that|afterwards) (?<b>.+)', 'quiet'],
    [
      'remove',
      '(?:so )?(?<a>.+?) (?:can|could|may|should|must|has to) (?:go|be (?:removed|dropped|deleted|skipped|left out|taken out|cut))(?: now| away| too)?',
      'quiet',
    ],
    ['handoffAfter', 'after (?<n>NUM) (?:failed|unsuccessful) (?!attempts|tries)(?<a>\\S+),? (?<x>.+)'],
    ['handoffAfter', '(?<x>.+?) after (?<n>NUM) (?:failed|unsuccessful) (?!attempts|tries)(?<a>\\S+)'],
    [
      'approve',
      '(?<b>.+?) (?:should|must|may|can) only (?:happen|run|be done|take place|go through) (?:after|with|upon) (?:an? |my |human |explicit |manager )*(?:approval|confirmation|permission|consent|sign-off)',
    ],
    [
      'onlyIf',
      '(?<b>.+?) (?:should|must|may|can) only (?:happen|run|be done|take place|go through) (?:if|when|once) (?<c>.+)',
      'weak',
    ],
    ['before', 'between (?<a>.+?) and (?<b>.+?), (?<x>.+)'],
    ['reword', '(?:change|set|reword|rewrite|rephrase) (?<a>.+?) (?:to|into|as)(?: say)?:? ["“«](?<x>.+?)["”»]'],
    ['reword', 'say ["“«](?<x>.+?)["”»] (?:instead of|for|as) (?<a>.+)'],
    ['replace', '(?:change|turn|convert) (?<a>.+?) into (?<x>.+)'],
    [
      'toPosition',
      '(?:move|put|make|place) (?<a>.+?) (?:to|in|at|into) (?:the )?(?:position|place|spot|step|number) (?<n>NUM)',
    ],
    [
      'toPosition',
      '(?:move|put|make|place) (?<a>.+?) (?:to |in |at )?(?:the )?(?<n>second|third|fourth|fifth|sixth|seventh|eighth)(?: step| place| position)?',
    ],
    ['moveBefore', '(?:make|have|let) (?<a>.+?) (?:come|happen|go|run) (?:before|ahead of) (?<b>.+)'],
    ['moveAfter', '(?:make|have|let) (?<a>.+?) (?:come|happen|go|run) after (?<b>.+)'],
    [
      'handoffAfter',
      '(?:after|on) (?<n>NUM) (?:failures|failure|failed (?:attempts|tries)|unsuccessful (?:attempts|tries)|attempts|tries|errors|mistakes|times)(?: (?:of|in|at|with) (?<a>.+?))?,? (?<x>.+)',
    ],
    ['handoffAfter', 'if (?<a>.+?) fails (?<n>NUM) times,? (?<x>.+)'],
    [
      'handoffAfter',
      '(?<x>.+?) (?:after|on) (?<n>NUM) (?:failures|failure|failed (?:attempts|tries)|unsuccessful (?:attempts|tries)|attempts|tries|errors)(?: (?:of|in|at|with) (?<a>.+?))?',
    ],
    ['handoffAfter', '(?<x>.+?) if (?<a>.+?) fails (?<n>NUM) times'],
    ['attempts', '(?:re)?try (?<a>.*?) ?(?:at most|up to|no more than|only|a maximum of) (?<n>NUM) times'],
    [
      'attempts',
      '(?:allow|repeat|limit) (?<a>.*?) ?(?:at most|up to|no more than|only|to) (?<n>NUM) (?:times|attempts|tries|rounds)',
    ],
    ['swap', '(?:swap|switch|exchange|reverse)(?: the order of)?(?: steps?)? (?<a>.+?) (?:and|with|for) (?<b>.+)'],
    ['rename', '(?:rename|retitle) (?<a>.+?) (?:to|as|into) (?<x>.+)'],
    ['rename', 'call (?<a>.+?) ["“«](?<x>.+?)["”»]'],
    ['replace', 'replace (?<a>.+?) (?:with|by) (?<x>.+)'],
    ['replace', 'instead of (?<a>.+?), (?<x>.+)'],
    ['replace', '(?<x>.+?) instead of (?<a>.+)'],
    [
      'approve',
      '(?:always )?(?:ask for|get|require|request|add|insert|want) (?:an? |my |the |their |human |explicit |manager )*(?:approval|confirmation|permission|consent|sign-off) (?:before|for|to) (?<b>.+)',
    ],
    [
      'approve',
      '(?<b>.+?) (?:needs|requires|should need|should require|must have) (?:an? |my |human |explicit |manager )*(?:approval|confirmation|permission|consent|sign-off)(?: first)?',
    ],
    ['toStart', '(?:move|put|place|bring|shift) (?<a>.+?) (?:to|at) the (?:very )?(?:beginning|start|top|front)'],
    ['toEnd', '(?:move|put|place|bring|shift) (?<a>.+?) (?:to|at) the (?:very )?(?:end|bottom)'],
    ['moveBefore', '(?:move|put|place|bring|shift) (?<a>.+?) (?:before|in front of|ahead of) (?<b>.+)'],
    ['moveAfter', '(?:move|put|place|bring|shift) (?<a>.+?) (?:after|behind) (?<b>.+)'],
    [
      'moveBefore',
      '(?<a>.+?) (?:should|must|has to|have to|needs to|is to) (?:come|be|happen|go|run|take place) (?:right |just |directly )?(?:before|ahead of) (?<b>.+)',
    ],
    [
      'moveAfter',
      '(?<a>.+?) (?:should|must|has to|have to|needs to|is to) (?:come|be|happen|go|run|take place) (?:right |just |directly )?after (?<b>.+)',
    ],
    [
      'remove',
      '(?:drop|remove|delete|skip|omit|cut|scrap|leave out|take out|get rid of|eliminate|forget) (?<a>.+?)(?: out| entirely| completely| altogether)?',
    ],
    ['remove', '(?:take|leave|cut) (?<a>.+?) out'],
    [
      'remove',
      '(?:we |i |they )?(?:do not|don.t|no longer|never) (?:need|want|have to|bother with) (?<a>.+?)(?: any ?more)?',
      'quiet',
    ],
    ['remove', '(?:there is |there.s )?no need (?:for|to) (?<a>.+)', 'quiet'],
    ['remove', '(?<a>.+?) (?:is not|isn.t|is no longer) (?:needed|necessary)', 'quiet'],
    [
      'handoffIf',
      '(?:hand|pass|transfer|escalate|forward|route|send)(?<x>.*?) (?:if|when|whenever|as soon as) (?<c>.+)',
    ],
    [
      'handoffIf',
      '(?:if|when|whenever|as soon as) (?<c>.+?), (?:then )?(?<x>(?:hand|pass|transfer|escalate|forward|connect|get|call|bring|route)\\b.+)',
    ],
    ['onlyIf', 'only (?<b>.+?) (?:if|when) (?<c>.+)', 'weak'],
    ['onlyIf', '(?<b>.+?),? (?:but )?only (?:if|when) (?<c>.+)', 'weak'],
    ['onlyIf', '(?:if|when) (?<c>.+?), (?:then )?(?:only )?(?<b>.+)', 'weak'],
    ['toStart', '(?:add |insert |do )?(?<x>.+?) (?:at|to) the (?:very )?(?:beginning|start|top)'],
    ['toStart', '(?:start|begin) (?:with|by) (?<x>.+)'],
    ['toStart', '(?:first|first of all),? (?<x>.+)'],
    [
      'before',
      '(?:add|insert|include|put) (?:a step (?:to|that|which) |another step to |a |an )?(?<x>.+?) (?:right |just |directly )?before (?<b>.+)',
    ],
    [
      'after',
      '(?:add|insert|include|put) (?:a step (?:to|that|which) |another step to |a |an )?(?<x>.+?) (?:right |just |directly )?after (?<b>.+)',
    ],
    ['before', '(?:right |just )?before (?<b>.+?), (?<x>.+)', 'weak'],
    ['after', '(?:right |just )?after (?<b>.+?), (?:then )?(?<x>.+)', 'weak'],
    ['before', '(?<x>.+?)(?:,? first,?)? (?:right |just |directly |even )?before (?<b>.+)', 'weak'],
    ['after', '(?<x>.+?) (?:right |just |directly )?after (?<b>.+)', 'weak'],
    ['toEnd', '(?:add |insert )?(?<x>.+?) (?:at the (?:very )?end|last|to finish)'],
    ['toEnd', '(?:at the end|finally|lastly),? (?<x>.+)', 'weak'],
    [
      'after',
      '(?:once|when|as soon as) (?<b>.+?) (?:is|has been|was|are) (?:done|complete|completed|finished|made|sent|confirmed|over),? (?:then )?(?<x>.+)',
      'weak',
    ],
    ['before', 'before (?<s>.+)', 'weak'],
    ['after', 'after (?<s>.+)', 'weak'],
    ['rename', '(?:call|rename) (?<s>.+)', 'weak'],
    ['remove', '(?:do not|don.t|stop|no more|no|without) (?<a>.+)', 'weak'],
    ['toStart', '(?<x>.+?) first', 'weak'],
  ],
  es: [
    ['notIf', '(?:no|omite|salta|sáltate) (?<b>.+?),? (?:si|cuando) (?<c>.+)', 'quiet'],
    ['notIf', '(?<b>.+?),? (?:salvo si|a menos que|salvo que|excepto si) (?<c>.+)', 'quiet'],
    ['limit', '.*?(?<x>DIGITS)\\D{0,40}?,? (?:en (?:vez|lugar) de|y no|no) \\D{0,15}?(?<a>DIGITS)(?:\\D.*)?', 'quiet'],
    ['limit', '.*?no \\D{0,15}?(?<a>DIGITS)\\D{0,20}?,? sino \\D{0,15}?(?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    ['limit', '.*?de (?<a>DIGITS)\\D{0,20}? a (?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    [
      'reword',
      '(?<a>.+?) (?:tiene|tendría|debe|debería|ha) (?:que |de )?(?:decir|poner|ser)(?:: ?| ?QUOTE)(?<x>.+)',
      'quiet',
    ],
    [
      'reword',
      '(?:en|para|como) (?<a>.+?),? (?:di|decid|diga|pon|poned|ponga|escribe|escribid)(?: mejor)? ?: ?(?<x>.+)',
      'quiet',
    ],
    ['reword', '(?:cambi(?:a|ad|e|ar)) (?<a>.+?) (?:a|por|en)(?:: ?| ?QUOTE)(?<x>.+)'],
    [
      'rename',
      '(?:cambi(?:a|ad|e|ar) el nombre de|renombr(?:a|ad|e|ar)|llam(?:a|ad|e|ar)) (?<a>.+?) (?:a |como |por )?QUOTE(?<x>.+?)QUOTE',
    ],
    [
      'handoffAfter',
      '(?:si|cuando) (?<a>.+?) (?:falla|fracasa|sale mal|no funciona|no se entiende) (?<n>NUM) veces(?: seguidas)?,? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?:si|cuando) (?<a>.+?) (?:después de|tras|a los|en) (?<n>NUM) (?:intentos|veces|fallos),? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?:no )?(?<a>.+?) (?:más de|como máximo) (?<n>NUM) veces[,.;:]? (?:después|luego|si no|entonces),? (?<x>.+)',
      'quiet',
    ],
    [
      'approve',
      'antes de(?:l)? (?<b>.+?),? (?:alguien|una? \\S+|el \\S+|la \\S+)(?: de.*?)? (?:debe|tiene que|debería|ha de) (?:aprobar|autorizar|dar .*(?:aprobación|autorización|permiso|visto bueno)).*',
    ],
    [
      'approve',
      '(?:.+?) (?:debe|tiene que|debería|ha de) (?:aprobar|autorizar|dar (?:su |la |el )?(?:aprobación|autorización|permiso|visto bueno)(?: a)?) ?(?<a>.*?) ?antes de(?:l)? (?:que )?(?<b>.+)',
    ],
    ['moveBefore', '(?:primero|primero,) (?<a>.+?),? (?:y )?(?:luego|después) (?<b>.+)', 'quiet'],
    [
      'handoffAfter',
      '(?:después de|tras|a los|al) (?<n>NUM) (?:fallos?|intentos?(?: fallidos?)?|errores?)(?: (?:de|en|con) (?<a>.+?))?,? (?<x>.+)',
    ],
    ['handoffAfter', '(?<x>.+?) (?:después de|tras) (?<n>NUM) (?:fallos?|intentos?(?: fallidos?)?|errores?)'],
    [
      'attempts',
      '(?:rep(?:ite|etid|etir|ita|itan)|intent(?:a|ad|e|en|ar|emos)|reintent(?:a|ad|e|en|ar|emos)|prueb(?:a|ad|e|en|ar|emos)) (?<a>.*?) ?(?:como máximo|hasta|a lo sumo|no más de) (?<n>NUM) veces',
    ],
    [
      'swap',
      '(?:intercambi(?:a|ad|e|en|ar|emos)|cambia el orden de|permut(?:a|ad|e|en|ar|emos)|inv(?:ierte|ertid|ertir|ierta|iertan))(?: los pasos| el paso| las etapas)? (?<a>.+?) (?:y|con|por) (?:el paso )?(?<b>.+)',
    ],
    [
      'rename',
      '(?:renombr(?:a|ad|e|en|ar|emos)|llam(?:a|ad|ar|e|en)|cambia el nombre de) (?<a>.+?) (?:a|como|por) (?<x>.+)',
    ],
    ['replace', '(?:reempla(?:za|zad|zar|ce|cen)|sustitu(?:ye|id|ir|ya|yan)) (?<a>.+?) (?:por|con) (?<x>.+)'],
    ['replace', 'en (?:lugar|vez) de (?<a>.+?), (?<x>.+)'],
    ['replace', '(?<x>.+?) en (?:lugar|vez) de (?<a>.+)'],
    [
      'approve',
      '(?:p(?:ide|edid|edir|ida|idan)|solicit(?:a|ad|e|en|ar|emos)|exi(?:ge|gid|gir|ja|jan)|requiere) (?:una |mi |la )?(?:aprobación|confirmación|autorización|permiso) (?:antes de|para) (?<b>.+)',
    ],
    ['approve', '(?<b>.+?) (?:necesita|requiere) (?:una |mi |la )?(?:aprobación|confirmación|autorización)'],
    [
      'toStart',
      '(?:m(?:ueve|oved|over|ueva|uevan)|pon(?:|ed|er|ga|gan)|coloc(?:a|ad|e|en|ar|emos)|pas(?:a|ad|e|en|ar|emos)) (?<a>.+?) al (?:principio|inicio|comienzo)',
    ],
    [
      'toEnd',
      '(?:m(?:ueve|oved|over|ueva|uevan)|pon(?:|ed|er|ga|gan)|coloc(?:a|ad|e|en|ar|emos)|pas(?:a|ad|e|en|ar|emos)) (?<a>.+?) al final',
    ],
    [
      'moveBefore',
      '(?:m(?:ueve|oved|over|ueva|uevan)|pon(?:|ed|er|ga|gan)|coloc(?:a|ad|e|en|ar|emos)|pas(?:a|ad|e|en|ar|emos)) (?<a>.+?) (?:antes|delante) (?:del?) (?<b>.+)',
    ],
    [
      'moveAfter',
      '(?:m(?:ueve|oved|over|ueva|uevan)|pon(?:|ed|er|ga|gan)|coloc(?:a|ad|e|en|ar|emos)|pas(?:a|ad|e|en|ar|emos)) (?<a>.+?) (?:después|detrás) (?:del?) (?<b>.+)',
    ],
    ['moveBefore', '(?<a>.+?) (?:debe|tiene que|debería) (?:ir|venir|estar) antes (?:del?) (?<b>.+)'],
    ['moveAfter', '(?<a>.+?) (?:debe|tiene que|debería) (?:ir|venir|estar) después (?:del?) (?<b>.+)'],
    [
      'remove',
      '(?:quit(?:a|ad|e|en|ar|emos)|elimin(?:a|ad|e|en|ar|emos)|borr(?:a|ad|e|en|ar|emos)|suprim(?:e|id|ir|a|an)|omit(?:e|id|ir|a|an)|salt(?:a|ad|e|en|ar|emos)|sac(?:a|ad|e|en|ar|emos)) (?<a>.+)',
    ],
    ['remove', '(?:no (?:necesitamos|necesito|hace falta|queremos|quiero)|sin) (?<a>.+)'],
    [
      'handoffIf',
      '(?:si|cuando) (?<c>.+?), (?<x>(?:pas(?:a|ad|e|en|ar|emos)|transf(?:iere|erid|erir|iera|ieran)|deriv(?:a|ad|e|en|ar|emos)|escal(?:a|ad|e|en|ar|emos))\\b.+)',
      'weak',
    ],
    [
      'handoffIf',
      '(?<x>(?:pas(?:a|ad|e|en|ar|emos)|transf(?:iere|erid|erir|iera|ieran)|deriv(?:a|ad|e|en|ar|emos)|escal(?:a|ad|e|en|ar|emos))\\b.+?) (?:si|cuando) (?<c>.+)',
      'weak',
    ],
    ['onlyIf', '(?<b>.+?) (?:solo|sólo|solamente) (?:si|cuando) (?<c>.+)', 'weak'],
    ['onlyIf', '(?:solo|sólo|solamente) (?<b>.+?) (?:si|cuando) (?<c>.+)', 'weak'],
    ['onlyIf', 'si (?<c>.+?), (?<b>.+)', 'weak'],
    [
      'before',
      '(?:añad(?:e|id|ir|a|an)|agreg(?:a|ad|e|en|ar|emos)|insert(?:a|ad|e|en|ar|emos)|inclu(?:ye|id|ir|ya|yan)|pon(?:|ed|er|ga|gan)|coloc(?:a|ad|e|en|ar|emos)) (?:un paso para |un paso |una |un )?(?<x>.+?) antes (?:del?) (?<b>.+)',
    ],
    [
      'after',
      '(?:añad(?:e|id|ir|a|an)|agreg(?:a|ad|e|en|ar|emos)|insert(?:a|ad|e|en|ar|emos)|inclu(?:ye|id|ir|ya|yan)|pon(?:|ed|er|ga|gan)|coloc(?:a|ad|e|en|ar|emos)) (?:un paso para |un paso |una |un )?(?<x>.+?) después (?:del?) (?<b>.+)',
    ],
    ['before', 'antes (?:del?) (?<b>.+?), (?<x>.+)', 'weak'],
    ['after', 'después (?:del?) (?<b>.+?), (?<x>.+)', 'weak'],
    ['before', '(?<x>.+?) antes (?:del?) (?<b>.+)', 'weak'],
    ['after', '(?<x>.+?) después (?:del?) (?<b>.+)', 'weak'],
    ['toStart', '(?:añad(?:e|id|ir|a|an)|agreg(?:a|ad|e|en|ar|emos))? ?(?<x>.+?) al (?:principio|inicio)'],
    ['toEnd', '(?:añad(?:e|id|ir|a|an)|agreg(?:a|ad|e|en|ar|emos))? ?(?<x>.+?) al final'],
    ['before', 'antes (?:del?) (?<s>.+)', 'weak'],
    ['after', '(?:después|tras) (?:del?)? ?(?<s>.+)', 'weak'],
    ['remove', 'no (?<a>.+)', 'weak'],
    ['reword', 'cambia (?<a>.+?) (?:a|por) ["“«](?<x>.+?)["”»]'],
    ['toPosition', '(?:m(?:ueve|oved|over|ueva|uevan)|pon(?:|ed|er|ga|gan)) (?<a>.+?) (?:a|en) la posición (?<n>NUM)'],
  ],
  de: [
    ['notIf', '(?:überspringe|überspring|lass|lasse) (?<b>.+?)(?: weg| aus)?,? (?:wenn|falls) (?<c>.+)', 'quiet'],
    ['notIf', '(?<b>.+?) nicht,? (?:wenn|falls) (?<c>.+)', 'quiet'],
    ['notIf', '(?<b>.+?),? (?:außer|es sei denn),? (?:wenn )?(?<c>.+)', 'quiet'],
    [
      'notIf',
      '(?:wenn|falls) (?<c>.+?), (?:dann )?(?:überspringe|überspring|lass|lasse) (?<b>.+?)(?: weg| aus)?',
      'quiet',
    ],
    [
      'limit',
      '.*?(?<x>DIGITS)\\D{0,40}?(?:,? (?:und )?nicht(?: mehr)?|,? (?:an)?statt|,? anstelle von) \\D{0,15}?(?<a>DIGITS)(?:\\D.*)?',
      'quiet',
    ],
    [
      'limit',
      '.*?(?:nicht|statt) \\D{0,15}?(?<a>DIGITS)\\D{0,30}?(?:,? sondern)? \\D{0,25}?(?<x>DIGITS)(?:\\D.*)?',
      'quiet',
    ],
    ['limit', '.*?von (?<a>DIGITS)\\D{0,20}? auf (?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    ['reword', '(?<a>.+?) (?:soll|sollte|muss)(?: lauten| heißen| sagen)?(?:: ?| ?[„“])(?<x>.+?)', 'quiet'],
    [
      'reword',
      '(?:bei|für|als) (?<a>.+?),? (?:soll .*stehen|sag|sage|schreib|schreibe|nimm)(?: lieber| besser| stattdessen)? ?: ?(?<x>.+)',
      'quiet',
    ],
    [
      'handoffAfter',
      '(?:wenn|falls|sobald) (?<a>.+?) (?<n>NUM) ?mal (?:fehlschlägt|scheitert|schiefgeht|nicht klappt|misslingt|nicht funktioniert|unklar ist),? (?:dann )?(?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?:wenn|falls|sobald) (?<a>.+?) nach (?<n>NUM) (?:versuchen|mal|fragen|fehlversuchen)(?: .*?)?, (?:dann )?(?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?:nicht )?(?<a>.+?) (?:nicht öfter als|höchstens|maximal) (?<n>NUM) ?mal(?: .*?)?[,.;:] (?:danach|dann|sonst) (?<x>.+)',
      'quiet',
    ],
    [
      'approve',
      '(?:bevor|vor) (?<b>.+?),? (?:muss|soll|sollte) (?:jemand|eine?r? \\S+|der \\S+|die \\S+)(?: .*?)? (?:zustimmen|genehmigen|freigeben|absegnen|(?:seine |ihre |eine )?(?:zustimmung|genehmigung|freigabe) geben)',
    ],
    [
      'approve',
      '(?:.+?) (?:muss|soll|sollte) (?<a>.*?) ?(?:genehmigen|freigeben|absegnen|zustimmen),? (?:bevor|vor) (?<b>.+)',
    ],
    [
      'moveBefore',
      '(?<a>.+?),? (?:bitte )?(?:noch )?vor (?<b>.+?) (?:ziehen|verschieben|setzen|stellen|schieben|legen|rücken|nehmen)',
    ],
    [
      'moveAfter',
      '(?<a>.+?),? (?:bitte )?(?:erst )?(?:nach|hinter) (?<b>.+?) (?:verschieben|setzen|stellen|schieben|legen|rücken)',
    ],
    ['moveBefore', '(?:zuerst|erst) (?<a>.+?),? (?:und )?(?:erst )?dann (?<b>.+)', 'quiet'],
    ['before', '(?<x>.+?),? bevor (?<b>.+)', 'weak'],
    ['before', 'bevor (?<b>.+?), (?<x>.+)', 'weak'],
    ['after', 'nachdem (?<b>.+?), (?<x>.+)', 'weak'],
    ['before', 'vor (?<b>.+?) (?:(?:bitte|noch|auch|dann|erst|zuerst|zunächst|immer) )+(?<x>.+)', 'weak'],
    ['after', 'nach (?<b>.+?) (?:(?:bitte|noch|auch|dann|direkt|gleich|immer) )+(?<x>.+)', 'weak'],
    [
      'approve',
      '(?<b>.+?) (?:soll|darf|muss) (?:erst|nur) (?:nach|mit) (?:einer |der |meiner )?(?:genehmigung|bestätigung|freigabe|zustimmung|erlaubnis)(?: \\S+)?',
    ],
    ['reword', 'ändere(?:n sie)? (?<a>.+?) (?:zu|in|auf) ["„“«](?<x>.+?)["”“»]'],
    [
      'toPosition',
      '(?:verschiebe(?:n sie)?|setze(?:n sie)?|stelle(?:n sie)?) (?<a>.+?) (?:an|auf) (?:die )?(?:position|stelle) (?<n>NUM)',
    ],
    [
      'handoffAfter',
      '(?:nach|bei) (?<n>NUM) (?:fehlern?|fehlschlägen?|fehlversuchen?|versuchen?|(?:gescheiterten|erfolglosen|fehlgeschlagenen|vergeblichen) versuchen?)(?: (?:bei|mit) (?<a>.+?))?,? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?<x>.+?) nach (?<n>NUM) (?:fehlern?|fehlschlägen?|fehlversuchen?|versuchen?|(?:gescheiterten|erfolglosen|fehlgeschlagenen|vergeblichen) versuchen?)(?: .+)?',
    ],
    [
      'attempts',
      '(?:versuche(?:n sie)?|wiederhole(?:n sie)?|probiere(?:n sie)?) (?<a>.*?) ?(?:höchstens|maximal|bis zu) (?<n>NUM)(?: ?mal)',
    ],
    [
      'swap',
      '(?:tausche(?:n sie)?|vertausche(?:n sie)?|wechsle(?:n sie)?)(?: die)?(?: schritte?)? (?<a>.+?) (?:und|mit|gegen) (?:schritt )?(?<b>.+?)(?: aus| um| miteinander)?',
    ],
    ['rename', '(?:benenne(?:n sie)?|nenne(?:n sie)?) (?<a>.+?) (?:in )?["„“«](?<x>.+?)["”“»](?: um)?'],
    ['rename', 'benenne(?:n sie)? (?<a>.+?) in (?<x>.+?) um'],
    ['replace', 'ersetze(?:n sie)? (?<a>.+?) durch (?<x>.+)'],
    ['replace', '(?:statt|anstelle|anstatt)(?: von)? (?<a>.+?), (?<x>.+)'],
    [
      'approve',
      '(?:hole(?:n sie)?|hol|verlange(?:n sie)?|fordere(?:n sie)?|brauche)(?: dir)? (?:vor|für) (?<b>(?:der|dem|den|die|das) \\S+|schritt \\S+)(?: immer| erst)? (?:eine |die |meine )?(?:genehmigung|bestätigung|freigabe|zustimmung|erlaubnis)(?: ein| an)?',
    ],
    [
      'approve',
      '(?:hole(?:n sie)?|hol|verlange(?:n sie)?|fordere(?:n sie)?|brauche)(?: dir)? (?:eine |die |meine )?(?:genehmigung|bestätigung|freigabe|zustimmung|erlaubnis)(?: ein)? (?:vor|für) (?<b>.+?)(?: ein| an)?',
    ],
    [
      'approve',
      '(?:vor|für) (?<b>.+?) (?:eine |die |meine )?(?:genehmigung|bestätigung|freigabe|zustimmung|erlaubnis) (?:einholen|verlangen|holen)',
    ],
    [
      'approve',
      '(?<b>.+?) (?:braucht|benötigt|erfordert) (?:eine |meine )?(?:genehmigung|bestätigung|freigabe|zustimmung)',
    ],
    [
      'toStart',
      '(?:verschiebe(?:n sie)?|setze(?:n sie)?|stelle(?:n sie)?|schiebe(?:n sie)?|lege(?:n sie)?) (?<a>.+?) (?:an den|zum) anfang',
    ],
    [
      'toEnd',
      '(?:verschiebe(?:n sie)?|setze(?:n sie)?|stelle(?:n sie)?|schiebe(?:n sie)?|lege(?:n sie)?) (?<a>.+?) (?:ans|zum|an das) (?:ende|schluss)',
    ],
    [
      'moveBefore',
      '(?:verschiebe(?:n sie)?|setze(?:n sie)?|stelle(?:n sie)?|schiebe(?:n sie)?|ziehe(?:n sie)?) (?<a>.+?) vor (?<b>.+)',
    ],
    [
      'moveAfter',
      '(?:verschiebe(?:n sie)?|setze(?:n sie)?|stelle(?:n sie)?|schiebe(?:n sie)?) (?<a>.+?) (?:hinter|nach) (?<b>.+)',
    ],
    [
      'moveBefore',
      '(?<a>.+?) (?:soll|muss|sollte) (?:noch )?vor (?<b>.+?)(?: kommen| stehen| passieren| erfolgen| sein)',
    ],
    [
      'moveAfter',
      '(?<a>.+?) (?:soll|muss|sollte) (?:erst )?nach (?<b>.+?)(?: kommen| stehen| passieren| erfolgen| sein)',
    ],
    ['remove', '(?:lass|lasse(?:n sie)?|nimm|streich|streiche(?:n sie)?) (?<a>.+?)(?: weg| raus| heraus)'],
    [
      'remove',
      '(?:entferne(?:n sie)?|lösche(?:n sie)?|streiche(?:n sie)?|streich|überspringe(?:n sie)?|entfern|lösch) (?<a>.+)',
    ],
    ['remove', '(?:wir |ich )?(?:brauchen|brauche|will|wollen|möchte) (?:kein|keine|keinen) (?<a>.+?)(?: mehr)?'],
    ['remove', '(?<a>.+?) (?:weglassen|entfernen|löschen|streichen|überspringen|kann weg|brauchen wir nicht)'],
    [
      'handoffIf',
      '(?:wenn|falls|sobald) (?<c>.+?), (?:dann )?(?<x>.*(?:übergib|übergeben|weiterleiten|leite|verbinde|eskalier).*)',
    ],
    [
      'handoffIf',
      '(?<x>.*(?:übergib|übergeben|weiterleiten|leite|verbinde|eskalier).*?),? (?:wenn|falls|sobald) (?<c>.+)',
    ],
    ['onlyIf', '(?<b>.+?),? (?:aber )?nur,? (?:wenn|falls) (?<c>.+)', 'weak'],
    ['onlyIf', 'nur (?<b>.+?),? (?:wenn|falls) (?<c>.+)', 'weak'],
    ['onlyIf', '(?:wenn|falls) (?<c>.+?), (?:dann )?(?<b>.+)', 'weak'],
    [
      'before',
      '(?:füge(?:n sie)?|ergänze(?:n sie)?|baue(?:n sie)?|setze(?:n sie)?|stelle(?:n sie)?) (?<x>.+?) vor (?<b>.+?)(?: ein| hinzu)?',
    ],
    [
      'after',
      '(?:füge(?:n sie)?|ergänze(?:n sie)?|baue(?:n sie)?|setze(?:n sie)?|stelle(?:n sie)?) (?<x>.+?) (?:nach|hinter) (?<b>.+?)(?: ein| hinzu)?',
    ],
    ['before', 'vor (?<b>(?:der|dem|den|die|das) \\S+|schritt \\S+)(?: noch| zuerst)?,? (?<x>.+)', 'weak'],
    [
      'before',
      '(?<v>\\p{L}+)(?: noch)? vor (?<b>(?:der|dem|den|die|das) \\S+|schritt \\S+)(?: noch| zuerst| erst)?,? (?<x>.+)',
    ],
    [
      'after',
      '(?<v>\\p{L}+)(?: noch)? nach (?<b>(?:der|dem|den|die|das) \\S+|schritt \\S+)(?: noch)?,? (?<x>(?:nach|an|um|mit|ob|wie|was|den|die|das|ein|eine|einen) .+)',
    ],
    ['after', 'nach (?<b>(?:der|dem|den|die|das) \\S+|schritt \\S+)(?: noch)?,? (?<x>.+)', 'weak'],
    ['before', '(?<x>.+?) (?:noch )?(?:vor|bevor) (?<b>.+)', 'weak'],
    ['after', '(?<x>.+?) (?:nach|nachdem) (?<b>.+)', 'weak'],
    ['toStart', '(?:zuerst|als erstes|am anfang) (?<x>.+)', 'weak'],
    ['toEnd', '(?:zuletzt|am ende|zum schluss) (?<x>.+)', 'weak'],
  ],
  fr: [
    ['notIf', 'n(?:e |.)(?<b>.+?) pas,? (?:si|quand) (?<c>.+)', 'quiet'],
    ['notIf', 'n(?:e |.)(?<v>\\S+) pas (?<b>.+?),? (?:si|quand) (?<c>.+)', 'quiet'],
    ['notIf', '(?:saute[zr]?|omet(?:s|tez)) (?<b>.+?),? (?:si|quand) (?<c>.+)', 'quiet'],
    ['notIf', '(?<b>.+?),? (?:sauf si|à moins que) (?<c>.+)', 'quiet'],
    [
      'limit',
      '.*?(?<x>DIGITS)\\D{0,40}?,? (?:au lieu de|à la place de|et non|et pas|plutôt que|pas) \\D{0,15}?(?<a>DIGITS)(?:\\D.*)?',
      'quiet',
    ],
    ['limit', '.*?de (?<a>DIGITS)\\D{0,20}? à (?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    ['reword', '(?<a>.+?) (?:doit|devrait) (?:dire|être)(?: ?: ?| ?QUOTE)(?<x>.+)', 'quiet'],
    [
      'reword',
      '(?:pour|dans|comme|à) (?<a>.+?),? (?:met(?:s|tez)|dis|dites|écris|écrivez)(?: plutôt)? ?: ?(?<x>.+)',
      'quiet',
    ],
    ['reword', '(?:change[zr]?|remplace[zr]?) (?<a>.+?) (?:en|par)(?: ?: ?| ?QUOTE)(?<x>.+)'],
    ['rename', '(?:renomme[zr]?|appell?e[zr]?) (?<a>.+?) (?:en |comme )?QUOTE ?(?<x>.+?) ?QUOTE'],
    [
      'handoffAfter',
      '(?:si|quand|lorsque) (?<a>.+?) (?:échoue|rate|ne marche pas|se passe mal) (?<n>NUM) fois(?: de suite)?,? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?:si|quand|lorsque) (?<a>.+?) (?:après|au bout de) (?<n>NUM) (?:essais|tentatives|fois|échecs),? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?:ne )?(?<a>.+?) (?:pas plus de|au maximum|au plus) (?<n>NUM) fois[,.;:]? (?:après|ensuite|sinon|puis),? (?<x>.+)',
      'quiet',
    ],
    [
      'approve',
      'avant (?:de |d.|que )?(?<b>.+?),? (?:quelqu.un|une? \\S+|le \\S+|la \\S+)(?: d.*?)? (?:doit|devrait) (?:approuver|valider|autoriser|donner .*(?:approbation|accord|autorisation|validation)).*',
    ],
    [
      'approve',
      '(?:.+?) (?:doit|devrait) (?:approuver|valider|autoriser|donner son accord(?: pour)?) ?(?<a>.*?) ?avant (?:de |d.|que )?(?<b>.+)',
    ],
    ['moveBefore', '(?:d.abord|commence[zr]? par) (?<a>.+?),? (?:et )?(?:puis|ensuite) (?<b>.+)', 'quiet'],
    [
      'handoffAfter',
      '(?:après|au bout de) (?<n>NUM) (?:échecs?|tentatives?(?: (?:ratées|échouées|infructueuses))?|erreurs?|essais?)(?: (?:de|sur|avec) (?<a>.+?))?,? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?<x>.+?) (?:après|au bout de) (?<n>NUM) (?:échecs?|tentatives?(?: (?:ratées|échouées|infructueuses))?|erreurs?|essais?)',
    ],
    [
      'attempts',
      '(?:réessaie[zr]?|essaie[zr]?|rép[eè]te[zr]?) (?<a>.*?) ?(?:au maximum|au plus|jusqu.à|pas plus de) (?<n>NUM) fois',
    ],
    [
      'swap',
      '(?:échange[zr]?|inverse[zr]?|permute[zr]?|interverti(?:s|ssez|r))(?: l.ordre de)?(?: les étapes| l.étape)? (?<a>.+?) (?:et|avec) (?:l.étape )?(?<b>.+)',
    ],
    ['rename', '(?:renomme[zr]?|appell?e[zr]?) (?<a>.+?) (?:en|comme) (?<x>.+)'],
    ['replace', 'remplace[zr]? (?<a>.+?) par (?<x>.+)'],
    ['replace', 'au lieu d[eu]s? (?<a>.+?), (?<x>.+)'],
    ['replace', '(?<x>.+?) (?:au lieu|à la place) d[eu]s? (?<a>.+)'],
    [
      'approve',
      '(?:demande[zr]?|obtiens|exige[zr]?|requiers) (?:une |mon |l.|la )?(?:approbation|confirmation|autorisation|accord|validation) (?:avant|pour) (?<b>.+)',
    ],
    [
      'approve',
      '(?<b>.+?) (?:nécessite|requiert|demande[zr]?) (?:une |mon |l.)?(?:approbation|confirmation|autorisation|validation)',
    ],
    ['toStart', '(?:déplace[zr]?|met(?:s|tez|tre)|place[zr]?) (?<a>.+?) au (?:début|commencement)'],
    ['toEnd', '(?:déplace[zr]?|met(?:s|tez|tre)|place[zr]?) (?<a>.+?) à la fin'],
    ['moveBefore', '(?:déplace[zr]?|met(?:s|tez|tre)|place[zr]?) (?<a>.+?) avant (?<b>.+)'],
    ['moveAfter', '(?:déplace[zr]?|met(?:s|tez|tre)|place[zr]?) (?<a>.+?) après (?<b>.+)'],
    ['moveBefore', '(?<a>.+?) (?:doit|devrait) (?:venir|être|se faire|passer) avant (?<b>.+)'],
    ['moveAfter', '(?<a>.+?) (?:doit|devrait) (?:venir|être|se faire|passer) après (?<b>.+)'],
    [
      'remove',
      '(?:supprime[zr]?|enl[eè]ve[zr]?|retire[zr]?|saute[zr]?|efface[zr]?|élimine[zr]?|ôte[zr]?|laisse[zr]? tomber) (?<a>.+)',
    ],
    [
      'remove',
      '(?:pas besoin d[eu]s?|on n.a pas besoin d[eu]s?|nous n.avons pas besoin d[eu]s?|je ne veux pas d[eu]s?|sans) (?<a>.+)',
    ],
    [
      'handoffIf',
      '(?:si|quand|dès que) (?<c>.+?), (?<x>(?:passe[zr]?|transf[eè]re[zr]?|escalade[zr]?|transmett?(?:s|ez|re))\\b.+)',
      'weak',
    ],
    [
      'handoffIf',
      '(?<x>(?:passe[zr]?|transf[eè]re[zr]?|escalade[zr]?|transmett?(?:s|ez|re))\\b.+?) (?:si|quand|dès que) (?<c>.+)',
      'weak',
    ],
    ['onlyIf', '(?<b>.+?) (?:seulement|uniquement) (?:si|quand) (?<c>.+)', 'weak'],
    ['onlyIf', 'ne (?<b>.+?) que (?:si|quand) (?<c>.+)', 'weak'],
    ['onlyIf', 'si (?<c>.+?), (?<b>.+)', 'weak'],
    [
      'before',
      '(?:ajoute[zr]?|ins[eè]re[zr]?|met(?:s|tez|tre)|place[zr]?) (?:une étape pour |une étape |une |un )?(?<x>.+?) avant (?<b>.+)',
    ],
    [
      'after',
      '(?:ajoute[zr]?|ins[eè]re[zr]?|met(?:s|tez|tre)|place[zr]?) (?:une étape pour |une étape |une |un )?(?<x>.+?) après (?<b>.+)',
    ],
    ['before', 'avant (?<b>.+?), (?<x>.+)', 'weak'],
    ['after', 'après (?<b>.+?), (?<x>.+)', 'weak'],
    ['before', '(?<x>.+?) avant (?:de )?(?<b>.+)', 'weak'],
    ['after', '(?<x>.+?) après (?<b>.+)', 'weak'],
    ['toStart', '(?:ajoute )?(?<x>.+?) au début'],
    ['toEnd', '(?:ajoute )?(?<x>.+?) à la fin'],
    ['before', 'avant (?<s>.+)', 'weak'],
    ['after', 'après (?<s>.+)', 'weak'],
    ['remove', 'ne (?<a>.+?) (?:pas|plus)', 'weak'],
    ['reword', 'change[zr]? (?<a>.+?) en ["“«] ?(?<x>.+?) ?["”»]'],
    ['toPosition', '(?:déplace[zr]?|met(?:s|tez|tre)) (?<a>.+?) (?:à|en) (?:la )?position (?<n>NUM)'],
  ],
  pt: [
    ['notIf', '(?:não|pule|pula|omita) (?<b>.+?),? (?:se|quando) (?<c>.+)', 'quiet'],
    ['notIf', '(?<b>.+?),? (?:exceto se|a menos que|a não ser que) (?<c>.+)', 'quiet'],
    [
      'limit',
      '.*?(?<x>DIGITS)\\D{0,40}?,? (?:em vez de|ao invés de|no lugar de|e não|não) \\D{0,15}?(?<a>DIGITS)(?:\\D.*)?',
      'quiet',
    ],
    ['limit', '.*?de (?<a>DIGITS)\\D{0,20}? para (?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    ['reword', '(?<a>.+?) (?:deve|deveria|tem de|tem que|precisa) (?:dizer|ser)(?:: ?| ?QUOTE)(?<x>.+)', 'quiet'],
    [
      'reword',
      '(?:em|para|como|n[oa]) (?<a>.+?),? (?:diga|diz|ponha|põe|escreva|escreve)(?: antes)? ?: ?(?<x>.+)',
      'quiet',
    ],
    ['reword', '(?:mude|muda|altere|troque) (?<a>.+?) (?:para|por)(?:: ?| ?QUOTE)(?<x>.+)'],
    ['rename', '(?:renomeie|renomeia|chame) (?<a>.+?) (?:para |de |como )?QUOTE(?<x>.+?)QUOTE'],
    [
      'handoffAfter',
      '(?:se|quando) (?<a>.+?) (?:falhar|falha|der errado|não funcionar) (?<n>NUM) vezes(?: seguidas)?,? (?<x>.+)',
    ],
    ['handoffAfter', '(?:se|quando) (?<a>.+?) (?:depois de|após|em) (?<n>NUM) (?:tentativas|vezes|falhas),? (?<x>.+)'],
    [
      'handoffAfter',
      '(?:não )?(?<a>.+?) (?:mais de|no máximo) (?<n>NUM) vezes[,.;:]? (?:depois|então|senão),? (?:disso,? )?(?<x>.+)',
      'quiet',
    ],
    [
      'approve',
      'antes d[eoa]s? (?<b>.+?),? (?:alguém|uma? \\S+|[oa] \\S+)(?: d.*?)? (?:deve|tem de|tem que|precisa) (?:aprovar|autorizar|dar .*(?:aprovação|autorização|permissão)).*',
    ],
    [
      'approve',
      '(?:.+?) (?:deve|tem de|tem que|precisa) (?:aprovar|autorizar|dar (?:a |sua )?(?:aprovação|autorização|permissão)(?: para)?) ?(?<a>.*?) ?antes d[eoa]s? (?<b>.+)',
    ],
    ['moveBefore', '(?:primeiro) (?<a>.+?),? (?:e )?(?:depois|só então) (?<b>.+)', 'quiet'],
    [
      'handoffAfter',
      '(?:depois de|após) (?<n>NUM) (?:falhas?|tentativas?(?: (?:falhadas|sem sucesso))?|erros?)(?: (?:de|em|com) (?<a>.+?))?,? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?<x>.+?) (?:depois de|após) (?<n>NUM) (?:falhas?|tentativas?(?: (?:falhadas|sem sucesso))?|erros?)',
    ],
    ['attempts', '(?:tente|repita|tenta|repete) (?<a>.*?) ?(?:no máximo|até) (?<n>NUM) vezes'],
    [
      'swap',
      '(?:troque|trocar|troca|inverta|inverte)(?: a ordem d[eoa]s?)?(?: os passos| as etapas| o passo| a etapa)? (?<a>.+?) (?:e|com|pelo|pela) (?:o passo |a etapa )?(?<b>.+)',
    ],
    ['rename', '(?:renomeie|renomeia|chame) (?<a>.+?) (?:para|de|como) (?<x>.+)'],
    ['replace', '(?:substitua|substitui) (?<a>.+?) por (?<x>.+)'],
    ['replace', 'em vez d[eoa] (?<a>.+?), (?<x>.+)'],
    ['replace', '(?<x>.+?) em vez d[eoa] (?<a>.+)'],
    [
      'approve',
      '(?:peça|pede|exija|exige|solicite) (?:uma |a )?(?:aprovação|confirmação|autorização|permissão) (?:antes d[eoa]|para) (?<b>.+)',
    ],
    ['approve', '(?<b>.+?) (?:precisa de|requer|exige) (?:uma |a )?(?:aprovação|confirmação|autorização)'],
    ['toStart', '(?:mova|mover|move|coloque|coloca|ponha|põe) (?<a>.+?) (?:para o|no) (?:início|começo)'],
    ['toEnd', '(?:mova|mover|move|coloque|coloca|ponha|põe) (?<a>.+?) (?:para o|no) fim(?:al)?'],
    ['moveBefore', '(?:mova|mover|move|coloque|coloca|ponha|põe) (?<a>.+?) antes d[eoa]s? (?<b>.+)'],
    ['moveAfter', '(?:mova|mover|move|coloque|coloca|ponha|põe) (?<a>.+?) depois d[eoa]s? (?<b>.+)'],
    ['moveBefore', '(?<a>.+?) (?:deve|tem de|tem que) (?:vir|ficar|ser) antes d[eoa]s? (?<b>.+)'],
    ['moveAfter', '(?<a>.+?) (?:deve|tem de|tem que) (?:vir|ficar|ser) depois d[eoa]s? (?<b>.+)'],
    [
      'remove',
      '(?:remova|remover|removam|remove|tire|tirar|tirem|tira|elimine|eliminar|elimina|apague|apagar|apaga|exclua|excluir|exclui|pule|pula|retire|retirar|retira) (?<a>.+)',
    ],
    ['remove', '(?:não (?:precisamos|preciso|queremos|quero)(?: d[eoa]s?)?|sem) (?<a>.+)'],
    [
      'handoffIf',
      '(?:se|quando) (?<c>.+?), (?<x>(?:passe|passa|transfira|transfere|encaminhe|encaminha|escale)\\b.+)',
      'weak',
    ],
    [
      'handoffIf',
      '(?<x>(?:passe|passa|transfira|transfere|encaminhe|encaminha|escale)\\b.+?) (?:se|quando) (?<c>.+)',
      'weak',
    ],
    ['onlyIf', '(?<b>.+?) (?:só|somente|apenas) (?:se|quando) (?<c>.+)', 'weak'],
    ['onlyIf', '(?:só|somente|apenas) (?<b>.+?) (?:se|quando) (?<c>.+)', 'weak'],
    ['onlyIf', 'se (?<c>.+?), (?<b>.+)', 'weak'],
    [
      'before',
      '(?:adicione|adicionar|adiciona|acrescente|acrescentar|insira|ponha|põe|coloque) (?:um passo para |uma etapa para |uma |um )?(?<x>.+?) antes d[eoa]s? (?<b>.+)',
    ],
    [
      'after',
      '(?:adicione|adicionar|adiciona|acrescente|acrescentar|insira|ponha|põe|coloque) (?:um passo para |uma etapa para |uma |um )?(?<x>.+?) depois d[eoa]s? (?<b>.+)',
    ],
    ['before', 'antes d[eoa]s? (?<b>.+?), (?<x>.+)', 'weak'],
    ['after', 'depois d[eoa]s? (?<b>.+?), (?<x>.+)', 'weak'],
    ['before', '(?<x>.+?) antes d[eoa]s? (?<b>.+)', 'weak'],
    ['after', '(?<x>.+?) depois d[eoa]s? (?<b>.+)', 'weak'],
    ['toStart', '(?<x>.+?) no (?:início|começo)', 'weak'],
    ['toEnd', '(?<x>.+?) no fim(?:al)?', 'weak'],
    ['before', 'antes d[eoa]s? (?<s>.+)', 'weak'],
    ['after', 'depois d[eoa]s? (?<s>.+)', 'weak'],
    ['remove', 'não (?<a>.+)', 'weak'],
    ['reword', 'mude (?<a>.+?) para ["“«](?<x>.+?)["”»]'],
  ],
  it: [
    ['notIf', '(?:non|salta|ometti) (?<b>.+?),? (?:se|quando) (?<c>.+)', 'quiet'],
    ['notIf', '(?<b>.+?),? (?:tranne se|a meno che|salvo se) (?<c>.+)', 'quiet'],
    [
      'limit',
      '.*?(?<x>DIGITS)\\D{0,40}?,? (?:invece (?:di|che)|al posto di|anziché|e non|non) \\D{0,15}?(?<a>DIGITS)(?:\\D.*)?',
      'quiet',
    ],
    ['limit', '.*?da (?<a>DIGITS)\\D{0,20}? a (?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    ['reword', '(?<a>.+?) (?:deve|dovrebbe) (?:dire|essere)(?:: ?| ?QUOTE)(?<x>.+)', 'quiet'],
    [
      'reword',
      '(?:per|nel|nella|come|a) (?<a>.+?),? (?:mett(?:i|ete|ere|a)|mettete|di.|dite|scrivi|scrivete)(?: piuttosto| invece)? ?: ?(?<x>.+)',
      'quiet',
    ],
    ['reword', '(?:cambi(?:a|ate|are)) (?<a>.+?) (?:in|con)(?:: ?| ?QUOTE)(?<x>.+)'],
    ['rename', '(?:rinomin(?:a|ate|are)|chiam(?:a|ate|are)) (?<a>.+?) (?:in |come )?QUOTE(?<x>.+?)QUOTE'],
    [
      'handoffAfter',
      '(?:se|quando) (?<a>.+?) (?:fallisce|va male|non funziona) (?<n>NUM) volte(?: di seguito)?,? (?<x>.+)',
    ],
    ['handoffAfter', '(?:se|quando) (?<a>.+?) (?:dopo|in) (?<n>NUM) (?:tentativi|volte|errori),? (?<x>.+)'],
    [
      'handoffAfter',
      '(?:non )?(?<a>.+?) (?:più di|al massimo) (?<n>NUM) volte[,.;:]? (?:dopo|poi|altrimenti),? (?<x>.+)',
      'quiet',
    ],
    [
      'approve',
      'prima (?:di|del|della|dello|che|dell.) ?(?<b>.+?),? (?:qualcuno|una? \\S+|il \\S+|la \\S+)(?: d.*?)? (?:deve|dovrebbe) (?:approvare|autorizzare|dare .*(?:approvazione|autorizzazione|permesso|consenso)).*',
    ],
    [
      'approve',
      '(?:.+?) (?:deve|dovrebbe) (?:approvare|autorizzare|dare (?:il |la |l.)?(?:approvazione|autorizzazione|permesso|consenso)(?: a)?) ?(?<a>.*?) ?prima (?:di|del|della|dello|che|dell.) ?(?<b>.+)',
    ],
    ['moveBefore', '(?:prima) (?<a>.+?),? (?:e )?(?:poi|solo dopo) (?<b>.+)', 'quiet'],
    [
      'handoffAfter',
      '(?:dopo|al) (?<n>NUM) (?:errori?|tentativi?(?: falliti)?|fallimenti?)(?: (?:di|del|della|con) (?<a>.+?))?,? (?<x>.+)',
    ],
    ['handoffAfter', '(?<x>.+?) dopo (?<n>NUM) (?:errori?|tentativi?(?: falliti)?|fallimenti?)'],
    [
      'attempts',
      '(?:riprov(?:a|ate|are|iamo|i)|prov(?:a|ate|are|iamo|i)|ripeti) (?<a>.*?) ?(?:al massimo|fino a|non più di) (?<n>NUM) volte',
    ],
    [
      'swap',
      '(?:scambi(?:a|ate|are|amo|)|invert(?:i|ite|ire|a)|permut(?:a|ate|are|iamo|i))(?: l.ordine d[ei]l?)?(?: i passaggi| i passi| le fasi| il passo| il passaggio)? (?<a>.+?) (?:e|con) (?:il passo |il passaggio )?(?<b>.+)',
    ],
    ['rename', '(?:rinomin(?:a|ate|are|iamo|i)|chiam(?:a|ate|are)) (?<a>.+?) (?:in|come) (?<x>.+)'],
    ['replace', 'sostitui(?:sci|te|re|sca) (?<a>.+?) con (?<x>.+)'],
    ['replace', 'invece (?:di|del|della|dello) (?<a>.+?), (?<x>.+)'],
    ['replace', '(?<x>.+?) (?:invece|al posto) (?:di|del|della|dello) (?<a>.+)'],
    [
      'approve',
      '(?:chied(?:i|ete|ere|a)|richiedi|ottieni|esigi) (?:un.|una |la |l.)?(?:approvazione|conferma|autorizzazione|permesso) (?:prima (?:di|del|della|dello)|per) (?<b>.+)',
    ],
    ['approve', '(?<b>.+?) (?:richiede|ha bisogno di) (?:un.|una |la |l.)?(?:approvazione|conferma|autorizzazione)'],
    ['toStart', '(?:spost(?:a|ate|are|iamo|i)|mett(?:i|ete|ere|a)) (?<a>.+?) all.inizio'],
    ['toEnd', '(?:spost(?:a|ate|are|iamo|i)|mett(?:i|ete|ere|a)) (?<a>.+?) alla fine'],
    [
      'moveBefore',
      '(?:spost(?:a|ate|are|iamo|i)|mett(?:i|ete|ere|a)) (?<a>.+?) prima (?:di|del|della|dello|dell.) ?(?<b>.+)',
    ],
    ['moveAfter', '(?:spost(?:a|ate|are|iamo|i)|mett(?:i|ete|ere|a)) (?<a>.+?) dopo (?<b>.+)'],
    [
      'moveBefore',
      '(?<a>.+?) (?:deve|dovrebbe) (?:venire|essere|avvenire) prima (?:di|del|della|dello|dell.) ?(?<b>.+)',
    ],
    ['moveAfter', '(?<a>.+?) (?:deve|dovrebbe) (?:venire|essere|avvenire) dopo (?<b>.+)'],
    [
      'remove',
      '(?:togli(?:|ete|ere|amo)|rimuov(?:i|ete|ere|a)|elimin(?:a|ate|are|iamo|i)|cancell(?:a|ate|are|iamo|i)|salt(?:a|ate|are|iamo|i)|lev(?:a|ate|are|iamo|i)|omett(?:i|ete|ere|a)) (?<a>.+)',
    ],
    ['remove', '(?:non (?:serve|servono|ci serve|abbiamo bisogno (?:di|del|della)|voglio|vogliamo)|senza) (?<a>.+)'],
    [
      'handoffIf',
      '(?:se|quando) (?<c>.+?), (?<x>(?:pass(?:a|ate|are|iamo|i)|trasferi(?:sci|te|re|sca)|inoltr(?:a|ate|are|iamo|i)|escal(?:a|ate|are|iamo|i))\\b.+)',
      'weak',
    ],
    [
      'handoffIf',
      '(?<x>(?:pass(?:a|ate|are|iamo|i)|trasferi(?:sci|te|re|sca)|inoltr(?:a|ate|are|iamo|i)|escal(?:a|ate|are|iamo|i))\\b.+?) (?:se|quando) (?<c>.+)',
      'weak',
    ],
    ['onlyIf', '(?<b>.+?) (?:solo|soltanto) (?:se|quando) (?<c>.+)', 'weak'],
    ['onlyIf', '(?:solo|soltanto) (?<b>.+?) (?:se|quando) (?<c>.+)', 'weak'],
    ['onlyIf', 'se (?<c>.+?), (?<b>.+)', 'weak'],
    [
      'before',
      '(?:aggiung(?:i|ete|ere|a)|inseri(?:sci|te|re|sca)|mett(?:i|ete|ere|a)) (?:un passaggio per |un passo per |una |un )?(?<x>.+?) prima (?:di|del|della|dello|dell.) ?(?<b>.+)',
    ],
    [
      'after',
      '(?:aggiung(?:i|ete|ere|a)|inseri(?:sci|te|re|sca)|mett(?:i|ete|ere|a)) (?:un passaggio per |un passo per |una |un )?(?<x>.+?) dopo (?<b>.+)',
    ],
    ['before', 'prima (?:di|del|della|dello|dell.) ?(?<b>.+?), (?<x>.+)', 'weak'],
    ['after', 'dopo (?<b>.+?), (?<x>.+)', 'weak'],
    ['before', '(?<x>.+?) prima (?:di|del|della|dello|dell.) ?(?<b>.+)', 'weak'],
    ['after', '(?<x>.+?) dopo (?<b>.+)', 'weak'],
    ['toStart', '(?<x>.+?) all.inizio', 'weak'],
    ['toEnd', '(?<x>.+?) alla fine', 'weak'],
    ['before', 'prima (?:di|del|della|dello|dell.) ?(?<s>.+)', 'weak'],
    ['after', 'dopo (?<s>.+)', 'weak'],
    ['remove', 'non (?<a>.+)', 'weak'],
    ['reword', 'cambia (?<a>.+?) in ["“«](?<x>.+?)["”»]'],
  ],
  ru: [
    ['notIf', '(?:не|пропусти\\S*) (?<b>.+?),? (?:если|когда) (?<c>.+)', 'quiet'],
    ['limit', '.*?(?<x>DIGITS)\\D{0,40}?,? (?:вместо|а не|но не) \\D{0,15}?(?<a>DIGITS)(?:\\D.*)?', 'quiet'],
    ['limit', '.*?не \\D{0,15}?(?<a>DIGITS)\\D{0,20}?,? а \\D{0,15}?(?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    ['limit', '.*?с (?<a>DIGITS)\\D{0,20}? (?:на|до) (?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    ['reword', '(?<a>.+?) (?:должн\\S*|пусть) (?:звучать|гласить|быть)(?: так)?(?:: ?| ?QUOTE)(?<x>.+)', 'quiet'],
    ['reword', '(?:измени\\S*|поменяй\\S*|замени\\S*) (?<a>.+?) на(?:: ?| ?QUOTE)(?<x>.+)'],
    ['rename', '(?:переименуй\\S*|назови\\S*) (?<a>.+?) (?:в |как )?QUOTE(?<x>.+?)QUOTE'],
    [
      'handoffAfter',
      '(?:если|когда) (?<a>.+?) (?<n>NUM) раза? (?:не \\S+|провал\\S*|срыва\\S*)(?: подряд)?,? (?:то )?(?<x>.+)',
    ],
    ['handoffAfter', '(?:если|когда) (?<a>.+?) после (?<n>NUM) (?:попыт\\S*|раз\\S*|неудач\\S*),? (?:то )?(?<x>.+)'],
    [
      'approve',
      '(?:перед|до) (?<b>.+?),? (?:кто-то|кто-нибудь|\\S+)(?: из .*?)? (?:долж\\S*|обязан\\S*) (?:одобрить|утвердить|согласовать|дать .*(?:согласие|разрешение)).*',
    ],
    [
      'approve',
      '(?:.+?) (?:долж\\S*|обязан\\S*) (?:одобрить|утвердить|согласовать) ?(?<a>.*?),? (?:перед тем,? как|прежде чем|перед|до) (?<b>.+)',
    ],
    ['moveBefore', '(?:сначала) (?<a>.+?),? (?:а )?(?:потом|затем) (?<b>.+)', 'quiet'],
    ['before', '(?:перед тем,? как|прежде чем) (?<b>.+?), (?<x>.+)', 'weak'],
    ['after', 'после того,? как (?<b>.+?), (?<x>.+)', 'weak'],
    ['handoffAfter', 'после (?<n>NUM) (?:неудач\\S*|неудачных попыт\\S*|попыт\\S*|ошиб\\S*|сбо\\S*),? (?<x>.+)'],
    ['handoffAfter', '(?<x>.+?) после (?<n>NUM) (?:неудач\\S*|неудачных попыт\\S*|попыт\\S*|ошиб\\S*|сбо\\S*)'],
    ['attempts', '(?:повтор\\S*|проб\\S*|пыта\\S*) (?<a>.*?) ?(?:не более|максимум|до) (?<n>NUM) раз\\S*'],
    [
      'swap',
      '(?:поменяй\\S*|переставь\\S*|замени\\S*) (?:местами )?(?:шаги |этапы |шаг )?(?<a>.+?) (?:и|с) (?:шаг )?(?<b>.+?)(?: местами)?',
    ],
    ['rename', '(?:переименуй\\S*|назови\\S*) (?<a>.+?) (?:в|как) (?<x>.+)'],
    ['replace', 'замени\\S* (?<a>.+?) на (?<x>.+)'],
    ['replace', 'вместо (?<a>.+?),? (?<x>(?:спроси|скажи|отправь|проверь|предложи|покажи|узнай|сообщи)\\S*.*)'],
    [
      'approve',
      '(?:запрашива\\S*|запроси\\S*|получи\\S*|требу\\S*) (?:одобрени\\S*|подтверждени\\S*|согласи\\S*|разрешени\\S*) (?:перед|до|для|на) (?<b>.+)',
    ],
    [
      'approve',
      '(?:перед|до) (?<b>.+?) (?:запрашива\\S*|запроси\\S*|получи\\S*|требу\\S*) (?:одобрени\\S*|подтверждени\\S*|согласи\\S*|разрешени\\S*)',
    ],
    ['toStart', '(?:перемести\\S*|поставь\\S*|перенеси\\S*) (?<a>.+?) в (?:самое )?начало'],
    ['toEnd', '(?:перемести\\S*|поставь\\S*|перенеси\\S*) (?<a>.+?) в (?:самый )?конец'],
    ['moveBefore', '(?:перемести\\S*|поставь\\S*|перенеси\\S*) (?<a>.+?) перед (?<b>.+)'],
    ['moveAfter', '(?:перемести\\S*|поставь\\S*|перенеси\\S*) (?<a>.+?) после (?<b>.+)'],
    ['remove', '(?:убери\\S*|удали\\S*|убрать|удалить|пропусти\\S*|исключи\\S*|выкин\\S*) (?<a>.+)'],
    ['remove', '(?:нам |мне )?не (?:нужн\\S*|надо) (?<a>.+)'],
    [
      'handoffIf',
      '(?:если|когда) (?<c>.+?), (?:то )?(?<x>(?:переда\\S*|перевед\\S*|переключ\\S*|соедин\\S*|эскалир\\S*).*)',
    ],
    [
      'handoffIf',
      '(?<x>(?:переда\\S*|перевед\\S*|переключ\\S*|соедин\\S*|эскалир\\S*).*?),? (?:если|когда) (?<c>.+)',
      'weak',
    ],
    ['onlyIf', '(?<b>.+?),? только,? (?:если|когда) (?<c>.+)', 'weak'],
    ['onlyIf', 'если (?<c>.+?), (?:то )?(?<b>.+)', 'weak'],
    ['before', '(?:добавь\\S*|вставь\\S*|поставь\\S*) (?:шаг )?(?<x>.+?) перед (?<b>.+)'],
    ['after', '(?:добавь\\S*|вставь\\S*|поставь\\S*) (?:шаг )?(?<x>.+?) после (?<b>.+)'],
    ['before', '(?:перед|до) (?<b>.+?), (?<x>.+)', 'weak'],
    ['after', 'после (?<b>.+?), (?<x>.+)', 'weak'],
    ['before', '(?<x>.+?) перед (?:тем,? как )?(?<b>.+)', 'weak'],
    ['after', '(?<x>.+?) после (?<b>.+)', 'weak'],
    ['toStart', '(?:сначала|в начале) (?<x>.+)', 'weak'],
    ['toEnd', '(?:в конце) (?<x>.+)', 'weak'],
    ['before', '(?:перед|до) (?<s>.+)', 'weak'],
    ['after', 'после (?<s>.+)', 'weak'],
    ['remove', 'не (?<a>.+)', 'weak'],
    ['reword', 'измени\\S* (?<a>.+?) на ["“«](?<x>.+?)["”»]'],
  ],
  zh: [
    ['notIf', '(?:如果|当|要是)(?<c>.+?)(?:时|的话)?，?(?:就|则)?(?:不要|别|跳过)(?<b>.+)', 'quiet'],
    [
      'limit',
      '.*?(?:不是|而非)\\D{0,15}?(?<a>DIGITS)\\D{0,10}?，?(?:而)?(?:是|改)\\D{0,10}?(?<x>DIGITS)(?:\\D.*)?',
      'quiet',
    ],
    ['limit', '.*?(?<x>DIGITS)\\D{0,15}?，?(?:而不是|而非|不是)\\D{0,10}?(?<a>DIGITS)(?:\\D.*)?', 'quiet'],
    [
      'limit',
      '.*?(?:从|把|将)?(?<a>DIGITS)\\D{0,15}?(?:改为|改成|变成|调到|调整为|提高到|降到)\\D{0,10}?(?<x>DIGITS)(?:\\D.*)?',
      'quiet',
    ],
    ['reword', '(?:把|将)?(?<a>.+?)(?:改成|改为|换成|应该说|要说|说)(?:[：:]|[“「『"])(?<x>.+)'],
    ['rename', '(?:把|将)?(?<a>.+?)(?:的)?(?:名称|名字|步骤名)(?:改为|改成|换成)(?<x>.+)'],
    ['handoffAfter', '(?:如果)?(?<a>.*?)(?:失败|出错|尝试)(?:了)?(?<n>NUM)次(?:失败)?(?:之后|以后|后|就|，)+(?<x>.+)'],
    ['handoffAfter', '(?<n>NUM)次(?:失败|错误|尝试失败)(?:之后|以后|后|就|，)*(?<x>.+)'],
    ['attempts', '(?<a>.*?)(?:最多|至多)(?:重试|尝试|重复)?(?<n>NUM)次'],
    ['swap', '(?:交换|对调|调换|互换)(?<a>.+?)(?:和|与|跟)(?<b>.+)'],
    ['swap', '(?:把|将)(?<a>.+?)(?:和|与|跟)(?<b>.+?)(?:交换|对调|调换|互换).*'],
    ['rename', '(?:把|将)(?<a>.+?)(?:改名为|重命名为|改叫|改名叫)(?<x>.+)'],
    ['replace', '(?:把|将|用)?(?<a>.+?)(?:替换为|替换成|换成|改成|改为)(?<x>.+)'],
    [
      'approve',
      '(?:在)?(?<b>.+?)(?:之前|以前|前)(?:先|需要|要|必须)*(?:征得|获得|取得|请求|得到|经过)?(?:批准|同意|审批|许可)',
    ],
    ['toStart', '(?:把|将)(?<a>.+?)(?:移到|放到|放在|挪到|移至)(?:最前面|开头|最开始|开始)'],
    ['toEnd', '(?:把|将)(?<a>.+?)(?:移到|放到|放在|挪到|移至)(?:最后面|最后|结尾|末尾)'],
    ['moveBefore', '(?:把|将)(?<a>.+?)(?:移到|放到|放在|挪到|移至|移动到)(?<b>.+?)(?:之前|前面|的前面|前)'],
    ['moveAfter', '(?:把|将)(?<a>.+?)(?:移到|放到|放在|挪到|移至|移动到)(?<b>.+?)(?:之后|后面|的后面|后)'],
    ['remove', '(?:删除|去掉|删掉|移除|去除|跳过|不需要|不要|取消)(?<a>.+)'],
    ['remove', '(?:把|将)(?<a>.+?)(?:删除|去掉|删掉|移除|去除)'],
    ['handoffIf', '(?:如果|当|要是)(?<c>.+?)(?:时|的话)?，?(?:就|则)?(?<x>(?:转接|转给|转人工|交给|升级).*)', 'weak'],
    ['onlyIf', '只有(?:在)?(?<c>.+?)(?:时|的时候)?，?才(?:能)?(?<b>.+)', 'weak'],
    ['onlyIf', '(?:如果|当)(?<c>.+?)(?:时|的话)?，(?:就|才|则)?(?<b>.+)', 'weak'],
    ['before', '(?:在)?(?<b>.+?)(?:之前|以前|前)(?:，)?(?:先|增加|添加|加上|加一步)?(?<x>.+)', 'weak'],
    ['after', '(?:在)?(?<b>.+?)(?:之后|以后|后)(?:，)?(?:再|增加|添加|加上|加一步)?(?<x>.+)', 'weak'],
    ['toStart', '(?:首先|一开始|开头)(?:，)?(?<x>.+)', 'weak'],
    ['toEnd', '(?:最后|结尾)(?:，)?(?<x>.+)', 'weak'],
  ],
  ja: [
    [
      'notIf',
      '(?<c>.+?)(?:場合は|場合|ときは|なら)、?(?<b>.+?)(?:を|は)(?:しない|省い|スキップ|飛ばし|送らない).*',
      'quiet',
    ],
    ['limit', '.*?(?<a>DIGITS)\\D{0,10}?(?:ではなく|じゃなくて|でなく)、?\\D{0,10}?(?<x>DIGITS)(?:\\D.*)?', 'quiet'],
    ['limit', '.*?(?<a>DIGITS)\\D{0,10}?(?:から|を)\\D{0,10}?(?<x>DIGITS)\\D{0,10}?(?:に|へ)(?:変|し).*', 'quiet'],
    [
      'rename',
      '(?<a>.+?)(?:という)?(?:の)?(?:ステップ名|手順名|名前|名称|タイトル)を[「『]?(?<x>.+?)[」』]?(?:に|へ)(?:変|し|改|直).*',
    ],
    ['reword', '(?<a>.+?)(?:の文|の文言|の言葉)?(?:を|は)[「『](?<x>.+?)[」』](?:に|へ|と)(?:変|し|改|直|言).*'],
    [
      'handoffAfter',
      '(?:(?<a>.+?)(?:が|に|を))?(?<n>NUM)回(?:失敗|エラー)(?:したら|すると|の後|後|になったら|した場合)(?:は)?、?(?<x>.+)',
    ],
    ['attempts', '(?<a>.*?)(?:は|を)?(?:最大|最高)(?<n>NUM)回(?:まで)?.*'],
    ['swap', '(?<a>.+?)と(?<b>.+?)(?:を|の順番を|の順序を)(?:入れ替え|交換|逆).*'],
    ['rename', '(?<a>.+?)(?:を|の名前を)「?(?<x>.+?)」?(?:に|へ)(?:改名|名前を変|名称変更).*'],
    ['replace', '(?<a>.+?)(?:を|の代わりに)(?<x>.+?)(?:に置き換え|に変え|に差し替え).*'],
    ['replace', '(?<a>.+?)の代わりに、?(?<x>.+)'],
    ['approve', '(?<b>.+?)(?:の前に|前に|には|する前に)、?(?:必ず)?(?:承認|許可|同意)(?:を|が).*'],
    ['toStart', '(?<a>.+?)を(?:最初|先頭|一番前)に(?:移動|移し|置|持って|して).*'],
    ['toEnd', '(?<a>.+?)を(?:最後|末尾|一番後ろ)に(?:移動|移し|置|持って|して).*'],
    ['moveBefore', '(?<a>.+?)を(?<b>.+?)の前に(?:移動|移し|置|持って).*'],
    ['moveAfter', '(?<a>.+?)を(?<b>.+?)の(?:後|あと|後ろ)に(?:移動|移し|置|持って).*'],
    ['remove', '(?<a>.+?)(?:を|は)(?:削除|外し|なくし|省い|省略|取り除|消し|やめ|飛ばし|スキップ).*'],
    ['remove', '(?<a>.+?)(?:は|が)?(?:いらない|要らない|不要|必要ない|いりません|必要ありません).*'],
    [
      'handoffIf',
      '(?<c>.+?)(?:場合は|場合|たら|なら|とき|時)(?:は)?、?(?<x>.*(?:引き継|転送|つない|エスカレ).*)',
      'weak',
    ],
    ['onlyIf', '(?<c>.+?)(?:場合だけ|場合のみ|ときだけ|時のみ)、?(?<b>.+)', 'weak'],
    ['before', '(?<b>.+?)(?:の前に|する前に|前に)、?(?<x>.+)', 'weak'],
    ['after', '(?<b>.+?)(?:の後に|の後で|のあとに|した後に|後に)、?(?<x>.+)', 'weak'],
    ['toStart', '(?:最初に|まず)、?(?<x>.+)', 'weak'],
    ['toEnd', '(?:最後に)、?(?<x>.+)'],
  ],
};

/** Words before or after what is meant, which change nothing about it. */
export const POLITE: Record<Language, { please: string; others: string }> = {
  en: {
    please: 'please',
    others:
      'kindly|i (?:think|guess|believe|suppose)(?: that)?|(?:can|could|would|will) (?:you|we)(?: please)?|i(?:.d| would) like (?:you )?to|i want (?:you |it |the agent )?to|we (?:should|need to|must|want to|have to)|you should|it should|the agent should|let.s|let us|let (?:it|the agent)|just|also|and|then|now|actually|ok(?:ay)?|hmm|well|better|maybe|thanks|thank you',
  },
  es: {
    please: 'por favor',
    others: 'puedes|podrías|quiero que|quiero|queremos|hay que|también|y|ahora|mejor|vale|gracias',
  },
  de: {
    please: 'bitte',
    others: 'kannst du|könntest du|noch|ich möchte,? dass|ich möchte|wir sollten|auch|und|dann|jetzt|besser|danke|mal',
  },
  fr: {
    please: 's.il (?:te|vous) pla[iî]t',
    others: 'peux-tu|pourrais-tu|je veux que|je voudrais|il faut|aussi|et|maintenant|merci|plutôt',
  },
  pt: { please: 'por favor', others: 'pode|poderia|quero que|quero|queremos|também|e|agora|melhor|obrigad[oa]' },
  it: {
    please: 'per (?:favore|piacere)',
    others: 'puoi|potresti|voglio che|voglio|vorrei|anche|e|adesso|ora|meglio|grazie',
  },
  ru: {
    please: 'пожалуйста',
    others: 'можешь|можете|хочу,? чтобы|надо|нужно|давай(?:те)?|также|и|теперь|лучше|спасибо',
  },
  zh: { please: '请', others: '麻烦|帮我|我想|我要|我希望|能不能|可以|也|吧|谢谢' },
  ja: { please: 'どうか', others: 'では|あと|それから' },
};

/** The number words, from one to ten; digits are understood anyway. */
export const NUMBER_WORDS: Record<string, number> = Object.fromEntries(
  [
    'one uno una un ein eine einem einen uma um один одной одну 一 first erste primer première primeiro primo первый premier',
    'two twice dos zwei deux dois duas due два двух две 二 两 second zweite segundo deuxième secondo второй',
    'three tres drei trois três tre три трёх трех 三 third dritte tercer troisième terceiro terzo третий',
    'four cuatro vier quatre quatro quattro четыре четырёх четырех 四 fourth vierte cuarto quatrième quarto четвёртый четвертый',
    'five cinco fünf cinq cinque пять пяти 五 fifth fünfte quinto cinquième пятый',
    'six seis sechs sei шесть шести 六 sixth sechste sexto sixième sesto шестой',
    'seven siete sieben sept sete sette семь семи 七 seventh siebte séptimo septième sétimo settimo седьмой',
    'eight ocho acht huit oito otto восемь восьми 八 eighth achte octavo huitième oitavo ottavo восьмой',
    'nine nueve neun neuf nove девять девяти 九 ninth neunte noveno neuvième nono девятый',
    'ten diez zehn dix dez dieci десять десяти 十 tenth zehnte décimo dixième decimo десятый',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
);
