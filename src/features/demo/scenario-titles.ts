/** The scenarios of the mock. `scripts/scenario-lists.test.ts` compares the names. */
export const scenarioTitles = [
  {
    name: 'east-mountain-office',
    title: 'East Mountain Office',
    shows: 'Complete in US1 and IE1, both legs still in US1',
  },
  { name: 'access-gap', title: 'Gap in IE1', shows: 'The same, but IE1 lacks an address and a user' },
  {
    name: 'split-legs',
    title: 'Two legs, two Regions',
    shows: 'Calls from the PBX in IE1, calls to the number in US1',
  },
  {
    name: 'five-hundred-numbers',
    title: '500 numbers',
    shows: 'One trunk, for re-routing numbers in bulk',
  },
  {
    name: 'hundred-thousand-numbers',
    title: '100,000 numbers',
    shows: 'A provider that is moving from US1 to IE1 and AU1',
  },
  {
    name: 'ie1-outage',
    title: 'IE1 is down',
    shows: 'Both legs in IE1, whose API returns only 503',
  },
  { name: 'empty', title: 'Empty account', shows: 'No trunks, no numbers' },
] as const

export const scenarioTitle = (name: string): string =>
  scenarioTitles.find((scenario) => scenario.name === name)?.title ?? name

export const scenarioShows = (name: string): string =>
  scenarioTitles.find((scenario) => scenario.name === name)?.shows ?? name
