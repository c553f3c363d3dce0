/** A change of scene. */
export const Divider = () => <hr className="divider border-rule-strong" />
