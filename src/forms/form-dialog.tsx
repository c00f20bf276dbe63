import type { ReactNode } from 'react'
import { CodedText } from '../ui/coded-text.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogButtons } from '../ui/dialog-buttons.tsx'
import { ReasonedButton } from '../ui/reasoned-button.tsx'
import { FormFrame } from './form-frame.tsx'
import type { FormValues } from './form-values.ts'
import { FormStanding } from './save-bar.tsx'
import type { Form } from './use-form.tsx'
import { useCloseDialog } from './use-url-dialog.ts'

type Props<V extends FormValues> = {
  readonly form: Form<V>
  readonly title: string
  readonly description?: ReactNode
  /** Label of the save button: "Create trunk". */
  readonly save: string
  /** Why it cannot be saved now, other than field problems. */
  readonly disabledReason?: string | undefined
  /** That Twilio allows no more. Said in view too, because a tooltip cannot hold the link of its code. */
  readonly limit?: string | undefined
  readonly returnFocusTo?: () => HTMLElement | null
  readonly children: ReactNode
}

/**
 * A form in a dialog of the URL, mounted while it is open. Asks before typed values are lost and stays open during a
 * save. Mark the first field `initialFocus`; a dialog without fields focuses Cancel.
 */
export function FormDialog<V extends FormValues>(props: Props<V>) {
  const { form, title, description, save, disabledReason, limit, returnFocusTo, children } = props
  const busy = form.phase !== 'editing'
  const closeDialog = useCloseDialog()
  const close = () => form.guard.leaveFor(closeDialog)
  return (
    <Dialog
      open
      onClose={close}
      title={title}
      description={description}
      dismissible={!busy}
      {...(returnFocusTo && { returnFocusTo })}
      footer={
        <>
          <div className="min-w-0 flex-1 text-text-2 empty:max-md:hidden max-md:basis-full">
            <FormStanding form={form}>{limit && <CodedText>{limit}</CodedText>}</FormStanding>
          </div>
          <DialogButtons>
            <ReasonedButton
              data-initial-focus
              disabledReason={busy ? 'Saving is in progress' : undefined}
              onClick={close}
            >
              Cancel
            </ReasonedButton>
            <ReasonedButton
              submit
              form={form.id}
              variant="primary"
              busy={busy}
              disabledReason={limit ?? disabledReason}
            >
              {form.failure?.kind === 'unknown' ? 'Look again' : save}
            </ReasonedButton>
          </DialogButtons>
        </>
      }
    >
      <FormFrame form={form} label={title} shape="dialog">
        {children}
      </FormFrame>
    </Dialog>
  )
}
