const RIGHT_TO_LEFT = /^(ar|fa|he|ks|ps|sd|ug|ur|yi)\b/

/** Which way a language runs where nothing is written yet. */
export const textDirection = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr')
