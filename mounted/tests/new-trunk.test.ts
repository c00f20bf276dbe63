import { testFaultsOf } from '../form-faults.ts'
import { type Console, expect } from '../language.ts'

const dialog = ({ page }: Console) => page.getByRole('dialog', { name: 'New trunk' })
const uri = (operator: Console) => dialog(operator).getByLabel('Termination URI')
const friendlyName = (operator: Console) => dialog(operator).getByLabel('Friendly name')
const create = (operator: Console) => dialog(operator).getByRole('button', { name: /^Create/ })

async function namesIn({ page }: Console, region: string): Promise<string> {
  return page.evaluate(async (url) => (await fetch(url)).text(), `/twilio/${region}/trunking/v1/Trunks?PageSize=1000`)
}

testFaultsOf({
  what: 'a new trunk',
  path: '/trunks?new=ie1',
  region: 'IE1',
  resource: 'trunking.Trunks',
  action: 'Creating the trunk',
  form: dialog,
  fill: async (operator) => {
    await uri(operator).fill('north')
    await friendlyName(operator).fill('North Office')
  },
  save: (operator) => create(operator).click(),
  expectKept: async (operator) => {
    await expect(uri(operator)).toHaveValue('north')
    await expect(friendlyName(operator)).toHaveValue('North Office')
  },
  expectSaved: async (operator) => {
    await expect(operator.heading('North Office')).toBeVisible()
    expect((await namesIn(operator, 'ie1')).split('north.pstn.twilio.com')).toHaveLength(2)
  },
})
