/**
 * Who issues what, by first digits and length (ISO/IEC 7812): UnionPay, Visa, Mastercard, American Express, JCB, and two
 * Chinese banks' cards from before 62.
 */
const ISSUED =
  /^(?:62\d{14,17}|4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|35(?:2[89]|[3-8]\d)\d{12,15}|(?:6013|9558)\d{15})$/

/** ISO/IEC 7812-1, annex B: every second digit from the right doubled, the sum a multiple of ten. */
const luhn = (number: string): boolean => {
  let sum = 0
  for (let place = 0; place < number.length; place++) {
    const digit = Number(number[number.length - 1 - place])
    const twice = digit * 2
    sum += place % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

/** Is this, with its blanks and hyphens, a bank card number? */
export const isBankCard = (written: string): boolean => {
  const number = written.replaceAll(/[ -]/g, '')
  return ISSUED.test(number) && luhn(number)
}
