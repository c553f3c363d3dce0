/** Who is at the door: where they come from and with which browser (its User-Agent, cut and cleaned). */
export type Visitor = { address: string; browser: string }
