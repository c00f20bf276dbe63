/** Of the shell, between the page and what is docked under it: there the toast covers nothing of what it is about. */
export const undoPlaceId = 'undo-place'
