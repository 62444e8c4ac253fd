import type { Language } from './messages.js';

/**
 * How people say what should change in a workflow. Each pattern names what it takes: `a` and `b` steps that exist, `x`
 * a new step or new words (`v` its verb where that stands apart), `n` a number, `c` a condition; `s` is a step that exists and a new
 * one (or new words) without a mark between them. NUM stands for a number in digits or words.
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
  | 'handoffIf';

/** A weak pattern is so general that a sentence which fits it may be about something else than the workflow. */
export type EditPattern = readonly [act: EditAct, pattern: string, strength?: 'weak'];

/** Patterns of a language, in the order in which they are tried. */
export const EDIT_PATTERNS: Record<Language, readonly EditPattern[]> = {
  en: [
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
      '(?<a>.+?) (?:should|must|has to|have to|needs to|is to) (?:come|be|happen|go|run|take place) (?:before|ahead of) (?<b>.+)',
    ],
    [
      'moveAfter',
      '(?<a>.+?) (?:should|must|has to|have to|needs to|is to) (?:come|be|happen|go|run|take place) after (?<b>.+)',
    ],
    [
      'remove',
      '(?:drop|remove|delete|skip|omit|cut|scrap|leave out|take out|get rid of|eliminate|forget) (?<a>.+?)(?: out| entirely| completely| altogether)?',
    ],
    ['remove', '(?:take|leave|cut) (?<a>.+?) out'],
    [
      'remove',
      '(?:we |i |they )?(?:do not|don.t|no longer|never) (?:need|want|have to|bother with) (?<a>.+?)(?: any ?more)?',
    ],
    ['remove', '(?:there is |there.s )?no need (?:for|to) (?<a>.+)'],
    ['remove', '(?<a>.+?) (?:is not|isn.t|is no longer) (?:needed|necessary)'],
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
    ['before', '(?<x>.+?) (?:right |just |directly )?before (?<b>.+)', 'weak'],
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
    [
      'handoffAfter',
      '(?:después de|tras|a los|al) (?<n>NUM) (?:fallos?|intentos?(?: fallidos?)?|errores?)(?: (?:de|en|con) (?<a>.+?))?,? (?<x>.+)',
    ],
    ['handoffAfter', '(?<x>.+?) (?:después de|tras) (?<n>NUM) (?:fallos?|intentos?(?: fallidos?)?|errores?)'],
    [
      'attempts',
      '(?:repite|intenta|reintenta|prueba) (?<a>.*?) ?(?:como máximo|hasta|a lo sumo|no más de) (?<n>NUM) veces',
    ],
    [
      'swap',
      '(?:intercambia|cambia el orden de|permuta|invierte)(?: los pasos| el paso| las etapas)? (?<a>.+?) (?:y|con|por) (?:el paso )?(?<b>.+)',
    ],
    ['rename', '(?:renombra|llama|cambia el nombre de) (?<a>.+?) (?:a|como|por) (?<x>.+)'],
    ['replace', '(?:reemplaza|sustituye) (?<a>.+?) (?:por|con) (?<x>.+)'],
    ['replace', 'en (?:lugar|vez) de (?<a>.+?), (?<x>.+)'],
    ['replace', '(?<x>.+?) en (?:lugar|vez) de (?<a>.+)'],
    [
      'approve',
      '(?:pide|solicita|exige|requiere) (?:una |mi |la )?(?:aprobación|confirmación|autorización|permiso) (?:antes de|para) (?<b>.+)',
    ],
    ['approve', '(?<b>.+?) (?:necesita|requiere) (?:una |mi |la )?(?:aprobación|confirmación|autorización)'],
    ['toStart', '(?:mueve|pon|coloca|pasa) (?<a>.+?) al (?:principio|inicio|comienzo)'],
    ['toEnd', '(?:mueve|pon|coloca|pasa) (?<a>.+?) al final'],
    ['moveBefore', '(?:mueve|pon|coloca|pasa) (?<a>.+?) (?:antes|delante) (?:del?) (?<b>.+)'],
    ['moveAfter', '(?:mueve|pon|coloca|pasa) (?<a>.+?) (?:después|detrás) (?:del?) (?<b>.+)'],
    ['moveBefore', '(?<a>.+?) (?:debe|tiene que|debería) (?:ir|venir|estar) antes (?:del?) (?<b>.+)'],
    ['moveAfter', '(?<a>.+?) (?:debe|tiene que|debería) (?:ir|venir|estar) después (?:del?) (?<b>.+)'],
    ['remove', '(?:quita|elimina|borra|suprime|omite|salta|saca|quitar|eliminar|borrar) (?<a>.+)'],
    ['remove', '(?:no (?:necesitamos|necesito|hace falta|queremos|quiero)|sin) (?<a>.+)'],
    ['handoffIf', '(?:si|cuando) (?<c>.+?), (?<x>(?:pasa|transfiere|deriva|escala|pasar)\\b.+)', 'weak'],
    ['handoffIf', '(?<x>(?:pasa|transfiere|deriva|escala)\\b.+?) (?:si|cuando) (?<c>.+)', 'weak'],
    ['onlyIf', '(?<b>.+?) (?:solo|sólo|solamente) (?:si|cuando) (?<c>.+)', 'weak'],
    ['onlyIf', '(?:solo|sólo|solamente) (?<b>.+?) (?:si|cuando) (?<c>.+)', 'weak'],
    ['onlyIf', 'si (?<c>.+?), (?<b>.+)', 'weak'],
    [
      'before',
      '(?:añade|agrega|inserta|incluye|pon|coloca) (?:un paso para |un paso |una |un )?(?<x>.+?) antes (?:del?) (?<b>.+)',
    ],
    [
      'after',
      '(?:añade|agrega|inserta|incluye|pon|coloca) (?:un paso para |un paso |una |un )?(?<x>.+?) después (?:del?) (?<b>.+)',
    ],
    ['before', 'antes (?:del?) (?<b>.+?), (?<x>.+)', 'weak'],
    ['after', 'después (?:del?) (?<b>.+?), (?<x>.+)', 'weak'],
    ['before', '(?<x>.+?) antes (?:del?) (?<b>.+)', 'weak'],
    ['after', '(?<x>.+?) después (?:del?) (?<b>.+)', 'weak'],
    ['toStart', '(?:añade|agrega)? ?(?<x>.+?) al (?:principio|inicio)'],
    ['toEnd', '(?:añade|agrega)? ?(?<x>.+?) al final'],
    ['before', 'antes (?:del?) (?<s>.+)', 'weak'],
    ['after', '(?:después|tras) (?:del?)? ?(?<s>.+)', 'weak'],
    ['remove', 'no (?<a>.+)', 'weak'],
    ['reword', 'cambia (?<a>.+?) (?:a|por) ["“«](?<x>.+?)["”»]'],
    ['toPosition', '(?:mueve|pon) (?<a>.+?) (?:a|en) la posición (?<n>NUM)'],
  ],
  de: [
    [
      'approve',
      '(?<b>.+?) (?:soll|darf|muss) (?:erst|nur) (?:nach|mit) (?:einer |der |meiner )?(?:genehmigung|bestätigung|freigabe|zustimmung|erlaubnis)(?: \\S+)?',
    ],
    ['reword', 'ändere (?<a>.+?) (?:zu|in|auf) ["„“«](?<x>.+?)["”“»]'],
    ['toPosition', '(?:verschiebe|setze|stelle) (?<a>.+?) (?:an|auf) (?:die )?(?:position|stelle) (?<n>NUM)'],
    [
      'handoffAfter',
      '(?:nach|bei) (?<n>NUM) (?:fehlern?|fehlschlägen?|fehlversuchen?|versuchen?|(?:gescheiterten|erfolglosen|fehlgeschlagenen) versuchen?)(?: (?:bei|mit) (?<a>.+?))?,? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?<x>.+?) nach (?<n>NUM) (?:fehlern?|fehlschlägen?|fehlversuchen?|versuchen?|(?:gescheiterten|erfolglosen|fehlgeschlagenen) versuchen?)(?: .+)?',
    ],
    ['attempts', '(?:versuche|wiederhole|probiere) (?<a>.*?) ?(?:höchstens|maximal|bis zu) (?<n>NUM)(?: ?mal)'],
    [
      'swap',
      '(?:tausche|vertausche|wechsle)(?: die)?(?: schritte?)? (?<a>.+?) (?:und|mit|gegen) (?:schritt )?(?<b>.+?)(?: aus| um| miteinander)?',
    ],
    ['rename', '(?:benenne|nenne) (?<a>.+?) (?:in )?["„“«](?<x>.+?)["”“»](?: um)?'],
    ['rename', 'benenne (?<a>.+?) in (?<x>.+?) um'],
    ['replace', 'ersetze (?<a>.+?) durch (?<x>.+)'],
    ['replace', '(?:statt|anstelle|anstatt)(?: von)? (?<a>.+?), (?<x>.+)'],
    [
      'approve',
      '(?:hole|hol|verlange|fordere|brauche)(?: dir)? (?:vor|für) (?<b>(?:der|dem|den|die|das) \\S+|schritt \\S+)(?: immer| erst)? (?:eine |die |meine )?(?:genehmigung|bestätigung|freigabe|zustimmung|erlaubnis)(?: ein| an)?',
    ],
    [
      'approve',
      '(?:hole|hol|verlange|fordere|brauche)(?: dir)? (?:eine |die |meine )?(?:genehmigung|bestätigung|freigabe|zustimmung|erlaubnis)(?: ein)? (?:vor|für) (?<b>.+?)(?: ein| an)?',
    ],
    [
      'approve',
      '(?:vor|für) (?<b>.+?) (?:eine |die |meine )?(?:genehmigung|bestätigung|freigabe|zustimmung|erlaubnis) (?:einholen|verlangen|holen)',
    ],
    [
      'approve',
      '(?<b>.+?) (?:braucht|benötigt|erfordert) (?:eine |meine )?(?:genehmigung|bestätigung|freigabe|zustimmung)',
    ],
    ['toStart', '(?:verschiebe|setze|stelle|schiebe|lege) (?<a>.+?) (?:an den|zum) anfang'],
    ['toEnd', '(?:verschiebe|setze|stelle|schiebe|lege) (?<a>.+?) (?:ans|zum|an das) (?:ende|schluss)'],
    ['moveBefore', '(?:verschiebe|setze|stelle|schiebe|ziehe) (?<a>.+?) vor (?<b>.+)'],
    ['moveAfter', '(?:verschiebe|setze|stelle|schiebe) (?<a>.+?) (?:hinter|nach) (?<b>.+)'],
    [
      'moveBefore',
      '(?<a>.+?) (?:soll|muss|sollte) (?:noch )?vor (?<b>.+?)(?: kommen| stehen| passieren| erfolgen| sein)',
    ],
    [
      'moveAfter',
      '(?<a>.+?) (?:soll|muss|sollte) (?:erst )?nach (?<b>.+?)(?: kommen| stehen| passieren| erfolgen| sein)',
    ],
    ['remove', '(?:lass|lasse|nimm|streich|streiche) (?<a>.+?)(?: weg| raus| heraus)'],
    ['remove', '(?:entferne|lösche|streiche|streich|überspringe|entfern|lösch) (?<a>.+)'],
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
    ['before', '(?:füge|ergänze|baue|setze|stelle) (?<x>.+?) vor (?<b>.+?)(?: ein| hinzu)?'],
    ['after', '(?:füge|ergänze|baue|setze|stelle) (?<x>.+?) (?:nach|hinter) (?<b>.+?)(?: ein| hinzu)?'],
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
    [
      'handoffAfter',
      '(?:après|au bout de) (?<n>NUM) (?:échecs?|tentatives?(?: (?:ratées|échouées|infructueuses))?|erreurs?|essais?)(?: (?:de|sur|avec) (?<a>.+?))?,? (?<x>.+)',
    ],
    [
      'handoffAfter',
      '(?<x>.+?) (?:après|au bout de) (?<n>NUM) (?:échecs?|tentatives?(?: (?:ratées|échouées|infructueuses))?|erreurs?|essais?)',
    ],
    ['attempts', '(?:réessaie|essaie|répète) (?<a>.*?) ?(?:au maximum|au plus|jusqu.à|pas plus de) (?<n>NUM) fois'],
    [
      'swap',
      '(?:échange|inverse|permute|intervertis)(?: l.ordre de)?(?: les étapes| l.étape)? (?<a>.+?) (?:et|avec) (?:l.étape )?(?<b>.+)',
    ],
    ['rename', '(?:renomme|appelle) (?<a>.+?) (?:en|comme) (?<x>.+)'],
    ['replace', 'remplace (?<a>.+?) par (?<x>.+)'],
    ['replace', 'au lieu d[eu]s? (?<a>.+?), (?<x>.+)'],
    ['replace', '(?<x>.+?) (?:au lieu|à la place) d[eu]s? (?<a>.+)'],
    [
      'approve',
      '(?:demande|obtiens|exige|requiers) (?:une |mon |l.|la )?(?:approbation|confirmation|autorisation|accord|validation) (?:avant|pour) (?<b>.+)',
    ],
    [
      'approve',
      '(?<b>.+?) (?:nécessite|requiert|demande) (?:une |mon |l.)?(?:approbation|confirmation|autorisation|validation)',
    ],
    ['toStart', '(?:déplace|mets|place) (?<a>.+?) au (?:début|commencement)'],
    ['toEnd', '(?:déplace|mets|place) (?<a>.+?) à la fin'],
    ['moveBefore', '(?:déplace|mets|place) (?<a>.+?) avant (?<b>.+)'],
    ['moveAfter', '(?:déplace|mets|place) (?<a>.+?) après (?<b>.+)'],
    ['moveBefore', '(?<a>.+?) (?:doit|devrait) (?:venir|être|se faire|passer) avant (?<b>.+)'],
    ['moveAfter', '(?<a>.+?) (?:doit|devrait) (?:venir|être|se faire|passer) après (?<b>.+)'],
    ['remove', '(?:supprime|enlève|retire|saute|efface|élimine|ôte|laisse tomber) (?<a>.+)'],
    [
      'remove',
      '(?:pas besoin d[eu]s?|on n.a pas besoin d[eu]s?|nous n.avons pas besoin d[eu]s?|je ne veux pas d[eu]s?|sans) (?<a>.+)',
    ],
    ['handoffIf', '(?:si|quand|dès que) (?<c>.+?), (?<x>(?:passe|transfère|escalade|transmets)\\b.+)', 'weak'],
    ['handoffIf', '(?<x>(?:passe|transfère|escalade|transmets)\\b.+?) (?:si|quand|dès que) (?<c>.+)', 'weak'],
    ['onlyIf', '(?<b>.+?) (?:seulement|uniquement) (?:si|quand) (?<c>.+)', 'weak'],
    ['onlyIf', 'ne (?<b>.+?) que (?:si|quand) (?<c>.+)', 'weak'],
    ['onlyIf', 'si (?<c>.+?), (?<b>.+)', 'weak'],
    ['before', '(?:ajoute|insère|mets|place) (?:une étape pour |une étape |une |un )?(?<x>.+?) avant (?<b>.+)'],
    ['after', '(?:ajoute|insère|mets|place) (?:une étape pour |une étape |une |un )?(?<x>.+?) après (?<b>.+)'],
    ['before', 'avant (?<b>.+?), (?<x>.+)', 'weak'],
    ['after', 'après (?<b>.+?), (?<x>.+)', 'weak'],
    ['before', '(?<x>.+?) avant (?:de )?(?<b>.+)', 'weak'],
    ['after', '(?<x>.+?) après (?<b>.+)', 'weak'],
    ['toStart', '(?:ajoute )?(?<x>.+?) au début'],
    ['toEnd', '(?:ajoute )?(?<x>.+?) à la fin'],
    ['before', 'avant (?<s>.+)', 'weak'],
    ['after', 'après (?<s>.+)', 'weak'],
    ['remove', 'ne (?<a>.+?) (?:pas|plus)', 'weak'],
    ['reword', 'change (?<a>.+?) en ["“«] ?(?<x>.+?) ?["”»]'],
    ['toPosition', '(?:déplace|mets) (?<a>.+?) (?:à|en) (?:la )?position (?<n>NUM)'],
  ],
  pt: [
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
      '(?:troque|troca|inverta|inverte)(?: a ordem d[eoa]s?)?(?: os passos| as etapas| o passo| a etapa)? (?<a>.+?) (?:e|com|pelo|pela) (?:o passo |a etapa )?(?<b>.+)',
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
    ['toStart', '(?:mova|move|coloque|coloca|ponha|põe) (?<a>.+?) (?:para o|no) (?:início|começo)'],
    ['toEnd', '(?:mova|move|coloque|coloca|ponha|põe) (?<a>.+?) (?:para o|no) fim(?:al)?'],
    ['moveBefore', '(?:mova|move|coloque|coloca|ponha|põe) (?<a>.+?) antes d[eoa]s? (?<b>.+)'],
    ['moveAfter', '(?:mova|move|coloque|coloca|ponha|põe) (?<a>.+?) depois d[eoa]s? (?<b>.+)'],
    ['moveBefore', '(?<a>.+?) (?:deve|tem de|tem que) (?:vir|ficar|ser) antes d[eoa]s? (?<b>.+)'],
    ['moveAfter', '(?<a>.+?) (?:deve|tem de|tem que) (?:vir|ficar|ser) depois d[eoa]s? (?<b>.+)'],
    [
      'remove',
      '(?:remova|remove|tire|tira|elimine|elimina|apague|apaga|exclua|exclui|pule|pula|retire|retira) (?<a>.+)',
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
      '(?:adicione|adiciona|acrescente|insira|ponha|põe|coloque) (?:um passo para |uma etapa para |uma |um )?(?<x>.+?) antes d[eoa]s? (?<b>.+)',
    ],
    [
      'after',
      '(?:adicione|adiciona|acrescente|insira|ponha|põe|coloque) (?:um passo para |uma etapa para |uma |um )?(?<x>.+?) depois d[eoa]s? (?<b>.+)',
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
    [
      'handoffAfter',
      '(?:dopo|al) (?<n>NUM) (?:errori?|tentativi?(?: falliti)?|fallimenti?)(?: (?:di|del|della|con) (?<a>.+?))?,? (?<x>.+)',
    ],
    ['handoffAfter', '(?<x>.+?) dopo (?<n>NUM) (?:errori?|tentativi?(?: falliti)?|fallimenti?)'],
    ['attempts', '(?:riprova|prova|ripeti) (?<a>.*?) ?(?:al massimo|fino a|non più di) (?<n>NUM) volte'],
    [
      'swap',
      '(?:scambia|inverti|permuta)(?: l.ordine d[ei]l?)?(?: i passaggi| i passi| le fasi| il passo| il passaggio)? (?<a>.+?) (?:e|con) (?:il passo |il passaggio )?(?<b>.+)',
    ],
    ['rename', '(?:rinomina|chiama) (?<a>.+?) (?:in|come) (?<x>.+)'],
    ['replace', 'sostituisci (?<a>.+?) con (?<x>.+)'],
    ['replace', 'invece (?:di|del|della|dello) (?<a>.+?), (?<x>.+)'],
    ['replace', '(?<x>.+?) (?:invece|al posto) (?:di|del|della|dello) (?<a>.+)'],
    [
      'approve',
      '(?:chiedi|richiedi|ottieni|esigi) (?:un.|una |la |l.)?(?:approvazione|conferma|autorizzazione|permesso) (?:prima (?:di|del|della|dello)|per) (?<b>.+)',
    ],
    ['approve', '(?<b>.+?) (?:richiede|ha bisogno di) (?:un.|una |la |l.)?(?:approvazione|conferma|autorizzazione)'],
    ['toStart', '(?:sposta|metti) (?<a>.+?) all.inizio'],
    ['toEnd', '(?:sposta|metti) (?<a>.+?) alla fine'],
    ['moveBefore', '(?:sposta|metti) (?<a>.+?) prima (?:di|del|della|dello|dell.) ?(?<b>.+)'],
    ['moveAfter', '(?:sposta|metti) (?<a>.+?) dopo (?<b>.+)'],
    [
      'moveBefore',
      '(?<a>.+?) (?:deve|dovrebbe) (?:venire|essere|avvenire) prima (?:di|del|della|dello|dell.) ?(?<b>.+)',
    ],
    ['moveAfter', '(?<a>.+?) (?:deve|dovrebbe) (?:venire|essere|avvenire) dopo (?<b>.+)'],
    ['remove', '(?:togli|rimuovi|elimina|cancella|salta|leva|ometti) (?<a>.+)'],
    ['remove', '(?:non (?:serve|servono|ci serve|abbiamo bisogno (?:di|del|della)|voglio|vogliamo)|senza) (?<a>.+)'],
    ['handoffIf', '(?:se|quando) (?<c>.+?), (?<x>(?:passa|trasferisci|inoltra|escala)\\b.+)', 'weak'],
    ['handoffIf', '(?<x>(?:passa|trasferisci|inoltra|escala)\\b.+?) (?:se|quando) (?<c>.+)', 'weak'],
    ['onlyIf', '(?<b>.+?) (?:solo|soltanto) (?:se|quando) (?<c>.+)', 'weak'],
    ['onlyIf', '(?:solo|soltanto) (?<b>.+?) (?:se|quando) (?<c>.+)', 'weak'],
    ['onlyIf', 'se (?<c>.+?), (?<b>.+)', 'weak'],
    [
      'before',
      '(?:aggiungi|inserisci|metti) (?:un passaggio per |un passo per |una |un )?(?<x>.+?) prima (?:di|del|della|dello|dell.) ?(?<b>.+)',
    ],
    ['after', '(?:aggiungi|inserisci|metti) (?:un passaggio per |un passo per |una |un )?(?<x>.+?) dopo (?<b>.+)'],
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
    ['before', '(?:перед|до) (?<b>\\S+),? (?<x>.+)', 'weak'],
    ['after', 'после (?<b>\\S+),? (?<x>.+)', 'weak'],
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
      'kindly|(?:can|could|would|will) (?:you|we)(?: please)?|i(?:.d| would) like (?:you )?to|i want (?:you |it |the agent )?to|we (?:should|need to|must|want to|have to)|you should|it should|the agent should|let.s|let us|let (?:it|the agent)|just|also|and|then|now|actually|ok(?:ay)?|hmm|well|better|maybe|thanks|thank you',
  },
  es: {
    please: 'por favor',
    others: 'puedes|podrías|quiero que|quiero|queremos|hay que|también|y|ahora|mejor|vale|gracias',
  },
  de: {
    please: 'bitte',
    others: 'kannst du|könntest du|ich möchte,? dass|ich möchte|wir sollten|auch|und|dann|jetzt|besser|danke|mal',
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
