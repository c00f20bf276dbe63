import type { LineRule } from './line-rules.ts'

const where = /^(?:src|mocks)\/.*\.tsx?$/
const counted =
  'numbers|trunks|users|addresses|calls|requests|lists|rows|entries|characters|writes|changes|records|times|seconds'

/** Turns of phrase for no sentence, on screen or in the source: comments and test titles count too. */
export const wordingRules: readonly LineRule[] = [
  { where, pattern: /(?<!there )\b(?:is|are|was) no (?!longer\b|more\b)\w/i, instead: 'write "is not a", not "is no"' },
  { where, pattern: /(?<![\w-])anew(?![\w-])/i, instead: 'write "again", not "anew"' },
  { where, pattern: /\ball the same\b/i, instead: 'write "anyway", not "all the same"' },
  { where, pattern: /\bin vain\b/i, instead: 'say what happens, not "in vain"' },
  { where, pattern: /\bmend(?:s|ed|ing)?\b/i, instead: 'write "fix", not "mend"' },
  { where, pattern: /\bfor good\b/i, instead: 'write "permanently", not "for good"' },
  { where, pattern: /\bas far as (?:was|were) read\b/i, instead: 'write "in what has loaded"' },
  { where, pattern: /(?<![\w-])not read(?![\w-]| to the end| more)/i, instead: 'write "not loaded", not "not read"' },
  {
    where,
    pattern: new RegExp(String.raw`(?<![\w.,:/#+$-])\d{4,} (?:${counted})\b`),
    instead: 'write 10,000, not 10000',
  },
]
