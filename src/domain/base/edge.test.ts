import { describe, expect, it } from 'vitest'
import { edgeCity, findEdge, homeEdge, interconnectEdges, publicEdgeIds, publicEdges } from './edge.ts'
import { regionCodes, regions } from './region.ts'

it('lists the public edges in the order of their ids', () => {
  expect(publicEdges.map(({ id }) => id)).toEqual(publicEdgeIds)
})

it('has no id or legacy id twice', () => {
  const all = [...publicEdges, ...interconnectEdges]
  expect(new Set(all.map(({ id }) => id)).size).toBe(16)
  expect(new Set(all.map(({ legacyId }) => legacyId)).size).toBe(16)
})

describe('findEdge', () => {
  it.each(['dublin', 'sao-paulo', 'london-ix'])('knows %s', (id) => {
    expect(findEdge(id)?.id).toBe(id)
  })

  it.each(['ie1', 'london', 'roaming', 'Dublin', ''])('knows no %j', (id) => {
    expect(findEdge(id)).toBeUndefined()
  })
})

it.each([
  ['sao-paulo', 'São Paulo'],
  ['san-jose-ix', 'San Jose'],
  ['dubln', 'dubln'],
])('%s is in %s', (id, city) => {
  expect(edgeCity(id)).toBe(city)
})

it('gives each Region a home edge with another name', () => {
  const names = regionCodes.map((code) => edgeCity(homeEdge[code]))
  expect(names).toEqual(['Ashburn', 'Dublin', 'Sydney'])
  expect(names.filter((name) => Object.values(regions).some(({ country }) => country === name))).toEqual([])
})
