/** On a button that opens a dialog, so that focus finds it when what had the focus before is gone. */
export const opens = (what: string) => ({ 'data-opens': what })

/** For `returnFocusTo`: that button. */
export const openerOf = (what: string) => (): HTMLElement | null => document.querySelector(`[data-opens="${what}"]`)
