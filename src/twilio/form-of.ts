type Settings = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Uses Twilio's names: `{ friendlyName: null, secure: true }` → `FriendlyName=&Secure=true`. Empty text clears. */
export const formOf = (settings: Settings): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.charAt(0).toUpperCase() + name.slice(1), String(value ?? '')]],
    ),
  )

/** Whether a resource has the values that such a form sent. */
export function agrees(resource: object, sent: Settings): boolean {
  const found = new Map<string, unknown>(Object.entries(resource))
  return Object.entries(sent).every(
    ([name, value]) => value === undefined || found.get(name) === (value === '' ? null : value),
  )
}
