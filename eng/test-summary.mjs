// Adds up the results of all test runs and prints the one line that test.sh ends with.
// Usage: node test-summary.mjs <folder of results> <number of failed checks>
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const [folder, failedChecks] = process.argv.slice(2)
const sum = { passed: 0, failed: Number(failedChecks), skipped: 0 }

function fail(what) {
  sum.failed++
  console.log(`failed: ${what}`)
}

function addDotnet(name, trx) {
  let failed = false
  for (const [, attributes, content] of trx.matchAll(/<UnitTestResult ([^>]*?)(?:\/>|>([\s\S]*?)<\/UnitTestResult>)/g)) {
    const outcome = /outcome="(\w+)"/.exec(attributes)?.[1]
    if (outcome === 'Passed') {
      sum.passed++
    } else if (outcome === 'NotExecuted') {
      sum.skipped++
    } else {
      failed = true
      fail(plain(/testName="([^"]*)"/.exec(attributes)?.[1]))
      console.log(plain(/<Message>([\s\S]*?)<\/Message>/.exec(content)?.[1]).slice(0, 1000))
    }
  }
  const outcome = /<ResultSummary outcome="(\w+)"/.exec(trx)?.[1]
  if (outcome !== 'Completed' && !failed) {
    fail(`${name} broke off: ${outcome}`)
  }
}

function plain(xml = '') {
  const characters = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return xml
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => characters[name])
}

function addWeb(report) {
  sum.passed += report.numPassedTests
  sum.skipped += report.numPendingTests + report.numTodoTests
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter((test) => test.status === 'failed')
    for (const test of failed) {
      fail(test.fullName)
      console.log(test.failureMessages.join('\n').slice(0, 1000))
    }
    if (file.status === 'failed' && failed.length === 0) {
      fail(`${basename(file.name)} could not be run`)
    }
  }
}

for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), 'utf8')
  if (file.endsWith('.trx')) {
    addDotnet(file, text)
  } else if (file === 'web.json') {
    addWeb(JSON.parse(text))
  }
}

console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
