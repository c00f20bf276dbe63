import { expect, test } from 'vitest'
import { textOf } from './invariants/source.ts'
import { securityHeaders } from './lib/security-headers.mjs'

// The examples for other servers send the same headers as `npm start`.

const [, nginx = '', caddy = ''] = /```nginx\n(.*?)```.*```text\n(.*?)```/s.exec(textOf('docs/hosting.md')) ?? []

test.each(Object.entries(securityHeaders))('%s', (name, value) => {
  expect(nginx).toContain(`add_header ${name} "${value}" always;`)
  expect(caddy).toContain(`${name} "${value}"`)
})
