import { expect } from '../language.ts'
import { NumbersList } from '../numbers-pages.ts'
import { held, type State } from './state.ts'

const number = '/numbers/+14025551212'

export const numberStates: readonly State[] = [
  {
    name: 'the numbers, some of them selected',
    path: '/numbers',
    steps: async ({ page }) => {
      const list = new NumbersList(page)
      await expect(list.all('617')).toBeVisible({ timeout: 60_000 })
      await list.row('+1 308 555 0100').getByRole('checkbox').check()
    },
    seen: '1 selected',
  },
  { name: 'the numbers while they load', path: '/numbers', switches: held, seen: 'Numbers' },
  { name: 'no numbers', path: '/numbers', switches: { scenario: 'empty' }, seen: 'No numbers in this account' },
  {
    name: 'the numbers when a Region does not answer',
    path: '/numbers',
    switches: { fault: 'ie1.api.503.always' },
    seen: 'Loading numbers failed in',
  },
  { name: 'a search that finds no number', path: '/numbers?q=nothing', seen: /No number/ },
  { name: 'a number', path: number, seen: 'Number active here since', codes: ['32011'] },
  { name: 'a number while it loads', path: number, switches: held, seen: '+1 402 555 1212' },
  {
    name: 'a number when a Region does not answer',
    path: number,
    switches: { fault: 'ie1.api.503.always' },
    seen: 'Loading the number failed in',
  },
  { name: 'an address that is not a number', path: '/numbers/4025551212', seen: 'This address is not a phone number' },
  { name: 'a number that the account has not', path: '/numbers/+19995550000', seen: 'This account has no such number' },
]
