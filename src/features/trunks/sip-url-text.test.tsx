import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SipUrlText } from './sip-url-text.tsx'

it('wraps between parameters and keeps each whole', () => {
  const markup = renderToStaticMarkup(<SipUrlText sipUrl="sip:203.0.113.7;transport=tls;edge=dublin" />)
  expect(markup).toContain(';<wbr/><span class="whitespace-nowrap">edge=<b class="font-semibold">dublin</b></span>')
  expect(markup.replaceAll(/<[^>]*>/g, '')).toBe('sip:203.0.113.7;transport=tls;edge=dublin')
})
