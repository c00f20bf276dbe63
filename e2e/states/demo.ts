import { terminationOf } from '../domain-name.ts'
import { type Console, expect } from '../language.ts'
import { office, type State } from './state.ts'

const ie1 = terminationOf('ie1')
const asked = ({ page }: Console) => page.getByRole('dialog')
const presenter = ({ page }: Console) => page.getByRole('complementary', { name: 'Presenter' })

/** An account that another version of the console saved. */
async function saveAsAnotherVersion({ page }: Console): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mock-regional-api')
        opening.onerror = () => reject(new Error('It does not open'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite')
          writing.objectStore('meta').put({ schema: 999, version: 7 }, 'state')
          writing.onerror = () => reject(new Error('It does not take the row'))
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await page.reload()
}

export const demoStates: readonly State[] = [
  {
    name: 'the demo’s faults, one of them wrong',
    path: ie1,
    steps: async (operator) => {
      await operator.openOfDemo('Faults')
      await asked(operator).getByLabel('How often').selectOption('percent')
      await asked(operator).getByLabel('Percent of the requests').fill('120')
      await asked(operator).getByRole('button', { name: 'Switch the fault on' }).click()
    },
    seen: 'Type a whole number from 1 to 100.',
    dialog: { of: 'features/demo/faults-dialog', title: 'Faults' },
  },
  {
    name: 'the demo’s gaps',
    path: ie1,
    steps: (operator) => operator.openOfDemo('Break it'),
    seen: 'Undo adds the entry with a new SID and new dates',
    dialog: { of: 'features/demo/gaps-dialog', title: 'Break it' },
  },
  {
    name: 'the demo’s requests, one of them open',
    path: ie1,
    steps: async (operator) => {
      await operator.openOfDemo('Requests')
      await asked(operator).getByRole('button', { name: /^GET/ }).first().click()
      await expect(asked(operator).getByRole('region', { name: 'Answer' })).not.toContainText('Loading…')
    },
    seen: 'curl',
    dialog: { of: 'features/demo/requests-dialog', title: 'Last requests' },
  },
  {
    name: 'the demo’s state to share',
    path: ie1,
    steps: (operator) => operator.openOfDemo('Share'),
    seen: 'Nothing differs from the scenario.',
    dialog: { of: 'features/demo/share-dialog', title: 'Share this state' },
  },
  {
    name: 'the demo to reset',
    path: '/trunks',
    steps: (operator) => operator.openOfDemo('Reset'),
    seen: 'The demo loads the scenario “East Mountain Office” again.',
    dialog: { of: 'features/demo/reset-dialog', title: 'Reset the demo account?' },
  },
  {
    name: 'another scenario, of the address',
    path: '/trunks',
    steps: async (operator) => {
      await expect(operator.rows()).toHaveCount(13)
      await operator.goTo('/trunks', { scenario: 'ie1-outage' })
    },
    seen: 'Loading replaces “East Mountain Office”.',
    dialog: { of: 'features/demo/scenario-question', title: 'Load the scenario “IE1 is down”?' },
  },
  {
    name: 'another scenario, of the demo bar',
    path: ie1,
    steps: async (operator) => {
      await operator.reroute('termination', 'IE1')
      await operator.demoBar().getByRole('combobox', { name: 'Scenario' }).selectOption('split-legs')
    },
    seen: 'It shows: Calls from the PBX in IE1, calls to the number in US1.',
    dialog: { of: 'features/demo/replace-dialog', title: 'Load the scenario “Two legs, two Regions”?' },
  },
  {
    name: 'a shared state that cannot be opened',
    path: '/trunks',
    steps: ({ page }) => page.evaluate(() => location.assign('#state=nonsense')),
    seen: 'Nothing was changed in this browser.',
    dialog: { of: 'features/demo/open-state-dialog', title: 'This state cannot be opened' },
  },
  {
    name: 'the demo bar with a fault and a switch that it does not know',
    path: '/trunks',
    switches: { fault: 'ie1.api.500.always', clock: 'later' },
    seen: 'was not understood',
    seenIn: (operator) => operator.demoBar(),
  },
  { name: 'the console without the demo', path: '/calls?demo=0', seen: 'No calls yet in AU1' },
  {
    name: 'the presenter',
    path: `${office}/ie1/termination?present=2`,
    steps: (operator) => expect(operator.routingCard()).toContainText('Aligned in US1'),
    onlyLooks: true,
    seen: 'Not yet.',
    seenIn: presenter,
  },
  {
    name: 'the presenter, with Changes',
    path: '/changes?present=5',
    seen: 'Not yet.',
    seenIn: presenter,
  },
  {
    name: 'the presenter of an account that is not the story’s',
    path: '/trunks?present=1',
    switches: { scenario: 'empty' },
    seen: 'Load East Mountain Office',
    seenIn: presenter,
  },
  {
    name: 'an account that another version saved',
    path: '/trunks',
    steps: async (operator) => {
      await expect(operator.rows()).toHaveCount(13)
      await saveAsAnotherVersion(operator)
    },
    seen: 'The demo account in this browser was saved by another version',
  },
]
