import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import { watchOpener } from './watch-opener.ts'

type Options = {
  readonly open: boolean
  /** Asked by Esc and by a press on the backdrop; the owner decides. */
  readonly onDismiss: () => void
  readonly dismissible: boolean
  readonly returnFocusTo: (() => HTMLElement | null) | undefined
}

/**
 * Keeps a `<dialog>` modal while `open`, and focus where it belongs. A layout effect, because its clean-up must still
 * find the dialog in the document when the whole component goes away: only then does the browser give focus back.
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
      // Not that of a file picker or a select within.
      if (event.target !== dialog) return
      event.preventDefault()
      dismiss()
    }
    // Chromium lets a second Esc close a dialog whose `cancel` was refused; a refused key press does not get that far.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isDismissible()) event.preventDefault()
    }
    // A press that begins and ends on the backdrop: not a selection of text that ends there.
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
    // Closed by anything but its owner (a browser may insist): it stays open until the owner agrees.
    dialog.addEventListener('close', show, listen)
    show()
    return () => {
      listening.abort()
      dialog.close()
      // After the commit: an opener that the same update removed has lost the focus again.
      setTimeout(() => {
        if (document.activeElement === document.body) fallBack()
        watchOpener(fallBack)
      })
    }
  }, [ref, open])
}

/** The opener is gone, or there was none: from the heading of the page one can go on. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('#main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}
