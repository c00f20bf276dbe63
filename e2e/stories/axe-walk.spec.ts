import { states } from '../states/states.ts'
import { inTurn, test } from '../walker.ts'

// Every state of e2e/states: no violation of WCAG 2.2 AA in either theme and at four widths, no code of Twilio's
// without its link, and no sideways scrolling at 320 and 820 px.

// A failure names the element; a trace of each state would take longer than the checks.
test.use({ trace: 'off' })

for (const state of inTurn(states)) {
  test(state.name, async ({ walker }) => {
    await walker.open(state)
    await walker.check(state)
  })
}
