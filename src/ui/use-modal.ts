import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

/**
 * Keeps a `<dialog>` modal while `open`, and focus where it belongs. A layout effect, because its clean-up must still
 * find the dialog in the document when the whole component goes away: only then does the browser give focus back.
 */
export function useModal(
  ref: RefObject<HTMLDialogElement | null>,
  open: boolean,
  returnFocusTo: (() => HTMLElement | null) | undefined,
): void {
  const fallBack = useEffectEvent(() => returnFocusTo?.()?.focus())

  // Outside React: the browser's top layer and its focus.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!open || !dialog) return
    const show = () => {
      dialog.showModal()
      const first = dialog.querySelector<HTMLElement>('[data-initial-focus]') ?? dialog.querySelector('h1')
      first?.focus()
    }
    // Closed by anything but its owner (a browser may insist): it stays open until the owner agrees.
    dialog.addEventListener('close', show)
    show()
    return () => {
      dialog.removeEventListener('close', show)
      dialog.close()
      // After the commit: an opener that the same update removed has lost the focus again.
      setTimeout(() => {
        if (document.activeElement === document.body) fallBack()
      })
    }
  }, [ref, open])
}
