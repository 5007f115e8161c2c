#!/usr/bin/env node
import { setup } from './lib/setup.mjs'

process.exitCode = (await setup()) ? 0 : 1
