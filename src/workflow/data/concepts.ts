/**
 * Things that steps are often about, by the beginnings of their words in any language, so that "Rückerstattung" finds
 * the step "Refund" and "pay back" finds it too. Beginnings of fewer than four letters stand for whole words.
 */
const CONCEPTS: Record<string, string> = {
  greeting:
    'greet welcom hello begrüß gruß grüß willkomm salud bienvenid accueil salue salut bonjour saudaç saudac cumpriment boas-vindas приветств поздоров 问候 欢迎 打招呼 挨拶 あいさつ',
  goodbye:
    'goodbye farewell verabschied despedid despide abschied adieu congé despedida saluto прощан попроща 道别 告别 再见 別れ お別れ',
  refund:
    'refund reimburs erstatt rückerstatt rückzahl reembols devoluc rembours rimbors возврат возмещ вернут 退款 退钱 返金 払い戻',
  return: 'return rückgabe retoure rücksend devolver retour reso restitu возвращ 退货 返品',
  email: 'email e-mail mail correo courriel электронн почт имейл 邮箱 邮件 电子邮件 メール',
  phone: 'phone telefon teléfono téléphone телефон 电话 手机 電話',
  name: 'name nombre nom nome имя 姓名 名字 名前 氏名',
  address: 'address adress dirección adresse endereço indirizzo адрес 地址 住所',
  date: 'date datum fecha data дат 日期 日付 日にち',
  order: 'order bestell pedido commande encomenda ordine заказ 订单 订购 注文',
  number: 'number nummer número numéro numero номер 号码 编号 番号',
  payment: 'pay paying paid payment zahl bezahl pago pagar paie payer pagament оплат плат 支付 付款 支払',
  invoice: 'invoice bill rechnung factura facture fatura fattura счёт счет 发票 账单 請求',
  appointment: 'appointment termin cita rendez rendezvous consulta appuntament запис приём 预约 予約',
  booking: 'book booking reserv buch réserv prenot брон 预订 订房',
  cancel: 'cancel storn kündig cancela annul отмен 取消 キャンセル',
  identity: 'identi authenticat verif ausweis identif autentic подлинност личност 身份 验证 本人確認',
  ticket: 'ticket vorgang tique тикет заявк 工单 チケット',
  handoff:
    'handoff handover human escalat person agent mensch mitarbeit persona humano humain personne pessoa umano человек оператор сотрудник 人工 真人 客服 担当者 人間 有人',
  approval:
    'approv permission consent genehmig zustimm freigab aprob aprobac approb accord aprovaç approva одобр соглас 批准 同意 承認',
  confirm: 'confirm bestätig подтвержд 确认 確認',
  summary: 'summar zusammenfass resum résum riassum riepilog сводк итог 总结 摘要 要約 まとめ',
  search: 'search look such buscar busca cherch recherch procur cerca поиск иска 搜索 查找 查询 検索 探',
  complaint: 'complain beschwer reklam queja réclam reclam жалоб 投诉 苦情 クレーム',
  delivery: 'deliver ship liefer versand entrega envío envio livr consegn spediz достав 配送 发货 快递 配達 発送',
  survey:
    'survey feedback rating umfrage bewert encuesta enquête avis pesquisa sondage sondagg опрос отзыв 调查 反馈 評価 アンケート',
  discount:
    'discount voucher coupon rabatt gutschein descuento bono remise réduct descont sconto скидк купон 折扣 优惠 割引 クーポン',
  availability: 'availab verfügbar disponib налич доступн 可用 空位 空き 在庫',
  weather: 'weather wetter clima météo tempo погод 天气 天気',
  calendar: 'calendar kalender calendario calendrier calendário календар 日历 カレンダー',
  price: 'price cost preis kosten precio prix preço prezzo цен стоим 价格 料金 値段',
  check: 'check prüf comprob vérif verif controll провер 检查 核对 チェック',
  notify: 'notif inform benachricht avis aviser уведом 通知 知らせ',
  apologize: 'apolog sorry entschuldig discul excus scusa извин 道歉 謝',
};

const ENTRIES = Object.entries(CONCEPTS).flatMap(([concept, stems]) =>
  stems.split(' ').map((stem) => [stem, concept] as const),
);

/** The concept that a lower-case word stands for; null for a word without one. */
export const conceptOf = (word: string): string | null =>
  ENTRIES.find(([stem]) => (stem.length < 4 && /^[a-z]+$/.test(stem) ? word === stem : word.startsWith(stem)))?.[1] ??
  null;

/** The concepts in a text that is written without spaces. */
export const conceptsWithin = (text: string): string[] =>
  ENTRIES.filter(
    ([stem]) =>
      /[^\p{ASCII}]/u.test(stem) && !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(stem) && text.includes(stem),
  ).map(([, concept]) => concept);
