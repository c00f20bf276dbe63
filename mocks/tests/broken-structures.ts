import { isRecord } from '../account/is-record.ts'

/** A value that parses as JSON and no longer has the structure of the state it was made from. */
export type BrokenStructure = { readonly what: string; readonly state: unknown }

/** Members that a state may leave out. */
const optional = /\.(?:met|configurations|settings)\.\w+$|\.settings$/

/** No state allows an object without members where it has text or a number, or a number where it has an object. */
const ofWrongType = (value: unknown): unknown => (typeof value === 'object' && value !== null ? 7 : {})

/** A second row like the last one, under a key that is not its own. */
function withExtraRow(rows: readonly unknown[]): readonly unknown[] {
  const like = rows.findLast((row) => isRecord(row) && isRecord(row['row']))
  return [...rows, isRecord(like) ? { ...like, key: ` ${String(like['key'])}` } : {}]
}

/** Every way to leave out one member of a state, to give one value a wrong type, or to add one row that fits nowhere. */
export function brokenStructures(state: unknown, path = 'state'): readonly BrokenStructure[] {
  if (Array.isArray(state)) {
    const items: readonly unknown[] = state
    return [
      { what: `${path} with an extra {}`, state: [...items, {}] },
      { what: `${path} with an extra row`, state: withExtraRow(items) },
      ...items.flatMap((item, index) =>
        within(`${path}.${index}`, item).map(({ what, state: broken }) => ({ what, state: items.with(index, broken) })),
      ),
    ]
  }
  if (!isRecord(state)) return []
  return Object.entries(state).flatMap(([name, value]) => {
    const at = `${path}.${name}`
    const { [name]: _, ...others } = state
    return [
      ...(optional.test(at) ? [] : [{ what: `without ${at}`, state: others }]),
      ...within(at, value).map(({ what, state: broken }) => ({ what, state: { ...state, [name]: broken } })),
    ]
  })
}

const within = (path: string, value: unknown): readonly BrokenStructure[] => [
  { what: `${path} of a wrong type`, state: ofWrongType(value) },
  ...brokenStructures(value, path),
]
