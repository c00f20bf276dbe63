// @ts-check
import { hundredThousandNumbers, providerWith } from '../../mocks/scenarios/hundred-thousand-numbers.ts'
import { buildScenario } from '../../mocks/scenarios/build-scenario.ts'
import { createMemoryBackends } from '../../mocks/store/memory-backend.ts'
import { createStore } from '../../mocks/store/store.ts'
import { allNumbers } from '../../mocks/tests/whole-lists.ts'
import { parseInstant } from '../../src/domain/base/instant.ts'
import { regionCodes } from '../../src/domain/base/region.ts'
import { createDirectoryBuilder } from '../../src/features/numbers/directory.ts'
import { selectNumbers } from '../../src/features/numbers/select-numbers.ts'

const sizes = [
  { name: '1k', scenario: providerWith(0.004) },
  { name: '10k', scenario: providerWith(0.094) },
  { name: '100k', scenario: hundredThousandNumbers },
]
const runs = 7
const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Processor milliseconds to select and sort the list of numbers without a pause, for accounts of different sizes. */
export async function benchDirectory() {
  const now = parseInstant('2026-11-25T09:00:00Z')
  if (now === undefined) throw new Error('The time is not valid')
  /** @type {Record<string, Record<string, number>>} */
  const table = {}
  for (const { name, scenario } of sizes) {
    const builder = createDirectoryBuilder()
    const store = createStore(createMemoryBackends()(), async () => buildScenario(scenario, now))
    const configurations = allNumbers(await store.read()).flatMap(({ sid, number, configurations: all }) =>
      regionCodes.flatMap((region) => {
        const there = all[region]
        return there ? [{ region, sid, number, ...there }] : []
      }),
    )
    for (const configuration of configurations) builder.add(configuration)
    const directory = { rows: builder.rows(), regionsRead: regionCodes }
    const select = (/** @type {string} */ query, /** @type {'number' | 'name'} */ sort) =>
      timed(() =>
        selectNumbers(
          {
            directory,
            filters: { query, routed: null, state: null, sort },
            trunkNames: new Map(),
            routeOf: () => undefined,
            now,
          },
          { isOver: () => false, rest: async () => undefined },
        ),
      )
    table[name] = {
      numbers: directory.rows.length,
      'search by a name': await select('leeds line 9', 'number'),
      'search by digits': await select('0113 496', 'number'),
      'sorted by name': await select('', 'name'),
    }
  }
  return table
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const times = []
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return median(times)
}
