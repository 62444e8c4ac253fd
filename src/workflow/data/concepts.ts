/**
 * Things that steps are often about, by the beginnings of their words in any language, so that "Rückerstattung" finds
 * the step "Refund" and "pay back" finds it too. Beginnings of fewer than four letters stand for whole words.
 */
const CONCEPTS: Record<string, string> = {
  greeting:
    'greet welcom hello begrüß gruß grüß willkomm saludo saluda bienvenid accueil salue salut bonjour saudaç saudac cumpriment boas-vindas приветств поздоров 问候 欢迎 打招呼 挨拶 あいさつ',
  goodbye:
    'goodbye farewell verabschied despedid despide abschied adieu revoir congé despedida прощан попроща 道别 告别 再见 別れ お別れ',
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
    'handoff handover human escalat agent mensch mitarbeit humano humain umano человек оператор сотрудник 人工 真人 客服 担当者 人間 有人',
  approval:
    'approv permission consent genehmig zustimm freigab aprob aprobac approb accord aprovaç approva одобр соглас 批准 同意 承認',
  confirm: 'confirm bestätig подтвержд 确认 確認',
  summary: 'summar zusammenfass resum résum riassum riepilog сводк итог 总结 摘要 要約 まとめ',
  search: 'search lookup such consulta buscar busca cherch recherch procur cerca поиск иска 搜索 查找 查询 検索 探',
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
  check: 'check prüf comprob vérif verif controll провер 检查 核对 チェック 確認',
  send: 'send sent schick sende versend senden envia enviar mande manda envoy invia envíe invie отправ отправл пришл посыл 发送 发短信 送信 送る 送っ',
  message: 'message nachricht mensaje mensag messaggi сообщени 消息 信息 メッセージ',
  sms: 'sms смс 短信 ショートメール',
  system: 'system sistema système систем 系统 システム',
  knowledge: 'knowledge wissen conocimient connaissanc conheciment conoscenz знани 知识 ナレッジ',
  faq: 'faq frequent häufig frecuent fréquent frequen часто 常见 よくある',
  document: 'document dokument документ documento 文件 文档 書類 文書',
  contract: 'contract vertrag contrat contrato contratto договор 合同 契約',
  photo: 'photo foto picture bild imagen imagem immagin фото 照片 图片 写真',
  offer: 'offer anbiet angebot ofrec offr oferec предлож предлага 提供 提示 案内',
  free: 'free frei freie freien libre livre liber свобод 空闲 空いて 空き 空席',
  slot: 'slot hueco créneau vaga окошк 时段 枠 空き時間',
  time: 'time uhrzeit hora heure horário orario врем 时间 時間 時刻',
  start:
    'start begin beginn inicia empez comenz commenc démarr lance começ avvi inizia начат начин запус 开始 启动 発起',
  submit: 'submit file filing einreich presentar soumett dépos submet inoltr подать подач подава 提交 递交 提出',
  request: 'request antrag anfrage solicitud demande pedido richiest запрос заявлен 请求 申请 申請 依頼',
  vacation: 'vacation leave urlaub vacacion congé férias ferie отпуск 假期 休假 休暇 有給',
  balance: 'balance guthaben kontostand saldo solde остат баланс 余额 残高 残日数',
  read: 'read lesen auslesen liest leer lectura lecture leitura legger lettura прочит чтени 读取 查看 読み取',
  save: 'save speicher guarda enregistr grava salva сохран 保存',
  explain: 'explain erklär explic expliqu spieg объясн поясн 解释 说明 説明',
  policy: 'policy policies richtlini regelung política politi политик 政策 规定 規定 ポリシー',
  unclear: 'unclear unklar неясн непонят 不清楚 不明',
  employee:
    'employee staff mitarbeit empleado employé funcionári colaborador dipendent сотрудник работник 员工 社員 従業員',
  patient: 'patient pacient pazient пациент 患者',
  doctor: 'doctor physician arzt ärzt médic médec medic врач 医生 医師',
  pain: 'pain schmerz dolor douleur dolore боль боли 疼痛 疼 痛み',
  insurance: 'insurance versicher seguro assurance assicura страхов 保险 保険',
  birth: 'birth geburt nacimiento naissance nasciment nascita рожден 出生 生年月日 誕生',
  reason: 'reason grund motivo motif motiv причин 原因 理由',
  deadline: 'deadline frist plazo délai prazo scadenz срок 期限 締切',
  budget: 'budget presupuest orçament бюджет 预算 予算',
  house: 'house haus hause casa maison дом 房子 房屋 住宅',
  kitchen: 'kitchen küche cocina cuisine cozinha cucina кухн 厨房 キッチン',
  size: 'size größe groß tamaño taille tamanho dimension grandezza размер 大小 尺寸 サイズ',
  cake: 'cake torte kuchen pastel tarta gâteau bolo torta торт 蛋糕 ケーキ',
  food: 'food meal essen comida repas refeição pasto еда блюд 餐 食事 料理',
  room: 'room zimmer habitación chambre quarto camera номер комнат 房间 部屋 客室',
  visit: 'visit besuch besichtig visita визит посещ 参观 来訪 見学',
  brochure: 'brochure prospekt broschüre folleto folheto opuscol брошюр 宣传册 パンフレット',
  contact: 'contact kontakt contato контакт 联系 連絡',
  else: 'else sonst altro autre outra otra mais más ещё еще 其他 还有 ほかに 他に',
  outcome: 'outcome result ergebnis resultad résultat esito risultat результат 结果 結果',
  notify: 'notif inform benachricht avis aviser уведом 通知 知らせ',
  apologize: 'apolog sorry entschuldig discul excus scusa извин 道歉 謝',
};

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** Accents are left out by many who type. */
const folded = (text: string): string => (isLatin(text) ? text.normalize('NFD').replace(/\p{M}+/gu, '') : text);

const ENTRIES = Object.entries(CONCEPTS).flatMap(([concept, stems]) =>
  stems.split(' ').map((stem) => [stem, concept, folded(stem)] as const),
);

const BY_BEGINNING: ReadonlyMap<string, (typeof ENTRIES)[number][]> = ENTRIES.reduce((index, entry) => {
  const key = entry[2].slice(0, 2);
  return index.set(key, [...(index.get(key) ?? []), entry]);
}, new Map<string, (typeof ENTRIES)[number][]>());

/** Beginnings of fewer letters stand for whole words. */
const isWhole = (stem: string): boolean => stem.length < 4 && isLatin(stem);

/** The concepts that a lower-case word stands for; none for a word without one. */
export function conceptsOf(word: string): string[] {
  const plain = folded(word);
  const found = (BY_BEGINNING.get(plain.slice(0, 2)) ?? []).filter(([stem, , beginning]) =>
    isWhole(stem) ? word === stem || word === `${stem}s` : plain.startsWith(beginning),
  );
  return [...new Set(found.map(([, concept]) => concept))];
}

/** What a text that is written without spaces speaks of: each word found in it, with the concepts it stands for. */
export function conceptsWithin(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [stem, concept] of ENTRIES) {
    if (isLatin(stem) || /\p{Script=Cyrillic}/u.test(stem) || !text.includes(stem)) continue;
    found.set(stem, [...(found.get(stem) ?? []), concept]);
  }
  return found;
}
