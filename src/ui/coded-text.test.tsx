import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CodedText, CodeLink } from './coded-text.tsx'

const page = 'https://www.twilio.com/docs/api/errors/'
/** Each link as "href text". */
const links = (markup: string) =>
  [...markup.matchAll(/<a href="([^"]+)"[^>]*>([^<]*)</g)].map(([, to, text]) => `${to} ${text}`)

describe('CodedText', () => {
  it('links each code to Twilio’s page and keeps the sentence', () => {
    const markup = renderToStaticMarkup(<CodedText>they fail, error 32208, 32209.</CodedText>)
    expect(links(markup)).toEqual([`${page}32208 32208`, `${page}32209 32209`])
    expect(markup.replaceAll(/<[^>]+>/g, '')).toBe('they fail, error 32208, 32209.')
  })

  it('opens a new tab, which gets neither the window nor the address', () => {
    const markup = renderToStaticMarkup(<CodeLink code={21248} />)
    expect(markup).toContain('target="_blank"')
    expect(markup).toContain('rel="noreferrer"')
  })

  it('finds a code that JSX adds as a number, and leaves elements alone', () => {
    const markup = renderToStaticMarkup(
      <CodedText>
        the call fails with {32011}. <b>No Disaster Recovery URL (32010)</b>
      </CodedText>,
    )
    expect(links(markup)).toEqual([`${page}32011 32011`])
  })

  it('passes the place in the Tab order on', () => {
    expect(renderToStaticMarkup(<CodedText tabIndex={-1}>Refused, 32200</CodedText>)).toContain('tabindex="-1"')
  })
})
