// Generates the jOOQ classes of every schema: starts an embedded PostgreSQL, migrates it, reads it, stops it.
// Does nothing while migrations, this script and versions are those of the last run.

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres
import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
import org.flywaydb.core.Flyway
import org.jooq.codegen.GenerationTool
import org.jooq.meta.jaxb.Configuration
import org.jooq.meta.jaxb.Database
import org.jooq.meta.jaxb.ForcedType
import org.jooq.meta.jaxb.Generate
import org.jooq.meta.jaxb.Generator
import org.jooq.meta.jaxb.Jdbc
import org.jooq.meta.jaxb.Logging
import org.jooq.meta.jaxb.Target

def base = project.basedir.toPath()
def migrations = base.resolve('db/migration')
def target = base.resolve('target/generated-sources/jooq')
def memory = target.resolve('.inputs')

def hash = MessageDigest.getInstance('SHA-256')
hash.update(base.resolve('src/build/jooq.groovy').toFile().bytes)
['jooq.version', 'flyway.version', 'postgres-binaries.version'].each { hash.update(project.properties[it].bytes) }
migrations.toFile().listFiles().findAll { it.name.endsWith('.sql') }.sort { it.name }.each {
    hash.update(it.name.bytes)
    hash.update(it.bytes)
}
def inputs = hash.digest().encodeHex().toString()

if (Files.exists(memory) && Files.readString(memory) == inputs) {
    log.info('jOOQ classes: unchanged')
    return
}

System.setProperty('org.jooq.no-logo', 'true')
System.setProperty('org.jooq.no-tips', 'true')
def postgres = EmbeddedPostgres.builder().setServerConfig('jit', 'off').start()
try {
    Flyway.configure()
            .dataSource(postgres.postgresDatabase)
            .locations('filesystem:' + migrations)
            .load()
            .migrate()
    target.toFile().deleteDir()

    def schemas = []
    postgres.postgresDatabase.connection.withCloseable { connection ->
        def rows = connection.createStatement().executeQuery(
                "SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_.*|information_schema|public)\$' ORDER BY nspname")
        while (rows.next()) schemas << rows.getString(1)
    }
    schemas.each { schema ->
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(postgres.getJdbcUrl('postgres', 'postgres'))
                        .withUser('postgres'))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName('org.jooq.meta.postgres.PostgresDatabase')
                                .withInputSchema(schema)
                                .withForcedTypes(new ForcedType()
                                        .withName('INSTANT')
                                        .withIncludeTypes('(?i:timestamptz|timestamp with time zone)')))
                        .withGenerate(new Generate().withGlobalObjectNames(false))
                        .withTarget(new Target()
                                .withPackageName("si.plenum.${schema}.internal.db".toString())
                                .withDirectory(target.toString()))))
    }
    log.info("jOOQ classes: generated for ${schemas.join(', ')}")
    Files.createDirectories(target)
    Files.writeString(memory, inputs)
} finally {
    postgres.close()
}
