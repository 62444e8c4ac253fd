/** Words that agree and words that refuse, in the languages of the messages. */
export const YES_WORDS: ReadonlySet<string> = new Set(
  'yes yep yeah sure ok okay true correct right please confirm confirmed approve approved agree agreed sí si claro vale correcto confirmo ja jawohl genau richtig gerne stimmt oui bien exact confirme sim certo confirmado va certo esatto confermo да конечно верно хорошо подтверждаю 是 是的 好 好的 对 确认 可以 はい ええ お願い 承認 了解'.split(
    ' ',
  ),
);

export const NO_WORDS: ReadonlySet<string> = new Set(
  'no nope not never false wrong cancel stop reject rejected decline declined nein nicht falsch abbrechen non pas faux annuler não nao nunca errado cancelar falso annulla sbagliato нет не неверно отмена 不 不是 不要 没有 否 取消 いいえ いや だめ 不要 キャンセル'.split(
    ' ',
  ),
);
