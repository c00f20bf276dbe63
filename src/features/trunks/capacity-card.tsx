import { useState } from 'react'
import { capacityOf, useCapacityNotes } from '../../account/capacity-notes.ts'
import { cpsUntilRaised } from '../../domain/account/capacity.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { cpsNotedText, cpsUnknownText } from '../../domain/verdict/capacity-text.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CodedText } from '../../ui/coded-text.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { openerOf, opens } from '../../ui/opener.ts'
import { RegionChip } from '../../ui/region-chip.tsx'

const CapacityForm = lazyPart(async () => (await import('./capacity-form.tsx')).CapacityForm)

type Props = { readonly trunk: Trunk; readonly instance: TrunkInstance }

/** What is noted of the instance's CPS, which only Twilio's Console shows (R21). */
export function CapacityCard({ trunk, instance }: Props) {
  const { region } = instance
  const note = capacityOf(trunk, useCapacityNotes())[region]
  const [isNoting, setIsNoting] = useState(false)
  const close = () => {
    setIsNoting(false)
    // Outside React: the focus, once the button is there again.
    requestAnimationFrame(() => openerOf(`capacity ${region}`)()?.focus())
  }
  return (
    <Card id="capacity" label="Capacity">
      <CardHeader
        title="Capacity"
        beside={<RegionChip region={region} />}
        actions={
          !isNoting && (
            <Button size="sm" {...opens(`capacity ${region}`)} onClick={() => setIsNoting(true)}>
              {note === undefined ? 'Note the CPS…' : 'Change the note…'}
            </Button>
          )
        }
      />
      <div className="grid gap-3 px-4 py-3 max-md:px-3">
        <p>{note === undefined ? cpsUnknownText(region) : cpsNotedText(region, note)}.</p>
        <p className="max-w-170 type-small text-text-2">
          <CodedText>
            {`CPS is the number of new calls from your PBX per second, for this trunk in ${regionLabel(region)} only. It is ${cpsUntilRaised} until you raise it in Twilio’s Console. Calls above it get 503, error 32001.`}
          </CodedText>
        </p>
        {isNoting && <CapacityForm instance={instance} note={note} onClose={close} />}
      </div>
    </Card>
  )
}
