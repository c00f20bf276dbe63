/** Marks a button that opens a dialog, to get the focus if the element that had it is gone. */
export const opens = (what: string) => ({ 'data-opens': what })

/** Returns that button, for `returnFocusTo`. */
export const openerOf = (what: string) => (): HTMLElement | null => document.querySelector(`[data-opens="${what}"]`)
