/**
 * A text cut at Twilio's codes, which are at the odd places. A code stands alone, in brackets, or after a word or an HTTP
 * status that announces it; so user names, ports, phone numbers and other numbers of five digits are not taken for one.
 */
export const splitCodes = (text: string): readonly string[] => text.split(codes)

const code = String.raw`(?:2[0-2]|3[0-4])\d{3}`
const before = String.raw`\(|\b(?:error|code|with|refused,|fails,) |(?:[:(] ?|with |get )\d{3}, |error ${code}, `
const after = String.raw`(?![\w@%/-]|[.,:]\d)`
const codes = new RegExp(String.raw`(^${code}(?=$|, HTTP )|(?<=${before})${code}${after})`, 'gi')
