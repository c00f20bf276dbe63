import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { noteCapacity } from '../../account/capacity-notes.ts'
import { type CapacityNote, parseCps } from '../../domain/account/capacity.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { actingOperator } from '../../ledger/acting-operator.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'

type Props = {
  readonly instance: TrunkInstance
  readonly note: CapacityNote | undefined
  readonly onClose: () => void
}

const problem = 'Enter a whole number from 1 to 10,000.'

/** Notes an instance's CPS in this browser. Nothing is sent to Twilio. */
export function CapacityForm({ instance: { region, sid }, note, onClose }: Props) {
  const [typed, setTyped] = useState(note === undefined ? '' : String(note.cps))
  const [isWrong, setIsWrong] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // Outside React: the focus, because the button that opened the form has gone.
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const label = `CPS in ${regionLabel(region)}`

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const cps = parseCps(typed)
    setIsWrong(cps === undefined)
    if (cps === undefined) {
      event.currentTarget.querySelector('input')?.focus()
      announce(problem)
      return
    }
    noteCapacity(sid, { cps, by: actingOperator(), at: serverNow() })
    announce(`${label} noted`)
    onClose()
  }
  const remove = () => {
    noteCapacity(sid, null)
    announce(`Note of the ${label} removed`)
    onClose()
  }

  return (
    <form ref={form} onSubmit={submit} noValidate aria-label={label} className="grid gap-3">
      <NumberField
        name="cps"
        label={label}
        hint="As Twilio’s Console shows it. The note stays in this browser."
        value={typed}
        onChange={setTyped}
        problem={isWrong ? problem : null}
      />
      <p className="flex flex-wrap gap-2">
        <Button submit variant="primary" size="sm">
          Save the note
        </Button>
        <Button size="sm" onClick={onClose}>
          Cancel
        </Button>
        {note !== undefined && (
          <Button size="sm" onClick={remove}>
            Remove the note
          </Button>
        )}
      </p>
    </form>
  )
}
