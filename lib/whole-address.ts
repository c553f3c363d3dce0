/** The whole address of a path, as it stands in what machines read: nothing of a request is in it. */
export const wholeAddress = (origin: string, path: string) => `${origin}${encodeURI(path.toWellFormed())}`
