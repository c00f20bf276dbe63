import type { LineRule } from './line-rules.ts'

const sources = /^(?:src|mocks)\/.*\.tsx?$/
const plain = 'write plain English: CONTRIBUTING.md, "Words"'

/** Turns of phrase that no sentence may have, on screen or in the source; comments count too. */
export const wordingRules: readonly LineRule[] = [
  {
    where: sources,
    pattern: /\b(?:is|are|was) no (?!longer\b|more\b)(?=[\w“‘])/i,
    instead: `"is not a", not "is no": ${plain}`,
  },
  { where: sources, pattern: /(?<![\w-])anew(?![\w-])/i, instead: `"again", not "anew": ${plain}` },
  { where: sources, pattern: /\ball the same\b/i, instead: `"anyway", not "all the same": ${plain}` },
  { where: sources, pattern: /\bin vain\b/i, instead: `say what happens, not "in vain": ${plain}` },
  { where: sources, pattern: /\bmend(?:s|ed|ing)?\b/i, instead: `"fix", not "mend": ${plain}` },
  { where: sources, pattern: /\bfor good\b/i, instead: `"for ever" or "permanently", not "for good": ${plain}` },
  {
    where: sources,
    pattern: /\bas far as (?:was|were) read\b|\bnot read\b/i,
    instead: `"loaded", not "read": ${plain}`,
  },
  {
    where: sources,
    pattern:
      /(?<![\w.,:/#+$-])\d{4,} (?:numbers|trunks|users|addresses|calls|requests|lists|rows|entries|characters|times|seconds)\b/,
    instead: '10,000, not 10000',
  },
]
