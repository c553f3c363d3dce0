import 'next-auth'
import 'next-auth/jwt'

declare module 'next-auth' {
  interface User {
    /** What the browser will keep of the session. */
    cookie?: string
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    cookie?: string
  }
}
