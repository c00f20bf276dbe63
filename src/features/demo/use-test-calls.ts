import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Instant } from '../../domain/base/instant.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { announce } from '../../ui/announce.ts'
import { callQueries } from '../calls/call-queries.ts'
import { answeringTrunk, loadAnswering } from './answered-by.ts'
import { type AnsweredBy, callContext } from './call-context.ts'
import { countCalls, countsText } from './call-counts.ts'
import { callWords } from './call-text.ts'
import { placeTestCall } from './test-call-api.ts'
import type { TestCall, TestCallResult } from './test-call.ts'

/** A call with its answer, and the trunk that it reached. */
export type PlacedCall = AnsweredBy & {
  /** Counts up with each call. */
  readonly turn: number
  readonly at: Instant
  readonly call: TestCall
  readonly result: TestCallResult
}

type Listeners = {
  readonly onPlaced: (placed: PlacedCall) => void
  /** The newest call again, once more of its trunk has loaded. */
  readonly onLoaded: (placed: PlacedCall) => void
}

/** Places test calls one after another. A call may leave a record even if a later one fails. `placed`: newest first. */
export function useTestCalls(page: TrunkFacts, trunks: readonly Trunk[], { onPlaced, onLoaded }: Listeners) {
  const client = useQueryClient()
  const [placed, setPlaced] = useState<readonly PlacedCall[]>([])
  const turn = useRef(0)

  const show = (call: TestCall, result: TestCallResult): PlacedCall => {
    turn.current += 1
    const trunk = answeringTrunk(call, result, page, trunks)
    const isOfPage = trunk?.key === page.trunk.key
    const one = { turn: turn.current, at: serverNow(), call, result, trunk, facts: isOfPage ? page : null }
    setPlaced((before) => [one, ...before])
    onPlaced(one)
    if (trunk && !isOfPage) void loadMore(one, trunk)
    return one
  }
  const loadMore = async (one: PlacedCall, trunk: Trunk): Promise<void> => {
    const more = { ...one, facts: await loadAnswering(client, trunk, one.call) }
    setPlaced((before) => before.map((other) => (other.turn === one.turn ? more : other)))
    if (turn.current === one.turn) onLoaded(more)
  }

  const { mutate, isPending, error, variables } = useMutation({
    mutationFn: async (calls: readonly TestCall[]) => {
      const shown: PlacedCall[] = []
      for (const call of calls) shown.push(show(call, await placeTestCall(call)))
      return shown
    },
    meta: { invalidates: () => [callQueries.listsKey] },
    onSuccess: (shown) => {
      const [only] = shown
      if (only && shown.length === 1) {
        announce(callWords(only.result, callContext(only.call, only, page.trunk)).sentences.join(' '))
      } else announce(`${shown.length} test calls: ${countsText(countCalls(shown.map(({ result }) => result)))}`)
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
