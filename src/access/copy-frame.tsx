import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../app/paths.ts'
import { regionLabel } from '../domain/region.ts'
import type { BoundField } from '../forms/bound-field.tsx'
import { Button } from '../ui/button.tsx'
import { buttonClass } from '../ui/button-class.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Status } from '../ui/status.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type AccessListSummary, accessListWords } from './access-list-kind.ts'
import { targetOf, targetOptions } from './copy-form.ts'
import type { CopyTarget } from './use-copy-target.ts'

type FieldsProps = {
  readonly list: AccessListSummary
  readonly region: BoundField<string>
  readonly name: BoundField<string>
  readonly target: CopyTarget<AccessListSummary['kind']>
}

/** To which Region, and into which list there. */
export function CopyFields({ list, region, name, target }: FieldsProps) {
  const to = targetOf({ region: region.value, friendlyName: '' })
  const { entries } = accessListWords[list.kind]
  return (
    <>
      <ChoiceField {...region} options={targetOptions(list.region)} initialFocus />
      <TextField
        {...name}
        required
        hint={
          to === null
            ? 'Lists of different Regions may have the same name.'
            : target.existing
              ? `${regionLabel(to)} has a list of this name: it gets the ${entries} that it lacks.`
              : target.existing === null
                ? `A new list in ${regionLabel(to)}.`
                : target.error
                  ? `The lists of ${regionLabel(to)} could not be read.`
                  : `Reading the lists of ${regionLabel(to)}…`
        }
      />
    </>
  )
}

type DoneProps = {
  /** The list that now holds the copy. */
  readonly target: AccessListSummary
  readonly onClose: () => void
  readonly children: ReactNode
}

/** After the copy: what it left in the target, and the way there. */
export function CopyDone({ target, onClose, children }: DoneProps) {
  const { region, kind, sid, friendlyName } = target
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Copied to ${regionLabel(region)}`}
      footer={
        <div className="ml-auto flex gap-2">
          <Button onClick={onClose}>Close</Button>
          <Link
            to={paths.accessList}
            params={{ region, kind, sid }}
            search={{}}
            className={buttonClass({ variant: 'primary' })}
            data-initial-focus
          >
            Open it in {regionLabel(region)}
          </Link>
        </div>
      }
    >
      <p>
        <Status tone="ok">{friendlyName}</Status>
      </p>
      {children}
      <p className="text-text-2">
        It is attached to no trunk by this: do so on the Termination tab of a trunk in {regionLabel(region)}.
      </p>
    </Dialog>
  )
}
