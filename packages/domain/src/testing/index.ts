/** For the tests of whoever embeds the domain: builders, given/when/then, arbitraries, the suite that holds stores to the port. */
export * from './arbitrary.js'
export * from './arbitrary-regulation.js'
export * from './builders.js'
export * from './scenario.js'
export * from './store-compliance.js'
