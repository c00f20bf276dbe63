/** An element of the shell between the page and the docked bar, so that the toast covers neither. */
export const undoPlaceId = 'undo-place'
