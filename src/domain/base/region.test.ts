import { expect, it } from 'vitest'
import { byRegion, parseRegionCode, regionOfUrl, regionCodes, regionLabel } from './region.ts'

it.each(['us1', 'ie1', 'au1'])('%s is a Region', (code) => {
  expect(parseRegionCode(code)).toBe(code)
})

it.each(['', 'US1', 'us2', 'de1', 'dublin', 'ie1 ', 'toString'])('%j is none', (code) => {
  expect(parseRegionCode(code)).toBeUndefined()
})

it('makes one value for each Region, in order', () => {
  expect(Object.entries(byRegion(regionLabel))).toEqual([
    ['us1', 'US1'],
    ['ie1', 'IE1'],
    ['au1', 'AU1'],
  ])
  expect(regionCodes).toEqual(['us1', 'ie1', 'au1'])
})

it.each([
  ['ie1', 'ie1'],
  ['IE1', 'ie1'],
  ['banana', undefined],
  ['', undefined],
  [undefined, undefined],
])('an address with %j names %j', (text, region) => {
  expect(regionOfUrl(text)).toBe(region)
})
