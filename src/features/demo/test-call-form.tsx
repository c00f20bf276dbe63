import { useQuery } from '@tanstack/react-query'
import { Phone } from 'lucide'
import { type SubmitEvent, useState } from 'react'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import { isPropagating, type Leg } from '../../domain/account/route.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { knownCallers } from './caller-queries.ts'
import { OriginationFields } from './origination-fields.tsx'
import { TerminationFields } from './termination-fields.tsx'
import { type DraftProblem, originationCall, seeded, terminationCall, typedChoice } from './test-call-draft.ts'
import { TestCallFailure } from './test-call-failure.tsx'
import type { TestCall } from './test-call.ts'

type Props = {
  readonly leg: Leg
  readonly facts: TrunkFacts
  readonly onPlace: (calls: readonly TestCall[]) => void
  readonly placing: boolean
}

/** Enough to reach both Regions while the route propagates. */
const severalCalls = 5

export function TestCallForm({ leg, facts, onPlace, placing }: Props) {
  const { domainName } = facts.trunk
  const numbers = facts.numbers.map(({ number }) => number)
  const known = useQuery({ ...knownCallers(domainName), enabled: leg === 'termination' && domainName !== null })
  const callers = known.data ?? []
  const [termination, setTermination] = useState({ caller: '', address: '', user: '', through: '', uri: '' })
  const [origination, setOrigination] = useState({ number: '', typedNumber: '', from: '' })
  const [seed, setSeed] = useState('1')
  const [problem, setProblem] = useState<DraftProblem | null>(null)

  const fromPbx = { ...termination, caller: termination.caller || (callers[0]?.name ?? typedChoice) }
  const toNumber = { ...origination, number: origination.number || (numbers[0] ?? typedChoice) }
  const called = facts.numbers.find(({ number }) => number === toNumber.number)
  const route = leg === 'termination' ? facts.terminationRoute : called?.route
  const several = route ? isPropagating(route, facts.now) : false

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (placing) return
    const call =
      leg === 'origination' ? originationCall(toNumber) : domainName && terminationCall(fromPbx, domainName, callers)
    if (!call) return
    setProblem(call.ok ? null : call.error)
    if (call.ok) return onPlace(several ? seeded(call.value, seed, severalCalls) : [call.value])
    event.currentTarget.querySelector<HTMLElement>(`[name="${call.error.field}"]`)?.focus()
    // Screen readers say nothing if the field already has the focus.
    announce(call.error.problem)
  }

  return (
    <form onSubmit={submit} noValidate aria-label="Test call" className="grid content-start gap-3">
      {leg === 'termination' ? (
        <>
          {known.error && (
            <TestCallFailure
              error={known.error}
              what="Loading the known callers"
              onRetry={() => void known.refetch()}
              retrying={known.isFetching}
            />
          )}
          <TerminationFields
            draft={fromPbx}
            onChange={(change) => setTermination((before) => ({ ...before, ...change }))}
            callers={callers}
            problem={problem}
          />
        </>
      ) : (
        <OriginationFields
          draft={toNumber}
          onChange={(change) => setOrigination((before) => ({ ...before, ...change }))}
          numbers={numbers}
          problem={problem}
        />
      )}
      {several && (
        <TextField
          name="seed"
          label="Seed"
          hint="While the route propagates, the demo places five calls. The same seed gives the same five."
          mono
          value={seed}
          onChange={setSeed}
        />
      )}
      <div>
        <Button submit variant="primary" icon={Phone} busy={placing}>
          {several ? 'Place five test calls' : 'Place test call'}
        </Button>
      </div>
    </form>
  )
}
