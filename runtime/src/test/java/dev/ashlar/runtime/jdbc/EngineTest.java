package dev.ashlar.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Engines are known by what drivers say. */
class EngineTest {

  @ParameterizedTest
  @CsvSource({
    "PostgreSQL, 18.6, POSTGRESQL",
    "MySQL, 8.0.31, MYSQL",
    "MariaDB, 11.4.5-MariaDB, MARIADB",
    "MySQL, 5.5.5-10.6.12-MariaDB, MARIADB",
    "SQLite, 3.54.1, SQLITE"
  })
  void tellsEnginesApart(String product, String version, Engine engine) throws SQLException {
    assertThat(Engine.of(driver(product, version))).isEqualTo(engine);
  }

  @Test
  void refusesOthers() {
    assertThatThrownBy(() -> Engine.of(driver("Oracle", "23")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No engine is called oracle.");
  }

  private static DatabaseMetaData driver(String product, String version) {
    return (DatabaseMetaData)
        Proxy.newProxyInstance(
            EngineTest.class.getClassLoader(),
            new Class<?>[] {DatabaseMetaData.class},
            (proxy, method, arguments) ->
                method.getName().equals("getDatabaseProductName") ? product : version);
  }
}
