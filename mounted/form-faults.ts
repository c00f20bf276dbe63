import { reportedFailures } from '../src/domain/cases/save-faults.cases.ts'
import { type FormStory, switchOf } from '../e2e/form-story.ts'
import { type Console, expect, test } from './language.ts'
import type { Locator } from './locator.ts'
import type { Delivery } from './network.ts'

type FormTest = FormStory<Console, Locator>

const unknown = 'We don’t know if it was applied'

/** Every fault that a save can meet: the form keeps the typed text and reports the true outcome. */
export function testFaultsOf(story: FormTest): void {
  testFaultsInTurn(story)
  testFaultsThatPass(story)
  testSlowAnswer(story)
  testUnknownOutcome(story)
}

/** The faults follow one another in one form: each Retry meets the next. */
function testFaultsInTurn(story: FormTest): void {
  const { what, path, region, action, form, writesBefore = 0 } = story
  test(`I save ${what} and it fails in every way in turn: the panel reports each, and reads back a lost answer`, async ({
    operator,
    watch,
  }) => {
    watch.expectApiFailures()
    const struck = [...reportedFailures.map(({ fault }) => fault), 'drop-after-write.once']
    await operator.goTo(path, { fault: switchOf(story, struck) })
    await story.fill(operator)
    await story.save(operator)
    const panel = form(operator).getByRole('alert')
    for (const [index, { says }] of reportedFailures.entries()) {
      for (const part of [`${action} failed in`, region, ...says]) await expect(panel).toContainText(part)
      await expect(panel).toBeFocused()
      await story.expectKept(operator)
      expect(operator.writes).toHaveLength(writesBefore + index + 1)
      await panel.getByRole('button', { name: 'Retry' }).click()
    }
    await story.expectSaved(operator)
    await expect(panel).toBeHidden()
    expect(operator.writes).toHaveLength(writesBefore + struck.length)
  })
}

function testFaultsThatPass(story: FormTest): void {
  const { what, path, form, writesBefore = 0 } = story
  test(`I save ${what}, too many requests, then a broken answer, resolve themselves`, async ({ operator, watch }) => {
    watch.expectApiFailures()
    await operator.goTo(path, { fault: switchOf(story, ['429.once', 'malformed.once']) })
    await story.fill(operator)
    await story.save(operator)
    await story.expectSaved(operator)
    await expect(form(operator).getByRole('alert')).toBeHidden()
    expect(operator.writes).toHaveLength(writesBefore + 2)
  })
}

function testSlowAnswer(story: FormTest): void {
  const { what, path, form, writesBefore = 0 } = story
  test(`I save ${what} and the answer takes long: the form keeps the text, and sends once however often I submit`, async ({
    operator,
  }) => {
    const arrives = Promise.withResolvers<void>()
    operator.network.letDecide(async ({ method, way }): Promise<Delivery> => {
      if (method !== 'GET' && way === 'back' && operator.writes.length > writesBefore) await arrives.promise
      return 'passes'
    })
    await operator.goTo(path)
    await story.fill(operator)
    await story.save(operator)
    await expect.poll(() => operator.writes.length).toBe(writesBefore + 1)
    await story.expectKept(operator)
    const rest = submitOn(form(operator))
    arrives.resolve()
    await story.expectSaved(operator)
    rest()
    expect(operator.writes).toHaveLength(writesBefore + 1)
  })
}

/** The frame has an `HTMLFormElement` of its own. */
const isForm = (element: Element): element is HTMLFormElement => element.tagName === 'FORM'

/** Submits the form again and again, also between its answer and its closing. The returned function ends it. */
function submitOn(form: Locator): () => void {
  const element = form.one()
  const timer = setInterval(() => {
    if (isForm(element) && element.isConnected) element.requestSubmit()
  })
  return () => clearInterval(timer)
}

function testUnknownOutcome(story: FormTest): void {
  const { what, path, region, form, writesBefore = 0 } = story
  test(`I save ${what} and the outcome is unknown: the panel says so, and nothing is sent twice`, async ({
    operator,
    watch,
  }) => {
    watch.expectApiFailures()
    let isDown = false
    let answered = 0
    operator.network.letDecide(({ method, path: asked, way }) => {
      if (!asked.startsWith(`/twilio/${region.toLowerCase()}/`)) return 'passes'
      if (method !== 'GET' && way === 'back') answered += 1
      if (answered > writesBefore && method !== 'GET') isDown = true
      return isDown ? 'lost' : 'passes'
    })
    await operator.goTo(path)
    await story.fill(operator)
    await story.save(operator)
    const panel = form(operator).getByRole('alert')
    await expect(panel).toContainText(unknown)
    await story.expectKept(operator)
    const again = panel.getByRole('button', { name: 'Look again' })
    await again.click()
    await expect(again).toBeEnabled()
    await expect(panel).toContainText(unknown)

    isDown = false
    await again.click()
    await story.expectSaved(operator)
    expect(operator.writes).toHaveLength(writesBefore + 1)
  })
}
