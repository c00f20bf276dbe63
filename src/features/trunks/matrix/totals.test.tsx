import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { eastMountainFacts } from '../../../domain/account/facts-fixture.ts'
import type { RegionCode } from '../../../domain/base/region.ts'
import { ListStatus } from './list-status.tsx'
import { NumbersCell } from './numbers-cell.tsx'
import { rowOf } from './row-fixture.ts'

const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, '')

it.each<readonly [string, readonly RegionCode[], string]>([
  ['of all Regions', [], '11 trunks, updated '],
  ['without a Region', ['us1'], '11 trunks, US1 not loaded, updated '],
  ['without two Regions', ['us1', 'au1'], '11 trunks, US1, AU1 not loaded, updated '],
])('the count of trunks, %s', (_name, notRead, expected) => {
  const markup = renderToStaticMarkup(
    <ListStatus shown={11} total={11} notRead={notRead} updatedAt={0} reading={false} />,
  )
  expect(textOf(markup)).toContain(expected)
})

it.each([
  ['no numbers in the loaded Regions', [], 'Numbers: IE1 not loaded'],
  ['numbers in the loaded Regions', eastMountainFacts().numbers, 'Numbers: 1 · IE1 not loaded'],
])('the count of numbers without a Region: %s', (_name, numbers, expected) => {
  const row = rowOf({ ...eastMountainFacts(), numbers, numberListsRead: ['us1', 'au1'] })
  const markup = renderToStaticMarkup(
    <table>
      <tbody>
        <tr>
          <NumbersCell row={row} onReadAll={() => undefined} />
        </tr>
      </tbody>
    </table>,
  )
  expect(textOf(markup)).toContain(expected)
})
