import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

xmlRegisterFsInputProviders()

/** What a schema of tests/fixtures says is wrong with a document; nothing is, where the list is empty. */
export function wrongBySchema(xml: string, schema: string): string[] {
  const url = join(import.meta.dirname, '../fixtures', schema)
  const rules = XmlDocument.fromString(readFileSync(url, 'utf8'), { url })
  const validator = XsdValidator.fromDoc(rules)
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error
    return error.details.map((detail) => detail.message)
  } finally {
    document.dispose()
    validator.dispose()
    rules.dispose()
  }
}
