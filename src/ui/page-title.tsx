/** Sets the title of the browser's tab. */
export function PageTitle({ children }: { readonly children: string }) {
  return <title>{`${children} · Regional SIP Trunks`}</title>
}
