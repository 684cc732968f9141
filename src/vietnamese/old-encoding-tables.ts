/** Letters of an old encoding, as they look when its bytes are read as Western text, in the same order as `to`. */
interface Row {
  from: string;
  to: string;
}

/**
 * TCVN 5712 (“ABC” fonts): one byte a letter. Capitals with a tone have no bytes of their own, a capital
 * font draws them. ư is the soft hyphen.
 */
const tcvn3Rows: readonly Row[] = [
  { from: '¨ © ª « ¬ \u00AD ®', to: 'ă â ê ô ơ ư đ' },
  { from: '¡ ¢ £ ¤ ¥ ¦ §', to: 'Ă Â Ê Ô Ơ Ư Đ' },
  { from: 'µ ¶ · ¸ ¹', to: 'à ả ã á ạ' },
  { from: '» ¼ ½ ¾ Æ', to: 'ằ ẳ ẵ ắ ặ' },
  { from: 'Ç È É Ê Ë', to: 'ầ ẩ ẫ ấ ậ' },
  { from: 'Ì Î Ï Ð Ñ', to: 'è ẻ ẽ é ẹ' },
  { from: 'Ò Ó Ô Õ Ö', to: 'ề ể ễ ế ệ' },
  { from: '× Ø Ü Ý Þ', to: 'ì ỉ ĩ í ị' },
  { from: 'ß á â ã ä', to: 'ò ỏ õ ó ọ' },
  { from: 'å æ ç è é', to: 'ồ ổ ỗ ố ộ' },
  { from: 'ê ë ì í î', to: 'ờ ở ỡ ớ ợ' },
  { from: 'ï ñ ò ó ô', to: 'ù ủ ũ ú ụ' },
  { from: 'õ ö ÷ ø ù', to: 'ừ ử ữ ứ ự' },
  { from: 'ú û ü ý þ', to: 'ỳ ỷ ỹ ý ỵ' },
];

/** VNI Windows: a letter and its marks are two bytes, but i, ơ, ư, đ and ỵ are one. Lower case here. */
const vniRows: readonly Row[] = [
  { from: 'aø aù aû aõ aï', to: 'à á ả ã ạ' },
  { from: 'aê aè aé aú aü aë', to: 'ă ằ ắ ẳ ẵ ặ' },
  { from: 'aâ aà aá aå aã aä', to: 'â ầ ấ ẩ ẫ ậ' },
  { from: 'eø eù eû eõ eï', to: 'è é ẻ ẽ ẹ' },
  { from: 'eâ eà eá eå eã eä', to: 'ê ề ế ể ễ ệ' },
  { from: 'ì í æ ó ò', to: 'ì í ỉ ĩ ị' },
  { from: 'oø où oû oõ oï', to: 'ò ó ỏ õ ọ' },
  { from: 'oâ oà oá oå oã oä', to: 'ô ồ ố ổ ỗ ộ' },
  { from: 'ô ôø ôù ôû ôõ ôï', to: 'ơ ờ ớ ở ỡ ợ' },
  { from: 'uø uù uû uõ uï', to: 'ù ú ủ ũ ụ' },
  { from: 'ö öø öù öû öõ öï', to: 'ư ừ ứ ử ữ ự' },
  { from: 'yø yù yû yõ î', to: 'ỳ ý ỷ ỹ ỵ' },
  { from: 'ñ', to: 'đ' },
];

const toMap = (rows: readonly Row[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ from, to }) => {
      const letters = to.split(' ');
      return from.split(' ').map((code, at): [string, string] => [code, letters[at] ?? code]);
    }),
  );

/** Character → letter; case counts. */
export const tcvn3Letters = toMap(tcvn3Rows);
/** One or two characters in lower case → letter in lower case. */
export const vniLetters = toMap(vniRows);
