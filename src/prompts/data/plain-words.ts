/**
 * Words that carry no rule of their own, in the languages that agents are described in: articles, prepositions,
 * pronouns, words of frequency. What is left of two rules is compared.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the of to in on at for with by from and or as is are be been it its this that these those any all every each some',
    'always must should shall will would can may do does did have has had you your they their them he she his her we our us i my',
    'if when then than so also only even very please just ever about into out up such who which what there not no never without dont',
    'der die das den dem des ein eine einen einem einer eines und oder zu zum zur im in am an auf mit von vom für bei aus als ist sind',
    'immer muss müssen soll sollen darf dürfen kann können wird werden man sie ihr ihre er es wir uns unser nicht kein keine keinen nie niemals ohne',
    'el la los las un una unos unas de del al a en con por para y o que es son su sus se lo le les siempre debe deben no nunca jamás sin',
    'le la les un une des du de à au aux en avec par pour et ou que est sont son sa ses se toujours doit doivent ne pas jamais sans',
    'il lo la i gli le un uno una di del della dei a al alla in con per da e o che è sono suo sua sempre deve devono non mai senza',
    'o a os as um uma uns umas de do da dos das em no na nos nas com por para e ou que é são seu sua sempre deve devem não nunca jamais sem',
    'и или в во на с со к по из у о об от до за для это что как всегда должен должна должны не нет никогда без',
    '的 了 在 和 与 或 是 要 请 必须 一定 总是 始终 应该 不 不要 不得 不能 从不 绝不 别 勿 禁止',
    'の を に は が と で も へ や から まで する します して こと 必ず 常に いつも ない しない ません 決して',
  ]
    .join(' ')
    .split(' '),
);

/** Words that turn a rule into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  [
    "not no never don't dont cannot can't won't without avoid refuse",
    'nicht kein keine keinen keiner nie niemals ohne vermeide vermeiden',
    'nunca jamás sin evitar evite',
    'ne pas jamais sans éviter évite',
    'non mai senza evitare evita',
    'não nunca jamais sem evitar evite',
    'не нет никогда без нельзя избегать',
    '不 不要 不得 不能 从不 绝不 别 勿 禁止',
    'ない しない ません 決して 禁止',
  ]
    .join(' ')
    .split(' '),
);
