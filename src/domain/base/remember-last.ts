/**
 * Caches the last result for the same arguments (`Object.is`), so that a costly result is computed once and keeps its
 * identity: `const listsOf = rememberLast((us1, ie1) => …)`.
 */
export function rememberLast<Arguments extends readonly unknown[], Result>(
  derive: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | undefined
  return (...given) => {
    const isSame = last?.given.length === given.length && last.given.every((one, index) => Object.is(one, given[index]))
    if (!last || !isSame) last = { given, result: derive(...given) }
    return last.result
  }
}
