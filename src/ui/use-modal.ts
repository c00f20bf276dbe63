import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import { watchOpener } from './watch-opener.ts'

type Options = {
  readonly open: boolean
  /** Called on Esc and on a press on the backdrop; the owner decides. */
  readonly onDismiss: () => void
  readonly dismissible: boolean
  readonly returnFocusTo: (() => HTMLElement | null) | undefined
}

/**
 * Shows a `<dialog>` as modal while `open`, and handles focus. It is a layout effect, because its clean-up must find the
 * dialog still in the document when the component unmounts; only then does the browser return the focus.
 */
export function useModal(ref: RefObject<HTMLDialogElement | null>, options: Options): void {
  const { open } = options
  const dismiss = useEffectEvent(() => {
    if (options.dismissible) options.onDismiss()
  })
  const isDismissible = useEffectEvent(() => options.dismissible)
  const fallBack = useEffectEvent(() => {
    options.returnFocusTo?.()?.focus()
    if (document.activeElement === document.body) focusHeading()
  })

  // Outside React: the browser's top layer and its focus.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!open || !dialog) return undefined
    const listening = new AbortController()
    const listen = { signal: listening.signal }
    const show = () => {
      dialog.showModal()
      const first = dialog.querySelector<HTMLElement>('[data-initial-focus]') ?? dialog.querySelector('h1')
      first?.focus()
    }
    const onCancel = (event: Event) => {
      // Ignore the event of a file picker or a select inside.
      if (event.target !== dialog) return
      event.preventDefault()
      dismiss()
    }
    // In Chromium a second Esc closes a dialog whose `cancel` was prevented; preventing the key press avoids that.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isDismissible()) event.preventDefault()
    }
    // The press must begin and end on the backdrop, so that selecting text does not close the dialog.
    let began = false
    const onPointerDown = (event: PointerEvent) => {
      began = event.target === dialog
    }
    const onClick = (event: MouseEvent) => {
      if (began && event.target === dialog) dismiss()
    }
    dialog.addEventListener('cancel', onCancel, listen)
    dialog.addEventListener('keydown', onKeyDown, listen)
    dialog.addEventListener('pointerdown', onPointerDown, listen)
    dialog.addEventListener('click', onClick, listen)
    // If a browser closes it, it opens again: only the owner closes it.
    dialog.addEventListener('close', show, listen)
    show()
    return () => {
      listening.abort()
      dialog.close()
      // After the commit, because the same update may have removed the opener.
      setTimeout(() => {
        if (document.activeElement === document.body) fallBack()
        watchOpener(fallBack)
      })
    }
  }, [ref, open])
}

/** Without an opener, the focus goes to the page's heading. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('#main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}
