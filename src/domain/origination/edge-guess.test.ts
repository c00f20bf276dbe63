import { describe, expect, it } from 'vitest'
import { interconnectEdges, publicEdges } from '../base/edge.ts'
import { guessEdge } from './edge-guess.ts'

describe('guessEdge', () => {
  it.each([...publicEdges, ...interconnectEdges])('$id by its id and its legacy id', (edge) => {
    expect(guessEdge(edge.id)).toBe(edge)
    expect(guessEdge(edge.legacyId)).toBe(edge)
  })

  it.each([
    ['dubln', 'dublin'],
    ['Dublín', 'dublin'],
    ['Frankfrut', 'frankfurt'],
    ['sao_paulo', 'sao-paulo'],
    ['São Paulo', 'sao-paulo'],
    ['saopaulo', 'sao-paulo'],
    ['ashburn_ix', 'ashburn-ix'],
    ['IE1', 'dublin'],
    ['roaming', null],
    ['london', null],
    ['gll', null],
    ['', null],
    ['us', null],
  ])('%j is meant for %j', (text, id) => {
    expect(guessEdge(text)?.id ?? null).toBe(id)
  })
})
