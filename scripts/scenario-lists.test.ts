import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scenarioNames } from '../mocks/scenarios/load-scenario.ts'
import { scenarioTitles } from '../src/features/demo/scenario-titles.ts'

// The console uses the mock only as an API, so it repeats the scenario names, and so does the README.

test('the demo bar offers every scenario', () => {
  expect(new Set(scenarioTitles.map(({ name }) => name))).toEqual(new Set(scenarioNames))
})

test('the README lists every scenario', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('### Scenarios')
  const [table = ''] = section.split('\n## ')
  const named = [...table.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, name = '']) => name)
  expect(new Set(named)).toEqual(new Set(scenarioNames))
})
