/** Values of every JSON type, as JSON text, because `1e400` and a member given twice cannot be made of objects. */
const values: readonly { readonly type: string; readonly json: string }[] = [
  { type: 'null', json: 'null' },
  { type: 'boolean', json: 'true' },
  { type: 'number', json: '-1' },
  { type: 'number', json: '1e400' },
  { type: 'number', json: '0.5' },
  { type: 'number', json: '99999999999999999999' },
  { type: 'string', json: '""' },
  { type: 'string', json: '"constructor"' },
  { type: 'string', json: '"\\u0000\\ud800"' },
  { type: 'string', json: JSON.stringify('x'.repeat(200_000)) },
  { type: 'list', json: '[]' },
  { type: 'list', json: `${'['.repeat(5000)}${']'.repeat(5000)}` },
  { type: 'object', json: '{}' },
  { type: 'object', json: '{"toString":1,"valueOf":null}' },
  { type: 'object', json: '{"__proto__":{"length":1},"length":-1}' },
]

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value)

export type WrongBody = {
  readonly what: string
  readonly body: string
  /** Whether the value has another type than the right one, so that it must be refused. */
  readonly isOtherType: boolean
}

/** The places of all members and items, the deepest last. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [[...at, key], ...placesIn(item, [...at, key])])
}

/** The JSON text of a value, with other text at one place. */
function withText(value: unknown, place: readonly string[], text: string): string {
  const [key, ...rest] = place
  if (key === undefined || typeof value !== 'object' || value === null) return text
  const inside = (name: string, item: unknown): string =>
    name === key ? withText(item, rest, text) : JSON.stringify(item)
  const entries = Object.entries(value)
  return Array.isArray(value)
    ? `[${entries.map(([name, item]) => inside(name, item)).join(',')}]`
    : `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${inside(name, item)}`).join(',')}}`
}

const valueOf = (value: unknown, [key, ...rest]: readonly string[]): unknown =>
  key === undefined || typeof value !== 'object' || value === null
    ? value
    : valueOf(new Map(Object.entries(value)).get(key), rest)

/** Each value at each place of a right body, and each member given twice. */
export function wrongBodies(right: unknown): readonly WrongBody[] {
  return placesIn(right).flatMap((place) => {
    const now = valueOf(right, place)
    const wrong = values.map(({ type, json }) => ({
      what: `${place.join('.')}: ${json.slice(0, 40)}`,
      body: withText(right, place, json),
      isOtherType: type !== typeOf(now),
    }))
    const key = JSON.stringify(place.at(-1))
    const twice = `${JSON.stringify(now)},${key}:${JSON.stringify(now)}`
    const isMember = !/^"\d+"$/.test(key)
    const repeated = { what: `${place.join('.')} twice`, body: withText(right, place, twice), isOtherType: true }
    return isMember ? [...wrong, repeated] : wrong
  })
}

/** Bodies without a JSON object. */
export const noBodies: readonly string[] = ['[]', 'null', '5', '"text"', 'true', '{', 'name=empty', '\0', '[{}]']
