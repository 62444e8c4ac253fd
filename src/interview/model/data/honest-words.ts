import type { Locale } from '../../messages/messages.js';

/** What is said when a model fails, or is held back. One sentence each; {facts} stands for what is meant. */
export type HonestWords = {
  /** The provider does not answer, or not in time. */
  unavailable: string;
  /** It answers, but not to this. */
  declined: string;
  /** It does not know the key or the model. */
  misconfigured: string;
  overBudget: string;
  /** A reply had begun and could not be ended. */
  brokeOff: string;
  notTaken: string;
  nothingChanged: string;
  withheld: string;
  /** Words that claim a change, in what a model says. */
  claims: RegExp;
};

export const HONEST_WORDS: Record<Locale, HonestWords> = {
  en: {
    unavailable: 'The language model does not answer at the moment, so I answer this without it.',
    declined: 'The language model declined to answer this, so I answer without it.',
    misconfigured: 'The language model is not set up correctly, so I answer without it.',
    overBudget: 'The budget for the language model is used up, so I go on without it.',
    brokeOff: 'My answer broke off there; what follows counts.',
    notTaken: 'I could not take this over: {facts}.',
    nothingChanged: 'To be exact: this changed nothing in your agent.',
    withheld: 'I leave out the rest of that answer.',
    claims:
      /\b(i(?:'ve|’ve| have)?|we(?:'ve|’ve| have)?|have been|has been|is now|are now|now)\s+(?:\w+\s+){0,2}(?:added|adding|noted|saved|set|changed|updated|removed|deleted|replaced|recorded|included|stored|renamed|switched|put|approved|completed|connected)\b|\b(?:noted|added|done|updated|removed|changed|saved)\b/i,
  },
  es: {
    unavailable: 'El modelo de lenguaje no responde en este momento, así que contesto sin él.',
    declined: 'El modelo de lenguaje no ha querido responder a esto, así que contesto sin él.',
    misconfigured: 'El modelo de lenguaje no está bien configurado, así que contesto sin él.',
    overBudget: 'El presupuesto para el modelo de lenguaje se ha agotado, así que sigo sin él.',
    brokeOff: 'Mi respuesta se cortó ahí; vale lo que sigue.',
    notTaken: 'No he podido incorporar esto: {facts}.',
    nothingChanged: 'Para ser exactos: esto no ha cambiado nada en tu agente.',
    withheld: 'Omito el resto de esa respuesta.',
    claims:
      /\b(?:he|hemos|ha sido|han sido|queda|quedan)\s+(?:\p{L}+\s+){0,2}(?:añadid|anotad|guardad|cambiad|actualizad|quitad|eliminad|borrad|incluid|puest|sustituid|aprobad)|\b(?:anotado|añadido|hecho|actualizado|eliminado|cambiado|guardado)\b/iu,
  },
  de: {
    unavailable: 'Das Sprachmodell antwortet gerade nicht, deshalb antworte ich ohne es.',
    declined: 'Das Sprachmodell wollte darauf nicht antworten, deshalb antworte ich ohne es.',
    misconfigured: 'Das Sprachmodell ist nicht richtig eingerichtet, deshalb antworte ich ohne es.',
    overBudget: 'Das Budget für das Sprachmodell ist aufgebraucht, deshalb mache ich ohne es weiter.',
    brokeOff: 'Meine Antwort brach hier ab; es gilt, was folgt.',
    notTaken: 'Das konnte ich nicht übernehmen: {facts}.',
    nothingChanged: 'Genau genommen: Dadurch hat sich an deinem Agenten nichts geändert.',
    withheld: 'Den Rest dieser Antwort lasse ich weg.',
    claims:
      /(?:\b(?:habe|haben|hab|wurde|wurden|ist|sind)\b[^.!?]{0,80})\b(?:hinzugefügt|ergänzt|notiert|gespeichert|gesetzt|geändert|aktualisiert|entfernt|gelöscht|ersetzt|aufgenommen|eingetragen|festgehalten|umbenannt|freigegeben)|\b(?:notiert|erledigt|hinzugefügt|geändert|gelöscht|gespeichert|übernommen)\b/iu,
  },
  fr: {
    unavailable: 'Le modèle de langage ne répond pas pour le moment, je réponds donc sans lui.',
    declined: 'Le modèle de langage a refusé de répondre à cela, je réponds donc sans lui.',
    misconfigured: 'Le modèle de langage est mal configuré, je réponds donc sans lui.',
    overBudget: 'Le budget du modèle de langage est épuisé, je continue donc sans lui.',
    brokeOff: 'Ma réponse s’est interrompue là ; c’est la suite qui compte.',
    notTaken: 'Je n’ai pas pu reprendre ceci : {facts}.',
    nothingChanged: 'Pour être exact : cela n’a rien changé à votre agent.',
    withheld: 'Je laisse de côté le reste de cette réponse.',
    claims:
      /\b(?:j['’]ai|nous avons|on a|a été|ont été)\s+(?:\p{L}+\s+){0,2}(?:ajout|not|enregistr|chang|modifi|mis\b|mise\b|supprim|retir|effac|remplac|inclu|approuv)|(?<!\p{L})(?:noté|ajouté|fait|modifié|supprimé|enregistré|changé)(?!\p{L})/iu,
  },
  pt: {
    unavailable: 'O modelo de linguagem não responde neste momento, por isso respondo sem ele.',
    declined: 'O modelo de linguagem recusou-se a responder a isto, por isso respondo sem ele.',
    misconfigured: 'O modelo de linguagem não está bem configurado, por isso respondo sem ele.',
    overBudget: 'O orçamento para o modelo de linguagem acabou, por isso continuo sem ele.',
    brokeOff: 'A minha resposta foi cortada ali; vale o que se segue.',
    notTaken: 'Não consegui incluir isto: {facts}.',
    nothingChanged: 'Para ser exato: isto não mudou nada no seu agente.',
    withheld: 'Deixo de fora o resto dessa resposta.',
    claims:
      /\b(?:adicionei|acrescentei|anotei|guardei|salvei|mudei|alterei|atualizei|removi|apaguei|exclu[ií]|substitu[ií]|inclu[ií]|defini|aprovei)|(?<!\p{L})(?:anotado|adicionado|feito|atualizado|removido|alterado|guardado|salvo)(?!\p{L})/iu,
  },
  it: {
    unavailable: 'Il modello linguistico al momento non risponde, perciò rispondo senza di esso.',
    declined: 'Il modello linguistico si è rifiutato di rispondere, perciò rispondo senza di esso.',
    misconfigured: 'Il modello linguistico non è configurato correttamente, perciò rispondo senza di esso.',
    overBudget: 'Il budget per il modello linguistico è esaurito, perciò vado avanti senza di esso.',
    brokeOff: 'La mia risposta si è interrotta lì; vale quello che segue.',
    notTaken: 'Non ho potuto riportare questo: {facts}.',
    nothingChanged: 'Per essere precisi: questo non ha cambiato nulla nel tuo agente.',
    withheld: 'Tralascio il resto di quella risposta.',
    claims:
      /\b(?:ho|abbiamo|è stato|è stata|sono stati|sono state)\s+(?:\p{L}+\s+){0,2}(?:aggiunt|annotat|salvat|cambiat|modificat|aggiornat|rimoss|tolt|eliminat|cancellat|sostituit|inserit|impostat|approvat)|(?<!\p{L})(?:annotato|aggiunto|fatto|aggiornato|rimosso|modificato|salvato)(?!\p{L})/iu,
  },
  ru: {
    unavailable: 'Языковая модель сейчас не отвечает, поэтому я отвечаю без неё.',
    declined: 'Языковая модель отказалась отвечать на это, поэтому я отвечаю без неё.',
    misconfigured: 'Языковая модель настроена неверно, поэтому я отвечаю без неё.',
    overBudget: 'Бюджет языковой модели исчерпан, поэтому я продолжаю без неё.',
    brokeOff: 'На этом мой ответ оборвался; верно то, что следует дальше.',
    notTaken: 'Это я не смог учесть: {facts}.',
    nothingChanged: 'Точнее говоря, в вашем агенте от этого ничего не изменилось.',
    withheld: 'Остальную часть этого ответа я опускаю.',
    claims:
      /(?<!\p{L})(?:добавил|записал|сохранил|изменил|обновил|удалил|убрал|заменил|включил|установил|учёл|учел|одобрил|добавлен|записан|сохранен|сохранён|изменен|изменён|обновлен|обновлён|удален|удалён|готово|сделано)/iu,
  },
  zh: {
    unavailable: '语言模型暂时没有回应,所以这次我不借助它来回答。',
    declined: '语言模型拒绝回答这一点,所以我不借助它来回答。',
    misconfigured: '语言模型没有正确设置,所以我不借助它来回答。',
    overBudget: '语言模型的预算已经用完,所以我不借助它继续。',
    brokeOff: '我的回答在这里中断了;以下内容为准。',
    notTaken: '以下内容我没能采纳:{facts}。',
    nothingChanged: '准确地说:这没有改变您的智能体。',
    withheld: '该回答的其余部分我省略了。',
    claims:
      /(?:已经?|我)(?:为您|帮您|把[^。]{0,20})?(?:添加|加上|记下|记录|保存|更改|修改|更新|删除|移除|替换|设置|设为|批准)|(?:记下了|改好了|加好了|完成了|删掉了)/u,
  },
  ja: {
    unavailable: '言語モデルが今は応答しないため、今回はモデルなしでお答えします。',
    declined: '言語モデルがこれへの回答を拒んだため、モデルなしでお答えします。',
    misconfigured: '言語モデルが正しく設定されていないため、モデルなしでお答えします。',
    overBudget: '言語モデルの予算を使い切ったため、モデルなしで続けます。',
    brokeOff: '回答がここで途切れました。以下が有効です。',
    notTaken: '次の内容は取り入れられませんでした:{facts}。',
    nothingChanged: '正確には、これによってエージェントは何も変わっていません。',
    withheld: 'その回答の残りは省きます。',
    claims:
      /(?:追加|記録|保存|変更|更新|削除|設定|置き換え|承認|反映|メモ)(?:いたし|し|済み|され)(?:ました|ています|です)?/u,
  },
};
