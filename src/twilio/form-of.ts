type Settings = Readonly<Record<string, string | number | boolean | null | undefined>>

/** In Twilio's names: `{ friendlyName: null, secure: true }` → `FriendlyName=&Secure=true`. An empty text clears. */
export const formOf = (settings: Settings): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.charAt(0).toUpperCase() + name.slice(1), String(value ?? '')]],
    ),
  )

/** Whether a resource stands as such a form left it. */
export function agrees(resource: object, sent: Settings): boolean {
  const stands = new Map<string, unknown>(Object.entries(resource))
  return Object.entries(sent).every(
    ([name, value]) => value === undefined || stands.get(name) === (value === '' ? null : value),
  )
}
