/** Numbers written in Chinese characters, as Chinese and Japanese write them: 五千, 二十四, 一万二千. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 億: 100_000_000, 亿: 100_000_000 };
const LONGEST = 16;

/** The value of a number in Chinese characters; null when the word is anything else. */
export function readHanNumber(word: string): number | null {
  if (word === '' || word.length > LONGEST) return null;
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const char of word) {
    const value = DIGITS[char];
    const ten = TENS[char];
    const myriad = MYRIADS[char];
    if (value !== undefined) digit = digit !== null && value < 10 && group === 0 ? digit * 10 + value : value;
    else if (ten !== undefined) {
      group += (digit ?? 1) * ten;
      digit = null;
    } else if (myriad !== undefined) {
      total += (group + (digit ?? 0) || 1) * myriad;
      group = 0;
      digit = null;
    } else return null;
  }
  return total + group + (digit ?? 0);
}
