const UNSAFE = /[<>&\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/**
 * JSON that can stand in a script of a page, whatever its texts say: no sign in it can end the script or begin a tag, and none
 * is half of a pair, for which many readers of JSON give up.
 */
export const scriptJson = (value: object) =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one)).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
