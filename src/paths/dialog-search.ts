/** The URL parameters that open a modal dialog. Only one dialog is open at a time. */
export const noDialog = {
  reroute: undefined,
  undo: undefined,
  numbers: undefined,
  number: undefined,
  uri: undefined,
  ask: undefined,
  attach: undefined,
  detach: undefined,
  do: undefined,
  entry: undefined,
  user: undefined,
  address: undefined,
  new: undefined,
  copy: undefined,
}

/** A dialog that a URL opens, or the drawer of test calls with the leg of the call path. */
export type DialogSearch = { readonly [Key in keyof typeof noDialog | 'call' | 'leg']?: string | undefined }
