/** What the browser's tab says. */
export function PageTitle({ children }: { readonly children: string }) {
  return <title>{`${children} · Regional SIP Trunks`}</title>
}
