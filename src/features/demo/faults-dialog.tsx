import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { regionCodes, regionLabel, regions } from '../../domain/base/region.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Status } from '../../ui/status.tsx'
import { useSetFaults } from './demo-mutations.ts'
import { demoQueries } from './demo-queries.ts'
import { effectChoices, operationChoices, timesChoices, type TimesChoice, timesOf } from './fault-choices.ts'
import { faultInWords } from './fault-text.ts'

const regionChoices = [
  { value: 'any', label: 'Any Region' } as const,
  ...regionCodes.map((code) => ({ value: code, label: `${regionLabel(code)} ${regions[code].country}` })),
]

export function FaultsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data } = useQuery(demoQueries.state())
  const setFaults = useSetFaults()
  const faults = data?.faults ?? []
  const [region, setRegion] = useState<(typeof regionChoices)[number]['value']>('any')
  const [operation, setOperation] = useState<(typeof operationChoices)[number]['value']>('write')
  const [effect, setEffect] = useState<(typeof effectChoices)[number]['value']>('status-503')
  const [often, setOften] = useState<TimesChoice>('once')
  const [count, setCount] = useState('3')
  const [asked, setAsked] = useState(false)
  const chosen = timesOf(often, count)
  const needsCount = often === 'next' || often === 'percent'

  const add = () => {
    setAsked(true)
    if ('problem' in chosen) return
    setFaults.mutate([...faults, { region, operation, effect, times: chosen.times }], { onSuccess: onClose })
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Faults"
      description="The API fails on purpose, where and as often as you choose. The account does not change."
      footer={
        <>
          {setFaults.error && (
            <Status tone="bad" small>
              Demo error: {setFaults.error.message}
            </Status>
          )}
          <DialogButtons>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="primary" busy={setFaults.isPending} onClick={add}>
              Switch the fault on
            </Button>
          </DialogButtons>
        </>
      }
    >
      {faults.length > 0 && (
        <ul aria-label="Faults that are on" className="grid gap-1">
          {faults.map((fault) => (
            <li key={faultInWords(fault)} className="flex flex-wrap items-center gap-2">
              <Status tone="warn" small>
                {faultInWords(fault)}
              </Status>
              <Button
                size="sm"
                variant="ghost"
                aria-label={`Clear: ${faultInWords(fault)}`}
                onClick={() => setFaults.mutate(faults.filter((other) => other !== fault))}
              >
                Clear
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
        <ChoiceField
          label="Where"
          name="region"
          value={region}
          onChange={setRegion}
          options={regionChoices}
          initialFocus
        />
        <ChoiceField
          label="What fails"
          name="operation"
          value={operation}
          onChange={setOperation}
          options={operationChoices}
        />
        <ChoiceField label="How" name="effect" value={effect} onChange={setEffect} options={effectChoices} />
        <ChoiceField label="How often" name="often" value={often} onChange={setOften} options={timesChoices} />
        {needsCount && (
          <NumberField
            label={often === 'percent' ? 'Percent of the requests' : 'How many requests'}
            name="count"
            value={count}
            onChange={setCount}
            problem={asked && 'problem' in chosen ? chosen.problem : null}
          />
        )}
      </div>
    </Dialog>
  )
}
