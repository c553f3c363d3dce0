/** Where react-aria looks for the nonce of the styles that it puts on the page. */
export const CspNonce = ({ nonce }: { nonce: string | undefined }) =>
  nonce ? <meta property="csp-nonce" content={nonce} nonce={nonce} /> : undefined
