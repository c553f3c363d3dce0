/** Class names joined, those without a condition met left out. */
export const cx = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ')
