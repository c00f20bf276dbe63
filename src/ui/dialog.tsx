import { X } from 'lucide'
import { type ReactNode, useId, useRef } from 'react'
import { Announcer } from './announcer.tsx'
import { IconButton } from './icon-button.tsx'
import { useModal } from './use-modal.ts'

type Props = {
  /** Usually from the URL. `onClose` asks the owner to close. */
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly description?: ReactNode
  readonly children: ReactNode
  /** Always in view: what blocks the action, then the buttons. */
  readonly footer?: ReactNode
  /** False while a write is in flight, so that Esc, the backdrop and the cross do nothing. */
  readonly dismissible?: boolean
  /** Gets the focus if the opener is gone or there was none (a deep link); otherwise the page's heading does. */
  readonly returnFocusTo?: () => HTMLElement | null
  /** `page`: for a large dialog that the operator compares with the page behind it. */
  readonly size?: 'dialog' | 'page'
}

const widths = { dialog: 'w-170', page: 'w-230' } as const

/**
 * A modal dialog. The first element with `data-initial-focus` gets the focus: the first control of a form, or the button
 * that leaves a question, a review or a result. Afterwards the focus returns. The contents mount only while it is open.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  footer,
  dismissible = true,
  returnFocusTo,
  size = 'dialog',
}: Props) {
  const titleId = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useModal(ref, { open, onDismiss: onClose, dismissible, returnFocusTo })
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={`max-h-[calc(100dvh-32px)] max-w-[calc(100vw-32px)] flex-col overflow-hidden rounded-dialog border border-line-strong bg-surface text-text open:flex max-md:max-w-[calc(100vw-16px)] ${widths[size]}`}
    >
      {open && (
        <>
          <header className="flex items-start gap-3 px-6 pt-4.5 pb-3.5 max-md:px-4 max-md:[&>button]:-mt-2.5 max-md:[&>button]:-mr-2">
            <div className="min-w-0 flex-1">
              <h1 id={titleId} tabIndex={-1} className="type-dialog-title outline-none">
                {title}
              </h1>
              {description && <div className="mt-0.5 text-text-2">{description}</div>}
            </div>
            <IconButton
              icon={X}
              label="Close"
              size="sm"
              aria-disabled={!dismissible || undefined}
              onClick={dismissible ? onClose : undefined}
            />
          </header>
          <div
            role="group"
            aria-labelledby={titleId}
            // It scrolls, so the keyboard must reach it even if nothing in it takes focus.
            tabIndex={0}
            className="grid min-h-0 flex-1 -mt-1 content-start gap-3.5 overflow-auto overscroll-contain px-6 pt-1 pb-4 -outline-offset-2 max-md:px-4"
          >
            {children}
          </div>
          {footer && (
            <footer className="flex flex-wrap items-center gap-2 border-t border-line bg-raised px-6 py-3 max-md:px-4">
              {footer}
            </footer>
          )}
          <Announcer />
        </>
      )}
    </dialog>
  )
}
