import { X } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { addEvidence, changeRecords } from '../../ledger/change-store.ts'
import { useCloseDialog } from '../../forms/use-url-dialog.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { openerOf } from '../../ui/opener.ts'
import { PlacedCalls } from './placed-calls.tsx'
import type { TestCallPanelProps } from '../calls/simulated-calls.ts'
import { TestCallAnswer } from './test-call-answer.tsx'
import { TestCallFailure } from './test-call-failure.tsx'
import { TestCallForm } from './test-call-form.tsx'
import { testCallEvidence } from './test-call-evidence.ts'
import { tracedPath } from './traced-path.ts'
import { type PlacedCall, useTestCalls } from './use-test-calls.ts'

export function TestCallPanel({ leg, reading, onShow }: TestCallPanelProps) {
  const { facts } = reading
  const close = useCloseDialog({ call: undefined })
  const titleRef = useRef<HTMLSpanElement>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const { trunks } = useAccountLists()
  const draw = (placed: PlacedCall) =>
    onShow({ leg: placed.result.leg, draw: (all) => tracedPath(placed, all, facts.trunk) })
  const calls = useTestCalls(facts, trunks, {
    onPlaced: (placed) => {
      const proof = testCallEvidence(placed.call, placed.result, changeRecords(), placed.at)
      if (proof) void addEvidence(proof.changeId, [proof.evidence])
      setChosen(null)
      draw(placed)
    },
    onLoaded: draw,
  })
  const [newest] = calls.placed
  const shown = calls.placed.find(({ turn }) => turn === chosen) ?? newest

  // Outside React: the focus, which returns to the button, and the diagram below.
  useEffect(() => {
    titleRef.current?.focus({ preventScroll: true })
    titleRef.current?.closest('section')?.scrollIntoView({ block: 'start' })
    return () => {
      onShow(null)
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) openerOf(`test call, ${leg}`)()?.focus()
      })
    }
    // oxlint-disable-next-line react/exhaustive-deps -- when it opens and closes, for a leg
  }, [leg])

  return (
    <Card label="Test call">
      <CardHeader
        title={
          <span ref={titleRef} tabIndex={-1} className="rounded-sm">
            {leg === 'termination' ? 'Test call from your PBX' : 'Test call to your numbers'}
          </span>
        }
        beside={<span className="type-small text-text-2">Simulated call</span>}
        actions={<IconButton icon={X} label="Close the test call" onClick={close} />}
      />
      <div className="grid grid-cols-[minmax(0,400px)_minmax(0,1fr)] gap-6 px-4 py-3.5 max-lg:grid-cols-1 max-lg:gap-4 max-md:px-3">
        <TestCallForm key={leg} leg={leg} facts={facts} onPlace={calls.place} placing={calls.placing} />
        <div className="grid min-w-0 content-start gap-3">
          {calls.error && (
            <TestCallFailure error={calls.error} what="The test call" onRetry={calls.retry} retrying={calls.placing} />
          )}
          {shown ? (
            <TestCallAnswer placed={shown} page={facts.trunk} />
          ) : (
            !calls.error && (
              <p className="text-text-2">
                The demo runs the call through the current routes, instances and lists. The call path below draws its
                way. The Region that processes the call stores its record.
              </p>
            )
          )}
          {shown && calls.placed.length > 1 && (
            <PlacedCalls
              placed={calls.placed}
              shown={shown.turn}
              onShow={(one) => {
                setChosen(one.turn)
                draw(one)
              }}
            />
          )}
        </div>
      </div>
    </Card>
  )
}
