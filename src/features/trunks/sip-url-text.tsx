import { Fragment } from 'react'

/** An origination URI with its edge in bold. Wraps after `;`, never inside a short parameter such as `edge=dublin`. */
export function SipUrlText({ sipUrl }: { readonly sipUrl: string }) {
  const [address, ...parameters] = sipUrl.split(';')
  return (
    <span className="min-w-0 type-mono wrap-anywhere">
      {address}
      {parameters.map((parameter, at) => (
        // Parameters have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>
          ;<wbr />
          <span className={parameter.length <= 32 ? 'whitespace-nowrap' : undefined}>
            <Parameter text={parameter} />
          </span>
        </Fragment>
      ))}
    </span>
  )
}

function Parameter({ text }: { readonly text: string }) {
  const [, name, edge] = /^(edge=)([^?]+)/i.exec(text) ?? []
  if (name === undefined || edge === undefined) return text
  return (
    <>
      {name}
      <b className="font-semibold">{edge}</b>
      {text.slice(name.length + edge.length)}
    </>
  )
}
