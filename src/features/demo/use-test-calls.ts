import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Instant } from '../../domain/base/instant.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { announce } from '../../ui/announce.ts'
import { callQueries } from '../calls/call-queries.ts'
import { countCalls, countsText } from './call-counts.ts'
import { callContext, callWords } from './call-text.ts'
import { placeTestCall } from './test-call-api.ts'
import type { TestCall, TestCallResult } from './test-call.ts'

export type PlacedCall = {
  /** Counts up with each call. */
  readonly turn: number
  readonly at: Instant
  readonly call: TestCall
  readonly result: TestCallResult
}

/** Places test calls one after another. A call may leave a record even if a later one fails. `placed`: newest first. */
export function useTestCalls(facts: TrunkFacts, onPlaced: (placed: PlacedCall) => void) {
  const [placed, setPlaced] = useState<readonly PlacedCall[]>([])
  const turn = useRef(0)
  const { mutate, isPending, error, variables } = useMutation({
    mutationFn: async (calls: readonly TestCall[]) => {
      const results: TestCallResult[] = []
      for (const call of calls) {
        const result = await placeTestCall(call)
        results.push(result)
        turn.current += 1
        const one = { turn: turn.current, at: serverNow(), call, result }
        setPlaced((before) => [one, ...before])
        onPlaced(one)
      }
      return results
    },
    meta: { invalidates: () => [callQueries.listsKey] },
    onSuccess: (results, [call]) => {
      const [only] = results
      if (only && call && results.length === 1) announce(callWords(only, callContext(call, facts)).sentences.join(' '))
      else announce(`${results.length} test calls: ${countsText(countCalls(results))}`)
    },
  })
  return {
    placed,
    place: mutate,
    placing: isPending,
    error,
    retry: () => variables && mutate(variables),
  }
}
