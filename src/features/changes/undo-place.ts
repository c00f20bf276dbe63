/** An element of the shell between the page and the docked bar, so that the toast covers neither. */
export const undoPlaceId = 'undo-place'

/** Where `KeepingNote` appears, on top of every page. */
export const keepingPlaceId = 'keeping'
