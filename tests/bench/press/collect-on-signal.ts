// Memory is compared after the garbage has been collected; node --expose-gc gives the means.
process.on('SIGUSR2', () => globalThis.gc?.())
