import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useSelector } from '@tanstack/react-store'
import { useEffect, useRef, useState } from 'react'
import { noteAccountCheck } from '../account/account-check.ts'
import { numbersOfTrunk } from '../account/account-lists.ts'
import { type RouteSweep, startRouteSweep, sweptRoutes } from '../account/route-sweep.ts'
import { useNumberScope } from '../account/use-number-scope.ts'
import { type AccountLists, useAccountLists } from '../account/use-account-lists.ts'
import { noteWorked } from '../account/worked-trunks.ts'
import { useServerNow } from '../account/use-server-now.ts'
import { useTrunkFacts } from '../account/use-trunk-facts.ts'
import { canTakeCalls, isYoung } from '../domain/verdict/setting-up.ts'
import { trunkHealth } from '../domain/verdict/trunk-health.ts'
import { paths } from '../paths/paths.ts'

/** Milliseconds: an operator who goes on at once needs the processor for the next page. */
const restsFor = 1_000

/** Checks the whole account on every page, once the page has loaded what it shows. Draws nothing. */
export function AccountWatch() {
  const lists = useAccountLists()
  const [begun, setBegun] = useState(false)
  const isAsked = useLocation({ select: ({ pathname }) => pathname === paths.readiness })
  if (begun) return <Counting lists={lists} />
  return lists.pending ? null : <Waiting onIdle={setBegun} ms={isAsked ? 0 : restsFor} />
}

type WaitingProps = { readonly onIdle: (isIdle: true) => void; readonly ms: number }

function Waiting({ onIdle, ms }: WaitingProps) {
  const idle = useIsFetching() === 0

  // Outside React: the page's own requests go first.
  useEffect(() => {
    if (!idle) return undefined
    const timer = setTimeout(() => onIdle(true), ms)
    return () => clearTimeout(timer)
  }, [idle, onIdle, ms])
  return null
}

/** So many trunks load at a time, so that a page that opens meanwhile does not wait behind all of them. */
const atOnce = 3

function Counting({ lists }: { readonly lists: AccountLists }) {
  const [reach, setReach] = useState(atOnce)
  const now = useServerNow(5_000)
  const { numberRoutes, isSwept } = useNumberScope(lists)
  const sweeping = useSweep(isSwept ? lists : null)
  const byKey = useTrunkFacts(lists.trunks.slice(0, reach), lists, now, (trunk) => ({
    parts: true,
    numberRoutes: numberRoutes(trunk),
  }))
  const readings = [...byKey.values()]
  const done = readings.filter(({ reading }) => !reading).length
  const next = Math.min(done + atOnce, lists.trunks.length)
  if (next > reach) setReach(next)

  const health = readings.map(({ freshFacts }) => trunkHealth(freshFacts))
  const trunks = lists.trunks.length
  const checked = health.filter((one) => one.checked).length
  const failing = health.filter(({ fails }) => fails).length
  const warned = health.filter(({ fails, warned: isWarned }) => isWarned && !fails).length
  const busy = lists.pending || done < trunks || sweeping

  const working = readings.flatMap(({ freshFacts }) =>
    isYoung(freshFacts.trunk, now) && canTakeCalls(freshFacts) ? [freshFacts.trunk] : [],
  )

  // Outside React: what the browser keeps, so that a trunk that stops working is not taken for one being set up.
  useEffect(() => noteWorked(working))
  // Outside React: what every page shows.
  useEffect(
    () => noteAccountCheck({ trunks, checked, busy, failing, warned }),
    [trunks, checked, busy, failing, warned],
  )
  useEffect(() => () => noteAccountCheck(null), [])
  return null
}

/** Loads the routes of all numbers in the background. */
function useSweep(lists: AccountLists | null): boolean {
  const client = useQueryClient()
  const sweep = useRef<RouteSweep>(null)
  const trunks = lists?.trunks
  const numbersOfInstance = lists?.numbersOfInstance

  // Outside React: the requests and the query cache.
  useEffect(() => {
    const started = startRouteSweep(client)
    sweep.current = started
    return () => started.stop()
  }, [client])
  useEffect(() => {
    const numbers =
      trunks && numbersOfInstance ? trunks.map((trunk) => numbersOfTrunk(trunk, { numbersOfInstance })) : []
    sweep.current?.cover([...new Set(numbers.flatMap((some) => [...some]))])
  }, [trunks, numbersOfInstance])
  return useSelector(sweptRoutes).busy
}
