import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../paths/paths.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { BoundField } from '../../forms/bound-field.tsx'
import { useCloseDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogButtons } from '../../ui/dialog-buttons.tsx'
import { Status } from '../../ui/status.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type AccessListSummary, accessListWords } from '../../account/access-list-kind.ts'
import { targetOf, targetOptions } from './copy-form.ts'
import { missingText } from './missing-users.ts'
import { MissingPasswords } from './missing-passwords.tsx'
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
  /** Users that were left out for want of a password. */
  readonly missing?: readonly string[]
  readonly children: ReactNode
}

/** After the copy: what it left in the target, and the way there. */
export function CopyDone({ target, missing: names, children }: DoneProps) {
  const { region, kind, sid, friendlyName } = target
  const missing = names ?? []
  const close = useCloseDialog()
  return (
    <Dialog
      open
      onClose={close}
      title={`Copied to ${regionLabel(region)}`}
      footer={
        <DialogButtons>
          <Button onClick={close}>Close</Button>
          <Link
            to={paths.accessList}
            params={{ region, kind, sid }}
            search={missing.length > 0 ? { missing: missingText(missing) } : {}}
            replace
            className={buttonClass({ variant: 'primary' })}
            data-initial-focus
          >
            Open it in {regionLabel(region)}
          </Link>
        </DialogButtons>
      }
    >
      <p>
        <Status tone="ok">{friendlyName}</Status>
      </p>
      {children}
      {missing.length > 0 && <MissingPasswords list={target} names={missing} />}
      <p className="text-text-2">
        It is attached to no trunk by this: do so on the Termination tab of a trunk in {regionLabel(region)}.
      </p>
    </Dialog>
  )
}
