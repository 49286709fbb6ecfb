package si.plenum.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The pool of connections, to the embedded server or to the one that {@code PLENUM_DATABASE_URL} names. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Enough for two cores' work and the waits of their commits; an embedded server takes 60. */
    private static final int CONNECTIONS = 16;

    @Bean
    HikariDataSource dataSource(Environment environment, ObjectProvider<EmbeddedDatabase.Starting> embedded) {
        var pool = new HikariDataSource();
        var starting = embedded.getIfAvailable();
        if (starting != null) {
            var server = starting.await();
            pool.setJdbcUrl(server.address());
            pool.setUsername(PostgresServer.USER);
            pool.setPassword(server.password());
        } else {
            pool.setJdbcUrl(environment.getRequiredProperty("plenum.database.url"));
            pool.setUsername(environment.getProperty("plenum.database.user"));
            pool.setPassword(environment.getProperty("plenum.database.password"));
        }
        pool.setPoolName("plenum");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(4);
        pool.setConnectionTimeout(10_000);
        // An error's detail quotes the row, and the row may hold a choice.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("ApplicationName", "plenum");
        ServerCheck.check(pool);
        return pool;
    }
}
