/** Words that tell nothing about what a text is about; all languages in one set, since they hardly clash. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and any are as at be by can do does for from get give have help helps how i if in into is it its let make me my need of on or our please should so some than that the their them then there they this to up us use user users want we when which who will with you your',
    'about answer assist ask tell handle manage provide customer customers client clients people person agent assistant',
    'el la los las un una unos unas y o de del al a en con por para que se su sus lo le les es son si no mi ayuda ayudar clientes cliente usuarios',
    'der die das den dem des ein eine einen einem einer und oder von vom zu zum zur mit für auf im in am an ist sind soll sollen kann können wenn dann sich es sie er wir hilfe helfen kunden kunde nutzer',
    'le la les un une des et ou de du au aux à en avec pour par que qui se sa son ses est sont il elle nous vous aide aider clients client utilisateurs',
    'o a os as um uma uns umas e ou de do da dos das em no na nos nas com por para que se seu sua é são ajuda ajudar clientes cliente',
    'il lo la i gli le un una uno e o di del della dei delle a al alla in con per che si suo sua è sono aiuto aiutare clienti cliente utenti',
    'и или в во на с со к ко по для от до из у за о об что как если то не это он она они мы вы я помощь помочь помогать клиент клиенты клиентам',
    '的 了 和 与 或 在 是 我 你 您 他 她 们 我们 请 帮助 客户 用户',
    'の を に は が で と も へ や から まで する です ます お客様 助け',
  ].flatMap((words) => words.split(' ')),
);
