import { Plus } from 'lucide'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Button } from './button.tsx'
import { ReasonedButton } from './reasoned-button.tsx'
import { IconButton } from './icon-button.tsx'

describe('a button that cannot be pressed', () => {
  const markup = renderToStaticMarkup(
    <ReasonedButton disabledReason="There is no instance in AU1">Re-route</ReasonedButton>,
  )

  it('is aria-disabled and stays focusable', () => {
    expect(markup).toContain('aria-disabled="true"')
    expect(markup).not.toContain(' disabled')
    expect(markup).not.toContain('tabindex')
  })

  it('is described by the reason', () => {
    const id = /aria-describedby="([^"]+)"/.exec(markup)?.[1]
    expect(id).toBeDefined()
    expect(markup).toContain(`id="${id}"`)
    expect(markup).toContain('There is no instance in AU1')
  })
})

it('a button that can be pressed has no reason', () => {
  const markup = renderToStaticMarkup(<Button>Re-route</Button>)
  expect(markup).not.toContain('aria-disabled=')
  expect(markup).not.toContain('aria-describedby=')
})

it('an icon-only button has a name, and does not compile without one', () => {
  expect(renderToStaticMarkup(<IconButton icon={Plus} label="Add a trunk" />)).toContain('aria-label="Add a trunk"')
  // @ts-expect-error A label cannot be left out.
  const nameless = <IconButton icon={Plus} />
  expect(nameless.props).not.toHaveProperty('label')
})
