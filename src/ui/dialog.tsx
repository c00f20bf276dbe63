import { X } from 'lucide'
import { type ReactNode, useId, useRef } from 'react'
import { Announcer } from './announcer.tsx'
import { IconButton } from './icon-button.tsx'
import { useModal } from './use-modal.ts'

type Props = {
  /** Controlled, as a rule by the URL: `onClose` asks, the owner decides. */
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly description?: ReactNode
  readonly children: ReactNode
  /** Stays in view: what stands in the way, then the buttons. */
  readonly footer?: ReactNode
  /** False while a write is in flight: Esc, the backdrop and the cross do nothing. */
  readonly dismissible?: boolean
  /** Where focus goes when the opener is gone by then (or never was: a deep link); else to the page's heading. */
  readonly returnFocusTo?: () => HTMLElement | null
  /** `page`: for what would be a page of its own but is read against the one behind it. */
  readonly size?: 'dialog' | 'page'
}

const widths = { dialog: 'w-170', page: 'w-230' } as const

/**
 * A modal dialog. Focus starts at the first element that is marked `data-initial-focus`: the first control of a form,
 * the way out of a question, a review or a result. It returns to whatever had it before. Its contents mount only while it is open.
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
            // It scrolls: a keyboard must reach it even when nothing in it takes focus.
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
