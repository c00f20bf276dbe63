import { useEffect, useRef } from 'react'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { announce } from '../../ui/announce.ts'
import { settledSentences, propagatingRoutes, type PropagatingRoute } from './settled.ts'

/** Announces "Settled" once for each route that settles while the page shows it. */
export function useSettledAnnouncement(facts: TrunkFacts): void {
  const before = useRef<readonly PropagatingRoute[]>([])

  // Outside React: the live region of screen readers.
  useEffect(() => {
    for (const sentence of settledSentences(before.current, facts)) announce(sentence)
    before.current = propagatingRoutes(facts)
  }, [facts])
}
