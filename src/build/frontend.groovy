// Builds what the browser gets beside Vaadin (styles, fonts, the ballot's script) into target/frontend-static: npm ci, then
// frontend/build.mjs. Does nothing while frontend/ is what it was at the last run, or with -Dvaadin.skip.

import java.nio.file.Files
import java.security.MessageDigest

def base = project.basedir.toPath()
def frontend = base.resolve('frontend')
def target = base.resolve('target/frontend-static')
def memory = target.resolve('.inputs')

if (!Files.exists(frontend.resolve('package.json')) || session.userProperties.containsKey('vaadin.skip')) return

def hash = MessageDigest.getInstance('SHA-256')
hash.update(base.resolve('src/build/frontend.groovy').toFile().bytes)
def ours = []
frontend.toFile().eachFileRecurse(groovy.io.FileType.FILES) { ours << it }
ours.collect { frontend.relativize(it.toPath()).toString().replace('\\', '/') }
        .findAll { !(it =~ '^(node_modules|generated|static)/|/node_modules/|^index.html$') }
        .sort()
        .each {
            hash.update(it.bytes)
            hash.update(frontend.resolve(it).toFile().bytes)
        }
def inputs = hash.digest().encodeHex().toString()

if (Files.exists(memory) && Files.readString(memory) == inputs) {
    log.info('Styles and fonts: unchanged')
    return
}

def run = { String... command ->
    Process process
    try {
        process = new ProcessBuilder(command).directory(frontend.toFile()).redirectErrorStream(true).start()
    } catch (IOException missing) {
        throw new IllegalStateException("${command[0]} is missing: install Node.js 20 or newer with npm", missing)
    }
    process.inputStream.eachLine { log.info(it) }
    if (process.waitFor() != 0) throw new IllegalStateException("failed: ${command.join(' ')}")
}
run('npm', 'ci', '--no-audit', '--no-fund')
Files.createDirectories(target)
run('node', 'build.mjs')
Files.writeString(memory, inputs)
