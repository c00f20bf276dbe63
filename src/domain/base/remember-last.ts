/**
 * The function with its last result kept for the same arguments (`Object.is`), so that what is costly to derive is
 * derived once and keeps its identity, whoever asks: `const listsOf = rememberLast((us1, ie1) => …)`.
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
