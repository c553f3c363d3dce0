import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

type Ways = { rpId?: string; origin?: string; counter?: number; isVerified?: boolean; userHandle?: string }
type Asked = { challenge: string }

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

/** A passkey in software, as a phone holds one: ES256, and it says that it has asked who is there. */
export function authenticator(rpId = 'localhost', origin = 'http://localhost:3000') {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let counter = 0
  let handle: string | undefined

  const clientData = (type: string, challenge: string, from: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }))

  const authData = (ways: Ways, hasKey: boolean) => {
    const count = Buffer.alloc(4)
    counter += 1
    count.writeUInt32BE(ways.counter ?? counter)
    const flags = 0x01 | (ways.isVerified === false ? 0 : 0x04) | (hasKey ? 0x40 : 0)
    return Buffer.concat([sha256(ways.rpId ?? rpId), Buffer.from([flags]), count])
  }

  return {
    id: base64url(id),
    /** Answers `navigator.credentials.create`. */
    create(options: Asked & { user: { id: string } }, ways: Ways = {}) {
      handle = options.user.id
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const attested = Buffer.concat([authData(ways, true), Buffer.alloc(16), length, id, coseKey(x, y)])
      return {
        id: base64url(id),
        rawId: base64url(id),
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', options.challenge, ways.origin ?? origin)),
          attestationObject: base64url(attestationOf(attested)),
          transports: ['internal'],
        },
      }
    },
    /** Answers `navigator.credentials.get`. */
    get(options: Asked, ways: Ways = {}) {
      const data = authData(ways, false)
      const client = clientData('webauthn.get', options.challenge, ways.origin ?? origin)
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey)
      return {
        id: base64url(id),
        rawId: base64url(id),
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(signature),
          userHandle: ways.userHandle ?? handle,
        },
      }
    },
  }
}

/** A public key as CBOR: kty EC2, alg ES256, crv P-256, x, y. */
function coseKey(x: string, y: string) {
  const coordinate = (value: string) => Buffer.concat([Buffer.from([0x58, 0x20]), Buffer.from(value, 'base64url')])
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    coordinate(x),
    Buffer.from([0x22]),
    coordinate(y),
  ])
}

/** What a new passkey says of itself, as CBOR: no attestation, and the data. */
function attestationOf(data: Buffer) {
  const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x58, data.length]),
    data,
  ])
}
